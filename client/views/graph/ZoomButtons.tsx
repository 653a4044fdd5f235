import { UnstyledButton } from "@mantine/core";
import { Map as MapIcon, Maximize, Minus, Plus, Sparkles } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { type GraphStage } from "./graph-stage.ts";

/** Zoom in, zoom out, show everything, and lay out again. */
export function ZoomButtons(props: {
  stage: () => GraphStage | null;
  /** The overview of the picture, if it is large enough for one. */
  overview: { isShown: boolean; toggle: () => void } | null;
}) {
  const t = useText();
  const { stage, overview } = props;
  const buttons = [
    { label: t("canvas.zoom-in"), key: "+", Icon: Plus, run: () => stage()?.zoomBy(1.3) },
    { label: t("canvas.zoom-out"), key: "−", Icon: Minus, run: () => stage()?.zoomBy(1 / 1.3) },
    { label: t("canvas.fit"), key: "F", Icon: Maximize, run: () => stage()?.fit() },
    { label: t("canvas.place-anew"), key: "L", Icon: Sparkles, run: () => stage()?.tidy() },
  ];
  return (
    <div className="zoom-buttons" role="toolbar" aria-label={t("canvas.view")}>
      {overview !== null && (
        <UnstyledButton
          aria-label={t("canvas.overview")}
          aria-pressed={overview.isShown}
          data-tip={t("canvas.overview")}
          data-tip-side="left"
          onClick={overview.toggle}
        >
          <MapIcon size={15} strokeWidth={1.7} aria-hidden="true" />
        </UnstyledButton>
      )}
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
