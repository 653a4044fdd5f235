import { X } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import { useText } from "../../language/use-text.ts";
import { type GraphStage } from "./graph-stage.ts";
import { directions, isDirection } from "./neighbour-in-direction.ts";

/** The share of what is in sight by which an arrow key moves it. */
const step = 0.2;

/** All of the picture, small, with what is in sight: drag in it, or move it with the arrow keys. */
export function PictureOverview(props: {
  canvas: RefObject<HTMLCanvasElement | null>;
  stage: () => GraphStage | null;
  onClose: () => void;
}) {
  const t = useText();
  const { canvas, stage, onClose } = props;

  function look(event: PointerEvent<HTMLCanvasElement>): void {
    if (event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    stage()?.canvas.overview.centreOn(event.currentTarget, {
      x: event.clientX - left,
      y: event.clientY - top,
    });
  }

  function move(event: KeyboardEvent): void {
    const camera = stage()?.canvas.camera;
    if (camera === undefined || !isDirection(event.key)) return;
    event.preventDefault();
    const sight = camera.frame();
    const { x, y } = directions[event.key];
    camera.look({
      ...sight,
      x: sight.x + x * step * sight.width,
      y: sight.y + y * step * sight.height,
    });
  }

  return (
    <div className="overview">
      <canvas
        ref={canvas}
        role="application"
        tabIndex={0}
        aria-label={t("canvas.overview-does")}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={look}
        onKeyDown={move}
      />
      <button
        type="button"
        className="overview-close"
        aria-label={t("canvas.overview-close")}
        onClick={onClose}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </div>
  );
}
