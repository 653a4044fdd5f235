import { type RecordKind } from "../../../schema/dataset.ts";
import { type Value, type WriteUnit } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { groupBy } from "./group-by.ts";
import {
  deleteRecords,
  forgetRecordSums,
  nodeKinds,
  ownedRecords,
  releaseRecords,
  tieKinds,
} from "./statements.ts";

/** A record that the graph holds for a data set, and that the data set no longer contains. */
export interface StaleRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** The other data sets that hold it. */
  readonly datasets: readonly string[];
  /** The ends of a tie; empty for nodes. */
  readonly start: string;
  readonly end: string;
}

/** Ties first, then nodes in the reverse order of loading, so that no reference dangles in between. */
export async function findStale(
  run: Run,
  dataset: string,
  has: (kind: RecordKind, id: string) => boolean,
): Promise<StaleRecord[]> {
  const stale: StaleRecord[] = [];
  for (const kind of [...tieKinds, ...nodeKinds.toReversed()]) {
    const rows = await run(ownedRecords[kind], { dataset });
    for (const { id, datasets, start, end } of rows as { [column: string]: Value }[]) {
      if (has(kind, id as string)) continue;
      const others = (datasets as string[]).filter((each) => each !== dataset);
      stale.push({
        kind,
        id: id as string,
        datasets: others,
        start: start as string,
        end: end as string,
      });
    }
  }
  return stale;
}

/** Removes the data set from the records' holders, and deletes records without any holder. */
export async function removeStale(unit: WriteUnit, stale: readonly StaleRecord[]): Promise<void> {
  if (stale.some(({ datasets }) => datasets.length > 0)) await unit.run(forgetRecordSums);
  for (const [kind, records] of groupBy(stale, ({ kind }) => kind)) {
    const rowsOf = (some: readonly StaleRecord[]): Value[] =>
      some.map(({ id, datasets, start, end }) => ({ id, datasets: [...datasets], start, end }));
    const held = records.filter(({ datasets }) => datasets.length > 0);
    const unheld = records.filter(({ datasets }) => datasets.length === 0);
    if (held.length > 0) await unit.run(releaseRecords[kind], { rows: rowsOf(held) });
    if (unheld.length > 0) await unit.run(deleteRecords[kind], { rows: rowsOf(unheld) });
  }
}
