import { type Citation } from "../../schema/dataset.ts";
import { type TextPlace } from "../../schema/text/find-anchor.ts";
import { type Fault, type PlaceInFiles } from "../fault.ts";

/** A quote that does not stand in its text where its citation says. */
export interface Moved {
  readonly citation: Citation;
  readonly place: TextPlace;
  /** Whether its words stand there and nowhere else. */
  readonly isOnly: boolean;
  readonly at: PlaceInFiles;
  /** What is told of it, if it moved by itself. */
  readonly alone: Fault;
}

/**
 * Faults for moved quotes of one text. One letter more or less moves every quote behind it: quotes in a row
 * that stand equally far from where they should, each in one place alone, have one cause, told once, where the
 * first is cited. Others are told one by one.
 */
export function faultsOfMoved(source: string, moved: readonly Moved[]): Fault[] {
  const faults: Fault[] = [];
  const inOrder = moved.toSorted((a, b) => (a.citation.start ?? 0) - (b.citation.start ?? 0));
  for (let from = 0, to = 0; from < inOrder.length; from = to) {
    const shift = shiftOf(inOrder[from]!);
    to = from + 1;
    while (shift !== null && to < inOrder.length && shiftOf(inOrder[to]!) === shift) to += 1;
    const run = inOrder.slice(from, to);
    if (shift === null || run.length === 1) faults.push(...run.map(({ alone }) => alone));
    else faults.push(faultOfRun(source, shift, run));
  }
  return faults;
}

function faultOfRun(source: string, shift: number, run: readonly Moved[]): Fault {
  const { at, place } = run[0]!;
  const letters = `${Math.abs(shift)} ${Math.abs(shift) === 1 ? "character" : "characters"}`;
  return {
    ...at,
    problem: `is the first of ${run.length} quotes that stand ${letters} ${shift > 0 ? "later" : "earlier"} in the text of ${source} than said, each in that place alone`,
    expected: `the text that was coded: this one differs from it in paragraph ${place.paragraph}, or just before`,
  };
}

/** How many code points later the quote stands; null if that tells nothing. */
function shiftOf({ citation, place, isOnly }: Moved): number | null {
  const { start } = citation;
  return start === undefined || !isOnly || start === place.start ? null : place.start - start;
}
