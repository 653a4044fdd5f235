import {
  type GraphEngine,
  nodeLabels,
  type Row,
  tieTypes,
  type Value,
} from "../../server/graph/graph-engine.ts";

export interface GraphDump {
  /** Nodes by label, each by id. */
  readonly nodes: Readonly<Record<string, readonly Row[]>>;
  /** Ties by type: their properties, and the ids of their ends as `start` and `end`. */
  readonly ties: Readonly<Record<string, readonly Row[]>>;
}

/** Everything in a graph, in an order that only depends on the content. */
export async function dumpGraph(engine: GraphEngine): Promise<GraphDump> {
  const nodes: Record<string, Row[]> = {};
  for (const label of nodeLabels) {
    const cypher = `MATCH (n:${label}) RETURN properties(n) AS properties`;
    const rows = await engine.read({ name: "testNodes", cypher });
    nodes[label] = inOrder(rows.map((row) => plain(row["properties"])));
  }
  const ties: Record<string, Row[]> = {};
  for (const type of tieTypes) {
    const cypher = `MATCH (a)-[t:${type}]->(b) RETURN a.id AS a, b.id AS b, properties(t) AS properties`;
    const rows = await engine.read({ name: "testTies", cypher });
    ties[type] = inOrder(
      rows.map((row) => {
        return { ...plain(row["properties"]), start: row["a"] ?? null, end: row["b"] ?? null };
      }),
    );
  }
  return { nodes, ties };
}

/** The number of each kind, without zeros. */
export function countsOf(dump: GraphDump): Record<string, number> {
  const all = Object.entries({ ...dump.nodes, ...dump.ties });
  return Object.fromEntries(
    all.map(([name, rows]) => [name, rows.length]).filter(([, n]) => n !== 0),
  );
}

/** A dump without the time of loading, to be compared with another one. */
export function withoutInstant(dump: GraphDump): GraphDump {
  const datasets = dump.nodes["Dataset"] ?? [];
  return {
    ...dump,
    nodes: { ...dump.nodes, Dataset: datasets.map((row) => ({ ...row, loadedAt: null })) },
  };
}

function plain(properties: Value | undefined): Row {
  return Object.fromEntries(
    Object.entries(properties as Row).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function inOrder(rows: Row[]): Row[] {
  const keyOf = (row: Row): string => JSON.stringify([row["id"], row]);
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
