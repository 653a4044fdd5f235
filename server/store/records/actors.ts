import { actorTests } from "../catalogue/candidate-tests.ts";
import { actorsWith } from "./actor-candidates.ts";
import {
  hasWords,
  inDatasets,
  listParameter,
  oneOf,
  wordParameters,
} from "../paging/conditions.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { isEncounter, wasThere } from "../rows/is-encounter.ts";
import { type ActorFilter, type ActorSortKey } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type Page } from "../paging/page.ts";
import { type Counts, type Lists, type Reader, type Records } from "../rows/query.ts";
import { type ListQuery } from "../paging/list-query.ts";
import { readCounts, readLists, readRecords } from "../paging/read-records.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { ActorRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { recordMap } from "../rows/record-map.ts";

const record = recordMap("a", ActorRecord);
const meetings = `COUNT { (a)-[:${wasThere}]->(m:Meeting) WHERE ${isEncounter("m")} }`;
const positions = "COUNT { (a)-[:HOLDS]->(:Position) }";

const byId = answersById(
  ["actors"],
  defineStatement(
    "actors.byId",
    `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN ${record} AS record`,
  ),
);

/** Actors by id. */
export function actorsById(reader: Reader, ids: readonly string[]): Promise<Records<ActorRecord>> {
  return readRecords(reader, byId, ids, ActorRecord);
}

const actors = defineList({
  name: "actors",
  node: "a",
  accessPaths: {
    all: "MATCH (a:Actor)",
    picked: "UNWIND parent.ids AS pick MATCH (a:Actor {id: pick})",
  },
  where: `${oneOf("a.kind", "kinds")} AND ${oneOf("a.country", "countries")}
    AND ${oneOf("a.side", "sides")}
    AND ($placeholder IS NULL OR coalesce(a.placeholder, false) = $placeholder)
    AND ${inDatasets("a")} AND ${hasWords("a")}`,
  textKeys: { NAME: "a.sortName" },
  countKeys: { MEETINGS: meetings, POSITIONS: positions },
  record,
  schema: ActorRecord,
  table: "actors",
  byId: actorsById,
});

const candidates = { read: actorsWith, tests: actorTests };

/** Actors, by name unless sorted otherwise. @throws {InvalidCursorError} */
export async function listActors(
  reader: Reader,
  { filter, sort, page }: ListQuery<ActorFilter, ActorSortKey>,
): Promise<Page<ActorRecord>> {
  return readOnePage(reader, actors, candidates, filter ?? {}, {
    ...(sort ?? { by: "NAME", direction: "ASC" }),
    page,
    parameters: {
      kinds: listParameter(filter?.kinds),
      countries: listParameter(filter?.countries),
      sides: listParameter(filter?.sides),
      placeholder: filter?.placeholder ?? null,
      datasets: listParameter(filter?.datasets),
      ...wordParameters(filter?.text),
    },
  });
}

const meetingCount = defineStatement(
  "actors.meetingCount",
  `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id, ${meetings} AS count`,
);

/**
 * How many meetings each actor attended: held ones, counting sessions, plenary rounds and meetings without
 * sessions.
 */
export function meetingCounts(reader: Reader, actorIds: readonly string[]): Promise<Counts> {
  return readCounts(reader, meetingCount, actorIds, { table: "actors", by: "MEETINGS" });
}

const positionCount = defineStatement(
  "actors.positionCount",
  `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id, ${positions} AS count`,
);

/** How many positions each actor holds. */
export function positionCountsOfActors(
  reader: Reader,
  actorIds: readonly string[],
): Promise<Counts> {
  return readCounts(reader, positionCount, actorIds, { table: "actors", by: "POSITIONS" });
}

const issuers = answersById(
  ["documents"],
  defineStatement(
    "actors.issuersOfDocuments",
    `UNWIND $ids AS parent
MATCH (:Document {id: parent})<-[:ISSUED]-(a:Actor)
RETURN parent, ${record} AS record ORDER BY parent, a.sortName, a.id`,
  ),
);

/** The actors who issued each document, by name. */
export function issuersOfDocuments(
  reader: Reader,
  documentIds: readonly string[],
): Promise<Lists<ActorRecord>> {
  return readLists(reader, issuers, documentIds, ActorRecord);
}
