import { z } from "zod";
import { type Catalogue, catalogueOf } from "../catalogue/catalogue.ts";
import { issueTests } from "../catalogue/candidate-tests.ts";
import {
  anyOf,
  hasWords,
  inDatasets,
  listParameter,
  oneOf,
  wordParameters,
} from "../paging/conditions.ts";
import { type IssueFilter, type IssueSortKey } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type Page } from "../paging/page.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Counts, type Lists, type Reader, type Records } from "../rows/query.ts";
import { type ListQuery } from "../paging/list-query.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readCounts, readLists, readRecords } from "../paging/read-records.ts";
import { IssueRecord } from "./records.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { recordMap } from "../rows/record-map.ts";

const record = recordMap("i", IssueRecord, {
  partOfId: "head([(i)-[:PART_OF]->(wider:Issue) | wider.id])",
});
const positions = "COUNT { (i)<-[:ON]-(:Position) }";

const byId = answersById(
  ["issues"],
  defineStatement(
    "issues.byId",
    `UNWIND $ids AS id MATCH (i:Issue {id: id}) RETURN ${record} AS record`,
  ),
);

/** Issues by id. */
export function issuesById(reader: Reader, ids: readonly string[]): Promise<Records<IssueRecord>> {
  return readRecords(reader, byId, ids, IssueRecord);
}

const issues = defineList({
  name: "issues",
  node: "i",
  accessPaths: {
    all: "MATCH (i:Issue)",
    picked: "UNWIND parent.ids AS pick MATCH (i:Issue {id: pick})",
  },
  where: `${oneOf("i.kind", "kinds")} AND ${anyOf("i.areas", "areas")}
    AND ${inDatasets("i")} AND ${hasWords("i")}`,
  // Folded text contains no tab, so it can separate the two.
  textKeys: { TITLE: "i.sortName", AREA: "head(i.areas) + '\\t' + i.sortName" },
  countKeys: { POSITIONS: positions },
  record,
  schema: IssueRecord,
  table: "issues",
  byId: issuesById,
});

const ofActor = defineStatement(
  "issues.ofActor",
  `MATCH (:Actor {id: $id})-[:HOLDS]->(p:Position)
MATCH (p)-[:ON]->(i:Issue)
RETURN DISTINCT i.id AS id`,
);
const atMeeting = defineStatement(
  "issues.atMeeting",
  "MATCH (:Meeting {id: $id})-[:DISCUSSED]->(i:Issue) RETURN i.id AS id",
);

const citing = defineStatement(
  "issues.citing",
  `UNWIND $ids AS source MATCH (:Source {id: source})<-[:CITES]-(p:Position)
MATCH (p)-[:ON]->(i:Issue)
RETURN DISTINCT i.id AS id`,
);

const statedIn = defineStatement(
  "issues.statedIn",
  `UNWIND $ids AS document MATCH (:Document {id: document})<-[:STATED_IN]-(p:Position)
MATCH (p)-[:ON]->(i:Issue)
RETURN DISTINCT i.id AS id`,
);

function issuesWith(reader: Reader, filter: IssueFilter): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.actor, (id) => readCandidateIds(reader, ofActor, { id })),
    ifGiven(filter.meeting, (id) => readCandidateIds(reader, atMeeting, { id })),
    ifGiven(filter.sources, (ids) => readCandidateIds(reader, citing, { ids: [...ids] })),
    ifGiven(filter.documents, (ids) => readCandidateIds(reader, statedIn, { ids: [...ids] })),
  ]);
}

const candidates = { read: issuesWith, tests: issueTests };

/** Issues, by title unless sorted otherwise. @throws {InvalidCursorError} */
export async function listIssues(
  reader: Reader,
  { filter, sort, page }: ListQuery<IssueFilter, IssueSortKey>,
): Promise<Page<IssueRecord>> {
  return readOnePage(reader, issues, candidates, filter ?? {}, {
    ...(sort ?? { by: "TITLE", direction: "ASC" }),
    page,
    parameters: {
      kinds: listParameter(filter?.kinds),
      areas: listParameter(filter?.areas),
      datasets: listParameter(filter?.datasets),
      ...wordParameters(filter?.text),
    },
  });
}

