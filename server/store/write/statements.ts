import { type RecordKind } from "../../../schema/dataset.ts";
import { nodeLabels, type NodeLabel, type Statement } from "../../graph/graph-engine.ts";
import { defineStatement } from "../rows/statement.ts";

/** The kinds of record that are nodes; the other two are ties between nodes. */
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
export type TieKind = (typeof tieKinds)[number];

export const labelOf = {
  sources: "Source",
  actors: "Actor",
  documents: "Document",
  issues: "Issue",
  meetings: "Meeting",
  positions: "Position",
} as const satisfies Record<NodeKind, NodeLabel>;

/** A kind of record that is a tie: its type, and the labels of its ends. */
export const tieOf = {
  memberships: { type: "MEMBER_OF", from: "Actor", to: "Actor" },
  attendances: { type: "ATTENDED", from: "Actor", to: "Meeting" },
} as const;

export function isNodeKind(kind: RecordKind): kind is NodeKind {
  return kind !== "memberships" && kind !== "attendances";
}

/** What the graph has under some ids, by label. */
export const storedNodes = forEach(
  nodeLabels,
  (label) => `write.stored${label}`,
  (label) => `UNWIND $ids AS id MATCH (n:${label} {id: id})
RETURN n.id AS id, n.hash AS hash, n.datasets AS datasets`,
);

