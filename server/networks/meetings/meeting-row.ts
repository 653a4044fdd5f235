import { type Incidence } from "./incidence.ts";

/** All actors that one actor met, in columns that are reused for the next actor. */
export interface MeetingRow {
  /** The actors met, in the order found; only the first `length` are valid. */
  readonly others: Int32Array;
  length: number;
  /** At the index of each of these: the number of common meetings. */
  readonly count: Int32Array;
  /** If asked for: Σ 1 / (n_m − 1) over the common meetings. */
  readonly newman: Float64Array;
  /** Fills the row with all actors met, or only those with higher indices. */
  fill(actor: number, which: "ALL" | "HIGHER"): void;
}

/** Computes the co-attendance matrix one row at a time, without storing the matrix or maps. */
export function createMeetingRow(incidence: Incidence, withNewman: boolean): MeetingRow {
  const { offsets, members, sole, seatOffsets, seats, meetingOfSeat } = incidence;
  const actorCount = seatOffsets.length - 1;
  const others = new Int32Array(actorCount);
  const count = new Int32Array(actorCount);
  const newman = new Float64Array(withNewman ? actorCount : 0);

  const fill = (actor: number, which: "ALL" | "HIGHER") => {
    for (let n = 0; n < row.length; n += 1) {
      count[others[n]!] = 0;
      if (withNewman) newman[others[n]!] = 0;
    }
    let found = 0;
    for (let n = seatOffsets[actor]!; n < seatOffsets[actor + 1]!; n += 1) {
      const seat = seats[n]!;
      const meeting = meetingOfSeat[seat]!;
      const begin = offsets[meeting]!;
      const end = offsets[meeting + 1]!;
      const share = 1 / (end - begin - 1);
      const alone = sole[seat]!;
      for (let other = which === "ALL" ? begin : seat + 1; other < end; other += 1) {
        if (other === seat || (alone >= 0 && sole[other] === alone)) continue;
        const member = members[other]!;
        if (count[member] === 0) others[found++] = member;
        count[member]! += 1;
        if (withNewman) newman[member]! += share;
      }
    }
    row.length = found;
  };
  const row: MeetingRow = { others, length: 0, count, newman, fill };
  return row;
}
