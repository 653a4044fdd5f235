import { type RefObject, useEffect, useEffectEvent } from "react";
import { type MovableSight } from "./use-sight.ts";

/** Fewer pixels than this are a click by an unsteady hand. */
const steady = 4;
const perPixel = 0.0016;
const perPinchPixel = 0.01;
const mostPixels = 120;

/** Moves the map by dragging, wheel and two fingers. What ends a drag is no click. */
export function useGestures(
  stage: RefObject<HTMLElement | null>,
  sight: Pick<MovableSight, "pan" | "zoom" | "settle">,
): void {
  const pan = useEffectEvent(sight.pan);
  const zoom = useEffectEvent(sight.zoom);
  const settle = useEffectEvent(sight.settle);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let moved = 0;
    let isDrag = false;

    const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const spread = () => {
      const [a, b] = [...fingers.values()];
      if (a === undefined || b === undefined) return null;
      return {
        length: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
        x: (a.x + b.x) / 2,
        y: (a.y + b.y) / 2,
      };
    };

    function onDown(event: PointerEvent) {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, at(event));
      if (fingers.size === 1) {
        moved = 0;
        isDrag = false;
      }
    }
    function onMove(event: PointerEvent) {
      const from = fingers.get(event.pointerId);
      if (from === undefined) return;
      const before = spread();
      const to = at(event);
      fingers.set(event.pointerId, to);
      moved += Math.hypot(to.x - from.x, to.y - from.y);
      if (moved < steady) return;
      if (!isDrag) {
        isDrag = true;
        // Only now, because a captured pointer clicks the stage instead of the disc under it.
        element?.setPointerCapture(event.pointerId);
      }
      const after = spread();
      if (before !== null && after !== null) {
        zoom(after.length / before.length, after);
        pan(before.x - after.x, before.y - after.y);
      } else pan(from.x - to.x, from.y - to.y);
    }
    function onUp(event: PointerEvent) {
      if (fingers.delete(event.pointerId) && fingers.size === 0 && isDrag) settle();
    }
    function onClick(event: MouseEvent) {
      if (!isDrag) return;
      isDrag = false;
      event.preventDefault();
      event.stopPropagation();
    }
    function onWheel(event: WheelEvent) {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const pixels = Math.max(-mostPixels, Math.min(mostPixels, event.deltaY * unit));
      zoom(Math.exp(-pixels * (event.ctrlKey ? perPinchPixel : perPixel)), at(event));
    }

    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("click", onClick, { capture: true });
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onUp);
      element.removeEventListener("click", onClick, { capture: true });
      element.removeEventListener("wheel", onWheel);
    };
  }, [stage]);
}