/** Whether the graph has any node with a label. */
export const anyNode = forEach(
  nodeLabels,
  (label) => `write.any${label}`,
  (label) => `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`,
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

/** The patterns of the ties that belong to a record of each kind, starting from its node. */
const ownedTies: Readonly<Record<NodeKind, readonly string[]>> = {
  sources: [],
  actors: ["-[t:CITES]->"],
  documents: ["-[t:CITES]->", "<-[t:ISSUED]-"],
  issues: ["-[t:PART_OF|ABOUT]->"],
  meetings: ["-[t:PART_OF|DISCUSSED|CITES]->"],
  positions: ["-[t:ON|STATED_AT|STATED_IN|CITES]->", "<-[t:HOLDS]-"],
};

/** Deletes the ties that belong to some records, before they are written again. */
export const dropOwnedTies = forOwnedTies(
  "drop",
  (label, ties) => `UNWIND $ids AS id MATCH (:${label} {id: id})${ties}() DELETE t`,
);

/** The ties that belong to some records. */
export const storedOwnedTies = forOwnedTies(
  "ownedTies",
  (label, ties) => `UNWIND $ids AS id MATCH (:${label} {id: id})${ties}(other)
RETURN id, type(t) AS type, other.id AS other, properties(t) AS properties`,
);

/** All properties of some records: `ids` of nodes; `rows` of `id`, `start` and `end` for ties. */
export const storedProperties: Readonly<Record<RecordKind, Statement>> = {
  ...forEach(
    nodeKinds,
    (kind) => `write.properties${labelOf[kind]}`,
    (kind) => `UNWIND $ids AS id MATCH (n:${labelOf[kind]} {id: id})
RETURN id, properties(n) AS properties`,
  ),
  ...forEach(
    tieKinds,
    (kind) => `write.properties${tieOf[kind].type}`,
    (kind) => `${matchTie(kind)} RETURN row.id AS id, properties(t) AS properties`,
  ),
};

/**
 * What other data sets than `$dataset` hold that depends on some nodes, by the nodes' ids: records with ties
 * to them, and attendances and memberships of them.
 */
export const dependents: Readonly<Record<NodeKind, Statement>> = forEach(
  nodeKinds,
  (kind) => `write.dependents${labelOf[kind]}`,
  (kind) => {
    const node = `UNWIND $ids AS id MATCH (n:${labelOf[kind]} {id: id})`;
    const others = (name: string): string => `any(d IN ${name}.datasets WHERE d <> $dataset)`;
    const found = "RETURN n.id AS id,";
    return `${node}<-[:PART_OF|DISCUSSED|ABOUT|CITES|ON|STATED_AT|STATED_IN]-(m)
WHERE ${others("m")} ${found} m.id AS dependent, m.datasets AS datasets
UNION ALL ${node}-[:HOLDS|ISSUED]->(m)
WHERE ${others("m")} ${found} m.id AS dependent, m.datasets AS datasets
UNION ALL ${node}-[t:ATTENDED|MEMBER_OF]-()
WHERE ${others("t")} ${found} t.id AS dependent, t.datasets AS datasets`;
  },
);

/** Attendances and memberships of other data sets than `$dataset` that cite some sources. */
export const citingTies = defineStatement(
  "write.citingTies",
  `MATCH (:Actor)-[t:ATTENDED|MEMBER_OF]->()
WHERE any(d IN t.datasets WHERE d <> $dataset) AND any(source IN t.sources WHERE source IN $ids)
RETURN t.sources AS sources, t.id AS dependent, t.datasets AS datasets`,
);

/**
 * Positions of other data sets than `$dataset` that name some actors or sources as tellers. A teller may also
 * be words that only look like an id: `tellers` has the kind of each in `kinds`.
 */
export const toldPositions = defineStatement(
  "write.toldPositions",
  `MATCH (p:Position)
WHERE any(d IN p.datasets WHERE d <> $dataset)
  AND any(teller IN coalesce(p.reporters, []) WHERE teller IN $ids)
RETURN p.reporters AS tellers, p.reporterKinds AS kinds, p.id AS dependent, p.datasets AS datasets`,
);

/** Attendances of other data sets than `$dataset` on behalf of some actors, by the actors' ids. */
export const representingTies = defineStatement(
  "write.representingTies",
  `MATCH (:Actor)-[t:ATTENDED]->(:Meeting)
WHERE any(d IN t.datasets WHERE d <> $dataset) AND t.onBehalfOf IN $ids
RETURN t.onBehalfOf AS id, t.id AS dependent, t.datasets AS datasets`,
);

/** The ids of all records of one kind that a data set holds. */
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

/** The hashes of all records of one kind that a data set holds. */
export const ownedHashes: Readonly<Record<RecordKind, Statement>> = {
  ...forEach(
    nodeKinds,
    (kind) => `write.hashes${labelOf[kind]}`,
    (kind) => `MATCH (n:${labelOf[kind]}) WHERE $dataset IN n.datasets RETURN n.hash AS hash`,
  ),
  ...forEach(
    tieKinds,
    (kind) => `write.hashes${tieOf[kind].type}`,
    (kind) => `MATCH ${tiePattern(kind)} WHERE $dataset IN t.datasets RETURN t.hash AS hash`,
  ),
};

/** Deletes records without any holder: `rows` of `id`, and for ties `start` and `end`. */
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
 * Sets the holders of records to those that remain (`row.datasets`), and removes the hash: the content may be
 * the leaving data set's, so the next load of a remaining holder writes it again.
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

/** The data sets in the graph, and how far each is loaded. */
export const storedDatasets = defineStatement(
  "write.datasets",
  `MATCH (d:Dataset) RETURN d.id AS id, d.state AS state, d.version AS version, d.uses AS uses, d.model AS model, d.step AS step,
  d.recordSum AS recordSum
ORDER BY id`,
);

/** Begins a step of a filling; returns no row when that step was committed already. */
export const beginStep = defineStatement(
  "write.beginStep",
  `MATCH (d:Dataset {id: $id}) WHERE coalesce(d.step, 0) < $step
SET d.step = $step RETURN d.step AS step`,
);

export const deleteDataset = defineStatement(
  "write.deleteDataset",
  "MATCH (d:Dataset {id: $id}) DETACH DELETE d",
);

/**
 * Writes to the data sets what they have, so that nobody else can write to them until the unit ends: to all,
 * because they may share records, and each id is one thing. In order, so that two who do it never wait for
 * each other.
 */
export const lockDatasets = defineStatement(
  "write.lockDatasets",
  "MATCH (d:Dataset) WITH d ORDER BY d.id SET d.state = d.state RETURN count(*) AS count",
);

/** Removes the sums of records' hashes: some records of theirs change. */
export const forgetRecordSums = defineStatement(
  "write.forgetRecordSums",
  "MATCH (d:Dataset) REMOVE d.recordSum RETURN count(*) AS count",
);

export const setDatasetState = defineStatement(
  "write.datasetState",
  "MATCH (d:Dataset {id: $id}) SET d.state = $state",
);

function forEach<K extends string>(
  keys: readonly K[],
  name: (key: K) => string,
  cypher: (key: K) => string,
): Record<K, Statement> {
  const statements = keys.map((key) => [key, defineStatement(name(key), cypher(key))]);
  return Object.fromEntries(statements) as Record<K, Statement>;
}

function forOwnedTies(
  name: string,
  cypher: (label: NodeLabel, ties: string) => string,
): Record<NodeKind, readonly Statement[]> {
  const statements = nodeKinds.map((kind) => {
    const label = labelOf[kind];
    const some = ownedTies[kind].map((ties) => {
      const types = /:([A-Z_|]+)/.exec(ties)?.[1]?.replaceAll("|", "And") ?? "";
      return defineStatement(`write.${name}${label}${types}`, cypher(label, ties));
    });
    return [kind, some] as const;
  });
  return Object.fromEntries(statements) as unknown as Record<NodeKind, readonly Statement[]>;
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
