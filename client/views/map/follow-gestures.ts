import { wheelFactor } from "../../canvas/zoom-by-wheel.ts";

/** Fewer pixels than this are a click by an unsteady hand. */
const steady = 4;
/** How far an arrow key moves the map, CSS pixels. */
const stride = 80;
/** How much a key or button enlarges it. */
export const enlarges = 1.5;

/** What gestures do to the map. */
export interface MapMoves {
  /** In CSS pixels. */
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at?: { x: number; y: number }) => void;
  readonly fit: () => void;
  /** The end of a movement by hand. */
  readonly settle: () => void;
  /** Selects nothing. */
  readonly clear: () => void;
}

/** What the keys do that move the map. */
function keysOf({ pan, zoom, fit }: MapMoves) {
  const [larger, smaller] = [() => zoom(enlarges), () => zoom(1 / enlarges)];
  return new Map([
    ["ArrowLeft", () => pan(-stride, 0)],
    ["ArrowRight", () => pan(stride, 0)],
    ["ArrowUp", () => pan(0, -stride)],
    ["ArrowDown", () => pan(0, stride)],
    ["+", larger],
    ["=", larger],
    ["-", smaller],
    ["−", smaller],
    ["f", fit],
    ["F", fit],
    ["0", fit],
  ]);
}

/**
 * Makes an element focusable, and follows what is done on it: dragging, wheel, two fingers and keys. A click beside all
 * marks clears the selection; what ends a drag is no click. Returns a function that stops it.
 */
export function followGestures(element: HTMLElement, moves: MapMoves): () => void {
  const { pan, zoom, settle, clear } = moves;
  element.tabIndex = 0;
  const keys = keysOf(moves);
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
      element.setPointerCapture(event.pointerId);
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
    const isOnMark = event.target instanceof Element && event.target.closest("button") !== null;
    if (!isDrag) {
      if (!isOnMark) clear();
      return;
    }
    isDrag = false;
    event.preventDefault();
    event.stopPropagation();
  }
  function onWheel(event: WheelEvent) {
    event.preventDefault();
    zoom(wheelFactor(event), at(event));
  }
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // From a mark the arrow keys lead to the next one, and the map stays where it is.
    if (event.target !== element && event.key.startsWith("Arrow")) return;
    const act = keys.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  element.addEventListener("pointerdown", onDown);
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerup", onUp);
  element.addEventListener("pointercancel", onUp);
  element.addEventListener("click", onClick, { capture: true });
  element.addEventListener("wheel", onWheel, { passive: false });
  element.addEventListener("keydown", onKey);
  return () => {
    element.removeEventListener("pointerdown", onDown);
    element.removeEventListener("pointermove", onMove);
    element.removeEventListener("pointerup", onUp);
    element.removeEventListener("pointercancel", onUp);
    element.removeEventListener("click", onClick, { capture: true });
    element.removeEventListener("wheel", onWheel);
    element.removeEventListener("keydown", onKey);
  };
}
