import { z } from "zod";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { cites } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type Neighbour } from "./neighbours.ts";
import { type NodeKey, type TieRecord } from "./ties.ts";
import { tiesAmong } from "./ties-among.ts";

/** The ties that rest on one of the sources: between some nodes and their neighbours, and among either. */
export function tiesAround(
  reader: Reader,
  given: readonly NodeKey[],
  around: readonly Neighbour[],
  sources: readonly string[],
): Promise<TieRecord[]> {
  const nodes = new Map([...given, ...around].map(({ id, kind }) => [id, { id, kind }]));
  return tiesAmong(reader, [...nodes.values()], sources);
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

/** The nodes that rest on one of the sources, are one of them, or are an end of one of these ties. */
export async function restingNodes(
  reader: Reader,
  nodes: readonly NodeKey[],
  ties: readonly TieRecord[],
  sources: readonly string[],
): Promise<NodeKey[]> {
  if (nodes.length === 0) return [];
  const parameters = { ids: nodes.map(({ id }) => id), sources: [...sources] };
  const resting = await readRows(reader, citing, parameters, IdRow);
  const shown = new Set([
    ...resting.map(({ id }) => id),
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...sources,
  ]);
  return nodes.filter(({ id }) => shown.has(id));
}
