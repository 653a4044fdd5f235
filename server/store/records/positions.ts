import { countGroups, type GroupCount } from "../paging/count-groups.ts";
import {
  type PositionFilter,
  type PositionGroup,
  type PositionSortKey,
  type Sort,
} from "../paging/list-filters.ts";
import { type Page } from "../paging/page.ts";
import { positionTests } from "../catalogue/candidate-tests.ts";
import { positionList, positionParameters } from "./position-list.ts";
import { positionsWith } from "./position-candidates.ts";
import { type Reader } from "../rows/query.ts";
import { type ListQuery, type Pages } from "../paging/list-query.ts";
import { readFilteredPagesOf, readPagesOf } from "../paging/read-nested.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { type PositionRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";

type PositionQuery = ListQuery<PositionFilter, PositionSortKey>;
const candidates = { read: positionsWith, tests: positionTests };
const latestFirst = { by: "DATE", direction: "DESC" } as const;

function pagesQuery(
  { filter, sort, page }: PositionQuery,
  usual: Sort<PositionSortKey> = latestFirst,
) {
  return { ...(sort ?? usual), page, parameters: positionParameters(filter) };
}

/** Positions, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export async function listPositions(
  reader: Reader,
  query: PositionQuery,
): Promise<Page<PositionRecord>> {
  return readOnePage(reader, positionList, candidates, query.filter ?? {}, pagesQuery(query));
}

/** Counts the positions that pass a filter, by issue, side of the holder and stance, or by some of them. */
export function countPositions(
  reader: Reader,
  query: {
    readonly filter?: PositionFilter | null | undefined;
    readonly by: readonly PositionGroup[];
  },
): Promise<readonly GroupCount[]> {
  return countGroups(reader, positionList, candidates, query.filter ?? {}, {
    ...pagesQuery({ filter: query.filter }),
    groups: query.by,
  });
}

const pairsOfActors = defineStatement(
  "positions.idsOfActors",
  `UNWIND $ids AS parent MATCH (:Actor {id: parent})-[:HOLDS]->(p:Position)
RETURN parent, p.id AS id`,
);

/** Positions each actor holds, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export async function positionsOfActors(
  reader: Reader,
  actorIds: readonly string[],
  query: PositionQuery,
): Promise<Pages<PositionRecord>> {
  const path = { path: "ofActors", pairs: pairsOfActors } as const;
  const filter = query.filter ?? {};
  return readFilteredPagesOf(
    reader,
    positionList,
    path,
    actorIds,
    candidates,
    filter,
    pagesQuery(query),
  );
}

const pairsOfIssues = defineStatement(
  "positions.idsOfIssues",
  `UNWIND $ids AS parent MATCH (:Issue {id: parent})<-[:ON]-(p:Position)
RETURN parent, p.id AS id`,
);

/** Positions on each issue, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export async function positionsOfIssues(
  reader: Reader,
  issueIds: readonly string[],
  query: PositionQuery,
): Promise<Pages<PositionRecord>> {
  const path = { path: "ofIssues", pairs: pairsOfIssues } as const;
  const filter = query.filter ?? {};
  return readFilteredPagesOf(
    reader,
    positionList,
    path,
    issueIds,
    candidates,
    filter,
    pagesQuery(query),
  );
}

/** Positions stated at each meeting, by actor unless sorted otherwise. @throws {InvalidCursorError} */
export function positionsOfMeetings(
  reader: Reader,
  meetingIds: readonly string[],
  query: Omit<PositionQuery, "filter">,
): Promise<Pages<PositionRecord>> {
  const byActor = pagesQuery(query, { by: "ACTOR", direction: "ASC" });
  return readPagesOf(reader, positionList, "ofMeetings", meetingIds, byActor);
}

/** Positions stated in each document, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export function positionsOfDocuments(
  reader: Reader,
  documentIds: readonly string[],
  query: Omit<PositionQuery, "filter">,
): Promise<Pages<PositionRecord>> {
  return readPagesOf(reader, positionList, "ofDocuments", documentIds, pagesQuery(query));
}
