import { X } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { beginOn } from "../../canvas/overlay/layer.ts";
import { drawOverview, pointOfOverview } from "../../canvas/overlay/overview.ts";
import "../../language/late-words.ts";
import { useText } from "../../language/use-text.ts";
import { type GraphStage } from "./graph-stage.ts";
import { directions, isDirection } from "../stage/neighbour-in-direction.ts";

/** The share of what is in sight by which an arrow key moves it. */
const step = 0.2;

/** All of the picture, small, with what is in sight: drag in it, or move it with the arrow keys. */
export function PictureOverview(props: {
  stage: () => GraphStage | null;
  /** Takes what must be called when the canvas was drawn. Returns a function that ends this. */
  onDrawn: (draw: () => void) => () => void;
  onClose: () => void;
}) {
  const t = useText();
  const { stage, onDrawn, onClose } = props;
  const small = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const draw = () => {
      const [element, canvas] = [small.current, stage()?.canvas];
      const drawing = element && beginOn(element);
      if (!drawing || canvas === undefined) return;
      const { picture, coordinates, palette } = canvas.overview();
      drawOverview(drawing, picture, coordinates, canvas.camera.frame(), palette, sizeOf(element));
    };
    const end = onDrawn(draw);
    draw();
    stage()?.resized();
    return () => {
      end();
      stage()?.resized();
    };
  }, [onDrawn, stage]);

  function look(event: PointerEvent<HTMLElement>): void {
    const canvas = stage()?.canvas;
    if (event.buttons === 0 || small.current === null || canvas === undefined) return;
    const { left, top } = small.current.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const { coordinates } = canvas.overview();
    const { x, y } = pointOfOverview(coordinates, sizeOf(small.current), at);
    const sight = canvas.camera.frame();
    canvas.camera.look({ ...sight, x: x - sight.width / 2, y: y - sight.height / 2 });
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
      <button
        type="button"
        className="overview-all"
        aria-label={t("overview.does")}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={look}
        onKeyDown={move}
      >
        <canvas ref={small} />
      </button>
      <button
        type="button"
        className="overview-close"
        aria-label={t("overview.close")}
        onClick={onClose}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </div>
  );
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement) {
  return { width, height };
}
