import { type ExploredGraph, type ExploredTie, isPresent } from "../model/explored-graph.ts";

/** Which sides of the table sat in which encounters of a graph. */
export interface SidesMet {
  /** Sides with somebody at an encounter, in the order asked for. */
  sides: readonly string[];
  /** Number of encounters for each pair of sides, keyed `a|b` in the order of `sides`. */
  met: ReadonlyMap<string, number>;
  /**
   * Whether all attendances of each encounter are on the canvas with a certain status, so that "never" can be
   * claimed.
   */
  complete: boolean;
}

/**
 * Finds the sides that sat together in the encounters of a graph. Actors without a side are ignored.
 * `complete` is false when an encounter has attendants that are not in the graph, or of whom it is unknown
 * whether they came.
 */
export function sidesMet(graph: ExploredGraph, order: readonly string[]): SidesMet {
  const present = new Set<string>();
  const met = new Map<string, number>();
  let complete = true;
  graph.forEachNode((id, meeting) => {
    if (meeting.kind !== "MEETING" || !meeting.isEncounter) return;
    const attendances = graph
      .filterInEdges(id, (_, tie) => tie.kind === "ATTENDED")
      .map((tie) => graph.getEdgeAttributes(tie));
    if (attendances.length < meeting.attendanceCount || attendances.some(isOpen)) complete = false;
    const attendants = attendances
      .filter(isPresent)
      .map(({ from }) => graph.getNodeAttributes(from));
    const sides = new Set(
      attendants.flatMap((actor) => (actor.kind === "ACTOR" && actor.side ? [actor.side] : [])),
    );
    for (const side of sides) present.add(side);
    for (const [a, b] of pairsOf(order.filter((side) => sides.has(side)))) {
      const pair = `${a}|${b}`;
      met.set(pair, (met.get(pair) ?? 0) + 1);
    }
  });
  return { sides: order.filter((side) => present.has(side)), met, complete };
}

/** Announced or reported: the actor may have come. */
function isOpen(tie: ExploredTie): boolean {
  return tie.kind === "ATTENDED" && (tie.status === "ANNOUNCED" || tie.status === "REPORTED");
}

/** All pairs of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Two sides that never sat together, and the only side that one of them sat with, if there is just one. */
export interface Gap {
  a: string;
  b: string;
  /** The one that sat with a single side only, and that side. */
  only: { side: string; with: string } | null;
}

/**
 * The first pair, in the order of the sides, that never sat together. Null when there is none, when there are
 * fewer than two sides, or when it can't be known.
 */
export function findGap({ sides, met, complete }: SidesMet): Gap | null {
  if (!complete) return null;
  const gap = pairsOf(sides).find(([a, b]) => !met.has(`${a}|${b}`));
  if (gap === undefined) return null;
  const [a, b] = gap;
  const only = [b, a].flatMap((side) => {
    const others = sides.filter(
      (other) => met.has(`${side}|${other}`) || met.has(`${other}|${side}`),
    );
    return others.length === 1 ? others.map((other) => ({ side, with: other })) : [];
  })[0];
  return { a, b, only: only ?? null };
}
