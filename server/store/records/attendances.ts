import { defineList } from "../paging/list.ts";
import { type PageRequest } from "../paging/page.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { groupOf } from "../catalogue/index-groups.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Counts, type Reader, type Records } from "../rows/query.ts";
import { type Pages } from "../paging/list-query.ts";
import { readPagesOf } from "../paging/read-nested.ts";
import { readCounts, readKept, readRecordRows } from "../paging/read-records.ts";
import { AttendanceRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { attendanceEnds } from "./tie-ids.ts";
import { wasThere } from "../rows/is-encounter.ts";
import { recordMap } from "../rows/record-map.ts";

/** An attendance as a map, where `a`, `t` and `m` are the actor, tie and meeting. */
export const attendanceMap = recordMap("t", AttendanceRecord, {
  actorId: "a.id",
  meetingId: "m.id",
  onBehalfOfId: "t.onBehalfOf",
  confidence: "coalesce(t.confidence, m.confidence)",
  isInherited: "size(coalesce(t.citations, [])) = 0",
});

const byId = answersById(
  ["attendances"],
  defineStatement(
    "attendances.byId",
    `UNWIND $attendances AS one
MATCH (m:Meeting {id: one.meeting})<-[t:ATTENDED {id: one.id}]-(a:Actor)
RETURN ${attendanceMap} AS record`,
  ),
  (ids) => ({ attendances: attendanceEnds(ids) }),
);

/** Attendances by id (`meeting/actor`). */
export function attendancesById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<AttendanceRecord>> {
  return readKept(reader, byId.name, ids, async (missing) => {
    const attendances = attendanceEnds(missing);
    if (attendances.length === 0) return [];
    return readRecordRows(reader, byId, { attendances }, AttendanceRecord);
  });
}

const attendedCount = defineStatement(
  "meetings.attendedCount",
  `UNWIND $ids AS id MATCH (:Meeting {id: id})<-[t:${wasThere}]-(:Actor)
RETURN id, count(t) AS count`,
);

/** How many actors were at each meeting; not those announced, reported or absent. */
export async function attendedCounts(
  reader: Reader,
  meetingIds: readonly string[],
): Promise<Counts> {
  const catalogue = catalogueOf(reader);
  if (!catalogue) return readCounts(reader, attendedCount, meetingIds);
  const { attendants, indexOf } = catalogue.meetings;
  const countOf = (index: number) => (index < 0 ? 0 : groupOf(attendants, index).length);
  return new Map(meetingIds.map((id) => [id, countOf(indexOf(id))]));
}

const ofMeetings = defineList({
  name: "attendances",
  node: "t",
  others: ["a", "m"],
  accessPaths: { ofMeetings: "MATCH (m:Meeting {id: parent.id})<-[t:ATTENDED]-(a:Actor)" },
  where: "true",
  textKeys: { ACTOR: "a.sortName" },
  directions: ["ASC"],
  record: attendanceMap,
  schema: AttendanceRecord,
  table: "attendances",
  byId: attendancesById,
});

/** The attendances of each meeting, by the actors' names. @throws {InvalidCursorError} */
export function attendancesOfMeetings(
  reader: Reader,
  meetingIds: readonly string[],
  { page }: { readonly page?: PageRequest },
): Promise<Pages<AttendanceRecord>> {
  const byName = { by: "ACTOR", direction: "ASC", page, parameters: {} } as const;
  return readPagesOf(reader, ofMeetings, "ofMeetings", meetingIds, byName);
}
