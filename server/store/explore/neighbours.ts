/** Statements that find the direct neighbours of nodes, one for each kind of neighbour. */
import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { heldGraph } from "./held/held-graph.ts";
import { neighboursInCatalogue } from "./held/neighbours-in-catalogue.ts";
import { type Neighbour } from "./neighbour.ts";
import { isEncounter } from "../rows/is-encounter.ts";
import { type Reader } from "../rows/query.ts";
import { type NodeKind, nodeKinds } from "../records/records.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";

type Steps = Readonly<Record<NodeKind, readonly string[]>>;

/**
 * How to get from a node with the id `from` to a neighbour `x`. The positions of an actor on an issue are one
 * tie, however many they are, and so are several citations of one source.
 */
const steps: Steps = {
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

/** The actors attended the meeting together, or the meeting is itself an end of the path. */
const cameTogether = (meeting: string) =>
  `${meeting}.id IN $ends OR (${isEncounter(meeting)} AND t.status = 'ATTENDED')`;

/**
 * The same, restricted for paths: a path passes through a meeting only between actors who met there, and
 * never through a round whose sessions they may have attended at different times.
 */
const stepsOfPaths: Steps = {
  ...steps,
  ACTOR: [
    `(m:Meeting {id: from})<-[t:ATTENDED]-(x:Actor) WHERE ${cameTogether("m")}`,
    ...steps.ACTOR.slice(1),
  ],
  MEETING: [
    `(:Actor {id: from})-[t:ATTENDED]->(x:Meeting) WHERE ${cameTogether("x")}`,
    ...steps.MEETING.slice(1),
  ],
};

/** Kinds that have dates; their neighbours are ordered by day. */
const dated: ReadonlySet<NodeKind> = new Set(["MEETING", "POSITION", "DOCUMENT", "SOURCE"]);

function defineSteps(name: string, kind: NodeKind, patterns: readonly string[]): Statement {
  const day = dated.has(kind) ? "coalesce(x.earliest, '')" : "''";
  const texts = patterns.map((pattern) => {
    // Each membership counts: two posts in one organisation are two ties.
    const ties = pattern.includes("[t:MEMBER_OF]") ? "count(t)" : "1";
    const distinct = pattern.includes("[t:MEMBER_OF]") ? "" : "DISTINCT ";
    return `UNWIND $ids AS from MATCH ${pattern}
RETURN ${distinct}from, x.id AS id, ${ties} AS ties, ${day} AS day`;
  });
  return defineStatement(`${name}.${kind}`, texts.join("\nUNION ALL\n"));
}

const statementsOf = (name: string, all: Steps) =>
  new Map(nodeKinds.map((kind) => [kind, defineSteps(name, kind, all[kind])]));
const statements = statementsOf("neighbours", steps);
const statementsOfPaths = statementsOf("paths", stepsOfPaths);

const NeighbourRow = z.object({
  from: z.string(),
  id: z.string(),
  ties: z.number(),
  day: z.string(),
});

/** All neighbours of some nodes, of some kinds: one row for each pair and kind of tie. */
export function neighbours(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly NodeKind[],
): Promise<Neighbour[]> {
  const graph = heldGraph(catalogueOf(reader));
  return graph
    ? neighboursInCatalogue(reader, graph, ids, kinds, null)
    : read(reader, statements, { ids: [...ids] }, kinds);
}

/** The same, restricted to what a path between two nodes may use. */
export function neighboursOnPath(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly NodeKind[],
  ends: readonly [string, string],
): Promise<Neighbour[]> {
  const graph = heldGraph(catalogueOf(reader));
  return graph
    ? neighboursInCatalogue(reader, graph, ids, kinds, ends)
    : read(reader, statementsOfPaths, { ids: [...ids], ends: [...ends] }, kinds);
}

async function read(
  reader: Reader,
  from: ReadonlyMap<NodeKind, Statement>,
  parameters: { readonly ids: string[]; readonly ends?: string[] },
  kinds: readonly NodeKind[],
): Promise<Neighbour[]> {
  if (parameters.ids.length === 0) return [];
  const rows = await Promise.all(
    kinds.map(async (kind) => {
      const statement = from.get(kind);
      if (!statement) throw new RangeError(`${kind} is no kind of node`);
      const found = await readRows(reader, statement, parameters, NeighbourRow);
      return found.map((row) => ({ ...row, kind }));
    }),
  );
  return rows.flat();
}
