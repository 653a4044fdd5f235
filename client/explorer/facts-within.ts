import { type ExploredNode, type Facts } from "../model/explored-graph.ts";
import { type Bounds, boundsOf, noBounds, type Period } from "../model/filters.ts";
import { type Gathered } from "../model/gathered.ts";
import {
  addNamed,
  type GraphSource,
  type KindCounts,
  type NamedNode,
} from "../model/graph-source.ts";
import { inBlocks } from "../model/in-blocks.ts";
import { nodeKinds } from "../model/kinds.ts";
import { message, type Message } from "../messages/message.ts";
import { canvasLimit, countKinds, fitting, takingFrom } from "./gather.ts";
import { leftOutMessages } from "./left-out-messages.ts";

/** Facts, whether they are all there are, and what has to be said of those for which there is no room. */
interface FactsWithin extends Facts {
  readonly gathered: Gathered;
  readonly notShown: Message | null;
}

/** Meetings in one question about who attended them; few, since the API names 100 neighbours at most. */
const askedTogether = 40;

/**
 * What the facts of some sources and documents are about, as far as the canvas has room: first meetings, the latest
 * first, each with all attendants who count; then actors with the issues on which they hold positions, and documents;
 * with all ties among these. Given both, only what facts of both kinds are about. Where meetings are left out, so are
 * actors of whom it is only said to what they belong: most attended those. If not all of them have room, only those of
 * the period and the data sets are asked for; otherwise these only filter what is there.
 */
export async function factsWithin(source: GraphSource, bounds: Bounds): Promise<FactsWithin> {
  const { sources, documents, period, datasets } = bounds;
  const all = await factsWithinBounds(source, { ...noBounds, sources, documents });
  if (all.gathered.leftOut === null || (period === null && datasets.length === 0)) return all;
  return await factsWithinBounds(source, bounds);
}

async function factsWithinBounds(source: GraphSource, bounds: Bounds): Promise<FactsWithin> {
  const { sources, documents } = bounds;
  const within = { sources, documents };
  const [latest, named] = await Promise.all([
    source.latestMeetings({ within: bounds, most: canvasLimit.ofKind }),
    namedWithin(source, bounds),
  ]);
  const meetings = [...new Set([...latest.ids, ...named.meetings])];
  const asked = meetings.slice(0, canvasLimit.ofKind);
  const groups = await attendedMeetings(source, asked, within);
  const take = takingFrom();
  const end = groups.findIndex((group) => !take(group));
  const attended = (end === -1 ? groups : groups.slice(0, end)).flat();
  const isWhole = end === -1 && latest.total <= asked.length;
  const wanted = named.others
    .filter(({ onlyBelongs }) => isWhole || !onlyBelongs)
    .slice(0, canvasLimit.nodes);
  const others = await restingNodes(source, wanted, within);
  const { kept } = fitting([...attended, ...others]);
  const ids = kept.map(({ id }) => id);
  const found: Facts =
    ids.length === 0
      ? { nodes: [], ties: [] }
      : await source.neighbourhood({ ids, kinds: [], first: 1 });
  const shown = new Set(ids);
  // What was asked about and is not there does not belong to these sources and documents.
  const unasked = named.others.filter((node) => !wanted.includes(node));
  const known = [...groups.flat(), ...others, ...unasked].filter(({ id }) => !shown.has(id));
  const leftOut = sumOf(countKinds([...new Map(known.map((node) => [node.id, node])).values()]), {
    MEETING: Math.max(latest.total, meetings.length) - asked.length,
  });
  const rest = leftOutMessages(leftOut);
  // Who attended the meetings that are left out is not known.
  const isLeast = named.isLeast || (leftOut.MEETING ?? 0) > 0;
  const gathered: Gathered = {
    bounds: boundsOf(bounds),
    ids: new Set(found.nodes.map(({ id }) => id)),
    leftOut: rest.length > 0 || isLeast ? { rest, isLeast } : null,
  };
  return { nodes: found.nodes, ties: found.ties, gathered, notShown: saidOf(leftOut, gathered) };
}

