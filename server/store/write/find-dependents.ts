import { batchesOf } from "../../graph/async.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Run } from "./compare.ts";
import { type StaleRecord } from "./stale.ts";
import { citingTies, dependents, nodeKinds } from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/** A record that could not be without another one. */
export interface Dependent {
  /** The record that is to go. */
  readonly id: string;
  readonly dependent: string;
  /** The data sets that hold the dependent. */
  readonly datasets: readonly string[];
}

/** What other data sets hold and would be left hanging when a data set's stale records go. */
export async function findDependents(
  run: Run,
  dataset: string,
  stale: readonly StaleRecord[],
): Promise<Dependent[]> {
  const found: Dependent[] = [];
  for (const kind of nodeKinds) {
    const gone = stale.filter((each) => each.kind === kind && each.datasets.length === 0);
    for (const some of batchesOf(gone, batchSize)) {
      const ids = some.map(({ id }) => id);
      for (const { id, dependent, datasets } of await run(dependents[kind], { ids, dataset }))
        found.push(toDependent(id, dependent, datasets));
      if (kind !== "sources") continue;
      for (const { sources, dependent, datasets } of await run(citingTies, { ids, dataset })) {
        for (const id of sources as string[])
          if (ids.includes(id)) found.push(toDependent(id, dependent, datasets));
      }
    }
  }
  const keyOf = ({ id, dependent }: Dependent): string => JSON.stringify([id, dependent]);
  return found.toSorted((one, other) => compareText(keyOf(one), keyOf(other)));
}

function toDependent(id: unknown, dependent: unknown, datasets: unknown): Dependent {
  return {
    id: id as string,
    dependent: dependent as string,
    datasets: datasets as string[],
  };
}
