import { type NetworkColumns } from "../columns/columns.ts";
import { createIncidence, type Incidence, type MeetingChoice } from "./incidence.ts";
import { checkCount, checkMask } from "../columns/invalid-network-options-error.ts";
import { createMeetingRow } from "./meeting-row.ts";
import { createPairSink, type PairRank, type RankedPairs } from "../columns/strongest-pairs.ts";

/**
 * How much two actors met, where M(u) are the meetings of u, and n_m is the number of actors at meeting m:
 * - COUNT: number of common meetings, |M(u) ∩ M(v)|.
 * - NEWMAN: Σ 1 / (n_m − 1) over them; a large meeting says less about each pair (M. E. J. Newman 2001,
 *   Scientific collaboration networks II, Phys. Rev. E 64, 016132).
 * - JACCARD: |M(u) ∩ M(v)| / |M(u) ∪ M(v)|.
 * - OVERLAP: |M(u) ∩ M(v)| / min(|M(u)|, |M(v)|).
 */
export type MeetingWeight = "COUNT" | "NEWMAN" | "JACCARD" | "OVERLAP";

export interface MeetingNetworkOptions extends MeetingChoice {
  readonly weight: MeetingWeight;
  /** How many pairs to show, strongest first; null shows all, by index. */
  readonly first: number | null;
  /** Show pairs after this one; by default from the start. */
  readonly after?: PairRank | undefined;
  /** Only pairs of two actors that are 1 in the mask. Weights are those of the whole network. */
  readonly among?: Uint8Array | undefined;
  /** Only pairs of which at least one actor is 1 in the mask. Weights are those of the whole network. */
  readonly with?: Uint8Array | undefined;
}

export interface MeetingNetwork {
  /** `shared` is the number of common meetings. */
  readonly pairs: RankedPairs;
  readonly weight: MeetingWeight;
  /** The attendances that the pairs rest on. */
  readonly incidence: Incidence;
}

/**
 * Who met whom: the weighted one-mode projection of actors and meetings. Takes time proportional to the pairs
 * that sat together, and memory proportional to the pairs shown.
 * @throws {InvalidNetworkOptionsError}
 */
export function createMeetingNetwork(
  columns: NetworkColumns,
  options: MeetingNetworkOptions,
): MeetingNetwork {
  const actorCount = columns.actors.count;
  if (options.first !== null) checkCount("first", options.first, 1);
  checkMask("among", options.among, actorCount);
  checkMask("with", options.with, actorCount);
  const incidence = createIncidence(columns, options);
  const { seatOffsets } = incidence;
  const row = createMeetingRow(incidence, options.weight === "NEWMAN");
  const sink = createPairSink(options.first, options.after);
  for (let actor = 0; actor < actorCount; actor += 1) {
    if (options.among?.[actor] === 0) continue;
    const ownMeetings = seatOffsets[actor + 1]! - seatOffsets[actor]!;
    if (ownMeetings === 0) continue;
    const isWith = options.with?.[actor] !== 0;
    row.fill(actor, "HIGHER");
    if (options.first === null) row.others.subarray(0, row.length).sort();
    for (let n = 0; n < row.length; n += 1) {
      const other = row.others[n]!;
      if (options.among?.[other] === 0 || (!isWith && options.with?.[other] === 0)) continue;
      const shared = row.count[other]!;
      const otherMeetings = seatOffsets[other + 1]! - seatOffsets[other]!;
      sink.add(
        actor,
        other,
        options.weight === "NEWMAN"
          ? row.newman[other]!
          : shared / parts(options.weight, shared, ownMeetings, otherMeetings),
        shared,
      );
    }
  }
  return { pairs: sink.finish(), weight: options.weight, incidence };
}

/** The number by which one common meeting is divided to give its part in the weight. */
export function parts(
  weight: Exclude<MeetingWeight, "NEWMAN">,
  shared: number,
  ownMeetings: number,
  otherMeetings: number,
): number {
  switch (weight) {
    case "COUNT":
      return 1;
    case "JACCARD":
      return ownMeetings + otherMeetings - shared;
    case "OVERLAP":
      return Math.min(ownMeetings, otherMeetings);
  }
}
