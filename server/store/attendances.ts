import { type PageRequest } from "./page.ts";
import { type Pages, type Reader, type Records } from "./query.ts";
import { type AttendanceRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Attendances by id (`meeting/actor`). */
export const attendancesById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<AttendanceRecord>> = soon;

/** How each actor attended each meeting, latest first. @throws {InvalidCursorError} */
export const attendancesOfActors: (
  engine: Reader,
  actorIds: readonly string[],
  query: { readonly page?: PageRequest },
) => Promise<Pages<AttendanceRecord>> = soon;

/** Who attended each meeting, by name. @throws {InvalidCursorError} */
export const attendancesOfMeetings: (
  engine: Reader,
  meetingIds: readonly string[],
  query: { readonly page?: PageRequest },
) => Promise<Pages<AttendanceRecord>> = soon;
