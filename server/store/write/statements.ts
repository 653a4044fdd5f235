import { type RecordKind } from "../../../schema/dataset.ts";
import { nodeLabels, type NodeLabel, type Statement } from "../../graph/graph-engine.ts";
import { defineStatement } from "../rows/statement.ts";

/** The kinds of record that are nodes; the other two are ties of actors. */
export const nodeKinds = [
  "sources",
  "actors",
  "documents",
  "issues",
  "meetings",
  "positions",
] as const;
export type NodeKind = (typeof nodeKinds)[number];
export const tieKinds = ["memberships", "attendances"] as const;
type TieKind = (typeof tieKinds)[number];

export const labelOf = {
  sources: "Source",
  actors: "Actor",
  documents: "Document",
  issues: "Issue",
  meetings: "Meeting",
  positions: "Position",
} as const satisfies Record<NodeKind, NodeLabel>;

/** A kind of record that is a tie: its type, and its ends by label. */
export const tieOf = {
  memberships: { type: "MEMBER_OF", from: "Actor", to: "Actor" },
  attendances: { type: "ATTENDED", from: "Actor", to: "Meeting" },
} as const;

export function isNodeKind(kind: RecordKind): kind is NodeKind {
  return kind !== "memberships" && kind !== "attendances";
}

/** What the graph has of some ids, by label. */
export const storedNodes = forEach(
  nodeLabels,
  (label) => `write.stored${label}`,
  (label) => `UNWIND $ids AS id MATCH (n:${label} {id: id})
RETURN n.id AS id, n.hash AS hash, n.datasets AS datasets`,
);

/** What the graph has of the memberships of some members, or of the attendances of some meetings. */
export const storedTies = {
  memberships: defineStatement(
    "write.storedMemberships",
    `UNWIND $ids AS id MATCH (:Actor {id: id})-[t:MEMBER_OF]->(:Actor)
RETURN t.id AS id, t.hash AS hash, t.datasets AS datasets`,
  ),
  attendances: defineStatement(
    "write.storedAttendances",
    `UNWIND $ids AS id MATCH (:Meeting {id: id})<-[t:ATTENDED]-(:Actor)
RETURN t.id AS id, t.hash AS hash, t.datasets AS datasets`,
  ),
};

/** Takes the ties that belong to some records off them, before they are written anew. */
export const dropOwnedTies: Readonly<Record<NodeKind, readonly Statement[]>> = {
  sources: [],
  actors: [drop("Actor", "-[t:CITES]->()")],
  documents: [drop("Document", "-[t:CITES]->()"), drop("Document", "<-[t:ISSUED]-()")],
  issues: [drop("Issue", "-[t:PART_OF|ABOUT]->()")],
  meetings: [drop("Meeting", "-[t:PART_OF|DISCUSSED|CITES]->()")],
  positions: [
    drop("Position", "-[t:ON|STATED_AT|STATED_IN|CITES]->()"),
    drop("Position", "<-[t:HOLDS]-()"),
  ],
};

/** The ids of all that a data set holds, of one kind. */
export const ownedRecords: Readonly<Record<RecordKind, Statement>> = {
  ...forEach(
    nodeKinds,
    (kind) => `write.owned${labelOf[kind]}`,
    (kind) => `MATCH (n:${labelOf[kind]}) WHERE $dataset IN n.datasets
RETURN n.id AS id, n.datasets AS datasets, '' AS start, '' AS end`,
  ),
  ...forEach(
    tieKinds,
    (kind) => `write.owned${tieOf[kind].type}`,
    (kind) => `MATCH ${tiePattern(kind)} WHERE $dataset IN t.datasets
RETURN t.id AS id, t.datasets AS datasets, a.id AS start, b.id AS end`,
  ),
};

/** Deletes records that nobody holds any more: `rows` of `id`, and for ties `start` and `end`. */
export const deleteRecords: Readonly<Record<RecordKind, Statement>> = {
  ...forEach(
    nodeKinds,
    (kind) => `write.delete${labelOf[kind]}`,
    (kind) => `UNWIND $rows AS row MATCH (n:${labelOf[kind]} {id: row.id}) DETACH DELETE n`,
  ),
  ...forEach(
    tieKinds,
    (kind) => `write.delete${tieOf[kind].type}`,
    (kind) => `${matchTie(kind)} DELETE t`,
  ),
};

/**
 * Leaves records to the data sets that still hold them (`row.datasets`). Without its hash a record is
 * written anew when one of those is loaded next: what is shown may have been this data set's wording.
 */
export const releaseRecords: Readonly<Record<RecordKind, Statement>> = {
  ...forEach(
    nodeKinds,
    (kind) => `write.release${labelOf[kind]}`,
    (kind) => `UNWIND $rows AS row MATCH (n:${labelOf[kind]} {id: row.id})
SET n.datasets = row.datasets, n.hash = ''`,
  ),
  ...forEach(
    tieKinds,
    (kind) => `write.release${tieOf[kind].type}`,
    (kind) => `${matchTie(kind)} SET t.datasets = row.datasets, t.hash = ''`,
  ),
};

export const storedDataset = defineStatement(
  "write.datasetVersion",
  "MATCH (d:Dataset {id: $id}) RETURN d.version AS version, d.state AS state",
);

export const loadedDatasets = defineStatement(
  "write.loadedDatasets",
  "MATCH (d:Dataset) WHERE d.state = 'LOADED' RETURN d.id AS id ORDER BY id",
);

function forEach<K extends string>(
  keys: readonly K[],
  name: (key: K) => string,
  cypher: (key: K) => string,
): Record<K, Statement> {
  const statements = keys.map((key) => [key, defineStatement(name(key), cypher(key))]);
  return Object.fromEntries(statements) as Record<K, Statement>;
}

function drop(label: NodeLabel, ties: string): Statement {
  const types = /:([A-Z_|]+)/.exec(ties)?.[1]?.replaceAll("|", "And") ?? "";
  return defineStatement(
    `write.drop${label}${types}`,
    `UNWIND $ids AS id MATCH (:${label} {id: id})${ties} DELETE t`,
  );
}

function tiePattern(kind: TieKind): string {
  const { type, from, to } = tieOf[kind];
  return `(a:${from})-[t:${type}]->(b:${to})`;
}

function matchTie(kind: TieKind): string {
  const { type, from, to } = tieOf[kind];
  return `UNWIND $rows AS row
MATCH (:${from} {id: row.start})-[t:${type} {id: row.id}]->(:${to} {id: row.end})`;
}
