import { type stances } from "./dataset.ts";

type Stance = (typeof stances)[number];

/**
 * What the latest stance is: decided here, for the ties of the graph (rows), for the cells of a matrix
 * (columns) and for what a reader sees of a period.
 *
 * The order of positions: by the first day that the date may mean, then by its last day, the later first;
 * then the surer. Below 0 where `one` comes first, 0 where only ids can tell. Days are numbers, or ISO days;
 * what is open has to be a value that sorts before or after all days.
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
 * The stance that positions of one holder on one issue, the latest first, come to: that of the first which
 * says anything (UNCLEAR leaves it open, and outranks nothing that was said); AMBIVALENT where on those
 * very days the issue was both supported and opposed, as nothing tells which came last. UNCLEAR where
 * nothing else was taken.
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
