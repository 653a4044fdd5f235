import { attendanceTests } from "../catalogue/candidate-tests.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import {
  inDatasets,
  inPeriod,
  listParameter,
  oneOf,
  periodParameters,
} from "../paging/conditions.ts";
import { type AttendanceFilter } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type ListQuery, type Pages } from "../paging/list-query.ts";
import { type Page } from "../paging/page.ts";
import { readFilteredPagesOf } from "../paging/read-nested.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { encounterAsAsked } from "../rows/is-encounter.ts";
import { type Reader } from "../rows/query.ts";
import { attendanceRests } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { attendanceMap, attendancesById } from "./attendances.ts";
import { AttendanceRecord } from "./records.ts";

const attendances = defineList({
  name: "attendances",
  node: "t",
  others: ["a", "m"],
  accessPaths: {
    all: "MATCH (a:Actor)-[t:ATTENDED]->(m:Meeting)",
    picked: `UNWIND parent.ids AS pick
  WITH pick, split(pick, '/')[0] AS meeting
  MATCH (m:Meeting {id: meeting})<-[t:ATTENDED {id: pick}]-(a:Actor)`,
    ofActors: "MATCH (a:Actor {id: parent.id})-[t:ATTENDED]->(m:Meeting)",
  },
  where: `${oneOf("t.status", "statuses")}
    AND ${oneOf("coalesce(t.confidence, m.confidence)", "confidences")}
    AND ${inPeriod("m")} AND ${inDatasets("t")}
    AND ${encounterAsAsked("m")} AND ${attendanceRests("t", "m")}`,
  textKeys: { DATE: "coalesce(m.earliest, '')" },
  directions: ["DESC"],
  record: attendanceMap,
  schema: AttendanceRecord,
  table: "attendances",
  byId: attendancesById,
});

const ofThese = defineStatement(
  "attendances.ofThese",
  "UNWIND $ids AS actor MATCH (:Actor {id: actor})-[t:ATTENDED]->(:Meeting) RETURN t.id AS id",
);
const atThese = defineStatement(
  "attendances.atThese",
  "UNWIND $ids AS meeting MATCH (:Meeting {id: meeting})<-[t:ATTENDED]-(:Actor) RETURN t.id AS id",
);
const atMeetingsAbout = defineStatement(
  "attendances.atMeetingsAbout",
  `UNWIND $ids AS document
MATCH (:Document {id: document})<-[:ABOUT]-(:Issue)<-[:DISCUSSED]-(:Meeting)<-[t:ATTENDED]-(:Actor)
RETURN DISTINCT t.id AS id`,
);
const onBehalfOf = defineStatement(
  "attendances.onBehalfOf",
  "MATCH (:Actor)-[t:ATTENDED]->(:Meeting) WHERE t.onBehalfOf IN $ids RETURN t.id AS id",
);
function attendancesWith(
  reader: Reader,
  filter: AttendanceFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.actors, (ids) => readCandidateIds(reader, ofThese, { ids: [...ids] })),
    ifGiven(filter.meetings, (ids) => readCandidateIds(reader, atThese, { ids: [...ids] })),
    ifGiven(filter.documents, (ids) =>
      readCandidateIds(reader, atMeetingsAbout, { ids: [...ids] }),
    ),
    ifGiven(filter.onBehalfOf, (ids) => readCandidateIds(reader, onBehalfOf, { ids: [...ids] })),
  ]);
}

const candidates = { read: attendancesWith, tests: attendanceTests };

type Query = ListQuery<AttendanceFilter, "DATE">;

function pagesQuery({ filter, page }: Query) {
  return {
    by: "DATE",
    direction: "DESC",
    page,
    parameters: {
      statuses: listParameter(filter?.statuses),
      confidences: listParameter(filter?.confidences),
      datasets: listParameter(filter?.datasets),
      encounters: filter?.encounters ?? null,
      sources: listParameter(filter?.sources),
      ...periodParameters(filter?.period),
    },
  } as const;
}

/** Attendances, latest meeting first. @throws {InvalidCursorError} */
export function listAttendances(reader: Reader, query: Query): Promise<Page<AttendanceRecord>> {
  return readOnePage(reader, attendances, candidates, query.filter ?? {}, pagesQuery(query));
}

const pairsOfActors = defineStatement(
  "attendances.idsOfActors",
  `UNWIND $ids AS parent MATCH (:Actor {id: parent})-[t:ATTENDED]->(:Meeting)
RETURN parent, t.id AS id`,
);

/** The attendances of each actor, latest meeting first. @throws {InvalidCursorError} */
export function attendancesOfActors(
  reader: Reader,
  actorIds: readonly string[],
  query: Query,
): Promise<Pages<AttendanceRecord>> {
  const path = { path: "ofActors", pairs: pairsOfActors } as const;
  const filter = query.filter ?? {};
  return readFilteredPagesOf(
    reader,
    attendances,
    path,
    actorIds,
    candidates,
    filter,
    pagesQuery(query),
  );
}