/** What is left out, in words; null if nothing is. */
function saidOf(left: KindCounts, { leftOut, bounds }: Gathered): Message | null {
  if (leftOut === null || leftOut.rest.length === 0) return null;
  const { nodes: limit, ofKind } = canvasLimit;
  const { rest, isLeast } = leftOut;
  if ((left.MEETING ?? 0) > 0) {
    const of = bounds.period === null ? "all" : "period";
    return message("notice.latest-shown", { limit, ofKind, of, rest });
  }
  const id = isLeast ? "notice.some-shown-at-least" : "notice.some-shown";
  return message(id, { limit, ofKind, rest });
}

/** What facts name: meetings, and others. `isLeast`: there are more, since not all facts were read. */
async function namedWithin(source: GraphSource, { sources, documents, period }: Bounds) {
  const most = canvasLimit.nodes + 1;
  const [told, issued] = await Promise.all([
    Promise.all(sources.map((id) => namedBySource(source, id, period, most))),
    Promise.all(documents.map((id) => source.nodesOfDocument({ document: id, period, most }))),
  ]);
  const ofDocuments = new Set(issued.flat().map(({ id }) => id));
  const named = new Map<string, NamedNode>();
  for (const node of (sources.length > 0 ? told : issued).flat()) addNamed(named, node);
  const all = [...named.values()];
  return {
    meetings: all.filter(({ kind }) => kind === "MEETING").map(({ id }) => id),
    others: all.filter(
      ({ id, kind }) => kind !== "MEETING" && (documents.length === 0 || ofDocuments.has(id)),
    ),
    isLeast: [...told, ...issued].some((list) => list.length >= most),
  };
}

/** With a period also documents, whose days the filter knows; not who only belongs somewhere, which has no day. */
async function namedBySource(
  source: GraphSource,
  id: string,
  period: Period | null,
  most: number,
): Promise<readonly NamedNode[]> {
  const all = await source.nodesOfSource({ source: id, period: null, most });
  if (period === null) return all;
  const dated = await source.nodesOfSource({ source: id, period, most });
  return [...dated, ...all.filter(({ kind }) => kind === "DOCUMENT")];
}

type Within = Pick<Bounds, "sources" | "documents">;

/** Meetings, each together with its attendants who count; without those that do not count themselves. */
async function attendedMeetings(
  source: GraphSource,
  ids: readonly string[],
  within: Within,
): Promise<ExploredNode[][]> {
  const found = await Promise.all(
    inBlocks(ids, askedTogether).map((part) => attendedTogether(source, part, within)),
  );
  return found.flat();
}

async function attendedTogether(
  source: GraphSource,
  ids: readonly string[],
  within: Within,
): Promise<ExploredNode[][]> {
  const around = { ids, kinds: ["ACTOR" as const], first: 100, ...within };
  const { nodes, ties, leftOut } = await source.neighbourhood(around);
  if ((leftOut.ACTOR ?? 0) > 0 && ids.length > 1) {
    const halves = inBlocks(ids, Math.ceil(ids.length / 2));
    const found = await Promise.all(halves.map((part) => attendedTogether(source, part, within)));
    return found.flat();
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => {
    const meeting = byId.get(id);
    if (meeting === undefined) return [];
    const attendances = ties.filter((tie) => tie.kind === "ATTENDED" && tie.to === id);
    return [[meeting, ...attendances.flatMap((tie) => byId.get(tie.from) ?? [])]];
  });
}

async function restingNodes(
  source: GraphSource,
  named: readonly NamedNode[],
  within: Within,
): Promise<readonly ExploredNode[]> {
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  return (await source.neighbourhood({ ids, kinds: [], first: 1, ...within })).nodes;
}

function sumOf(one: KindCounts, other: KindCounts): KindCounts {
  return Object.fromEntries(nodeKinds.map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]));
}
