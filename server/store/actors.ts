import { type ActorFilter, type ActorSortKey } from "./filters.ts";
import { type Page } from "./page.ts";
import { type Counts, type Lists, type ListQuery, type Reader, type Records } from "./query.ts";
import { type ActorRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Actors by id. */
export const actorsById: (engine: Reader, ids: readonly string[]) => Promise<Records<ActorRecord>> =
  soon;

/** Actors, by name unless sorted otherwise. @throws {InvalidCursorError} */
export const listActors: (
  engine: Reader,
  query: ListQuery<ActorFilter, ActorSortKey>,
) => Promise<Page<ActorRecord>> = soon;

/** Meetings each actor attended: held ones; sessions, plenary rounds and meetings without sessions. */
export const meetingCounts: (engine: Reader, actorIds: readonly string[]) => Promise<Counts> = soon;

/** Positions each actor holds. */
export const positionCountsOfActors: (
  engine: Reader,
  actorIds: readonly string[],
) => Promise<Counts> = soon;

/** Who issued each document, by name. */
export const issuersOfDocuments: (
  engine: Reader,
  documentIds: readonly string[],
) => Promise<Lists<ActorRecord>> = soon;
