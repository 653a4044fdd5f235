import { stances } from "../../../schema/dataset.ts";
import { type NetworkColumns, type PositionColumns } from "../columns/columns.ts";
import { openBegin, openEnd } from "../columns/days.ts";
import { chooseHoldingsByActor } from "../stances/holdings-by-actor.ts";
import { type PositionChoice } from "../stances/position-choice.ts";

/** An actor who has both supported and opposed an issue, with the two positions nearest to each other in time. */
export interface StanceContradiction {
  readonly actor: number;
  readonly issue: number;
  /** Number of positions that support. */
  readonly supports: number;
  /** Number of positions that oppose. */
  readonly opposes: number;
  /** Index of the supporting position of the nearest two. */
  readonly supporting: number;
  /** Index of the opposing position of the nearest two. */
  readonly opposing: number;
  /**
   * The least number of days between the two; 0 if they may be of the same day. Null if all positions of one
   * side have an open date.
   */
  readonly daysApart: number | null;
}

const [support, oppose] = [stances.indexOf("SUPPORTS"), stances.indexOf("OPPOSES")];

/**
 * Every actor and issue with positions for and against, whoever reports them. Those nearest in time first,
 * then those with more positions on the smaller side, then by actor and issue.
 * @throws {InvalidNetworkOptionsError}
 */
export function stanceContradictions(
  columns: NetworkColumns,
  choice: PositionChoice,
): StanceContradiction[] {
  const { positions } = columns;
  const { holdings, offsets, indices } = chooseHoldingsByActor(columns, choice);
  const found: StanceContradiction[] = [];
  for (let actor = 0; actor < columns.actors.count; actor += 1) {
    const byIssue = new Map<number, number[]>();
    for (let n = offsets[actor]!; n < offsets[actor + 1]!; n += 1) {
      const position = holdings.position[indices[n]!]!;
      const stance = positions.stance[position]!;
      if (stance !== support && stance !== oppose) continue;
      const issue = positions.issue[position]!;
      const known = byIssue.get(issue);
      if (known === undefined) byIssue.set(issue, [position]);
      else known.push(position);
    }
    for (const [issue, held] of byIssue) {
      const supports = held.filter((position) => positions.stance[position] === support).length;
      const opposes = held.length - supports;
      if (supports === 0 || opposes === 0) continue;
      found.push({ actor, issue, supports, opposes, ...nearest(positions, held) });
    }
  }
  const lesser = ({ supports, opposes }: StanceContradiction) => Math.min(supports, opposes);
  return found.sort(
    (a, b) =>
      (a.daysApart ?? Infinity) - (b.daysApart ?? Infinity) ||
      lesser(b) - lesser(a) ||
      a.actor - b.actor ||
      a.issue - b.issue,
  );
}

type Nearest = Pick<StanceContradiction, "supporting" | "opposing" | "daysApart">;

/**
 * Of positions for and against, the two nearest in time. Positions with an open date only count if one side
 * has no others.
 */
function nearest(positions: PositionColumns, held: readonly number[]): Nearest {
  const { earliest, latest } = positions;
  const closed = held.filter((one) => earliest[one] !== openBegin && latest[one] !== openEnd);
  return (
    nearestInTime(positions, closed) ?? { ...nearestInTime(positions, held)!, daysApart: null }
  );
}

/**
 * Searches by first days: the nearest of the other side before a position is the one with the latest last
 * day. Of equally near ones the earliest; of those on the same days the one with the smaller index. Null if
 * one side has none.
 */
function nearestInTime(
  { earliest, latest, stance }: PositionColumns,
  held: readonly number[],
): Nearest | null {
  const inOrder = held.toSorted((a, b) => earliest[a]! - earliest[b]! || a - b);
  const last = new Map<number, number>();
  let found: (Nearest & { daysApart: number }) | null = null;
  for (const position of inOrder) {
    const side = stance[position]!;
    const other = last.get(side === support ? oppose : support);
    if (other !== undefined) {
      const daysApart = Math.max(0, earliest[position]! - latest[other]!);
      const [supporting, opposing] = side === support ? [position, other] : [other, position];
      if (daysApart < (found?.daysApart ?? Infinity)) found = { supporting, opposing, daysApart };
    }
    const before = last.get(side);
    if (before === undefined || latest[position]! > latest[before]!) last.set(side, position);
  }
  return found;
}
