import {
  hasWords,
  inDatasets,
  inPeriod,
  listParameter,
  oneOf,
  periodParameters,
  wordParameters,
} from "../paging/conditions.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { disputedAsAsked } from "../rows/is-disputed.ts";
import { encounterAsAsked, isEncounter, wasThere } from "../rows/is-encounter.ts";
import {
  type MeetingFilter,
  type MeetingGroup,
  type MeetingSortKey,
} from "../paging/list-filters.ts";
import { countGroups, type GroupCount } from "../paging/count-groups.ts";
import { defineList } from "../paging/list.ts";
import { meetingTests } from "../catalogue/candidate-tests.ts";
import { meetingsWith } from "./meeting-candidates.ts";
import { type Page } from "../paging/page.ts";
import { type Lists, type Reader, type Records } from "../rows/query.ts";
import { type ListQuery, type Pages } from "../paging/list-query.ts";
import { readFilteredPagesOf, readPagesOf } from "../paging/read-nested.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readLists, readRecords } from "../paging/read-records.ts";
import { MeetingRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { recordMap } from "../rows/record-map.ts";

const isRound = "EXISTS { (m)<-[:PART_OF]-(:Meeting) }";
const record = recordMap("m", MeetingRecord, {
  isRound,
  isEncounter: isEncounter("m"),
  partOfId: "head([(m)-[:PART_OF]->(round:Meeting) | round.id])",
});

const byId = answersById(
  ["meetings"],
  defineStatement(
    "meetings.byId",
    `UNWIND $ids AS id MATCH (m:Meeting {id: id}) RETURN ${record} AS record`,
  ),
);

/** Meetings by id. */
export function meetingsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<MeetingRecord>> {
  return readRecords(reader, byId, ids, MeetingRecord);
}

const meetings = defineList({
  name: "meetings",
  node: "m",
  accessPaths: {
    all: "MATCH (m:Meeting)",
    picked: "UNWIND parent.ids AS pick MATCH (m:Meeting {id: pick})",
    ofActors: `MATCH (:Actor {id: parent.id})-[:${wasThere}]->(m:Meeting)`,
    ofIssues: "MATCH (:Issue {id: parent.id})<-[:DISCUSSED]-(m:Meeting)",
  },
  where: `${oneOf("m.kind", "kinds")} AND ${oneOf("m.status", "statuses")}
    AND ${oneOf("m.country", "countries")} AND ${oneOf("m.confidence", "confidences")}
    AND ${inPeriod("m")} AND ${inDatasets("m")} AND ${hasWords("m")} AND ${encounterAsAsked("m")}
    AND ${disputedAsAsked("m")}`,
  textKeys: { DATE: "coalesce(m.earliest, '')", TITLE: "m.sortName" },
  groups: {
    COUNTRY: "coalesce(m.country, '')",
    // A day without its day of the month.
    MONTH:
      "CASE WHEN m.earliest IS NULL THEN '' ELSE substring(m.earliest, 0, size(m.earliest) - 3) END",
  } satisfies Record<MeetingGroup, string>,
  countKeys: { ATTENDANCES: "COUNT { (m)<-[:ATTENDED]-(:Actor) }" },
  record,
  schema: MeetingRecord,
  table: "meetings",
  byId: meetingsById,
});

const candidates = { read: meetingsWith, tests: meetingTests };

function pagesQuery({ filter, sort, page }: ListQuery<MeetingFilter, MeetingSortKey>) {
  return {
    ...(sort ?? ({ by: "DATE", direction: "DESC" } as const)),
    page,
    parameters: {
      kinds: listParameter(filter?.kinds),
      statuses: listParameter(filter?.statuses),
      countries: listParameter(filter?.countries),
      confidences: listParameter(filter?.confidences),
      datasets: listParameter(filter?.datasets),
      encounters: filter?.encounters ?? null,
      disputed: filter?.disputed ?? null,
      ...periodParameters(filter?.period),
      ...wordParameters(filter?.text),
    },
  };
}

/** Meetings, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export async function listMeetings(
  reader: Reader,
  query: ListQuery<MeetingFilter, MeetingSortKey>,
): Promise<Page<MeetingRecord>> {
  return readOnePage(reader, meetings, candidates, query.filter ?? {}, pagesQuery(query));
}

/** Counts the meetings that pass a filter, by country and month (`YYYY-MM`) or by one of them. */
export function countMeetings(
  reader: Reader,
  query: {
    readonly filter?: MeetingFilter | null | undefined;
    readonly by: readonly MeetingGroup[];
  },
): Promise<readonly GroupCount[]> {
  return countGroups(reader, meetings, candidates, query.filter ?? {}, {
    ...pagesQuery({ filter: query.filter }),
    groups: query.by,
  });
}

const pairsOfActors = defineStatement(
  "meetings.idsOfActors",
  `UNWIND $ids AS parent MATCH (:Actor {id: parent})-[:${wasThere}]->(m:Meeting)
RETURN parent, m.id AS id`,
);

/** Meetings each actor attended, rounds too, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export async function meetingsOfActors(
  reader: Reader,
  actorIds: readonly string[],
  query: ListQuery<MeetingFilter, MeetingSortKey>,
): Promise<Pages<MeetingRecord>> {
  const path = { path: "ofActors", pairs: pairsOfActors } as const;
  const filter = query.filter ?? {};
  return readFilteredPagesOf(
    reader,
    meetings,
    path,
    actorIds,
    candidates,
    filter,
    pagesQuery(query),
  );
}

/** Meetings that discussed each issue, latest first unless sorted otherwise. @throws {InvalidCursorError} */
export function meetingsOfIssues(
  reader: Reader,
  issueIds: readonly string[],
  query: Omit<ListQuery<MeetingFilter, MeetingSortKey>, "filter">,
): Promise<Pages<MeetingRecord>> {
  return readPagesOf(reader, meetings, "ofIssues", issueIds, pagesQuery(query));
}

const sessions = answersById(
  ["meetings"],
  defineStatement(
    "meetings.sessions",
    `UNWIND $ids AS parent MATCH (:Meeting {id: parent})<-[:PART_OF]-(m:Meeting)
RETURN parent, ${record} AS record ORDER BY parent, coalesce(m.earliest, ''), m.id`,
  ),
);

/** Sessions of each round, earliest first. */
export function sessionsOfMeetings(
  reader: Reader,
  meetingIds: readonly string[],
): Promise<Lists<MeetingRecord>> {
  return readLists(reader, sessions, meetingIds, MeetingRecord);
}
