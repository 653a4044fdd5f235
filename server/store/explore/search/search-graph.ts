import { z } from "zod";
import { foldText } from "../../../../schema/text/fold-text.ts";
import { type GraphEngine, type SearchableLabel } from "../../../graph/graph-engine.ts";
import { labelOf } from "../../records/label-of.ts";
import { type NodeKind, nodeKinds } from "../../records/records.ts";
import { compareText } from "../../rows/compare-text.ts";
import { faces } from "../../rows/faces.ts";
import { type Reader } from "../../rows/query.ts";
import { readRows } from "../../rows/read-rows.ts";
import { defineStatement } from "../../rows/statement.ts";
import { type FoundNode, mostRanked } from "./found-nodes.ts";

const ofPosition = "MATCH (n)<-[:HOLDS]-(a:Actor) MATCH (n)-[:ON]->(i:Issue)";

const hits = defineStatement(
  "search.hits",
  nodeKinds
    .map((kind) => {
      const label = labelOf[kind];
      const { name, aliases, parts } = faces[label];
      const title = name ?? "a.name + ': ' + i.title";
      return `UNWIND $${label} AS id MATCH (n:${label} {id: id}) ${name === null ? ofPosition : ""}
RETURN n.id AS id, '${kind}' AS kind, ${title} AS title, ${aliases} AS aliases, ${parts} AS parts`;
    })
    .join("\nUNION ALL\n"),
);

const HitRow = z.object({
  id: z.string(),
  kind: z.enum(nodeKinds),
  title: z.string(),
  aliases: z.array(z.string()).nullable(),
  parts: z.array(z.string().nullable()),
});

const named = nodeKinds.map((kind) => labelOf[kind]).filter((label) => faces[label].name !== null);
const byName = defineStatement(
  "search.byName",
  named
    .map(
      (label) => `MATCH (n:${label}) WHERE $${label} AND n.sortName STARTS WITH $name
WITH n.id AS id, n.sortName AS name ORDER BY name, id LIMIT $first
RETURN id, '${label}' AS label`,
    )
    .join("\nUNION ALL\n"),
);
const NameRow = z.object({ id: z.string(), label: z.enum(named) });

/** At most this many hits of one kind are fetched; beyond that, each engine chooses which. */
const mostHits = 50_000;

/** The nodes to be ranked, found by the engine: for a version of which no catalogue is there (yet). */
export async function searchGraph(
  engine: Reader & Pick<GraphEngine, "searchText">,
  { text, looked, kinds }: { text: string; looked: readonly string[]; kinds: readonly NodeKind[] },
): Promise<FoundNode[]> {
  const labels = kinds.map((kind) => labelOf[kind]);
  const found = await engine.searchText({ words: looked, labels, limit: mostHits });
  const ids = new Map<SearchableLabel, string[]>(labels.map((label) => [label, []]));
  for (const { id, label } of found) ids.get(label)?.push(id);
  const cut = labels.filter((label) => (ids.get(label)?.length ?? 0) > mostRanked);
  for (const label of cut)
    ids.set(label, ids.get(label)!.toSorted(compareText).slice(0, mostRanked));
  if (cut.length > 0) {
    for (const { id, label } of await findByName(engine, text, cut)) ids.get(label)?.push(id);
  }
  const asked = perLabel((label) => [...new Set(ids.get(label))]);
  const rows = await readRows(engine, hits, asked, HitRow);
  return rows.map(({ aliases, ...row }) => ({
    ...row,
    names: faces[labelOf[row.kind]].name === null ? [] : [row.title, ...(aliases ?? [])],
  }));
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
