import { attendanceStatuses, meetingKinds } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { toMask } from "../columns/find-index.ts";
import { checkPeriod, type ChosenDays, liesIn } from "../columns/days.ts";
import { checkMask } from "../columns/invalid-network-options-error.ts";
import { createIntList } from "../columns/int-list.ts";
import { createRollUp, type Level } from "./roll-up.ts";

const wasThere = attendanceStatuses.indexOf("ATTENDED");

/** Which meetings and attendances count, and the level at which attendants count. */
export interface MeetingChoice {
  readonly level: Level;
  /** Whether groups of unnamed participants count as actors. */
  readonly includeGroups: boolean;
  /** Only meetings of these kinds (in person, call, video, visit). */
  readonly kinds?: readonly (typeof meetingKinds)[number][] | undefined;
  readonly period?: ChosenDays | undefined;
  /** Only meetings that are 1 in the mask. */
  readonly meetings?: Uint8Array | undefined;
  /** Only attendances with these statuses, as indices in `attendanceStatuses`; by default only ATTENDED. */
  readonly statuses?: readonly number[] | undefined;
  /** Only attendances that are 1 in the mask. */
  readonly attendances?: Uint8Array | undefined;
  /** Only actors, at the level, that are 1 in the mask. */
  readonly members?: Uint8Array | undefined;
}

/**
 * Who attended what: the two-mode graph of actors and meetings, in compressed sparse rows in both directions.
 */
export interface Incidence {
  /** The chosen meetings with at least one member, ascending. */
  readonly meetings: Int32Array;
  /** The members of the n-th meeting, ascending: members[offsets[n]] to members[offsets[n + 1] - 1]. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  /**
   * The one person who attended for that member, or -1 if there were several. When one person sat for two
   * members, these are not a pair: they would have met in one chair.
   */
  readonly sole: Int32Array;
  /** The positions of actor `a` in `members`, ascending: seats[seatOffsets[a]] to … */
  readonly seatOffsets: Int32Array;
  readonly seats: Int32Array;
  /** For each seat in `members`, the number n of its meeting. */
  readonly meetingOfSeat: Int32Array;
}

/**
 * Builds the incidence from encounters only. An actor or delegation is a member of a meeting once, however
 * many people came for it.
 * @throws {InvalidNetworkOptionsError}
 */
export function createIncidence(columns: NetworkColumns, choice: MeetingChoice): Incidence {
  const { attendances } = columns;
  checkPeriod(choice.period);
  checkMask("attendances", choice.attendances, attendances.actor.length);
  checkMask("members", choice.members, columns.actors.count);
  const rollUp = createRollUp(columns, choice.level, choice.includeGroups);
  const actorCount = columns.actors.count;
  const soleOf = new Int32Array(actorCount);
  const seenAt = new Int32Array(actorCount).fill(-1);
  const [meetings, offsets] = [createIntList(), createIntList()];
  const members = createIntList(attendances.actor.length);
  const sole = createIntList(attendances.actor.length);
  const present: number[] = [];
  offsets.push(0);
  const known = toMask(choice.statuses ?? [wasThere], attendanceStatuses.length);

  for (const meeting of chosenMeetings(columns, choice)) {
    present.length = 0;
    const [from, to] = [columns.meetings.earliest[meeting]!, columns.meetings.latest[meeting]!];
    const end = attendances.offsets[meeting + 1]!;
    for (let n = attendances.offsets[meeting]!; n < end; n += 1) {
      if (known[attendances.status[n]!] === 0 || choice.attendances?.[n] === 0) continue;
      const attendant = attendances.actor[n]!;
      const counted = rollUp(attendant, attendances.onBehalfOf[n]!, from, to);
      for (let m = 0; m < counted.length; m += 1) {
        const member = counted[m]!;
        if (choice.members?.[member] === 0) continue;
        if (seenAt[member] !== meeting) {
          seenAt[member] = meeting;
          soleOf[member] = attendant;
          present.push(member);
        } else if (soleOf[member] !== attendant) soleOf[member] = -1;
      }
    }
    if (present.length === 0) continue;
    // Attendances are ordered by actor, so at the level of persons they are in order already.
    if (choice.level !== "PERSON") present.sort((a, b) => a - b);
    meetings.push(meeting);
    for (let m = 0; m < present.length; m += 1) {
      members.push(present[m]!);
      sole.push(soleOf[present[m]!]!);
    }
    offsets.push(members.length);
  }
  return withSeats(
    {
      meetings: meetings.toColumn(),
      offsets: offsets.toColumn(),
      members: members.toColumn(),
      sole: sole.toColumn(),
    },
    actorCount,
  );
}

/** The indices of the meetings that match a choice. @throws {InvalidNetworkOptionsError} */
export function chosenMeetings(
  { meetings }: NetworkColumns,
  { kinds, period, meetings: mask }: Pick<MeetingChoice, "kinds" | "period" | "meetings">,
): number[] {
  checkPeriod(period);
  checkMask("meetings", mask, meetings.count);
  const isChosenKind = meetingKinds.map((kind) => kinds === undefined || kinds.includes(kind));
  const chosen: number[] = [];
  for (let meeting = 0; meeting < meetings.count; meeting += 1) {
    if (meetings.isEncounter[meeting] === 0 || mask?.[meeting] === 0) continue;
    if (!isChosenKind[meetings.kind[meeting]!]) continue;
    const [from, to] = [meetings.earliest[meeting]!, meetings.latest[meeting]!];
    if (period === undefined || liesIn(from, to, period)) chosen.push(meeting);
  }
  return chosen;
}

function withSeats(
  byMeeting: Pick<Incidence, "meetings" | "offsets" | "members" | "sole">,
  actorCount: number,
): Incidence {
  const { offsets, members } = byMeeting;
  const seatOffsets = new Int32Array(actorCount + 1);
  for (let seat = 0; seat < members.length; seat += 1) seatOffsets[members[seat]! + 1]! += 1;
  for (let actor = 0; actor < actorCount; actor += 1) {
    seatOffsets[actor + 1]! += seatOffsets[actor]!;
  }
  const next = seatOffsets.slice();
  const seats = new Int32Array(members.length);
  const meetingOfSeat = new Int32Array(members.length);
  for (let n = 0; n + 1 < offsets.length; n += 1) {
    for (let seat = offsets[n]!; seat < offsets[n + 1]!; seat += 1) {
      meetingOfSeat[seat] = n;
      seats[next[members[seat]!]!++] = seat;
    }
  }
  return { ...byMeeting, seatOffsets, seats, meetingOfSeat };
}
