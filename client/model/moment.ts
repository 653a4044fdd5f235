import { dayNumber, dayOf, spanLength } from "./day-span.ts";
import { type ExploredGraph, type ExploredTie, isPresent } from "./explored-graph.ts";

/** The days that are lit while time is played, both included, `YYYY-MM-DD`. */
export interface Moment {
  readonly from: string;
  readonly to: string;
}

/** How a mark is lit: by a fact of these days, by one shortly or long before, or not. */
export type Light = "lit" | "glowing" | "fading" | "unlit";

/** A mark glows for as many days as are lit, and then fades for three times as many. */
const fades = 3;

/** The light of each node and tie of a graph. Marks without a date are as dim as what they join. */
export interface Lights {
  readonly nodes: ReadonlyMap<string, Light>;
  readonly ties: ReadonlyMap<string, Light>;
}

/**
 * How a graph is lit at a moment. A fact lights on its first possible day; an actor or an issue is lit by its ties.
 * Only encounters light anything, and only those who were there. Nothing moves, and nothing is left out.
 */
export function lightsAt(graph: ExploredGraph, moment: Moment): Lights {
  const { nodes: nodeDays, ties: tieDays } = daysOf(graph);
  const lit = lightOfDays(moment);
  const nodes = new Map<string, Light>();
  const ties = new Map<string, Light>();
  for (const [id, days] of nodeDays) nodes.set(id, lit(days));
  for (const [id, days] of tieDays) ties.set(id, lit(days));
  graph.forEachEdge((id, { from, to }) => {
    const light = ties.get(id);
    if (light === undefined) return;
    for (const end of [from, to]) {
      if (!nodeDays.has(end)) nodes.set(end, brightest(nodes.get(end), light));
    }
  });
  graph.forEachEdge((id, { from, to }) => {
    if (!ties.has(id)) ties.set(id, dimmest(nodes.get(from), nodes.get(to)));
  });
  graph.forEachNode((id) => {
    if (!nodes.has(id)) nodes.set(id, "unlit");
  });
  return { nodes, ties };
}

/** The facts that a tie stands for, each with its first possible day: sessions or positions. */
export function datedFacts(tie: ExploredTie): readonly { id: string; day: string }[] {
  const facts = tie.kind === "MET" ? tie.meetings : tie.kind === "STANCE" ? tie.positions : [];
  return facts.flatMap(({ id, earliest }) => (earliest === null ? [] : [{ id, day: earliest }]));
}

/** Whether a day is one of a moment's. */
export function isLit(day: string | null, { from, to }: Moment): boolean {
  return day !== null && from <= day && day <= to;
}

type Days = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<ExploredGraph, { nodes: Days; ties: Days }>();

/** The days of whatever has any, or can't have any. The same graph gives the same maps. */
function daysOf(graph: ExploredGraph): { nodes: Days; ties: Days } {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const nodes = daysOfNodes(graph);
  const ties = new Map<string, readonly string[]>();
  graph.forEachEdge((id, tie) => {
    const days = tie.kind === "ATTENDED" ? daysAttended(graph, tie, nodes) : daysOfFacts(tie);
    if (days !== null) ties.set(id, days);
  });
  known.set(graph, { nodes, ties });
  return { nodes, ties };
}

/** A meeting at which nobody met has no day of its own; a round has those of its sessions. */
function daysOfNodes(graph: ExploredGraph): Days {
  const nodes = new Map<string, string[]>();
  const sessions: { round: string; day: string }[] = [];
  graph.forEachNode((id, node) => {
    const day = "date" in node ? (node.date?.earliest ?? null) : null;
    if (node.kind === "MEETING" && !node.isEncounter) nodes.set(id, []);
    else if (day !== null) nodes.set(id, [day]);
    if (node.kind === "MEETING" && node.isEncounter && node.partOf !== null && day !== null) {
      sessions.push({ round: node.partOf.id, day });
    }
  });
  for (const { round, day } of sessions) nodes.get(round)?.push(day);
  return nodes;
}

/** An attendance has its meeting's days; none if the actor was not there, or if it tells of no encounter. */
function daysAttended(
  graph: ExploredGraph,
  tie: ExploredTie,
  nodes: Days,
): readonly string[] | null {
  const meeting = graph.getNodeAttributes(tie.to);
  const met = isPresent(tie) && meeting.kind === "MEETING" && meeting.isEncounter;
  return met ? (nodes.get(tie.to) ?? null) : [];
}

/** Null for a tie that stands for no dated fact. */
function daysOfFacts(tie: ExploredTie): readonly string[] | null {
  const days = datedFacts(tie).map(({ day }) => day);
  return days.length === 0 ? null : days;
}

function lightOfDays({ from, to }: Moment): (days: readonly string[]) => Light {
  const first = dayNumber(from);
  const length = spanLength({ from: first, to: dayNumber(to) });
  const glowsFrom = dayOf(first - length);
  const fadesFrom = dayOf(first - length * (1 + fades));
  return (days) => {
    let last: string | null = null;
    for (const day of days) if (day <= to && (last === null || day > last)) last = day;
    if (last === null || last < fadesFrom) return "unlit";
    if (last >= from) return "lit";
    return last >= glowsFrom ? "glowing" : "fading";
  };
}

/** The light of something with facts of these days. */
export function lightOf(moment: Moment, days: readonly string[]): Light {
  return lightOfDays(moment)(days);
}

const order: readonly Light[] = ["unlit", "fading", "glowing", "lit"];

/** The brighter of two lights. */
export function brightest(one: Light = "unlit", other: Light = "unlit"): Light {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** The dimmer of two lights. */
function dimmest(one: Light = "unlit", other: Light = "unlit"): Light {
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
