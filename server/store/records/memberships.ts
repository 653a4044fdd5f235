import { membershipTests } from "../catalogue/candidate-tests.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { inDatasets, listParameter, oneOf } from "../paging/conditions.ts";
import { type MembershipFilter } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type ListQuery, type Pages } from "../paging/list-query.ts";
import { type Page, type PageRequest } from "../paging/page.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Lists, type Reader, type Records } from "../rows/query.ts";
import { readPagesOf } from "../paging/read-nested.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readKept, readLists, readRecordRows } from "../paging/read-records.ts";
import { MembershipRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { membershipEnds } from "./tie-ids.ts";
import { recordMap } from "../rows/record-map.ts";

/** A membership as a map, where `a`, `t` and `o` are the member, the tie and the actor it belongs to. */
export const membershipMap = recordMap("t", MembershipRecord, { memberId: "a.id", ofId: "o.id" });

const byId = answersById(
  ["memberships"],
  defineStatement(
    "memberships.byId",
    `UNWIND $memberships AS one
MATCH (a:Actor {id: one.member})-[t:MEMBER_OF {id: one.id}]->(o:Actor)
RETURN ${membershipMap} AS record`,
  ),
  (ids) => ({ memberships: membershipEnds(ids) }),
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

const ofActors = answersById(
  ["actors"],
  defineStatement(
    "memberships.ofActors",
    `UNWIND $ids AS parent MATCH (a:Actor {id: parent})-[t:MEMBER_OF]->(o:Actor)
RETURN parent, ${membershipMap} AS record ORDER BY parent, o.sortName, t.id`,
  ),
);

/** The memberships of each actor, by the name of what it belongs to, then id. */
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

/** The members of each actor, by name. @throws {InvalidCursorError} */
export function membersOfActors(
  reader: Reader,
  actorIds: readonly string[],
  { page }: { readonly page?: PageRequest },
): Promise<Pages<MembershipRecord>> {
  const byName = { by: "NAME", direction: "ASC", page, parameters: {} } as const;
  return readPagesOf(reader, members, "ofActors", actorIds, byName);
}

const memberships = defineList({
  // Shares the name with the list of an actor's members: the order is the same, and so are the cursors.
  name: "members",
  node: "t",
  others: ["a", "o"],
  accessPaths: {
    all: "MATCH (a:Actor)-[t:MEMBER_OF]->(o:Actor)",
    picked: `UNWIND parent.ids AS pick
  WITH pick, split(pick, '/')[0] AS who
  MATCH (a:Actor {id: who})-[t:MEMBER_OF {id: pick}]->(o:Actor)`,
  },
  where: `${oneOf("t.confidence", "confidences")} AND ${inDatasets("t")}`,
  textKeys: { NAME: "a.sortName" },
  directions: ["ASC"],
  record: membershipMap,
  schema: MembershipRecord,
  table: "memberships",
  byId: membershipsById,
});

const ofThese = defineStatement(
  "memberships.ofThese",
  "UNWIND $ids AS member MATCH (:Actor {id: member})-[t:MEMBER_OF]->(:Actor) RETURN t.id AS id",
);
const inThese = defineStatement(
  "memberships.inThese",
  "UNWIND $ids AS whole MATCH (:Actor {id: whole})<-[t:MEMBER_OF]-(:Actor) RETURN t.id AS id",
);
/** An open end is missing: `~` sorts after digits. */
const at = defineStatement(
  "memberships.at",
  `MATCH (:Actor)-[t:MEMBER_OF]->(:Actor)
WHERE coalesce(t.latest, '~') >= $from AND coalesce(t.earliest, '') <= $to
RETURN t.id AS id`,
);
const citing = defineStatement(
  "memberships.citing",
  `MATCH (:Actor)-[t:MEMBER_OF]->(:Actor) WHERE any(source IN coalesce(t.sources, []) WHERE source IN $ids)
RETURN t.id AS id`,
);

function membershipsWith(
  reader: Reader,
  filter: MembershipFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.members, (ids) => readCandidateIds(reader, ofThese, { ids: [...ids] })),
    ifGiven(filter.of, (ids) => readCandidateIds(reader, inThese, { ids: [...ids] })),
    ifGiven(filter.at, ({ from, to }) =>
      readCandidateIds(reader, at, { from: from ?? "", to: to ?? "~~" }),
    ),
    ifGiven(filter.sources, (ids) => readCandidateIds(reader, citing, { ids: [...ids] })),
  ]);
}

const candidates = { read: membershipsWith, tests: membershipTests };

/** Memberships, by the member's name. @throws {InvalidCursorError} */
export function listMemberships(
  reader: Reader,
  { filter, page }: ListQuery<MembershipFilter, "NAME">,
): Promise<Page<MembershipRecord>> {
  return readOnePage(reader, memberships, candidates, filter ?? {}, {
    by: "NAME",
    direction: "ASC",
    page,
    parameters: {
      confidences: listParameter(filter?.confidences),
      datasets: listParameter(filter?.datasets),
    },
  });
}
