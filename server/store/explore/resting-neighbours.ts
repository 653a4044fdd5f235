import { z } from "zod";
import { listParameter } from "../paging/conditions.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { cites } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type Neighbour } from "./neighbours.ts";
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

/** The nodes that count, are one of the sources asked for, or are an end of one of these ties. */
export async function restingNodes(
  reader: Reader,
  nodes: readonly NodeKey[],
  ties: readonly TieRecord[],
  { sources, facts }: Within,
): Promise<NodeKey[]> {
  if (nodes.length === 0) return [];
  const parameters = { ids: nodes.map(({ id }) => id), sources: listParameter(sources) };
  const resting = await readRows(reader, citing, parameters, IdRow);
  const counted = [...resting.map(({ id }) => id), ...(sources ?? [])];
  const shown = new Set([
    ...counted.filter((id) => facts === null || facts.has(id)),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ]);
  return nodes.filter(({ id }) => shown.has(id));
}
