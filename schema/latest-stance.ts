import { type stances } from "./dataset.ts";

type Stance = (typeof stances)[number];

/**
 * The definition of the latest stance. It is used for the ties of the graph (rows), for the cells of a matrix
 * (columns), and for what a reader sees within a period.
 *
 * Compares positions: by the first day that the date may mean, then by its last day, later first; then the
 * surer one first. Below 0 if `one` comes first, 0 if only ids can decide. Days are numbers, or ISO days; an
 * open end must be a value that sorts before or after all days.
 */
export function compareLatest<Day extends number | string>(
  oneEarliest: Day,
  oneLatest: Day,
  oneSureness: number,
  otherEarliest: Day,
  otherLatest: Day,
  otherSureness: number,
): number {
  if (oneEarliest !== otherEarliest) return oneEarliest > otherEarliest ? -1 : 1;
  if (oneLatest !== otherLatest) return oneLatest > otherLatest ? -1 : 1;
  return otherSureness - oneSureness;
}

/** A stance, and the days between which it was taken. */
interface TakenStance {
  readonly stance: Stance;
  readonly earliest: number | string | null;
  readonly latest: number | string | null;
}

/**
 * The stance of one holder's positions on one issue, given latest first. It is the first stance that is not
 * UNCLEAR (which leaves the issue open, and replaces nothing that was said), or AMBIVALENT if on exactly the
 * same days the issue was both supported and opposed, because the order is then unknown. UNCLEAR if there is
 * no other.
 */
export function latestStance(latestFirst: readonly TakenStance[]): Stance {
  const last = latestFirst.find(({ stance }) => stance !== "UNCLEAR");
  if (last === undefined) return "UNCLEAR";
  const onThatDay = latestFirst
    .filter(({ earliest, latest }) => earliest === last.earliest && latest === last.latest)
    .map(({ stance }) => stance);
  const isBoth = onThatDay.includes("SUPPORTS") && onThatDay.includes("OPPOSES");
  return isBoth ? "AMBIVALENT" : last.stance;
}
