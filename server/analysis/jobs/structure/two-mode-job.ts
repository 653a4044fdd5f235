import { type NetworkColumns } from "../../../networks/columns/columns.ts";
import { toMask } from "../../../networks/columns/find-index.ts";
import {
  measureTwoMode,
  type MeasuredMode,
  type TwoModeMeasure,
} from "../../../networks/combined/measure-two-mode.ts";
import { attendanceTies, stanceTies } from "../../../networks/combined/two-mode-ties.ts";
import { createIncidence } from "../../../networks/meetings/incidence.ts";
import { toMeetingChoice } from "../../../networks/meetings/meeting-filter.ts";
import { toPositionChoice } from "../../../networks/stances/position-filter.ts";
import {
  clusteringOf,
  createTwoModeNetwork,
  type Mode,
  sizeOf,
  type TwoModeNetwork,
  type TwoModeSize,
} from "../../../networks/structure/two-mode.ts";
import { type MeetingsQuestion } from "../meeting-options.ts";
import { type PositionsQuestion } from "../stance-options.ts";

/** Either two-mode network: actors by the meetings they attended, or by the issues of their positions. */
export type TwoModeQuestion =
  | { readonly of: "MEETINGS"; readonly network: MeetingsQuestion }
  | { readonly of: "STANCES"; readonly network: PositionsQuestion };

/** The value of a measure for a node of a two-mode network. */
export interface TwoModeValue {
  readonly measure: TwoModeMeasure;
  readonly value: number;
}

export function twoModeSize(columns: NetworkColumns, question: TwoModeQuestion): TwoModeSize {
  return sizeOf(networkOf(columns, question));
}

export function twoModeClustering(
  columns: NetworkColumns,
  question: TwoModeQuestion,
): { readonly clustering: number } {
  return { clustering: clusteringOf(networkOf(columns, question)) };
}

/** Measures of the nodes of one mode, highest value of the first measure first. */
export function twoModeMeasured(
  columns: NetworkColumns,
  question: TwoModeQuestion & {
    readonly mode: Mode;
    readonly which: readonly TwoModeMeasure[];
    /** The number of nodes that shortest paths start from; null for all, or as many as is feasible. */
    readonly pivots: number | null;
    readonly first: number;
  },
): {
  readonly nodes: readonly { readonly node: number; readonly values: readonly TwoModeValue[] }[];
  readonly nodeCount: number;
  readonly estimates: MeasuredMode["estimates"];
} {
  const { mode, which, pivots, first } = question;
  const network = networkOf(columns, question);
  const nodes = mode === "ACTORS" ? network.actors : network.affiliations;
  const { values, estimates } = measureTwoMode(network, mode, which, pivots);
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

function networkOf(columns: NetworkColumns, question: TwoModeQuestion): TwoModeNetwork {
  const { among, with: anchors } = question.network;
  const { count } = columns.actors;
  const masks = {
    ...(among && { among: toMask(among, count) }),
    ...(anchors && { with: toMask(anchors, count) }),
  };
  if (question.of === "MEETINGS") {
    const { network } = question;
    const choice = toMeetingChoice(columns, network, network.filter);
    return createTwoModeNetwork(attendanceTies(createIncidence(columns, choice), masks));
  }
  const { network } = question;
  const choice = toPositionChoice(columns, network, network.filter);
  const { duplicates } = network;
  return createTwoModeNetwork(stanceTies(columns, { ...choice, ...masks, duplicates }));
}
