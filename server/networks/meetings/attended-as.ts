import { attendanceStatuses } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { toMask } from "../columns/find-index.ts";
import { createRollUp, type Level } from "./roll-up.ts";

/** Which actors must have attended, at a level, as indices. */
export interface AttendedAsQuestion {
  readonly level: Level;
  /** All of these, if given. */
  readonly all?: readonly number[] | undefined;
  /** At least one of these, if given. */
  readonly any?: readonly number[] | undefined;
}

export interface AttendedAs {
  /** Indices of the meetings, including rounds, ascending. */
  readonly meetings: readonly number[];
  /**
   * Those of the asked actors who attended something, but never count as themselves at the level; ascending.
   */
  readonly countAsOthers: readonly number[];
}

const wasThere = attendanceStatuses.indexOf("ATTENDED");

/**
 * Meetings of any kind that actors attended, at a level: a state is at all meetings that one of its people
 * attended. Groups of unnamed participants do not count for anybody, as in networks.
 */
export function attendedAs(
  columns: NetworkColumns,
  { level, all, any }: AttendedAsQuestion,
): AttendedAs {
  const { actors, attendances, meetings } = columns;
  const rollUp = createRollUp(columns, level, false);
  const isInAll = toMask(all ?? [], actors.count);
  const isInAny = toMask(any ?? [], actors.count);
  const asked = new Set(all).size;
  /** 1 for actors who attended something, 2 for those who count as themselves somewhere. */
  const seen = new Uint8Array(actors.count);
  const lastAt = new Int32Array(actors.count).fill(-1);
  const found: number[] = [];
  for (let meeting = 0; meeting < meetings.count; meeting += 1) {
    const [earliest, latest] = [meetings.earliest[meeting]!, meetings.latest[meeting]!];
    let present = 0;
    let isAnyPresent = false;
    for (let n = attendances.offsets[meeting]!; n < attendances.offsets[meeting + 1]!; n += 1) {
      if (attendances.status[n] !== wasThere) continue;
      const attendant = attendances.actor[n]!;
      seen[attendant] = Math.max(1, seen[attendant]!);
      for (const member of rollUp(attendant, attendances.onBehalfOf[n]!, earliest, latest)) {
        seen[member] = 2;
        if (lastAt[member] === meeting) continue;
        lastAt[member] = meeting;
        present += isInAll[member]!;
        isAnyPresent ||= isInAny[member] === 1;
      }
    }
    if ((all === undefined || present === asked) && (any === undefined || isAnyPresent))
      found.push(meeting);
  }
  const named = [...new Set([...(all ?? []), ...(any ?? [])])].sort((a, b) => a - b);
  return { meetings: found, countAsOthers: named.filter((actor) => seen[actor] === 1) };
}
