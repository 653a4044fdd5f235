import { actorKinds } from "../../../schema/dataset.ts";
import { createBridgeFinder, type Bridge } from "./bridges.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type Days } from "../columns/days.ts";
import { type Duplicates } from "../stances/partition-duplicates.ts";
import { encounterOf } from "../meetings/encounter.ts";
import { createIncidence, type MeetingChoice } from "../meetings/incidence.ts";
import { checkCount } from "../columns/invalid-network-options-error.ts";
import { createMeetingRow } from "../meetings/meeting-row.ts";
import { type OneModeNormalisation } from "../stances/one-mode-weight.ts";
import { isChosenPair, type PairChoice } from "../columns/pair-choice.ts";
import { type PositionChoice } from "../stances/position-choice.ts";
import { createPairSink, type LeftOut } from "../columns/strongest-pairs.ts";
import { createTally } from "../stances/tally.ts";
import { chooseCompared, createWeigher, createWeigherRow } from "../stances/weigher.ts";

const person = actorKinds.indexOf("PERSON");

export interface GapOptions {
  /** Which meetings, and the level at which attendants count. */
  readonly meetings: MeetingChoice;
  /**
   * Which positions, and the level at which holders count. It must be the same level, or no actor is found in
   * both.
   */
  readonly positions: PositionChoice;
  readonly duplicates: Duplicates;
  /** What disagreement, −SUBTRACT, is divided by. */
  readonly normalisation: OneModeNormalisation;
  /** Also pairs who have not met since this day (certainly not: their last meeting was before it). */
  readonly notSince: number | null;
  /** Only pairs with at least this many issues on which both have positions; 1 by default. */
  readonly leastShared?: number | undefined;
  /** How many pairs to show, those with the strongest disagreement first. */
  readonly first: number;
  /** How many bridges to show for each pair. */
  readonly bridges: number;
  /** Which pairs to show. Bridges may be any actors. */
  readonly pairs?: PairChoice | undefined;
}

/** Two actors who disagree and have not met. */
export interface Gap {
  readonly a: number;
  readonly b: number;
  /** −SUBTRACT, normalised; above 0. */
  readonly disagreement: number;
  /** The days between which they last met; null if they never did. */
  readonly sharedIssues: number;
  /** Days between which they met last; null when never. */
  readonly lastMet: Days | null;
  /** Who met both, best first. */
  readonly bridges: readonly Bridge[];
  /** Number of all actors who met both. */
  readonly bridgeCount: number;
}

export interface GapList {
  readonly gaps: readonly Gap[];
  /** Number of all gaps. */
  readonly count: number;
  readonly leftOut: LeftOut;
  /** Number of pairs that would be gaps but share fewer issues than asked for. */
  readonly fewerShared: number;
  /** Number of meetings considered. Without any, it is unknown who has not met, and there are no gaps. */
  readonly meetingCount: number;
}

/**
 * The pairs with the strongest disagreement among those who never met (or not since a day), and who could
 * bring them together. If attendants count as persons, only persons form pairs: a state whose people met
 * another's has met it, though it attended nothing itself.
 * @throws {InvalidNetworkOptionsError}
 */
export function listGaps(columns: NetworkColumns, options: GapOptions): GapList {
  const { normalisation, notSince, first, leastShared = 1, pairs: chosen = {} } = options;
  checkCount("first", first, 1);
  checkCount("leastShared", leastShared, 1);
  checkCount("bridges", options.bridges, 0);
  const incidence = createIncidence(columns, options.meetings);
  const meetingCount = incidence.meetings.length;
  const holdings = chooseCompared(columns, options.positions, { aggregation: "SUBTRACT" });
  const tally = createTally(columns, holdings, "ACTORS", options.duplicates);
  const weigher = createWeigher(
    tally,
    { aggregation: "SUBTRACT", normalisation, scale: options.positions.scale },
    createWeigherRow(tally.nodeCount, options),
  );
  const met = createMeetingRow(incidence, false);
  const sink = createPairSink(first);
  const lastMet = (a: number, b: number) =>
    encounterOf(columns, { incidence, weight: "COUNT" }, a, b).last;
  const isAsked = (actor: number) =>
    options.meetings.level !== "PERSON" || columns.actors.kind[actor] === person;
  const isGap = (a: number, b: number) => {
    if (meetingCount === 0) return false;
    if (met.count[b] === 0) return true;
    if (notSince === null) return false;
    const last = lastMet(a, b);
    return last !== null && last.latest < notSince;
  };
  let fewerShared = 0;
  for (let a = 0; a < tally.nodeCount; a += 1) {
    if (tally.nodeOffsets[a] === tally.nodeOffsets[a + 1] || !isAsked(a)) continue;
    weigher.fill(a, "HIGHER");
    met.fill(a, "HIGHER");
    for (let n = 0; n < weigher.row.length; n += 1) {
      const b = weigher.row.others[n]!;
      const weight = weigher.weightOf(a, b);
      if (weight >= 0 || !isAsked(b) || !isChosenPair(chosen, a, b) || !isGap(a, b)) continue;
      const shared = weigher.row.shared[b]!;
      if (shared < leastShared) fewerShared += 1;
      else sink.add(a, b, -weight, shared);
    }
  }
  const pairs = sink.finish();
  const findBridges = createBridgeFinder(weigher, met);
  return {
    gaps: Array.from(pairs.weight, (disagreement, n) => {
      const [a, b] = [pairs.a[n]!, pairs.b[n]!];
      const bridges = findBridges(a, b);
      return {
        a,
        b,
        disagreement,
        sharedIssues: pairs.shared[n]!,
        lastMet: lastMet(a, b),
        bridges: bridges.slice(0, options.bridges),
        bridgeCount: bridges.length,
      };
    }),
    count: pairs.count,
    leftOut: pairs.leftOut,
    fewerShared,
    meetingCount,
  };
}
