/**
 * The rows that a catalogue is built from, read in batches: ids first, then the columns for sorting and
 * filtering.
 */
import { z } from "zod";
import { faces } from "../rows/faces.ts";
import { isDisputed } from "../rows/is-disputed.ts";
import { isEncounter } from "../rows/is-encounter.ts";
import { defineStatement } from "../rows/statement.ts";
import { type SearchableLabel, type Statement } from "../../graph/graph-engine.ts";

const maybe = z.string().nullable();
const texts = z.array(z.string());
const held = {
  id: z.string(),
  datasets: texts.nullable(),
  text: maybe,
  name: maybe,
  aliases: texts.nullable(),
  parts: z.array(maybe),
};
const dated = { dated: z.boolean(), earliest: maybe, latest: maybe };

/** What is read of every node. */
function node(label: SearchableLabel): string {
  const { name, aliases, parts } = faces[label];
  return `n.id AS id, n.datasets AS datasets, n.searchText AS text,
  ${name} AS name, ${aliases} AS aliases, ${parts} AS parts`;
}

/** Source, paragraph and beginning of each citation of a node. */
const citations = "[(n)-[c:CITES]->(s:Source) | [s.id, c.paragraph, c.start]] AS citations";
const cited = z.array(z.tuple([z.string(), z.number().nullable(), z.number().nullable()]));
/** What is read of a tie `t`: its sources and citations (which ties store as texts), and what it is filtered by. */
const TieRow = z.object({
  sources: texts.nullish(),
  citations: texts.nullish(),
  datasets: texts.nullish(),
  confidence: maybe.optional(),
});
const tie = (own: string) =>
  `{sources: t.sources, citations: t.citations, datasets: t.datasets, ${own}}`;
export type TieRow = z.output<typeof TieRow>;
const AttendantRow = TieRow.extend({ actor: z.string(), status: maybe, onBehalfOf: maybe });
export type AttendantRow = z.output<typeof AttendantRow>;
const MembershipRow = TieRow.extend({
  id: z.string(),
  of: z.string(),
  earliest: maybe,
  latest: maybe,
});
export type MembershipRow = z.output<typeof MembershipRow>;
const dates =
  "(n.earliest IS NOT NULL OR n.latest IS NOT NULL) AS dated, n.earliest AS earliest, n.latest AS latest";

/** The statements and row schema of one kind of node in the catalogue. */
export interface TableRows<Row> {
  /** Lists all ids; for positions, those on the issues `$ids`. */
  readonly ids: Statement;
  /** Reads the columns of `$ids`. */
  readonly rows: Statement;
  readonly schema: z.ZodType<Row>;
}

