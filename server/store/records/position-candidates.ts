import { listParameter } from "../paging/conditions.ts";
import { type PositionFilter } from "../paging/list-filters.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { type Reader } from "../rows/query.ts";
import { defineStatement } from "../rows/statement.ts";

const byActors = defineStatement(
  "positions.byActors",
  "UNWIND $ids AS actor MATCH (:Actor {id: actor})-[:HOLDS]->(p:Position) RETURN p.id AS id",
);
const ofSides = defineStatement(
  "positions.ofSides",
  "MATCH (a:Actor) WHERE a.side IN $sides MATCH (a)-[:HOLDS]->(p:Position) RETURN p.id AS id",
);
const onIssues = defineStatement(
  "positions.onIssues",
  "UNWIND $ids AS issue MATCH (:Issue {id: issue})<-[:ON]-(p:Position) RETURN p.id AS id",
);
const onAreas = defineStatement(
  "positions.onAreas",
  "MATCH (i:Issue) WHERE any(area IN $areas WHERE area IN i.areas) MATCH (i)<-[:ON]-(p:Position) RETURN p.id AS id",
);
const statedAt = defineStatement(
  "positions.statedAt",
  "MATCH (:Meeting {id: $id})<-[:STATED_AT]-(p:Position) RETURN p.id AS id",
);
const statedIn = defineStatement(
  "positions.statedIn",
  `UNWIND $ids AS document MATCH (:Document {id: document})<-[:STATED_IN]-(p:Position)
RETURN DISTINCT p.id AS id`,
);
const citingSources = defineStatement(
  "positions.citingSources",
  `UNWIND $ids AS source MATCH (:Source {id: source})<-[:CITES]-(p:Position)
RETURN DISTINCT p.id AS id`,
);
const citing = defineStatement(
  "positions.citing",
  `MATCH (s:Source) WHERE s.tier IN $tiers
MATCH (s)<-[:CITES]-(p:Position)
RETURN DISTINCT p.id AS id`,
);

/** Ids of the positions that pass the filters by id and by tie; `null` when there are no such filters. */
export function positionsWith(
  reader: Reader,
  filter: PositionFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.actors, (ids) => readCandidateIds(reader, byActors, { ids: [...ids] })),
    ifGiven(filter.sides, (sides) => readCandidateIds(reader, ofSides, { sides: [...sides] })),
    ifGiven(filter.issues, (ids) => readCandidateIds(reader, onIssues, { ids: [...ids] })),
    ifGiven(filter.areas, (areas) => readCandidateIds(reader, onAreas, { areas: [...areas] })),
    ifGiven(filter.meeting, (id) => readCandidateIds(reader, statedAt, { id })),
    ifGiven(filter.document, (id) => readCandidateIds(reader, statedIn, { ids: [id] })),
    ifGiven(filter.documents, (ids) => readCandidateIds(reader, statedIn, { ids: [...ids] })),
    ifGiven(filter.sourceTiers, (tiers) =>
      readCandidateIds(reader, citing, { tiers: listParameter(tiers) }),
    ),
    ifGiven(filter.sources, (ids) => readCandidateIds(reader, citingSources, { ids: [...ids] })),
  ]);
}
