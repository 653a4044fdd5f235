import { type PositionFilter, type PositionSortKey } from "./filters.ts";
import { type Page } from "./page.ts";
import { type ListQuery, type Pages, type Reader, type Records } from "./query.ts";
import { type PositionRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Positions by id. */
export const positionsById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<PositionRecord>> = soon;

/** Positions, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const listPositions: (
  engine: Reader,
  query: ListQuery<PositionFilter, PositionSortKey>,
) => Promise<Page<PositionRecord>> = soon;

/** Positions each actor holds, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const positionsOfActors: (
  engine: Reader,
  actorIds: readonly string[],
  query: ListQuery<PositionFilter, PositionSortKey>,
) => Promise<Pages<PositionRecord>> = soon;

/** Positions on each issue, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const positionsOfIssues: (
  engine: Reader,
  issueIds: readonly string[],
  query: ListQuery<PositionFilter, PositionSortKey>,
) => Promise<Pages<PositionRecord>> = soon;

/** Positions stated at each meeting, by actor unless sorted otherwise. @throws {InvalidCursorError} */
export const positionsOfMeetings: (
  engine: Reader,
  meetingIds: readonly string[],
  query: ListQuery<PositionFilter, PositionSortKey>,
) => Promise<Pages<PositionRecord>> = soon;

/** Positions stated in each document, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export const positionsOfDocuments: (
  engine: Reader,
  documentIds: readonly string[],
  query: ListQuery<PositionFilter, PositionSortKey>,
) => Promise<Pages<PositionRecord>> = soon;
