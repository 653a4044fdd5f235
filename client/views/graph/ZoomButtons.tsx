import { Map as MapIcon, Maximize, Minus, Plus, Sparkles } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { type StageButton, StageButtons } from "../stage/StageButtons.tsx";
import { type GraphStage } from "./graph-stage.ts";

/** Zoom in, zoom out, show everything, and lay out again. */
export function ZoomButtons(props: {
  stage: () => GraphStage | null;
  /** The overview of the picture, if it is large enough for one. */
  overview: { isShown: boolean; toggle: () => void } | null;
}) {
  const t = useText();
  const { stage, overview } = props;
  const buttons: StageButton[] = [
    { label: t("canvas.zoom-in"), key: "+", Icon: Plus, run: () => stage()?.zoomBy(1.3) },
    { label: t("canvas.zoom-out"), key: "−", Icon: Minus, run: () => stage()?.zoomBy(1 / 1.3) },
    { label: t("canvas.fit"), key: "F", Icon: Maximize, run: () => stage()?.fit() },
    { label: t("canvas.place-anew"), key: "L", Icon: Sparkles, run: () => stage()?.tidy() },
  ];
  if (overview !== null) {
    const { isShown, toggle } = overview;
    buttons.unshift({ label: t("canvas.overview"), Icon: MapIcon, isOn: isShown, run: toggle });
  }
  return <StageButtons buttons={buttons} />;
}
