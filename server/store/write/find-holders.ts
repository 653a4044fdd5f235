import { batchesOf } from "../../graph/async.ts";
import { type Run } from "./compare.ts";
import { labelOf, type NodeKind, storedNodes } from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/** The data sets that hold some records, by the records' ids; ids that are not in the graph are absent. */
export async function findHolders(
  run: Run,
  kind: NodeKind | "dataset",
  ids: Iterable<string>,
): Promise<Map<string, readonly string[]>> {
  const holders = new Map<string, readonly string[]>();
  const statement = storedNodes[kind === "dataset" ? "Dataset" : labelOf[kind]];
  for (const some of batchesOf([...new Set(ids)], batchSize)) {
    for (const row of await run(statement, { ids: [...some] }))
      holders.set(row["id"] as string, (row["datasets"] ?? []) as string[]);
  }
  return holders;
}
