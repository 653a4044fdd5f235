import { defineList } from "../paging/list.ts";
import { type PageRequest } from "../paging/page.ts";
import { type Lists, type Reader, type Records } from "../rows/query.ts";
import { type Pages } from "../paging/list-query.ts";
import { readPagesOf } from "../paging/read-nested.ts";
import { readKept, readLists, readRecordRows } from "../paging/read-records.ts";
import { MembershipRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { membershipEnds } from "./tie-ids.ts";

/** A membership as a map, where `a`, `t` and `of` are the member, the tie and what it belongs to. */
export const membershipMap = `t {.id, .role, .from, .to, .asOf, .confidence, .note, memberId: a.id, ofId: o.id}`;

const byId = defineStatement(
  "memberships.byId",
  `UNWIND $memberships AS one
MATCH (a:Actor {id: one.member})-[t:MEMBER_OF {id: one.id}]->(o:Actor)
RETURN ${membershipMap} AS record`,
);

/** Memberships by id. */
export function membershipsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<MembershipRecord>> {
  return readKept(reader, byId.name, ids, async (missing) => {
    const memberships = membershipEnds(missing);
    if (memberships.length === 0) return [];
    return readRecordRows(reader, byId, { memberships }, MembershipRecord);
  });
}

const ofActors = defineStatement(
  "memberships.ofActors",
  `UNWIND $ids AS parent MATCH (a:Actor {id: parent})-[t:MEMBER_OF]->(o:Actor)
RETURN parent, ${membershipMap} AS record ORDER BY parent, o.sortName, t.id`,
);

/** What each actor belongs to, by name of that, then id. */
export function membershipsOfActors(
  reader: Reader,
  actorIds: readonly string[],
): Promise<Lists<MembershipRecord>> {
  return readLists(reader, ofActors, actorIds, MembershipRecord);
}

const members = defineList({
  name: "members",
  node: "t",
  others: ["a", "o"],
  accessPaths: { ofActors: "MATCH (o:Actor {id: parent.id})<-[t:MEMBER_OF]-(a:Actor)" },
  where: "true",
  textKeys: { NAME: "a.sortName" },
  directions: ["ASC"],
  record: membershipMap,
  schema: MembershipRecord,
  table: "memberships",
  byId: membershipsById,
});

/** Who belongs to each actor, by name. @throws {InvalidCursorError} */
export function membersOfActors(
  reader: Reader,
  actorIds: readonly string[],
  { page }: { readonly page?: PageRequest },
): Promise<Pages<MembershipRecord>> {
  const byName = { by: "NAME", direction: "ASC", page, parameters: {} } as const;
  return readPagesOf(reader, members, "ofActors", actorIds, byName);
}
