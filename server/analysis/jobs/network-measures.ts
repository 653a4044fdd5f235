import { createMeetingNetwork } from "../../networks/meetings/co-attendance.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { findCommunities, findComponents } from "../../networks/measures/communities.ts";
import { type Ties } from "../../networks/measures/adjacency.ts";
import { type MeasureEstimate, measureNodes } from "../../networks/measures/measures.ts";
import { checkPairCount } from "../../networks/measures/pair-limits.ts";
import { type Camps, findCamps } from "../../networks/combined/camps.ts";
import { measureBalance } from "../../networks/measures/signed-balance.ts";
import { createStanceNetwork } from "../../networks/stances/stance-network.ts";
import {
  type PairsAsked,
  type RankedPairs,
  type WeightedPairs,
} from "../../networks/columns/strongest-pairs.ts";
import { type MeetingNetworkQuestion, toMeetingOptions } from "./meeting-options.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "./stance-options.ts";

/** Either network, all of its pairs. */
export type NetworkQuestion =
  | { readonly of: "MEETINGS"; readonly network: MeetingNetworkQuestion }
  | { readonly of: "STANCES"; readonly network: StanceNetworkQuestion };

/** What a measure, by id, says of a node. */
export interface MeasuredValue {
  readonly measure: string;
  readonly value: number;
}

/** A node with the measures asked for. */
export interface MeasuredIndex {
  readonly node: number;
  readonly values: readonly MeasuredValue[];
}

/** Measures of the nodes, those with most of the first measure first. */
export function networkMeasures(
  columns: NetworkColumns,
  question: NetworkQuestion & {
    /** Ids of measures. */
    readonly which: readonly string[];
    readonly ties: Ties;
    /** From how many nodes shortest paths are walked; null for all, or as many as can be. */
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

/** The nodes of pairs, each once: those whose ties don't count too. */
function endsOf({ a, b }: RankedPairs): Set<number> {
  const ends = new Set<number>(a);
  for (const node of b) ends.add(node);
  return ends;
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
  const { network } = question;
  const pairs = withSigns(allPairs(columns, { of: "STANCES", network }), network);
  const { nodes, block, ...rest } = measureBalance(pairs, question);
  return { ...rest, nodes: Array.from(nodes, (node, n) => ({ node, camp: block[n]! })) };
}

/** The camps that the strongest pairs of a stance network fall into; null where none are clear. */
export function stanceCamps(
  columns: NetworkColumns,
  { network, first, after }: PairsAsked<StanceNetworkQuestion>,
): { readonly camps: Camps | null } {
  const options = toStanceOptions(columns, network, first, after);
  const pairs = withSigns(createStanceNetwork(columns, options).pairs, network);
  return { camps: findCamps(pairs) };
}

/** Pairs above 0 where they agree and below 0 where they disagree: CONFLICT by itself has no sign. */
function withSigns(pairs: WeightedPairs, { aggregation }: StanceNetworkQuestion): WeightedPairs {
  if (aggregation !== "CONFLICT") return pairs;
  return { a: pairs.a, b: pairs.b, weight: pairs.weight.map((conflict) => -conflict) };
}

/** All pairs of a network, unless there are so many that they would fill the memory of this thread. */
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
