import { type IssueFilter, type IssueSortKey } from "./filters.ts";
import { type Page } from "./page.ts";
import { type Counts, type Lists, type ListQuery, type Reader, type Records } from "./query.ts";
import { type IssueRecord } from "./records.ts";

/** An area of issues, with what is in it. */
export interface AreaRecord {
  readonly name: string;
  readonly issueCount: number;
  readonly positionCount: number;
}
import { soon } from "./soon.ts";

/** Issues by id. */
export const issuesById: (engine: Reader, ids: readonly string[]) => Promise<Records<IssueRecord>> =
  soon;

/** Issues, by title unless sorted otherwise. @throws {InvalidCursorError} */
export const listIssues: (
  engine: Reader,
  query: ListQuery<IssueFilter, IssueSortKey>,
) => Promise<Page<IssueRecord>> = soon;

/** Positions on each issue. */
export const positionCountsOfIssues: (
  engine: Reader,
  issueIds: readonly string[],
) => Promise<Counts> = soon;

/** Issues each meeting discussed, by title. */
export const issuesOfMeetings: (
  engine: Reader,
  meetingIds: readonly string[],
) => Promise<Lists<IssueRecord>> = soon;

/** Issues about each document, by title. */
export const issuesOfDocuments: (
  engine: Reader,
  documentIds: readonly string[],
) => Promise<Lists<IssueRecord>> = soon;

/** Narrower issues of each, by title. */
export const partsOfIssues: (
  engine: Reader,
  issueIds: readonly string[],
) => Promise<Lists<IssueRecord>> = soon;

/** The areas that issues belong to, by name. */
export const listAreas: (engine: Reader) => Promise<readonly AreaRecord[]> = soon;
