import { type PositionFilter, type PositionSortKey, type Sort } from "../paging/filters.ts";
import { type Page } from "../paging/page.ts";
import { positionList, positionParameters, positionRecord } from "./position-list.ts";
import { positionsWith } from "./position-candidates.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { type ListQuery, type Pages } from "../paging/list-query.ts";
import { readPagesOf } from "../paging/read-nested.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readRecords } from "../paging/read-records.ts";
import { PositionRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";

const byId = defineStatement(
  "positions.byId",
  `UNWIND $ids AS id MATCH (p:Position {id: id})
MATCH (p)<-[:HOLDS]-(a:Actor) MATCH (p)-[:ON]->(i:Issue)
RETURN ${positionRecord} AS record`,
);

/** Positions by id. */
export function positionsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<PositionRecord>> {
  return readRecords(reader, byId, ids, PositionRecord);
}

type PositionQuery = ListQuery<PositionFilter, PositionSortKey>;
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
  const picks = await positionsWith(reader, query.filter ?? {});
  return readOnePage(reader, positionList, picks, pagesQuery(query));
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
  const picks = await positionsWith(reader, query.filter ?? {});
  const way = { way: "ofActors", pairs: pairsOfActors } as const;
  return readPagesOf(reader, positionList, way, actorIds, picks, pagesQuery(query));
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
  const picks = await positionsWith(reader, query.filter ?? {});
  const way = { way: "ofIssues", pairs: pairsOfIssues } as const;
  return readPagesOf(reader, positionList, way, issueIds, picks, pagesQuery(query));
}

/** Positions stated at each meeting, by actor unless sorted otherwise. @throws {InvalidCursorError} */
export function positionsOfMeetings(
  reader: Reader,
  meetingIds: readonly string[],
  query: Omit<PositionQuery, "filter">,
): Promise<Pages<PositionRecord>> {
  const byActor = pagesQuery(query, { by: "ACTOR", direction: "ASC" });
  return readPagesOf(reader, positionList, { way: "ofMeetings" }, meetingIds, null, byActor);
}

/** Positions stated in each document, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export function positionsOfDocuments(
  reader: Reader,
  documentIds: readonly string[],
  query: Omit<PositionQuery, "filter">,
): Promise<Pages<PositionRecord>> {
  const way = { way: "ofDocuments" } as const;
  return readPagesOf(reader, positionList, way, documentIds, null, pagesQuery(query));
}
