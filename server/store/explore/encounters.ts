import { z } from "zod";
import { compareText } from "../rows/compare-text.ts";
import { isEncounter, wasThere } from "../rows/encounter.ts";
import { type Lists, type Reader } from "../rows/query.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { type Sitting, toSpan } from "./sittings.ts";
import { defineStatement } from "../rows/statement.ts";

/** Two actors in one session or more. */
export interface EncounterRecord {
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

/** Whom each actor met in sessions, groups too, most often first (ties: by id). */
export async function encountersOfActors(
  reader: Reader,
  actorIds: readonly string[],
  { first }: { readonly first: number },
): Promise<Lists<EncounterRecord>> {
  const ids = distinct(actorIds);
  const found = new Map<string, EncounterRecord[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await readRows(reader, encounters, { ids, first }, EncounterRow);
  for (const { parent, other, weight, sittings } of rows)
    found.get(parent)?.push({ actorId: other, weight, ...toSpan(sittings) });
  for (const list of found.values())
    list.sort((a, b) => b.weight - a.weight || compareText(a.actorId, b.actorId));
  return found;
}
