import { idOf } from "../../../schema/typed-record.ts";
import { type TieRow, type WriteUnit } from "../../graph/graph-engine.ts";
import { type Change } from "./compare.ts";
import { groupBy } from "./group-by.ts";
import { type HashedRecord } from "./hash-record.ts";
import { dropOwnedTies, labelOf, nodeKinds, tieKinds, tieOf } from "./statements.ts";
import { type OwnedTie, type Properties, toGraph } from "./to-graph.ts";

/**
 * Writes records that differ from what is stored. Ties within one kind (a session to its round) are left to
 * `writeTies`, because their other end may be written later.
 */
export async function writeChanges(
  unit: WriteUnit,
  dataset: string,
  changes: readonly Change[],
): Promise<void> {
  const differing = changes.map((change) => {
    return { ...change, id: idOf(change.hashed), graph: toGraph(change.hashed) };
  });
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
