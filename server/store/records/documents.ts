import { documentTests } from "../catalogue/candidate-tests.ts";
import {
  hasWords,
  inDatasets,
  inPeriod,
  listParameter,
  periodParameters,
  wordParameters,
} from "../paging/conditions.ts";
import { type DocumentFilter } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type Page } from "../paging/page.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Lists, type Reader, type Records } from "../rows/query.ts";
import { type ListQuery } from "../paging/list-query.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readLists, readRecords } from "../paging/read-records.ts";
import { DocumentRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { recordMap } from "../rows/record-map.ts";

const record = recordMap("d", DocumentRecord);

const byId = answersById(
  ["documents"],
  defineStatement(
    "documents.byId",
    `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${record} AS record`,
  ),
);

/** Documents by id. */
export function documentsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<DocumentRecord>> {
  return readRecords(reader, byId, ids, DocumentRecord);
}

const documents = defineList({
  name: "documents",
  node: "d",
  accessPaths: {
    all: "MATCH (d:Document)",
    picked: "UNWIND parent.ids AS pick MATCH (d:Document {id: pick})",
  },
  where: `${inPeriod("d")} AND ${inDatasets("d")} AND ${hasWords("d")}`,
  textKeys: { DATE: "coalesce(d.earliest, '')" },
  record,
  schema: DocumentRecord,
  table: "documents",
  byId: documentsById,
});

const issuedBy = defineStatement(
  "documents.issuedBy",
  `UNWIND $ids AS issuer MATCH (:Actor {id: issuer})-[:ISSUED]->(d:Document)
RETURN DISTINCT d.id AS id`,
);

function documentsWith(
  reader: Reader,
  filter: DocumentFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.issuers, (ids) => readCandidateIds(reader, issuedBy, { ids: [...ids] })),
  ]);
}

const candidates = { read: documentsWith, tests: documentTests };

/** Documents, latest first, undated ones last. @throws {InvalidCursorError} */
export async function listDocuments(
  reader: Reader,
  { filter, sort, page }: ListQuery<DocumentFilter, "DATE">,
): Promise<Page<DocumentRecord>> {
  return readOnePage(reader, documents, candidates, filter ?? {}, {
    ...(sort ?? { by: "DATE", direction: "DESC" }),
    page,
    parameters: {
      datasets: listParameter(filter?.datasets),
      ...periodParameters(filter?.period),
      ...wordParameters(filter?.text),
    },
  });
}

const ofActors = answersById(
  ["actors"],
  defineStatement(
    "documents.ofActors",
    `UNWIND $ids AS parent MATCH (:Actor {id: parent})-[:ISSUED]->(d:Document)
RETURN parent, ${record} AS record ORDER BY parent, coalesce(d.earliest, '') DESC, d.id`,
  ),
);

/** Documents each actor issued, latest first, undated ones last. */
export function documentsOfActors(
  reader: Reader,
  actorIds: readonly string[],
): Promise<Lists<DocumentRecord>> {
  return readLists(reader, ofActors, actorIds, DocumentRecord);
}

const ofIssues = answersById(
  ["issues"],
  defineStatement(
    "documents.ofIssues",
    `UNWIND $ids AS parent MATCH (:Issue {id: parent})-[:ABOUT]->(d:Document)
RETURN parent, ${record} AS record ORDER BY parent, d.sortName, d.id`,
  ),
);

/** Documents each issue is about, by title. */
export function documentsOfIssues(
  reader: Reader,
  issueIds: readonly string[],
): Promise<Lists<DocumentRecord>> {
  return readLists(reader, ofIssues, issueIds, DocumentRecord);
}
