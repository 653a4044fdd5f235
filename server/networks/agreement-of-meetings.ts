import { isBefore } from "./around-meeting.ts";
import { type NetworkColumns } from "./columns.ts";
import { type Days, type Match } from "./days.ts";
import { type Duplicates } from "./duplicates.ts";
import { chooseHoldingsByActor, type HoldingsByActor } from "./holdings-by-actor.ts";
import { createIncidence, type Incidence, type MeetingChoice } from "./incidence.ts";
import { createIntList } from "./int-list.ts";
import { type PositionChoice, takeHoldings } from "./position-choice.ts";
import { type StanceRow } from "./stance-row.ts";
import { createTally } from "./tally.ts";
import { createWeigher, createWeigherRow } from "./weigher.ts";

export interface AgreementOptions {
  /** Which meetings, and as whom their attendants count. */
  readonly meetings: MeetingChoice;
  /** Which positions, and as whose they count. */
  readonly positions: PositionChoice;
  readonly duplicates: Duplicates;
  /** What to do with positions that may be of a day before the meeting. */
  readonly before: Match;
}

const average = { aggregation: "SUBTRACT", normalisation: "AVERAGE" } as const;

/** How far those who met agreed before they did. */
export interface AgreementOfMeeting {
  /** The meeting's place. */
  readonly meeting: number;
  /** Number of actors who sat together. */
  readonly actors: number;
  /** Number of their pairs. */
  readonly pairs: number;
  /** Pairs with positions on an issue of both. */
  readonly comparablePairs: number;
  /** Mean of SUBTRACT, normalised by AVERAGE, over all pairs: a pair that nothing compares counts 0. */
  readonly mean: number;
  /** The same mean over the comparable pairs. */
  readonly meanOfComparable: number;
  /** Number of positions that this rests on. */
  readonly positions: number;
}

/**
 * For each meeting, in order of places, how far those who sat together agreed, from positions dated before
 * it (networks.md 3).
 * @throws {InvalidNetworkOptionsError}
 */
export function agreementOfMeetings(
  columns: NetworkColumns,
  options: AgreementOptions,
): AgreementOfMeeting[] {
  const incidence = createIncidence(columns, options.meetings);
  const held = chooseHoldingsByActor(columns, options.positions);
  const row = createWeigherRow(columns.actors.count, average);
  return Array.from(incidence.meetings, (meeting, n) => {
    const days = {
      earliest: columns.meetings.earliest[meeting]!,
      latest: columns.meetings.latest[meeting]!,
    };
    const members = incidence.members.subarray(incidence.offsets[n], incidence.offsets[n + 1]);
    const earlier = holdingsBefore(columns, held, members, days, options.before);
    return { meeting, ...agreementOf(columns, options, incidence, n, held, earlier, row) };
  });
}

function holdingsBefore(
  { positions }: NetworkColumns,
  { holdings, offsets, places }: HoldingsByActor,
  members: Int32Array,
  meeting: Days,
  match: Match,
): Int32Array {
  const found = createIntList(64);
  for (const member of members) {
    for (let n = offsets[member]!; n < offsets[member + 1]!; n += 1) {
      const position = holdings.position[places[n]!]!;
      const [earliest, latest] = [positions.earliest[position]!, positions.latest[position]!];
      if (isBefore(earliest, latest, meeting, match)) found.push(places[n]!);
    }
  }
  return found.toColumn();
}

function agreementOf(
  columns: NetworkColumns,
  { positions, duplicates }: AgreementOptions,
  { offsets, members, sole }: Incidence,
  n: number,
  { holdings }: HoldingsByActor,
  earlier: Int32Array,
  row: StanceRow,
): Omit<AgreementOfMeeting, "meeting"> {
  const tally = createTally(columns, takeHoldings(holdings, earlier), "ACTORS", duplicates);
  const weigher = createWeigher(tally, { ...average, scale: positions.scale }, row);
  const [begin, end] = [offsets[n]!, offsets[n + 1]!];
  let [pairs, comparablePairs, sum] = [0, 0, 0];
  for (let seat = begin; seat < end; seat += 1) {
    weigher.fill(members[seat]!, "HIGHER");
    for (let other = seat + 1; other < end; other += 1) {
      if (sole[seat]! >= 0 && sole[other] === sole[seat]) continue;
      pairs += 1;
      if (row.shared[members[other]!] === 0) continue;
      comparablePairs += 1;
      sum += weigher.weightOf(members[seat]!, members[other]!);
    }
  }
  return {
    actors: end - begin,
    pairs,
    comparablePairs,
    mean: pairs === 0 ? 0 : sum / pairs,
    meanOfComparable: comparablePairs === 0 ? 0 : sum / comparablePairs,
    positions: tally.count.reduce((all, count) => all + count, 0),
  };
}
