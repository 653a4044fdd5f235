import { type RecordKind } from "../../schema/dataset.ts";
import {
  type Parameters,
  type Row,
  type Statement,
  type TieRow,
  type WriteUnit,
} from "../../server/graph/graph-engine.ts";
import { groupBy } from "../group-by.ts";
import { idOf, type TypedRecord } from "../typed-record.ts";
import { type OwnedTie, type Properties, toGraph } from "./graph-rows.ts";
import {
  dropOwnedTies,
  isNodeKind,
  labelOf,
  nodeKinds,
  storedNodes,
  storedTies,
  tieKinds,
  tieOf,
} from "./statements.ts";

/** A record on its way into the graph, with the hash that tells whether the graph has it so already. */
export type HashedRecord = TypedRecord & { readonly hash: string };

/** Runs a statement: inside a unit of writing, or to read only. */
export type Run = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

interface Stored {
  readonly hash: string;
  readonly datasets: readonly string[];
}

/** What loading a record does to the graph. */
export interface Change {
  readonly hashed: HashedRecord;
  /** Unchanged: the graph has it already, and so for this data set. */
  readonly what: "added" | "changed" | "unchanged";
  /** What the graph has under the id, from this data set or another. */
  readonly stored: Stored | null;
}

/** Holds records against the graph. */
export async function compare(
  run: Run,
  dataset: string,
  batch: readonly HashedRecord[],
): Promise<Change[]> {
  const stored = new Map<RecordKind, Map<string, Stored>>();
  for (const [kind, records] of groupBy(batch, ({ kind }) => kind)) {
    stored.set(kind, await findStored(run, kind, records));
  }
  return batch.map((hashed) => {
    const before = stored.get(hashed.kind)?.get(idOf(hashed)) ?? null;
    const ours = before?.datasets.includes(dataset) ?? false;
    const same = before?.hash === hashed.hash;
    return { hashed, what: !ours ? "added" : same ? "unchanged" : "changed", stored: before };
  });
}

/**
 * Writes what differs. Ties within one kind (a session to its round) are left to `writeTies`, as their
 * other end may come later.
 */
export async function writeChanges(
  unit: WriteUnit,
  dataset: string,
  changes: readonly Change[],
): Promise<void> {
  const differing = changes
    .filter(({ what }) => what !== "unchanged")
    .map((change) => ({ ...change, id: idOf(change.hashed), graph: toGraph(change.hashed) }));
  const propertiesOf = ({ hashed, stored, graph }: (typeof differing)[number]): Properties => {
    const datasets = [...new Set([...(stored?.datasets ?? []), dataset])].toSorted();
    return { ...graph.properties, datasets, hash: hashed.hash };
  };
  for (const kind of nodeKinds) {
    const some = differing.filter(({ hashed }) => hashed.kind === kind);
    if (some.length === 0) continue;
    const ids = some.filter(({ stored }) => stored !== null).map(({ id }) => id);
    for (const statement of ids.length > 0 ? dropOwnedTies[kind] : []) {
      await unit.run(statement, { ids });
    }
    await unit.upsertNodes(labelOf[kind], some.map(propertiesOf));
  }
  await writeTies(
    unit,
    differing.flatMap(({ graph }) => graph.ties.filter(leadsOut)),
  );
  for (const kind of tieKinds) {
    const { type, from, to } = tieOf[kind];
    const rows = differing.flatMap((change): TieRow[] => {
      const { hashed, id, graph } = change;
      if (hashed.kind !== kind || !graph.ends) return [];
      return [{ id, ...graph.ends, properties: propertiesOf(change) }];
    });
    if (rows.length > 0) await unit.upsertTies(type, from, to, rows);
  }
}

/** Writes ties that belong to records. Their ends have to be there. */
export async function writeTies(unit: WriteUnit, ties: readonly OwnedTie[]): Promise<void> {
  const groups = groupBy(ties, ({ type, from, to }) => `${type} ${from} ${to}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first)
      await unit.upsertTies(
        first.type,
        first.from,
        first.to,
        group.map(({ row }) => row),
      );
  }
}

/** The ties of a record that lead to others of its own kind. */
export function tiesWithin(hashed: HashedRecord): OwnedTie[] {
  if (hashed.kind !== "meetings" && hashed.kind !== "issues") return [];
  return hashed.record.partOf === undefined
    ? []
    : toGraph(hashed).ties.filter((tie) => !leadsOut(tie));
}

function leadsOut({ from, to }: OwnedTie): boolean {
  return from !== to;
}

async function findStored(
  run: Run,
  kind: RecordKind,
  records: readonly HashedRecord[],
): Promise<Map<string, Stored>> {
  const rows = isNodeKind(kind)
    ? await run(storedNodes[labelOf[kind]], { ids: records.map(idOf) })
    : await run(storedTies[kind], { ids: [...new Set(records.map(anchorOf))] });
  return new Map(
    rows.map((row) => [
      row["id"] as string,
      { hash: row["hash"] as string, datasets: (row["datasets"] ?? []) as string[] },
    ]),
  );
}

/** The end of a tie by which it is looked up: the one with fewer ties. */
function anchorOf(hashed: HashedRecord): string {
  if (hashed.kind === "attendances") return hashed.record.meeting;
  if (hashed.kind === "memberships") return hashed.record.member;
  return hashed.record.id;
}
