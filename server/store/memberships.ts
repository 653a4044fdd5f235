import { type PageRequest } from "./page.ts";
import { type Lists, type Pages, type Reader, type Records } from "./query.ts";
import { type MembershipRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Memberships by id. */
export const membershipsById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<MembershipRecord>> = soon;

/** What each actor belongs to, by name of that, then id. */
export const membershipsOfActors: (
  engine: Reader,
  actorIds: readonly string[],
) => Promise<Lists<MembershipRecord>> = soon;

/** Who belongs to each actor, by name. @throws {InvalidCursorError} */
export const membersOfActors: (
  engine: Reader,
  actorIds: readonly string[],
  query: { readonly page?: PageRequest },
) => Promise<Pages<MembershipRecord>> = soon;
