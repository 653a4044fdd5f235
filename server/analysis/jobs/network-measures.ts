import { createMeetingNetwork } from "../../networks/meetings/co-attendance.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { findCommunities, findComponents } from "../../networks/measures/communities.ts";
import { InvalidNetworkOptionsError } from "../../networks/columns/invalid-network-options-error.ts";
import { type Measure, measureNodes } from "../../networks/measures/measures.ts";
import { type Ties } from "../../networks/measures/pair-graph.ts";
import { measureBalance } from "../../networks/measures/signed-balance.ts";
import { createStanceNetwork } from "../../networks/stances/stance-network.ts";
import { type RankedPairs } from "../../networks/columns/strongest-pairs.ts";
import { type MeetingNetworkQuestion, toMeetingOptions } from "./meeting-options.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "./stance-options.ts";

/** Either network, all of its pairs. */
export type NetworkQuestion =
  | { readonly of: "MEETINGS"; readonly network: MeetingNetworkQuestion }
  | { readonly of: "STANCES"; readonly network: StanceNetworkQuestion };

/** A node with the measures asked for. */
export interface MeasuredPlace {
  readonly node: number;
  readonly of: Readonly<Partial<Record<Measure, number>>>;
}

/** Measures of the nodes, those with most of the first measure first. */
export function networkMeasures(
  columns: NetworkColumns,
  question: NetworkQuestion & {
    readonly which: readonly Measure[];
    readonly ties: Ties;
    readonly first: number;
  },
): { readonly nodes: readonly MeasuredPlace[]; readonly nodeCount: number } {
  const { which, ties, first } = question;
  const pairs = allPairs(columns, question);
  const measured = measureNodes(pairs, which, ties, [...pairs.a, ...pairs.b]);
  const leading = which[0] && measured.of[which[0]];
  const order = Array.from(measured.nodes.keys());
  if (leading) order.sort((one, other) => leading[other]! - leading[one]! || one - other);
  return {
    nodes: order.slice(0, first).map((n) => ({
      node: measured.nodes[n]!,
      of: Object.fromEntries(which.map((measure) => [measure, measured.of[measure]?.[n] ?? 0])),
    })),
    nodeCount: measured.nodes.length,
  };
}

/** Communities, by ties above 0, and connected parts. */
export function networkCommunities(
  columns: NetworkColumns,
  question: NetworkQuestion & { readonly resolution: number; readonly seed: number },
) {
  const pairs = allPairs(columns, question);
  const communities = findCommunities(pairs, question);
  const components = findComponents(pairs, "ALL");
  return {
    nodes: Array.from(communities.nodes, (node, n) => ({
      node,
      community: communities.part[n]!,
      component: components.part[n]!,
    })),
    communityCount: communities.count,
    componentCount: components.count,
    modularity: communities.modularity,
  };
}

/** How far a stance network falls into two camps. */
export function networkBalance(
  columns: NetworkColumns,
  question: {
    readonly network: StanceNetworkQuestion;
    readonly starts: number;
    readonly seed: number;
  },
) {
  const { nodes, block, ...rest } = measureBalance(
    allPairs(columns, { of: "STANCES", network: question.network }),
    question,
  );
  return { ...rest, nodes: Array.from(nodes, (node, n) => ({ node, camp: block[n]! })) };
}

/**
 * Pairs of a network that is measured, at most. The libraries make objects of them, some 700 bytes each, and a
 * thread that runs out of memory takes the server with it (Node 24).
 */
const mostPairs = 500_000;

/** @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
function allPairs(columns: NetworkColumns, question: NetworkQuestion): RankedPairs {
  const { count } = pairsOf(columns, question, 1);
  if (count <= mostPairs) return pairsOf(columns, question, null);
  throw new InvalidNetworkOptionsError(
    "NETWORK_TOO_LARGE",
    "filter",
    `the network has ${count} pairs, and at most ${mostPairs} can be measured`,
    "choose fewer actors or facts: a period, kinds, a higher level",
  );
}

function pairsOf(
  columns: NetworkColumns,
  question: NetworkQuestion,
  first: number | null,
): RankedPairs {
  return question.of === "MEETINGS"
    ? createMeetingNetwork(columns, toMeetingOptions(columns, question.network, first)).pairs
    : createStanceNetwork(columns, toStanceOptions(columns, question.network, first)).pairs;
}
