import { type MeetingFilter, type MeetingSortKey } from "./filters.ts";
import { type Page } from "./page.ts";
import { type Lists, type ListQuery, type Pages, type Reader, type Records } from "./query.ts";
import { type MeetingRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Meetings by id. */
export const meetingsById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<MeetingRecord>> = soon;

/** Meetings, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const listMeetings: (
  engine: Reader,
  query: ListQuery<MeetingFilter, MeetingSortKey>,
) => Promise<Page<MeetingRecord>> = soon;

/** Meetings each actor attended, rounds too, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const meetingsOfActors: (
  engine: Reader,
  actorIds: readonly string[],
  query: ListQuery<MeetingFilter, MeetingSortKey>,
) => Promise<Pages<MeetingRecord>> = soon;

/** Meetings that discussed each issue, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const meetingsOfIssues: (
  engine: Reader,
  issueIds: readonly string[],
  query: ListQuery<MeetingFilter, MeetingSortKey>,
) => Promise<Pages<MeetingRecord>> = soon;

/** Sessions of each round, earliest first. */
export const sessionsOfMeetings: (
  engine: Reader,
  meetingIds: readonly string[],
) => Promise<Lists<MeetingRecord>> = soon;
