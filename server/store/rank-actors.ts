import { z } from "zod";
import { compareText } from "./compare-text.ts";
import { type Reader } from "./query.ts";
import { readRows } from "./rows.ts";
import { defineStatement } from "./statement.ts";

const names = defineStatement(
  "actors.names",
  "UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id, a.sortName AS name",
);
const NameRow = z.object({ id: z.string(), name: z.string() });

/** The actors of some pairs: by number of pairs, then name, then id. */
export async function rankActors(
  reader: Reader,
  pairs: readonly { readonly aId: string; readonly bId: string }[],
): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const id of pairs.flatMap(({ aId, bId }) => [aId, bId]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  if (counts.size === 0) return [];
  const rows = await readRows(reader, names, { ids: [...counts.keys()] }, NameRow);
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return [...counts]
    .toSorted(
      ([idA, a], [idB, b]) =>
        b - a || compareText(nameOf.get(idA) ?? "", nameOf.get(idB) ?? "") || compareText(idA, idB),
    )
    .map(([id]) => id);
}
