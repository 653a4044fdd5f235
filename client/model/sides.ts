import { type ExploredNode } from "./explored-graph.ts";
import { getRegionNames } from "../messages/intl.ts";
import { type Translate } from "../messages/translate.ts";
import { type GraphSource, type Overview, type Side } from "./graph-source.ts";

/** The most sides that can be told apart by colour. */
const mostSides = 8;

/** The sides that the data sets declare, in the order of the legend, without duplicates. */
function declaredSides(overview: Overview | null): Side[] {
  const sides = new Map<string, Side>();
  for (const side of overview?.datasets.flatMap((dataset) => dataset.sides) ?? []) {
    if (!sides.has(side.id)) sides.set(side.id, side);
  }
  return [...sides.values()];
}

/**
 * Uses countries as sides if no data set declares any: the source's actors then have their country as side.
 */
export function withCountriesAsSides(source: GraphSource): GraphSource {
  let declared = true;
  const sided = <N extends ExploredNode>(node: N): N =>
    declared || node.kind !== "ACTOR" || node.country === null
      ? node
      : { ...node, side: node.country };
  return {
    async overview(signal) {
      const overview = await source.overview(signal);
      declared = declaredSides(overview).length > 0;
      return overview;
    },
    async neighbourhood(query, signal) {
      const found = await source.neighbourhood(query, signal);
      return { ...found, nodes: found.nodes.map(sided) };
    },
    sources: (ids, signal) => source.sources(ids, signal),
    documents: (ids, signal) => source.documents(ids, signal),
    latestMeetings: (query, signal) => source.latestMeetings(query, signal),
    nodesOfSource: (query, signal) => source.nodesOfSource(query, signal),
    nodesOfDocument: (query, signal) => source.nodesOfDocument(query, signal),
    paths: (query, signal) => source.paths(query, signal),
    meetings: (query, signal) => source.meetings(query, signal),
    async meetingNetwork(query, signal) {
      const network = await source.meetingNetwork(query, signal);
      return { ...network, nodes: network.nodes.map(sided) };
    },
    async stanceMatrix(query, signal) {
      const matrix = await source.stanceMatrix(query, signal);
      return { ...matrix, nodes: matrix.nodes.map(sided) };
    },
    async stanceNetwork(query, signal) {
      const network = await source.stanceNetwork(query, signal);
      return { ...network, nodes: network.nodes.map(sided) };
    },
    meetingMeasures: (query, signal) => source.meetingMeasures(query, signal),
    agreementMeasures: (query, signal) => source.agreementMeasures(query, signal),
  };
}

/**
 * The sides to show: those declared, or else the countries of actors in the order of first appearance, so
 * that an assigned colour stays.
 */
export function sidesAfter(
  before: readonly Side[],
  overview: Overview | null,
  arrived: readonly ExploredNode[],
): readonly Side[] {
  const declared = declaredSides(overview);
  if (declared.length > 0) return declared;
  const known = new Set(before.map((side) => side.id));
  const sides = [...before];
  for (const node of arrived) {
    if (sides.length === mostSides) break;
    if (node.kind !== "ACTOR" || node.side === null || known.has(node.side)) continue;
    known.add(node.side);
    sides.push({ id: node.side, title: node.side });
  }
  return sides.length === before.length ? before : sides;
}

/** The title of a side; a country that stands in for one has its name in the reader's language. */
export function sideTitle(t: Translate, { id, title }: Side): string {
  return title === id && /^[A-Z]{2}$/.test(id) ? (getRegionNames(t.language).of(id) ?? id) : title;
}
