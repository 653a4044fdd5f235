/**
 * The mark that a key leads to: along the actor's lanes, or the nearest one in the rows above and below, on the
 * same issue where there is one. Null for other keys, and where there is none.
 */
export function moveAmongMarks(from: HTMLElement, key: string): HTMLElement | null {
  if (from.dataset["position"] === undefined) return null;
  const all = from.closest(".over-time-scroll");
  const rows = [...(all?.querySelectorAll(".stance-lane") ?? [])];
  const own = from.closest(".stance-lane");
  const row = rows.findIndex((one) => one === own);
  const marks = marksOf(own);
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
      return nearest(rows[row - 1], from);
    case "ArrowDown":
      return nearest(rows[row + 1], from);
    default:
      return null;
  }
}

function marksOf(within: Element | null | undefined): HTMLElement[] {
  return [...(within?.querySelectorAll<HTMLElement>("[data-position]") ?? [])];
}

function linesOf(row: Element | null | undefined): Element[] {
  return [...(row?.querySelectorAll(".stance-lane-line") ?? [])];
}

function nearest(row: Element | undefined, from: HTMLElement): HTMLElement | null {
  const issue = linesOf(from.closest(".stance-lane")).findIndex((line) => line.contains(from));
  const onIssue = marksOf(linesOf(row)[issue]);
  const away = (mark: HTMLElement) => Math.abs(mark.offsetLeft - from.offsetLeft);
  const marks = onIssue.length > 0 ? onIssue : marksOf(row);
  return marks.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