function define<Row>(
  label: SearchableLabel,
  columns: string,
  schema: z.ZodType<Row>,
): TableRows<Row> {
  const name = `catalogue.${label.toLowerCase()}`;
  return {
    ids: defineStatement(`${name}.ids`, `MATCH (n:${label}) RETURN n.id AS id`),
    rows: defineStatement(
      `${name}.rows`,
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${node(label)}, ${columns}`,
    ),
    schema,
  };
}

const ActorRow = z.object({
  ...held,
  kind: maybe,
  country: maybe,
  side: maybe,
  placeholder: z.boolean(),
  sortName: maybe,
  positions: z.number(),
  memberships: z.array(MembershipRow),
  citations: cited,
});
export const actorRows = define(
  "Actor",
  `n.kind AS kind, n.country AS country, n.side AS side,
  coalesce(n.placeholder, false) AS placeholder, n.sortName AS sortName,
  COUNT { (n)-[:HOLDS]->(:Position) } AS positions,
  [(n)-[t:MEMBER_OF]->(o:Actor) | ${tie(`id: t.id, of: o.id, confidence: t.confidence,
    earliest: t.earliest, latest: t.latest`)}] AS memberships,
  ${citations}`,
  ActorRow,
);

const MeetingRow = z.object({
  ...held,
  ...dated,
  kind: maybe,
  status: maybe,
  country: maybe,
  confidence: maybe,
  encounter: z.boolean(),
  disputed: z.boolean(),
  sortName: maybe,
  attendants: z.array(AttendantRow),
  issues: texts,
  citations: cited,
  rounds: texts,
});
export const meetingRows = define(
  "Meeting",
  `${dates}, n.kind AS kind, n.status AS status, n.country AS country,
  n.confidence AS confidence, ${isEncounter("n")} AS encounter,
  ${isDisputed("n")} AS disputed, n.sortName AS sortName,
  [(n)<-[t:ATTENDED]-(a:Actor) | ${tie(`actor: a.id, status: t.status,
    onBehalfOf: t.onBehalfOf, confidence: coalesce(t.confidence, n.confidence)`)}] AS attendants,
  [(n)-[:DISCUSSED]->(i:Issue) | i.id] AS issues,
  ${citations}, [(n)-[:PART_OF]->(r:Meeting) | r.id] AS rounds`,
  MeetingRow,
);

const IssueRow = z.object({
  ...held,
  kind: maybe,
  areas: texts,
  sortName: maybe,
  positions: z.number(),
  documents: texts,
  wholes: texts,
});
export const issueRows = define(
  "Issue",
  `n.kind AS kind, coalesce(n.areas, []) AS areas, n.sortName AS sortName,
  COUNT { (n)<-[:ON]-(:Position) } AS positions,
  [(n)-[:ABOUT]->(d:Document) | d.id] AS documents,
  [(n)-[:PART_OF]->(o:Issue) | o.id] AS wholes`,
  IssueRow,
);

const SourceRow = z.object({
  ...held,
  ...dated,
  tier: maybe,
  url: maybe,
  sortName: maybe,
  sortPublisher: maybe,
  citing: z.number(),
});
export const sourceRows: TableRows<z.output<typeof SourceRow>> = {
  ids: defineStatement("catalogue.source.ids", "MATCH (n:Source) RETURN n.id AS id"),
  rows: defineStatement(
    "catalogue.source.rows",
    `UNWIND $ids AS id MATCH (n:Source {id: id})
CALL (n) { MATCH (n)<-[:CITES]-(f) WHERE NOT f:Actor RETURN count(DISTINCT f) AS citing }
RETURN ${node("Source")}, ${dates}, n.tier AS tier, n.url AS url, n.sortName AS sortName, n.sortPublisher AS sortPublisher, citing`,
  ),
  schema: SourceRow,
};

/**
 * How many ties cite each source. No index leads from a source to those ties, so all of them are read once.
 */
export const citingTies = defineStatement(
  "catalogue.source.ties",
  ["(:Actor)-[t:ATTENDED]->(:Meeting)", "(:Actor)-[t:MEMBER_OF]->(:Actor)"]
    .map(
      (pattern) => `MATCH ${pattern} WHERE size(t.sources) > 0
UNWIND t.sources AS source
RETURN source, count(DISTINCT t.id) AS count`,
    )
    .join("\nUNION ALL\n"),
);
export const CitingTies = z.object({ source: z.string(), count: z.number() });

const DocumentRow = z.object({
  ...held,
  ...dated,
  sortName: maybe,
  issuers: texts,
  citations: cited,
});
export const documentRows = define(
  "Document",
  `${dates}, n.sortName AS sortName, [(n)<-[:ISSUED]-(a:Actor) | a.id] AS issuers, ${citations}`,
  DocumentRow,
);

const PositionRow = z.object({
  ...held,
  ...dated,
  actor: z.string(),
  issue: z.string(),
  stance: maybe,
  attribution: maybe,
  confidence: maybe,
  meetings: texts,
  documents: texts,
  citations: cited,
});
const positionIds = defineStatement(
  "catalogue.position.ids",
  "UNWIND $ids AS id MATCH (:Issue {id: id})<-[:ON]-(n:Position) RETURN n.id AS id",
);
export const positionRows: TableRows<z.output<typeof PositionRow>> = {
  ids: positionIds,
  rows: defineStatement(
    "catalogue.position.rows",
    `UNWIND $ids AS id MATCH (n:Position {id: id})
MATCH (n)<-[:HOLDS]-(a:Actor) MATCH (n)-[:ON]->(i:Issue)
RETURN ${node("Position")}, ${dates}, a.id AS actor, i.id AS issue, n.stance AS stance,
  n.attribution AS attribution, n.confidence AS confidence,
  [(n)-[:STATED_AT]->(m:Meeting) | m.id] AS meetings,
  [(n)-[:STATED_IN]->(d:Document) | d.id] AS documents,
  ${citations}`,
  ),
  schema: PositionRow,
};
