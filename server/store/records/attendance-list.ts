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
import { type ListQuery } from "../paging/list-query.ts";
import { type Page } from "../paging/page.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { type Reader } from "../rows/query.ts";
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
  WITH pick, split(pick, '/')[0] AS place
  MATCH (m:Meeting {id: place})<-[t:ATTENDED {id: pick}]-(a:Actor)`,
  },
  where: `${oneOf("t.status", "statuses")}
    AND ${oneOf("coalesce(t.confidence, m.confidence)", "confidences")}
    AND ${inPeriod("m")} AND ${inDatasets("t")}`,
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
const onBehalfOf = defineStatement(
  "attendances.onBehalfOf",
  "MATCH (:Actor)-[t:ATTENDED]->(:Meeting) WHERE t.onBehalfOf IN $ids RETURN t.id AS id",
);
const restingOn = defineStatement(
  "attendances.restingOn",
  `MATCH (:Actor)-[t:ATTENDED]->(:Meeting) WHERE any(source IN coalesce(t.sources, []) WHERE source IN $ids)
RETURN t.id AS id
UNION ALL
UNWIND $ids AS source MATCH (:Source {id: source})<-[:CITES]-(m:Meeting)
MATCH (m)<-[t:ATTENDED]-(:Actor) WHERE size(coalesce(t.sources, [])) = 0
RETURN t.id AS id`,
);

function attendancesWith(
  reader: Reader,
  filter: AttendanceFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.actors, (ids) => readCandidateIds(reader, ofThese, { ids: [...ids] })),
    ifGiven(filter.meetings, (ids) => readCandidateIds(reader, atThese, { ids: [...ids] })),
    ifGiven(filter.onBehalfOf, (ids) => readCandidateIds(reader, onBehalfOf, { ids: [...ids] })),
    ifGiven(filter.sources, (ids) => readCandidateIds(reader, restingOn, { ids: [...ids] })),
  ]);
}

const candidates = { read: attendancesWith, tests: attendanceTests };

/** Attendances, those at the latest meetings first. @throws {InvalidCursorError} */
export function listAttendances(
  reader: Reader,
  { filter, page }: ListQuery<AttendanceFilter, "DATE">,
): Promise<Page<AttendanceRecord>> {
  return readOnePage(reader, attendances, candidates, filter ?? {}, {
    by: "DATE",
    direction: "DESC",
    page,
    parameters: {
      statuses: listParameter(filter?.statuses),
      confidences: listParameter(filter?.confidences),
      datasets: listParameter(filter?.datasets),
      ...periodParameters(filter?.period),
    },
  });
}
