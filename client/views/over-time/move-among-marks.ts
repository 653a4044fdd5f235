/**
 * The mark that a key leads to: along the lane, or the nearest one in the lanes above and below. Null for
 * other keys, and where there is none.
 */
export function moveAmongMarks(from: HTMLElement, key: string): HTMLElement | null {
  if (from.dataset["position"] === undefined) return null;
  const all = from.closest(".over-time-scroll");
  const lanes = [...(all?.querySelectorAll(".stance-lane") ?? [])];
  const lane = from.closest(".stance-lane");
  const row = lanes.findIndex((one) => one === lane);
  const marks = marksOf(lane);
  const at = marks.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return marks[at - 1] ?? null;
    case "ArrowRight":
      return marks[at + 1] ?? null;
    case "Home":
      return marks[0] ?? null;
    case "End":
      return marks.at(-1) ?? null;
    case "ArrowUp":
      return nearest(lanes[row - 1], from);
    case "ArrowDown":
      return nearest(lanes[row + 1], from);
    default:
      return null;
  }
}

function marksOf(lane: Element | null | undefined): HTMLElement[] {
  return [...(lane?.querySelectorAll<HTMLElement>("[data-position]") ?? [])];
}

function nearest(lane: Element | undefined, from: HTMLElement): HTMLElement | null {
  const away = (mark: HTMLElement) => Math.abs(mark.offsetLeft - from.offsetLeft);
  return marksOf(lane).toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
