import { z } from "zod";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { type Met, metInCatalogue } from "./held/met-in-catalogue.ts";
import { pause } from "../rows/pauses.ts";
import { compareText } from "../rows/compare-text.ts";
import { parseCursor, toCursor } from "../paging/page.ts";
import { isEncounter, wasThere } from "../rows/is-encounter.ts";
import { type Lists, type Reader } from "../rows/query.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { type Sitting, toSpan } from "./sittings.ts";
import { defineStatement } from "../rows/statement.ts";

/** Two actors who were in at least one session together. */
export interface EncounterRecord {
  readonly cursor: string;
  /** The other actor. */
  readonly actorId: string;
  readonly weight: number;
  /** First and last day they met, `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sessions, latest first. */
  readonly meetingIds: readonly string[];
}

const encounters = defineStatement(
  "actors.encounters",
  `UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Actor {id: parent})-[:${wasThere}]->(m:Meeting) WHERE ${isEncounter("m")}
  MATCH (m)<-[:${wasThere}]-(a:Actor) WHERE a.id <> parent
  WITH a.id AS other, count(*) AS weight, collect([m.id, m.earliest, m.latest]) AS sittings
  WHERE $afterId IS NULL OR weight < $afterWeight OR (weight = $afterWeight AND other > $afterId)
  WITH other, weight, sittings
  ORDER BY weight DESC, other
  LIMIT $first
  RETURN other AS other, weight AS weight, sittings AS sittings
}
RETURN parent, other, weight, sittings`,
);

const Sittings = z.array(
  z
    .tuple([z.string(), z.string().nullable(), z.string().nullable()])
    .transform(([id, earliest, latest]): Sitting => ({ id, earliest, latest })),
);
const EncounterRow = z.object({
  parent: z.string(),
  other: z.string(),
  weight: z.number(),
  sittings: Sittings,
});

const cursorTag = "met";

/**
 * The actors that each actor met in sessions, groups included, most frequent first (ties: by id). @throws
 * {InvalidCursorError}
 */
export async function encountersOfActors(
  reader: Reader,
  actorIds: readonly string[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Lists<EncounterRecord>> {
  const cursorKey =
    typeof after === "string" ? parseCursor(cursorTag, "number", "after", after) : undefined;
  const ids = distinct(actorIds);
  const catalogue = catalogueOf(reader);
  if (catalogue) {
    const behind = cursorKey ? { weight: Number(cursorKey.key), id: cursorKey.id } : null;
    const lists = new Map<string, readonly EncounterRecord[]>();
    for (const id of ids) {
      if (lists.size > 0) await pause(reader);
      lists.set(id, metInCatalogue(catalogue, id, { first, after: behind }).map(toRecord));
    }
    return lists;
  }
  const found = new Map<string, EncounterRecord[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const parameters = {
    ids,
    first,
    afterWeight: cursorKey?.key ?? null,
    afterId: cursorKey?.id ?? null,
  };
  const rows = await readRows(reader, encounters, parameters, EncounterRow);
  for (const { parent, ...met } of rows) found.get(parent)?.push(toRecord(met));
  for (const list of found.values())
    list.sort((a, b) => b.weight - a.weight || compareText(a.actorId, b.actorId));
  return found;
}

function toRecord({ other, weight, sittings }: Met): EncounterRecord {
  const cursor = toCursor(cursorTag, { key: weight, id: other });
  return { cursor, actorId: other, weight, ...toSpan(sittings) };
}
