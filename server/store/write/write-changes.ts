import { idOf } from "../../../schema/typed-record.ts";
import { type TieRow, type WriteUnit } from "../../graph/graph-engine.ts";
import { type Change } from "./compare.ts";
import { groupBy } from "./group-by.ts";
import { type HashedRecord } from "./hash-record.ts";
import {
  dropOwnedTies,
  forgetRecordSums,
  isNodeKind,
  labelOf,
  type NodeKind,
  nodeKinds,
  type TieKind,
  tieKinds,
  tieOf,
} from "./statements.ts";
import { type GraphRecord, type OwnedTie, type Properties, toGraph } from "./to-graph.ts";

/**
 * Writes records that differ from what is stored. Ties within one kind (a session to its round) are left to
 * `writeTies`, because their other end may be written later.
 */
export async function writeChanges(
  unit: WriteUnit,
  dataset: string,
  changes: readonly Change[],
): Promise<void> {
  const alone = [dataset];
  const rowOf = ({ hashed, stored }: Change, { properties }: GraphRecord): Properties => {
    const datasets = stored ? [...new Set([...stored.datasets, dataset])].toSorted() : alone;
    return { ...properties, datasets, hash: hashed.hash };
  };
  const nodes = new Map<NodeKind, Properties[]>();
  const replaced = new Map<NodeKind, string[]>();
  const ties: OwnedTie[] = [];
  const tieRecords = new Map<TieKind, TieRow[]>();
  for (const change of changes) {
    const { hashed, stored } = change;
    const graph = toGraph(hashed);
    for (const tie of graph.ties) if (leadsOut(tie)) ties.push(tie);
    const properties = rowOf(change, graph);
    if (isNodeKind(hashed.kind)) {
      listOf(nodes, hashed.kind).push(properties);
      if (stored) listOf(replaced, hashed.kind).push(idOf(hashed));
    } else if (graph.ends)
      listOf(tieRecords, hashed.kind).push({ id: idOf(hashed), ...graph.ends, properties });
  }
  if (changes.some((change) => changesOthers(change, dataset))) await unit.run(forgetRecordSums);
  for (const kind of nodeKinds) {
    const rows = nodes.get(kind);
    if (!rows) continue;
    const ids = replaced.get(kind) ?? [];
    for (const statement of ids.length > 0 ? dropOwnedTies[kind] : [])
      await unit.run(statement, { ids });
    await unit.upsertNodes(labelOf[kind], rows);
  }
  await writeTies(unit, ties);
  for (const kind of tieKinds) {
    const { type, from, to } = tieOf[kind];
    const rows = tieRecords.get(kind);
    if (rows) await unit.upsertTies(type, from, to, rows);
  }
}

/** Whether a record that other data sets hold too gets another content. */
function changesOthers({ hashed, stored }: Change, dataset: string): boolean {
  return (
    stored !== null &&
    stored.hash !== hashed.hash &&
    stored.datasets.some((each) => each !== dataset)
  );
}

/** The list under a key; a new one if there is none. */
function listOf<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** Writes ties that belong to records. Both ends must exist. */
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

/** The ties of a record to others of its own kind. */
export function tiesWithin(hashed: HashedRecord): OwnedTie[] {
  if (hashed.kind !== "meetings" && hashed.kind !== "issues") return [];
  return hashed.record.partOf === undefined
    ? []
    : toGraph(hashed).ties.filter((tie) => !leadsOut(tie));
}

function leadsOut({ from, to }: OwnedTie): boolean {
  return from !== to;
}
