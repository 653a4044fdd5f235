import { z } from "zod";
import { compareText } from "../rows/compare-text.ts";
import { type Page, type PageRequest, type CursorKey } from "../paging/page.ts";
import { type Reader } from "../rows/query.ts";
import { type Pages } from "../paging/list-query.ts";
import { type FactKind, factKinds } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { cutPage, type Keyed, toWindow } from "../paging/window.ts";

/** A fact by kind and id; its record comes from `meetingsById`, `attendancesById` and so on. */
export interface FactKey {
  readonly kind: FactKind;
  readonly id: string;
}

const citingNode = (label: string, kind: FactKind) =>
  `UNWIND $ids AS parent MATCH (:Source {id: parent})<-[:CITES]-(f:${label})
RETURN DISTINCT parent, '${kind}' AS kind, f.id AS id`;

/** Ties store the ids of their sources, and no index covers them, so all ties with sources are read once. */
const citingTie = (pattern: string, kind: FactKind) =>
  `MATCH ${pattern} WHERE size(t.sources) > 0
UNWIND t.sources AS parent
WITH t, parent WHERE parent IN $ids
RETURN DISTINCT parent, '${kind}' AS kind, t.id AS id`;

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

const FactRow = z.object({ parent: z.string(), kind: z.enum(factKinds), id: z.string() });

/**
 * The facts that rest on each source: meetings, positions, documents, attendances, memberships; each kind by
 * id.
 * @throws {InvalidCursorError}
 */
export async function factsOfSources(
  reader: Reader,
  sourceIds: readonly string[],
  { page }: { readonly page?: PageRequest },
): Promise<Pages<FactKey>> {
  const window = toWindow("facts", "number", page);
  const ids = distinct(sourceIds);
  const rows = ids.length === 0 ? [] : await readRows(reader, facts, { ids }, FactRow);
  const keyed = new Map<string, Keyed<FactKey>[]>(ids.map((id) => [id, []]));
  for (const { parent, kind, id } of rows)
    keyed.get(parent)?.push({ key: factKinds.indexOf(kind), id, record: { kind, id } });
  const pages = [...keyed].map(([id, facts]): [string, Page<FactKey>] => [
    id,
    cutPage(window, facts.toSorted(compareCursorKeys), compareCursorKeys),
  ]);
  return new Map(pages);
}

function compareCursorKeys(a: CursorKey, b: CursorKey): number {
  return Number(a.key) - Number(b.key) || compareText(a.id, b.id);
}
