import { isBefore } from "./around-meeting.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type Match } from "../columns/days.ts";
import { type Duplicates } from "../stances/partition-duplicates.ts";
import { type HeldPosition } from "../stances/held-positions.ts";
import { groupByActor, type HoldingsByActor } from "../stances/holdings-by-actor.ts";
import { createIncidence, type Incidence, type MeetingChoice } from "../meetings/incidence.ts";
import { createIntList } from "../columns/int-list.ts";
import { lastFirst } from "../stances/last-first.ts";
import { isAmong, isChosenPair, type PairChoice } from "../columns/pair-choice.ts";
import { type PositionChoice, takeHoldings } from "../stances/position-choice.ts";
import { type StanceRow } from "../stances/stance-row.ts";
import { createTally, type Tally } from "../stances/tally.ts";
import { chooseCompared, createWeigher, createWeigherRow } from "../stances/weigher.ts";

export interface AgreementOptions {
  /** Which meetings, and the level at which attendants count. */
  readonly meetings: MeetingChoice;
  /** Which positions, and the level at which holders count. */
  readonly positions: PositionChoice;
  readonly duplicates: Duplicates;
  /** What to do with positions whose date may be before the meeting. */
  readonly before: Match;
  /** Which pairs of attendants to consider. */
  readonly pairs?: PairChoice | undefined;
}

const average = { aggregation: "SUBTRACT", normalisation: "AVERAGE" } as const;

/** How far those who met agreed before they met. */
export interface MeetingEffect {
  readonly meeting: number;
  /** Number of actors who sat together. */
  readonly actors: number;
  /** Number of pairs of them. */
  readonly pairs: number;
  /** Pairs with at least one issue on which both have positions. */
  readonly comparablePairs: number;
  /** Mean of SUBTRACT, normalised by AVERAGE, over all pairs; a pair without a common issue counts 0. */
  readonly mean: number;
  /** The same mean over comparable pairs only. */
  readonly meanOfComparable: number;
  /** Number of positions that this rests on. */
  readonly positions: number;
}

/** The earlier agreement of attendants, computed for one meeting at a time. */
export interface MeetingEffects {
  /** Indices of the meetings with at least one pair, ascending. */
  readonly meetings: readonly number[];
  /** How far the attendants of a meeting agreed, by positions dated before it. */
  readonly agreementOf: (meeting: number) => MeetingEffect;
  /** The positions that this rests on, with their duplicates, latest first. */
  positionsBefore(meeting: number): HeldPosition[];
}

/** @throws {InvalidNetworkOptionsError} */
export function meetingEffects(columns: NetworkColumns, options: AgreementOptions): MeetingEffects {
  const incidence = createIncidence(columns, options.meetings);
  const numberOf = new Map(Array.from(incidence.meetings, (meeting, n) => [meeting, n]));
  const held = groupByActor(columns, chooseCompared(columns, options.positions, average));
  const row = createWeigherRow(columns.actors.count, average);
  const tallyOf = (meeting: number) => {
    const n = numberOf.get(meeting) ?? -1;
    const members = incidence.members
      .subarray(incidence.offsets[n], incidence.offsets[n + 1])
      .filter((member) => isAmong(options.pairs ?? {}, member));
    const earlier = holdingsBefore(columns, held, members, meeting, options.before);
    const holdings = takeHoldings(held.holdings, earlier);
    return createTally(columns, holdings, "ACTORS", options.duplicates);
  };
  return {
    meetings: Array.from(incidence.meetings).filter(
      (_, n) => !pairsAt(incidence, n, options.pairs).next().done,
    ),
    agreementOf: (meeting) => {
      const n = numberOf.get(meeting) ?? -1;
      const tally = tallyOf(meeting);
      const weighed = weighPairs(tally, options, incidence, n, row);
      const positions = positionsIn(columns, tally).filter(({ counted }) => counted).length;
      const actors = incidence.offsets[n + 1]! - incidence.offsets[n]!;
      return { meeting, actors, ...weighed, positions };
    },
    positionsBefore: (meeting) => positionsIn(columns, tallyOf(meeting)),
  };
}

function holdingsBefore(
  { positions, meetings }: NetworkColumns,
  { holdings, offsets, indices }: HoldingsByActor,
  members: Int32Array,
  meeting: number,
  match: Match,
): Int32Array {
  const days = { earliest: meetings.earliest[meeting]!, latest: meetings.latest[meeting]! };
  const found = createIntList(64);
  for (const member of members) {
    for (let n = offsets[member]!; n < offsets[member + 1]!; n += 1) {
      const position = holdings.position[indices[n]!]!;
      const [earliest, latest] = [positions.earliest[position]!, positions.latest[position]!];
      if (isBefore(earliest, latest, days, match)) found.push(indices[n]!);
    }
  }
  return found.toColumn();
}

/** The pairs at the n-th meeting. Two members represented by the same single person are no pair. */
function* pairsAt(
  { offsets, members, sole }: Incidence,
  n: number,
  chosen: PairChoice = {},
): Generator<readonly [a: number, b: number]> {
  for (let seat = offsets[n]!; seat < offsets[n + 1]!; seat += 1) {
    for (let other = seat + 1; other < offsets[n + 1]!; other += 1) {
      if (sole[seat]! >= 0 && sole[other] === sole[seat]) continue;
      if (isChosenPair(chosen, members[seat]!, members[other]!)) {
        yield [members[seat]!, members[other]!];
      }
    }
  }
}

function weighPairs(
  tally: Tally,
  options: AgreementOptions,
  incidence: Incidence,
  n: number,
  row: StanceRow,
): Pick<MeetingEffect, "pairs" | "comparablePairs" | "mean" | "meanOfComparable"> {
  const weigher = createWeigher(tally, { ...average, scale: options.positions.scale }, row);
  let [pairs, comparablePairs, sum, filledFor] = [0, 0, 0, -1];
  for (const [a, b] of pairsAt(incidence, n, options.pairs)) {
    if (a !== filledFor) weigher.fill(a, "HIGHER");
    filledFor = a;
    pairs += 1;
    if (row.shared[b] === 0) continue;
    comparablePairs += 1;
    sum += weigher.weightOf(a, b);
  }
  return {
    pairs,
    comparablePairs,
    mean: pairs === 0 ? 0 : sum / pairs,
    meanOfComparable: comparablePairs === 0 ? 0 : sum / comparablePairs,
  };
}

/** The positions of a tally, each once, though one may count for several actors. */
function positionsIn({ positions }: NetworkColumns, tally: Tally): HeldPosition[] {
  const found = new Map<number, HeldPosition>();
  for (const [entry, count] of tally.count.entries()) {
    const begin = tally.positionOffsets[entry]!;
    for (let n = begin; n < tally.positionOffsets[entry + 1]!; n += 1) {
      const position = tally.positions[n]!;
      const counted = n < begin + count || found.get(position)?.counted === true;
      found.set(position, { position, level: tally.level[entry]!, counted });
    }
  }
  return [...found.values()].sort((a, b) => lastFirst(positions, a.position, b.position));
}
