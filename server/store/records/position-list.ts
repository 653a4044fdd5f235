/** How lists and the stance matrix find positions, with their holder and issue. */
import { type Parameters } from "../../graph/graph-engine.ts";
import {
  hasWords,
  inDatasets,
  inPeriod,
  listParameter,
  oneOf,
  periodParameters,
  wordParameters,
} from "../paging/conditions.ts";
import {
  type PositionFilter,
  type PositionGroup,
  type PositionSortKey,
} from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { readRecords } from "../paging/read-records.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { defineStatement } from "../rows/statement.ts";
import { PositionRecord } from "./records.ts";
import { recordMap } from "../rows/record-map.ts";

/** Position `p` with holder `a` and issue `i`; each access path begins where there is an index. */
const positionAccessPaths = {
  all: "MATCH (a:Actor)-[:HOLDS]->(p:Position)-[:ON]->(i:Issue)",
  picked: `UNWIND parent.ids AS pick MATCH (p:Position {id: pick})
  MATCH (p)<-[:HOLDS]-(a:Actor) MATCH (p)-[:ON]->(i:Issue)`,
};

const positionRecord = recordMap("p", PositionRecord, {
  actorId: "a.id",
  issueId: "i.id",
  meetingId: "head([(p)-[:STATED_AT]->(m:Meeting) | m.id])",
  documentId: "head([(p)-[:STATED_IN]->(d:Document) | d.id])",
});

const byId = answersById(
  ["positions"],
  defineStatement(
    "positions.byId",
    `UNWIND $ids AS id MATCH (p:Position {id: id})
MATCH (p)<-[:HOLDS]-(a:Actor) MATCH (p)-[:ON]->(i:Issue)
RETURN ${positionRecord} AS record`,
  ),
);

/** Positions by id. */
export function positionsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<PositionRecord>> {
  return readRecords(reader, byId, ids, PositionRecord);
}

/** Conditions on the properties of a position; those on ties are in `positionsWith`. */
const positionWhere = `${oneOf("p.stance", "stances")} AND ${oneOf("p.attribution", "attributions")}
    AND ${oneOf("p.confidence", "confidences")}
    AND ${inPeriod("p")} AND ${inDatasets("p")} AND ${hasWords("p")}`;

export function positionParameters(filter: PositionFilter | null | undefined): Parameters {
  return {
    stances: listParameter(filter?.stances),
    attributions: listParameter(filter?.attributions),
    confidences: listParameter(filter?.confidences),
    datasets: listParameter(filter?.datasets),
    ...periodParameters(filter?.period),
    ...wordParameters(filter?.text),
  };
}

export const positionList = defineList({
  name: "positions",
  node: "p",
  others: ["a", "i"],
  accessPaths: {
    ...positionAccessPaths,
    ofActors: "MATCH (a:Actor {id: parent.id})-[:HOLDS]->(p:Position)-[:ON]->(i:Issue)",
    ofIssues: "MATCH (i:Issue {id: parent.id})<-[:ON]-(p:Position)<-[:HOLDS]-(a:Actor)",
    ofMeetings: `MATCH (:Meeting {id: parent.id})<-[:STATED_AT]-(p:Position)
  MATCH (p)<-[:HOLDS]-(a:Actor) MATCH (p)-[:ON]->(i:Issue)`,
    ofDocuments: `MATCH (:Document {id: parent.id})<-[:STATED_IN]-(p:Position)
  MATCH (p)<-[:HOLDS]-(a:Actor) MATCH (p)-[:ON]->(i:Issue)`,
  },
  where: positionWhere,
  textKeys: {
    DATE: "coalesce(p.earliest, '')",
    ACTOR: "a.sortName",
    ISSUE: "i.sortName",
  } satisfies Record<PositionSortKey, string>,
  groups: {
    ISSUE: "i.id",
    SIDE: "coalesce(a.side, '')",
    STANCE: "p.stance",
  } satisfies Record<PositionGroup, string>,
  record: positionRecord,
  schema: PositionRecord,
  table: "positions",
  byId: positionsById,
});