const positionCount = defineStatement(
  "issues.positionCount",
  `UNWIND $ids AS id MATCH (i:Issue {id: id}) RETURN id, ${positions} AS count`,
);

/** How many positions there are on each issue. */
export function positionCountsOfIssues(
  reader: Reader,
  issueIds: readonly string[],
): Promise<Counts> {
  return readCounts(reader, positionCount, issueIds, { table: "issues", by: "POSITIONS" });
}

const byTitle = `RETURN parent, ${record} AS record ORDER BY parent, i.sortName, i.id`;
const ofMeetings = answersById(
  ["meetings"],
  defineStatement(
    "issues.ofMeetings",
    `UNWIND $ids AS parent MATCH (:Meeting {id: parent})-[:DISCUSSED]->(i:Issue) ${byTitle}`,
  ),
);
const ofDocuments = answersById(
  ["documents"],
  defineStatement(
    "issues.ofDocuments",
    `UNWIND $ids AS parent MATCH (:Document {id: parent})<-[:ABOUT]-(i:Issue) ${byTitle}`,
  ),
);
const parts = answersById(
  ["issues"],
  defineStatement(
    "issues.parts",
    `UNWIND $ids AS parent MATCH (:Issue {id: parent})<-[:PART_OF]-(i:Issue) ${byTitle}`,
  ),
);

/** Issues each meeting discussed, by title. */
export function issuesOfMeetings(
  reader: Reader,
  meetingIds: readonly string[],
): Promise<Lists<IssueRecord>> {
  return readLists(reader, ofMeetings, meetingIds, IssueRecord);
}

/** Issues about each document, by title. */
export function issuesOfDocuments(
  reader: Reader,
  documentIds: readonly string[],
): Promise<Lists<IssueRecord>> {
  return readLists(reader, ofDocuments, documentIds, IssueRecord);
}

/** The sub-issues of each issue, by title. */
export function partsOfIssues(
  reader: Reader,
  issueIds: readonly string[],
): Promise<Lists<IssueRecord>> {
  return readLists(reader, parts, issueIds, IssueRecord);
}

const areas = defineStatement(
  "issues.areas",
  `MATCH (i:Issue)
WITH i.areas AS areas, ${positions} AS positions
UNWIND areas AS name
RETURN name, count(*) AS issueCount, sum(positions) AS positionCount ORDER BY name`,
);

const AreaRecord = z.object({
  name: z.string(),
  issueCount: z.number(),
  positionCount: z.number(),
});
/** An area of issues, with counts: an issue counts in each of its areas. */
export type AreaRecord = z.output<typeof AreaRecord>;

/** The areas that issues belong to, by name. */
export async function listAreas(reader: Reader): Promise<readonly AreaRecord[]> {
  const catalogue = catalogueOf(reader);
  return catalogue ? areasIn(catalogue) : readRows(reader, areas, {}, AreaRecord);
}

function areasIn({ issues }: Catalogue): readonly AreaRecord[] {
  const { codes, values } = issues.columns["areas"]!;
  const { keyOf } = issues.order("POSITIONS", "DESC");
  // The catalogue holds lists as JSON.
  const lists = values.map((value) => JSON.parse(value ?? "[]") as string[]);
  const counts = new Map<string, { issueCount: number; positionCount: number }>();
  for (const [index, code] of codes.entries()) {
    for (const name of lists[code]!) {
      const { issueCount, positionCount } = counts.get(name) ?? nothingCounted;
      counts.set(name, {
        issueCount: issueCount + 1,
        positionCount: positionCount + Number(keyOf(index)),
      });
    }
  }
  return Array.from(counts, ([name, counted]) => ({ name, ...counted })).toSorted((a, b) =>
    compareText(a.name, b.name),
  );
}

const nothingCounted = { issueCount: 0, positionCount: 0 };
