import { type meetingKinds } from "../../../schema/dataset.ts";
import {
  createMeetingNetwork,
  type MeetingNetwork,
  type MeetingNetworkOptions,
} from "../../networks/meetings/co-attendance.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { encounterOf } from "../../networks/meetings/encounter.ts";
import { pairMeetings } from "../../networks/meetings/pair-meetings.ts";
import { type LeftOut, type PairsAsked } from "../../networks/columns/strongest-pairs.ts";
import {
  meetingNetworkOverWindows,
  type Windowed,
  type WindowOptions,
} from "../../networks/combined/windows.ts";
import { type MeetingNetworkQuestion, toMeetingOptions } from "./meeting-options.ts";

/** A pair of the meeting network; days count from 1970-01-01, open ends as in days.ts. */
export interface MeetingPairIndices {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** Number of common sessions. */
  readonly n: number;
  readonly first: number;
  readonly last: number;
  readonly byKind: Readonly<Record<(typeof meetingKinds)[number], number>>;
}

export interface MeetingPairs {
  readonly pairs: readonly MeetingPairIndices[];
  readonly pairCount: number;
  readonly leftOut: LeftOut;
}

/** The strongest pairs, and the number of facts that the network rests on. */
export function meetingNetwork(
  columns: NetworkColumns,
  { network, first, after }: PairsAsked<MeetingNetworkQuestion>,
) {
  const options = toMeetingOptions(columns, network, first, after);
  const made = createMeetingNetwork(columns, options);
  return { ...toPairs(columns, made), ...pairMeetings(made.incidence, options) };
}

/** The network in each moving window. */
export function meetingWindows(
  columns: NetworkColumns,
  {
    network,
    windows,
    first,
  }: {
    readonly network: MeetingNetworkQuestion;
    readonly windows: WindowOptions;
    readonly first: number;
  },
): Windowed<MeetingPairs> {
  const options: MeetingNetworkOptions = toMeetingOptions(columns, network, first);
  const made = meetingNetworkOverWindows(columns, options, windows);
  return {
    ...made,
    windows: made.windows.map((each) => ({
      window: each.window,
      network: toPairs(columns, each.network),
    })),
  };
}

function toPairs(columns: NetworkColumns, made: MeetingNetwork): MeetingPairs {
  const { a, b, weight, shared, count, leftOut } = made.pairs;
  return {
    pairs: Array.from(weight, (each, n) => {
      const { first, last, byKind } = encounterOf(columns, made, a[n]!, b[n]!);
      return {
        a: a[n]!,
        b: b[n]!,
        weight: each,
        n: shared[n]!,
        first: first!.earliest,
        last: last!.latest,
        byKind,
      };
    }),
    pairCount: count,
    leftOut,
  };
}
