import { createMeetingNetwork } from "../../networks/meetings/co-attendance.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { findCommunities, findComponents } from "../../networks/structure/communities.ts";
import { type Ties } from "../../networks/structure/adjacency.ts";
import { type MeasureEstimate, measureNodes } from "../../networks/combined/measure-nodes.ts";
import { checkPairCount } from "../../networks/structure/check-pair-count.ts";
import { type Camps, findCamps } from "../../networks/combined/camps.ts";
import { measureBalance } from "../../networks/structure/signed-balance.ts";
import { createStanceNetwork } from "../../networks/stances/stance-network.ts";
import {
  type PairsAsked,
  type RankedPairs,
  type WeightedPairs,
} from "../../networks/columns/strongest-pairs.ts";
import { type MeetingNetworkQuestion, toMeetingOptions } from "./meeting-options.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "./stance-options.ts";

/** Either kind of network, with all of its pairs. */
export type NetworkQuestion =
  | { readonly of: "MEETINGS"; readonly network: MeetingNetworkQuestion }
  | { readonly of: "STANCES"; readonly network: StanceNetworkQuestion };

/** The value of a measure (by id) for a node. */
export interface MeasuredValue {
  readonly measure: string;
  readonly value: number;
}

/** A node with the measures asked for. */
export interface MeasuredIndex {
  readonly node: number;
  readonly values: readonly MeasuredValue[];
}

/** Measures of the nodes, highest value of the first measure first. */
export function networkMeasures(
  columns: NetworkColumns,
  question: NetworkQuestion & {
    /** Ids of measures. */
    readonly which: readonly string[];
    readonly ties: Ties;
    /** The number of nodes that shortest paths start from; null for all, or as many as is feasible. */
    readonly pivots: number | null;
    readonly first: number;
  },
): {
  readonly nodes: readonly MeasuredIndex[];
  readonly nodeCount: number;
  readonly estimates: readonly MeasureEstimate[];
} {
  const { which, ties, pivots, first } = question;
  const pairs = allPairs(columns, question);
  const { nodes, values, estimates } = measureNodes(pairs, which, {
    ties,
    nodes: endsOf(pairs),
    pivots,
  });
  const [leading] = values.values();
  const order = Array.from(nodes.keys());
  if (leading) order.sort((one, other) => leading[other]! - leading[one]! || one - other);
  return {
    nodes: order.slice(0, first).map((n) => ({
      node: nodes[n]!,
      values: Array.from(values, ([measure, ofNodes]) => ({ measure, value: ofNodes[n]! })),
    })),
    nodeCount: nodes.length,
    estimates,
  };
}

/** The distinct nodes of pairs, including those whose ties don't count. */
function endsOf({ a, b }: RankedPairs): Set<number> {
  const ends = new Set<number>(a);
  for (const node of b) ends.add(node);
  return ends;
}

/** Communities, by ties above 0, and connected components. */
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

/** How well a stance network splits into two camps. */
export function networkBalance(
  columns: NetworkColumns,
  question: {
    readonly network: StanceNetworkQuestion;
    readonly starts: number;
    readonly seed: number;
  },
) {
  const { network } = question;
  const pairs = withSigns(allPairs(columns, { of: "STANCES", network }), network);
  const { nodes, block, ...rest } = measureBalance(pairs, question);
  return { ...rest, nodes: Array.from(nodes, (node, n) => ({ node, camp: block[n]! })) };
}

/** The camps among the strongest pairs of a stance network; null if there are none clear. */
export function stanceCamps(
  columns: NetworkColumns,
  { network, first, after }: PairsAsked<StanceNetworkQuestion>,
): { readonly camps: Camps | null } {
  const options = toStanceOptions(columns, network, first, after);
  const pairs = withSigns(createStanceNetwork(columns, options).pairs, network);
  return { camps: findCamps(pairs) };
}

/**
 * Gives pairs a sign, above 0 for agreement and below 0 for disagreement: CONFLICT by itself is always
 * positive.
 */
function withSigns(pairs: WeightedPairs, { aggregation }: StanceNetworkQuestion): WeightedPairs {
  if (aggregation !== "CONFLICT") return pairs;
  return { a: pairs.a, b: pairs.b, weight: pairs.weight.map((conflict) => -conflict) };
}

/** All pairs of a network, unless there are too many for this thread's memory. */
function allPairs(columns: NetworkColumns, question: NetworkQuestion): RankedPairs {
  checkPairCount(pairsOf(columns, question, 1).count, "COLUMNS");
  return pairsOf(columns, question, null);
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
