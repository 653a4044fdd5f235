import { z } from "zod";
import { Citation } from "../../../schema/dataset.ts";
import { answersById } from "../rows/answers-by-id.ts";
import { type Lists, type Reader } from "../rows/query.ts";
import { CitationRecord } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { recordMap } from "../rows/record-map.ts";
import { defineStatement } from "../rows/statement.ts";
import { attendanceEnds, membershipEnds } from "./tie-ids.ts";

/** The tie `c` to source `s` as a map. */
const citationMap = recordMap("c", CitationRecord, { sourceId: "s.id" });

const ofNode = (label: string) =>
  `UNWIND $ids AS fact MATCH (:${label} {id: fact})-[c:CITES]->(s:Source)
RETURN fact, c.n AS n, ${citationMap} AS citation, null AS texts`;

/** Ties store their citations as JSON texts. */
const citations = answersById(
  ["meetings", "positions", "documents", "actors", "attendances", "memberships"],
  defineStatement(
    "citations",
    [
      ...["Meeting", "Position", "Document", "Actor"].map(ofNode),
      `UNWIND $attendances AS one
MATCH (:Meeting {id: one.meeting})<-[t:ATTENDED {id: one.id}]-(:Actor)
RETURN one.id AS fact, 0 AS n, null AS citation, t.citations AS texts`,
      `UNWIND $memberships AS one
MATCH (:Actor {id: one.member})-[t:MEMBER_OF {id: one.id}]->(:Actor)
RETURN one.id AS fact, 0 AS n, null AS citation, t.citations AS texts`,
    ].join("\nUNION ALL\n"),
  ),
  parametersOf,
);

const inherited = answersById(
  ["attendances"],
  defineStatement(
    "citations.inherited",
    `UNWIND $attendances AS one
MATCH (m:Meeting {id: one.meeting})<-[t:ATTENDED {id: one.id}]-(:Actor)
WHERE size(coalesce(t.citations, [])) = 0
MATCH (m)-[c:CITES]->(s:Source)
RETURN one.id AS fact, c.n AS n, ${citationMap} AS citation, null AS texts`,
  ),
  (ids) => ({ attendances: attendanceEnds(ids) }),
);

const CitationText = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(Citation)
  .transform(({ source, ...rest }) => CitationRecord.parse({ sourceId: source, ...rest }));

const CitationRow = z.object({
  fact: z.string(),
  n: z.number(),
  citation: CitationRecord.nullable(),
  texts: z.array(CitationText).nullable(),
});

/**
 * Citations of meetings, positions, documents, actors, attendances and memberships by id, in the author's
 * order. Only a fact's own citations: an attendance without any has none here.
 */
export async function citationsOfFacts(
  reader: Reader,
  factIds: readonly string[],
): Promise<Lists<CitationRecord>> {
  const ids = distinct(factIds);
  if (ids.length === 0) return new Map();
  return inOrder(ids, await readRows(reader, citations, parametersOf(ids), CitationRow));
}

function parametersOf(ids: string[]) {
  return { ids, attendances: attendanceEnds(ids), memberships: membershipEnds(ids) };
}

/** The meetings' citations, for attendances without any of their own; none for other attendances. */
export async function inheritedCitations(
  reader: Reader,
  attendanceIds: readonly string[],
): Promise<Lists<CitationRecord>> {
  const ids = distinct(attendanceIds);
  const attendances = attendanceEnds(ids);
  if (attendances.length === 0) return inOrder(ids, []);
  return inOrder(ids, await readRows(reader, inherited, { attendances }, CitationRow));
}

function inOrder(
  ids: readonly string[],
  rows: readonly z.output<typeof CitationRow>[],
): Lists<CitationRecord> {
  const found = new Map<string, CitationRecord[]>(ids.map((id) => [id, []]));
  for (const { fact, citation, texts } of rows.toSorted((a, b) => a.n - b.n))
    found.get(fact)?.push(...(texts ?? []), ...(citation ? [citation] : []));
  return found;
}
