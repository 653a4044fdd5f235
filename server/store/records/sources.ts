import { sourceListTests } from "../catalogue/candidate-tests.ts";
import {
  hasWords,
  inDatasets,
  inPeriod,
  listParameter,
  oneOf,
  periodParameters,
  wordParameters,
} from "../paging/conditions.ts";
import { type SourceFilter, type SourceSortKey } from "../paging/list-filters.ts";
import { defineList } from "../paging/list.ts";
import { type Page } from "../paging/page.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Counts, type Reader, type Records } from "../rows/query.ts";
import { type ListQuery } from "../paging/list-query.ts";
import { readOnePage } from "../paging/read-pages.ts";
import { readCounts, readRecords } from "../paging/read-records.ts";
import { SourceRecord } from "./records.ts";
import { defineStatement } from "../rows/statement.ts";
import { recordMap } from "../rows/record-map.ts";

const record = recordMap("s", SourceRecord);

const byId = answersById(
  ["sources"],
  defineStatement(
    "sources.byId",
    `UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN ${record} AS record`,
  ),
);

/** Sources by id. */
export function sourcesById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<SourceRecord>> {
  return readRecords(reader, byId, ids, SourceRecord);
}

/** A fact that cites a source twice counts once. Ties store the ids of their sources. */
const facts = {
  subquery: `CALL (s) {
    MATCH (s)<-[:CITES]-(f) WHERE NOT f:Actor RETURN count(DISTINCT f) AS nodes
  }
  CALL (s) {
    MATCH (:Actor)-[t:ATTENDED]->(:Meeting) WHERE size(t.sources) > 0 AND s.id IN t.sources
    RETURN count(t) AS attended
  }
  CALL (s) {
    MATCH (:Actor)-[t:MEMBER_OF]->(:Actor) WHERE size(t.sources) > 0 AND s.id IN t.sources
    RETURN count(t) AS belonging
  }`,
  key: "nodes + attended + belonging",
};

const sources = defineList({
  name: "sources",
  node: "s",
  accessPaths: {
    all: "MATCH (s:Source)",
    picked: "UNWIND parent.ids AS pick MATCH (s:Source {id: pick})",
  },
  where: `${oneOf("s.tier", "tiers")}
    AND ${inPeriod("s")} AND ${inDatasets("s")} AND ${hasWords("s")}`,
  textKeys: {
    TITLE: "s.sortName",
    // Folded text contains no tab, so it can separate the two.
    PUBLISHER: "s.sortPublisher + '\\t' + s.sortName",
    // Undated ones come last in both directions.
    DATE: "coalesce(s.earliest, CASE WHEN $ascending THEN '~' ELSE '' END)",
  },
  countKeys: { FACTS: facts },
  record,
  schema: SourceRecord,
  table: "sources",
  byId: sourcesById,
});

const at = defineStatement("sources.at", "MATCH (s:Source) WHERE s.url = $url RETURN s.id AS id");
const publishedBy = defineStatement(
  "sources.publishedBy",
  "MATCH (s:Source) WHERE s.sortPublisher = $publisher AND $publisher <> '' RETURN s.id AS id",
);

function sourcesWith(reader: Reader, filter: SourceFilter): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.url, (url) => readCandidateIds(reader, at, { url })),
    ifGiven(filter.publisher, (name) =>
      readCandidateIds(reader, publishedBy, { publisher: foldText(name) }),
    ),
  ]);
}

const candidates = { read: sourcesWith, tests: sourceListTests };

/** Sources, by title unless sorted otherwise. @throws {InvalidCursorError} */
export function listSources(
  reader: Reader,
  { filter, sort, page }: ListQuery<SourceFilter, SourceSortKey>,
): Promise<Page<SourceRecord>> {
  return readOnePage(reader, sources, candidates, filter ?? {}, {
    ...(sort ?? { by: "TITLE", direction: "ASC" }),
    page,
    parameters: {
      tiers: listParameter(filter?.tiers),
      datasets: listParameter(filter?.datasets),
      ...periodParameters(filter?.period),
      ...wordParameters(filter?.text),
    },
  });
}

const factCount = defineStatement(
  "sources.factCount",
  [
    `UNWIND $ids AS id MATCH (:Source {id: id})<-[:CITES]-(f) WHERE NOT f:Actor
RETURN id, count(DISTINCT f) AS count`,
    // No index leads from a source to the ties that cite it, so one scan counts them for all sources.
    ...["(:Actor)-[t:ATTENDED]->(:Meeting)", "(:Actor)-[t:MEMBER_OF]->(:Actor)"].map(
      (tie) => `MATCH ${tie} WHERE size(t.sources) > 0
UNWIND t.sources AS id
WITH id, t WHERE id IN $ids
RETURN id, count(DISTINCT t.id) AS count`,
    ),
  ].join("\nUNION ALL\n"),
);

/** How many facts rest on each source: as many as `factsOfSources` returns. */
export function factCounts(reader: Reader, sourceIds: readonly string[]): Promise<Counts> {
  return readCounts(reader, factCount, sourceIds, { table: "sources", by: "FACTS" });
}
