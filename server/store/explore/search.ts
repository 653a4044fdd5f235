import { z } from "zod";
import { foldText, words } from "../../../schema/text/fold-text.ts";
import { type GraphEngine, type SearchableLabel } from "../../graph/graph-engine.ts";
import { labelOf } from "../records/label-of.ts";
import { type Reader } from "../rows/query.ts";
import { type NodeKind, nodeKinds } from "../records/records.ts";
import { parseCursor, toCursor } from "../paging/page.ts";
import { compareText } from "../rows/compare-text.ts";
import { readRows } from "../rows/read-rows.ts";
import { compareHits, type Named, rankByName } from "./search-rank.ts";
import { defineStatement } from "../rows/statement.ts";

export interface SearchHitRecord {
  readonly cursor: string;
  readonly id: string;
  readonly kind: NodeKind;
  /** Name or title; for a position, its holder and issue. */
  readonly title: string;
  /** A few words that distinguish it from others. */
  readonly detail: string | null;
}

/** How each kind of node `n` is shown: its name, other names, and distinguishing details. */
const faces: Readonly<
  Record<NodeKind, { match?: string; name: string; aliases: string; parts: string }>
> = {
  ACTOR: { name: "n.name", aliases: "n.aliases", parts: "[n.description]" },
  MEETING: { name: "n.title", aliases: "[]", parts: "[n.date, n.place]" },
  ISSUE: { name: "n.title", aliases: "[]", parts: "n.areas" },
  POSITION: {
    match: "MATCH (n)<-[:HOLDS]-(a:Actor) MATCH (n)-[:ON]->(i:Issue)",
    name: "a.name + ': ' + i.title",
    aliases: "[]",
    parts: "[n.date, n.summary]",
  },
  SOURCE: { name: "n.title", aliases: "[]", parts: "[n.publisher, n.date]" },
  DOCUMENT: { name: "n.title", aliases: "[]", parts: "[n.date]" },
};

const hits = defineStatement(
  "search.hits",
  nodeKinds
    .map((kind) => {
      const { match = "", name, aliases, parts } = faces[kind];
      return `UNWIND $${labelOf[kind]} AS id MATCH (n:${labelOf[kind]} {id: id}) ${match}
RETURN n.id AS id, '${kind}' AS kind, ${name} AS title, ${aliases} AS aliases, ${parts} AS parts`;
    })
    .join("\nUNION ALL\n"),
);

const HitRow = z.object({
  id: z.string(),
  kind: z.enum(nodeKinds),
  title: z.string(),
  aliases: z
    .array(z.string())
    .nullable()
    .transform((value) => value ?? []),
  parts: z.array(z.string().nullable()),
});

/** Positions have no names: their text is what was said. */
const named = nodeKinds.filter((kind) => kind !== "POSITION");
const byName = defineStatement(
  "search.byName",
  named
    .map(
      (kind) => `MATCH (n:${labelOf[kind]}) WHERE $${labelOf[kind]} AND n.sortName STARTS WITH $name
WITH n.id AS id, n.sortName AS name ORDER BY name, id LIMIT $first
RETURN id, '${labelOf[kind]}' AS label`,
    )
    .join("\nUNION ALL\n"),
);
const NameRow = z.object({ id: z.string(), label: z.enum(named.map((kind) => labelOf[kind])) });

/** At most this many hits of one kind are fetched; beyond that, each engine chooses which. */
const mostHits = 50_000;
/**
 * At most this many hits of one kind are ranked: the first by id, and the first whose name begins with the
 * text.
 */
const mostRanked = 1000;

/**
 * Nodes by their text, best first (see `rankByName`), the same on both engines. Empty for blank text.
 * @throws {InvalidCursorError} when `after` belongs to another text or other kinds
 */
export async function search(
  engine: Pick<GraphEngine, "read" | "searchText">,
  query: {
    readonly text: string;
    readonly kinds: readonly NodeKind[];
    readonly first: number;
    readonly after?: string | null | undefined;
  },
): Promise<readonly SearchHitRecord[]> {
  const looked = words(query.text);
  const kinds = [...new Set(query.kinds)];
  if (looked.length === 0 || kinds.length === 0) return [];
  const tag = `search.${kinds.join("+")}.${looked.join(" ")}`;
  const cursorKey =
    typeof query.after === "string" ? parseCursor(tag, "string", "after", query.after) : null;
  const after = cursorKey && { key: String(cursorKey.key), id: cursorKey.id };
  const labels = kinds.map((kind) => labelOf[kind]);
  const found = await engine.searchText({ words: looked, labels, limit: mostHits });
  const ids = new Map<SearchableLabel, string[]>(labels.map((label) => [label, []]));
  for (const { id, label } of found) ids.get(label)?.push(id);
  const cut = labels.filter((label) => (ids.get(label)?.length ?? 0) > mostRanked);
  for (const label of cut)
    ids.set(label, ids.get(label)!.toSorted(compareText).slice(0, mostRanked));
  if (cut.length > 0) {
    for (const { id, label } of await findByName(engine, query.text, cut)) ids.get(label)?.push(id);
  }
  const rows = await readRows(
    engine,
    hits,
    perLabel((label) => [...new Set(ids.get(label))]),
    HitRow,
  );
  const ranked = rankByName(query.text, rows.map(toNamed), kinds);
  const left = after ? ranked.filter((hit) => compareHits(hit, after) > 0) : ranked;
  return left.slice(0, query.first).map(({ key, hit: { row } }) => {
    const { id, kind, title, parts } = row;
    const detail = parts.filter((part) => part !== null).join(" · ");
    const cursor = toCursor(tag, { key, id });
    return { cursor, id, kind, title, detail: detail === "" ? null : detail };
  });
}

function findByName(
  reader: Reader,
  text: string,
  labels: readonly SearchableLabel[],
): Promise<z.output<typeof NameRow>[]> {
  const wanted = perLabel((label) => labels.includes(label));
  return readRows(reader, byName, { ...wanted, name: foldText(text), first: mostRanked }, NameRow);
}

function perLabel<T>(value: (label: SearchableLabel) => T): Record<SearchableLabel, T> {
  const entries = nodeKinds.map((kind) => [labelOf[kind], value(labelOf[kind])] as const);
  return Object.fromEntries(entries) as Record<SearchableLabel, T>;
}

function toNamed(row: z.output<typeof HitRow>): Named & { row: z.output<typeof HitRow> } {
  const names = row.kind === "POSITION" ? [] : [row.title, ...row.aliases];
  return { id: row.id, kind: row.kind, names, title: row.title, row };
}
