import { type ExploredGraph, type ExploredTie, isPresent } from "../model/explored-graph.ts";

/** Which sides of the table sat in which encounters of a graph. */
export interface SidesMet {
  /** Sides with somebody at an encounter, in the order asked for. */
  sides: readonly string[];
  /** In how many encounters pairs of sides sat together: `a|b`, in the order of `sides`. */
  met: ReadonlyMap<string, number>;
  /** All attendances of each encounter stand on the canvas, each known to have been or not, so that "never" can be said of them. */
  complete: boolean;
}

/**
 * Looks through the encounters of a graph for sides that sat together. Actors without a side are passed
 * over, and nothing can be said (`complete` is false) when an encounter has attendants not in the graph, or some of
 * whom nobody knows whether they came.
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

/** Announced or reported: they may have come. */
function isOpen(tie: ExploredTie): boolean {
  return tie.kind === "ATTENDED" && (tie.status === "ANNOUNCED" || tie.status === "REPORTED");
}

/** All pairs of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Two sides that never sat together, and the only side that each sat with, where there is just one. */
export interface Gap {
  a: string;
  b: string;
  /** The one that sat with a single side only, and that side. */
  only: { side: string; with: string } | null;
}

/**
 * The first pair, in the order of the sides, that never sat together. Null when there is none, when fewer
 * than two sides are there, or when that was not checked to the end.
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
