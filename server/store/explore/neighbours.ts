/** One tie further: the statements with which the explorer's graph is walked, one for each kind of neighbour. */
import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type Reader } from "../rows/query.ts";
import { type NodeKind, nodeKinds } from "../records/records.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";

/**
 * How to come from a node with the id `from` to a neighbour `x`. Between actor and issue the positions are one
 * tie however many they are, and so are citations of one source at several places.
 */
const steps: Readonly<Record<NodeKind, readonly string[]>> = {
  ACTOR: [
    "(:Meeting {id: from})<-[:ATTENDED]-(x:Actor)",
    "(:Issue {id: from})<-[:ON]-(:Position)<-[:HOLDS]-(x:Actor)",
    "(:Actor {id: from})-[t:MEMBER_OF]->(x:Actor)",
    "(:Actor {id: from})<-[t:MEMBER_OF]-(x:Actor)",
    "(:Document {id: from})<-[:ISSUED]-(x:Actor)",
    "(:Position {id: from})<-[:HOLDS]-(x:Actor)",
    "(:Source {id: from})<-[:CITES]-(x:Actor)",
  ],
  MEETING: [
    "(:Actor {id: from})-[:ATTENDED]->(x:Meeting)",
    "(:Meeting {id: from})-[:PART_OF]->(x:Meeting)",
    "(:Meeting {id: from})<-[:PART_OF]-(x:Meeting)",
    "(:Issue {id: from})<-[:DISCUSSED]-(x:Meeting)",
    "(:Position {id: from})-[:STATED_AT]->(x:Meeting)",
    "(:Source {id: from})<-[:CITES]-(x:Meeting)",
  ],
  ISSUE: [
    "(:Actor {id: from})-[:HOLDS]->(:Position)-[:ON]->(x:Issue)",
    "(:Meeting {id: from})-[:DISCUSSED]->(x:Issue)",
    "(:Issue {id: from})-[:PART_OF]->(x:Issue)",
    "(:Issue {id: from})<-[:PART_OF]-(x:Issue)",
    "(:Document {id: from})<-[:ABOUT]-(x:Issue)",
    "(:Position {id: from})-[:ON]->(x:Issue)",
  ],
  DOCUMENT: [
    "(:Actor {id: from})-[:ISSUED]->(x:Document)",
    "(:Issue {id: from})-[:ABOUT]->(x:Document)",
    "(:Position {id: from})-[:STATED_IN]->(x:Document)",
    "(:Source {id: from})<-[:CITES]-(x:Document)",
  ],
  POSITION: [
    "(:Actor {id: from})-[:HOLDS]->(x:Position)",
    "(:Issue {id: from})<-[:ON]-(x:Position)",
    "(:Meeting {id: from})<-[:STATED_AT]-(x:Position)",
    "(:Document {id: from})<-[:STATED_IN]-(x:Position)",
    "(:Source {id: from})<-[:CITES]-(x:Position)",
  ],
  SOURCE: ["Actor", "Meeting", "Position", "Document"].map(
    (label) => `(:${label} {id: from})-[:CITES]->(x:Source)`,
  ),
};

/** Days by which neighbours of one kind are told apart; others have none. */
const dated: ReadonlySet<NodeKind> = new Set(["MEETING", "POSITION", "DOCUMENT", "SOURCE"]);

function neighboursOf(kind: NodeKind): Statement {
  const day = dated.has(kind) ? "coalesce(x.earliest, '')" : "''";
  const texts = steps[kind].map((pattern) => {
    // A tie with a name counts each time: two posts in one house are two ties.
    const ties = pattern.includes("[t:") ? "count(t)" : "1";
    const distinct = pattern.includes("[t:") ? "" : "DISTINCT ";
    return `UNWIND $ids AS from MATCH ${pattern}
RETURN ${distinct}from, x.id AS id, ${ties} AS ties, ${day} AS day`;
  });
  return defineStatement(`neighbours.${kind}`, texts.join("\nUNION ALL\n"));
}

const statements = new Map(nodeKinds.map((kind) => [kind, neighboursOf(kind)]));

const NeighbourRow = z.object({
  from: z.string(),
  id: z.string(),
  ties: z.number(),
  day: z.string(),
});

/** A node one tie away from another. */
export interface Neighbour extends z.output<typeof NeighbourRow> {
  readonly kind: NodeKind;
}

/** All neighbours of some nodes, of some kinds: a row for each pair and kind of tie. */
export async function neighbours(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly NodeKind[],
): Promise<Neighbour[]> {
  if (ids.length === 0) return [];
  const rows = await Promise.all(
    kinds.map(async (kind) => {
      const statement = statements.get(kind);
      if (!statement) throw new RangeError(`${kind} is no kind of node`);
      const found = await readRows(reader, statement, { ids: [...ids] }, NeighbourRow);
      return found.map((row) => ({ ...row, kind }));
    }),
  );
  return rows.flat();
}
