import { UnstyledButton } from "@mantine/core";
import { Maximize, Minus, Plus, Sparkles } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { type GraphStage } from "./graph-stage.ts";

/** Zoom in, zoom out, show everything, and lay out again. */
export function ZoomButtons({ stage }: { stage: () => GraphStage | null }) {
  const t = useText();
  const buttons = [
    { label: t("canvas.zoom-in"), key: "+", Icon: Plus, run: () => stage()?.zoomBy(1.3) },
    { label: t("canvas.zoom-out"), key: "−", Icon: Minus, run: () => stage()?.zoomBy(1 / 1.3) },
    { label: t("canvas.fit"), key: "F", Icon: Maximize, run: () => stage()?.fit() },
    { label: t("canvas.place-anew"), key: "L", Icon: Sparkles, run: () => stage()?.tidy() },
  ];
  return (
    <div className="zoom-buttons" role="toolbar" aria-label={t("canvas.view")}>
      {buttons.map(({ label, key, Icon, run }) => (
        <UnstyledButton
          key={label}
          aria-label={label}
          data-tip={`${label} (${key})`}
          data-tip-side="left"
          onClick={run}
        >
          <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
        </UnstyledButton>
      ))}
    </div>
  );
}
