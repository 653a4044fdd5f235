import { type DocumentFilter } from "./filters.ts";
import { type Page } from "./page.ts";
import { type Lists, type ListQuery, type Reader, type Records } from "./query.ts";
import { type DocumentRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Documents by id. */
export const documentsById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<DocumentRecord>> = soon;

/** Documents, latest first. @throws {InvalidCursorError} */
export const listDocuments: (
  engine: Reader,
  query: ListQuery<DocumentFilter, "DATE">,
) => Promise<Page<DocumentRecord>> = soon;

/** Documents each actor issued, latest first. */
export const documentsOfActors: (
  engine: Reader,
  actorIds: readonly string[],
) => Promise<Lists<DocumentRecord>> = soon;

/** Documents each issue is about, by title. */
export const documentsOfIssues: (
  engine: Reader,
  issueIds: readonly string[],
) => Promise<Lists<DocumentRecord>> = soon;
