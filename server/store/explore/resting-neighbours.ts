import { z } from "zod";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { heldGraph, placeOf } from "./held/held-graph.ts";
import { restsOn } from "./held/rests-in-catalogue.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { cites } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type Neighbour } from "./neighbour.ts";
import { type NodeKind } from "../records/records.ts";
import { type NodeKey, type TieRecord } from "./ties.ts";
import { tiesAmong, type Within } from "./ties-among.ts";

/** The ties of facts that count: between some nodes and their neighbours, and among either. */
export function tiesAround(
  reader: Reader,
  given: readonly NodeKey[],
  around: readonly Neighbour[],
  within: Within,
): Promise<TieRecord[]> {
  const nodes = new Map([...given, ...around].map(({ id, kind }) => [id, { id, kind }]));
  return tiesAmong(reader, [...nodes.values()], within);
}

/** The neighbours that one of these ties joins to a given node: one row for each such tie. */
export function restingNeighbours(
  around: readonly Neighbour[],
  ties: readonly TieRecord[],
  isGiven: ReadonlySet<string>,
): Neighbour[] {
  const known = new Map(around.map((neighbour) => [neighbour.id, neighbour]));
  return ties.flatMap(({ from, to }) =>
    [[from, to] as const, [to, from] as const].flatMap(([own, other]) => {
      const neighbour = isGiven.has(own) ? known.get(other) : undefined;
      return neighbour === undefined ? [] : [{ ...neighbour, from: own, ties: 1 }];
    }),
  );
}

const citing = defineStatement(
  "nodes.citing",
  ["Meeting", "Position", "Document"]
    .map(
      (label) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE ${cites("n")}
RETURN n.id AS id`,
    )
    .join("\nUNION ALL\n"),
);
const IdRow = z.object({ id: z.string() });

/** The kinds of nodes that are facts. */
const factKinds: ReadonlySet<NodeKind> = new Set(["MEETING", "POSITION", "DOCUMENT"]);

/**
 * The nodes that count, are one of the sources asked for, or are an end of one of these ties. Reads only what
 * the ties leave open.
 */
export async function restingNodes(
  reader: Reader,
  nodes: readonly NodeKey[],
  ties: readonly TieRecord[],
  { sources, facts }: Within,
): Promise<NodeKey[]> {
  const shown = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const open = nodes.filter(({ id }) => !shown.has(id) && (facts === null || facts.has(id)));
  const ids = open.filter(({ kind }) => factKinds.has(kind)).map(({ id }) => id);
  for (const id of sources === null ? ids : await citingOf(reader, ids, sources)) shown.add(id);
  for (const { id } of open) if (sources?.includes(id)) shown.add(id);
  return nodes.filter(({ id }) => shown.has(id));
}

/** Those of the facts that cite one of the sources. */
async function citingOf(
  reader: Reader,
  ids: readonly string[],
  sources: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const graph = heldGraph(catalogueOf(reader));
  if (graph) {
    const rests = restsOn(graph, sources);
    return ids.filter((id) => {
      const place = placeOf(graph, id);
      return place !== null && rests.fact(place.kind, place.index);
    });
  }
  const rows = await readRows(reader, citing, { ids: [...ids], sources: [...sources] }, IdRow);
  return rows.map(({ id }) => id);
}
