import { z } from "zod";
import { type Catalogue, catalogueOf } from "../catalogue/catalogue.ts";
import { childrenOf } from "../catalogue/children-of.ts";
import { type Cited, placeIn } from "../catalogue/cited.ts";
import { type Table } from "../catalogue/table.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Page, type PageRequest, type CursorKey } from "../paging/page.ts";
import { type Reader } from "../rows/query.ts";
import { type Pages } from "../paging/list-query.ts";
import { type FactKind, factKinds } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { cutPage, type Keyed, toWindow, type Window } from "../paging/window.ts";

/** A fact by kind and id; its record comes from `meetingsById`, `attendancesById` and so on. */
export interface FactKey {
  readonly kind: FactKind;
  readonly id: string;
}

const citingNode = (label: string, kind: FactKind) =>
  `UNWIND $ids AS parent MATCH (:Source {id: parent})<-[c:CITES]-(f:${label})
RETURN parent, '${kind}' AS kind, f.id AS id, c.paragraph AS paragraph, c.start AS start, null AS texts`;

/** Ties store the ids of their sources, and no index covers them, so all ties with sources are read once. */
const citingTie = (pattern: string, kind: FactKind) =>
  `MATCH ${pattern} WHERE size(t.sources) > 0
UNWIND t.sources AS parent
WITH t, parent WHERE parent IN $ids
RETURN DISTINCT parent, '${kind}' AS kind, t.id AS id, null AS paragraph, null AS start, t.citations AS texts`;

const facts = defineStatement(
  "sources.facts",
  [
    citingNode("Meeting", "MEETING"),
    citingNode("Position", "POSITION"),
    citingNode("Document", "DOCUMENT"),
    citingTie("(:Actor)-[t:ATTENDED]->(:Meeting)", "ATTENDANCE"),
    citingTie("(:Actor)-[t:MEMBER_OF]->(:Actor)", "MEMBERSHIP"),
  ].join("\nUNION ALL\n"),
);

/** The place of a citation in its source's text, where it is known. */
const TextPlace = z.object({ paragraph: z.number().nullish(), start: z.number().nullish() });
type TextPlace = z.output<typeof TextPlace>;

/** A citation of a tie: ties store their citations as texts. */
const CitationText = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(TextPlace.extend({ source: z.string() }));

/** One row for each citation of a node, or one for a tie with all of its citations. */
const FactRow = TextPlace.extend({
  parent: z.string(),
  kind: z.enum(factKinds),
  id: z.string(),
  texts: z.array(CitationText).nullable(),
});

/**
 * The facts that rest on each source: meetings, positions, documents, attendances, memberships, in the order of
 * the text: by paragraph, then by where they begin in the text, then by id. A fact with several citations of the
 * source is listed at the first of them, and a fact without a place after all that have one.
 * @throws {InvalidCursorError}
 */
export async function factsOfSources(
  reader: Reader,
  sourceIds: readonly string[],
  { page }: { readonly page?: PageRequest },
): Promise<Pages<FactKey>> {
  const window = toWindow("facts.PLACE", "string", page);
  const ids = distinct(sourceIds);
  const catalogue = catalogueOf(reader);
  if (catalogue?.positions) {
    const held = heldFacts(catalogue, catalogue.positions);
    return new Map(ids.map((id) => [id, pageOf(window, held(id))]));
  }
  const rows = ids.length === 0 ? [] : await readRows(reader, facts, { ids }, FactRow);
  const keyed = new Map(ids.map((id) => [id, new Map<string, Keyed<FactKey>>()]));
  for (const { parent, kind, id, texts, ...own } of rows) {
    const found = keyed.get(parent);
    const places = texts === null ? [own] : texts.filter(({ source }) => source === parent);
    for (const place of places) {
      const fact = { key: placeKey(place), id, record: { kind, id } };
      const earlier = found?.get(id);
      if (earlier === undefined || compareCursorKeys(fact, earlier) < 0) found?.set(id, fact);
    }
  }
  const pages = [...keyed].map(([id, facts]): [string, Page<FactKey>] => [
    id,
    pageOf(window, [...facts.values()]),
  ]);
  return new Map(pages);
}

function pageOf(window: Window, facts: readonly Keyed<FactKey>[]): Page<FactKey> {
  return cutPage(window, facts.toSorted(compareCursorKeys), compareCursorKeys);
}

/** The facts that rest on a source, from a catalogue. */
function heldFacts(
  { meetings, documents, attendances, memberships, sources }: Catalogue,
  positions: NonNullable<Catalogue["positions"]>,
): (sourceId: string) => Keyed<FactKey>[] {
  const tables: [FactKind, Table, Cited][] = [
    ["MEETING", meetings, meetings.sources],
    ["POSITION", positions, positions.sources],
    ["DOCUMENT", documents, documents.sources],
    ["ATTENDANCE", attendances, attendances.sources],
    ["MEMBERSHIP", memberships, memberships.members.sources],
  ];
  return (sourceId) => {
    const source = sources.indexOf(sourceId);
    if (source < 0) return [];
    return tables.flatMap(([kind, table, cited]) =>
      Array.from(childrenOf(table, "ofSources", source), (index) => {
        const id = table.idAt(index);
        return { key: placeKey(placeIn(cited, index, source)), id, record: { kind, id } };
      }),
    );
  };
}

/** A text that sorts in the order of places: an unknown number comes after all known ones. */
function placeKey({ paragraph, start }: TextPlace): string {
  return [paragraph, start].map((n) => n?.toString().padStart(digits, "0") ?? "~").join(".");
}

/** Enough digits for every whole number that JavaScript can hold exactly. */
const digits = Number.MAX_SAFE_INTEGER.toString().length;

function compareCursorKeys(a: CursorKey, b: CursorKey): number {
  return compareText(String(a.key), String(b.key)) || compareText(a.id, b.id);
}
