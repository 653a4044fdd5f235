import { UnstyledButton } from "@mantine/core";
import { type LucideIcon } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import "./stage-buttons.css";

/** A button in the corner of a picture. */
export interface StageButton {
  readonly label: string;
  readonly Icon: LucideIcon;
  /** The key that does the same. */
  readonly key?: string;
  /** Of a button that switches something: whether that is on. */
  readonly isOn?: boolean;
  readonly run: () => void;
}

/** What moves a picture and shows all of it, in its lower right corner. */
export function StageButtons({ buttons }: { buttons: readonly StageButton[] }) {
  const t = useText();
  return (
    <div className="stage-buttons" role="toolbar" aria-label={t("canvas.view")}>
      {buttons.map(({ label, key, Icon, isOn, run }) => (
        <UnstyledButton
          key={label}
          aria-label={label}
          aria-pressed={isOn}
          data-tip={key === undefined ? label : `${label} (${key})`}
          data-tip-side="left"
          onClick={run}
        >
          <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
        </UnstyledButton>
      ))}
    </div>
  );
}
