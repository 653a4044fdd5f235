import { type Run } from "./compare.ts";
import { storedDatasets } from "./statements.ts";
import { type DatasetState, graphModel } from "./to-graph.ts";

/** What the graph says of a data set. */
export interface StoredDataset {
  readonly id: string;
  readonly version: string;
  readonly state: DatasetState;
  /** The data sets whose records it refers to. */
  readonly uses: readonly string[];
  /** Written by a Parley that made other properties of the same facts. */
  readonly isOlder: boolean;
  /** Being filled into an empty graph, or its filling broke off: of what is there, ties may be missing. */
  readonly isFilling: boolean;
}

/** The data sets of the graph, by id, with those that are half there. */
export async function findDatasets(run: Run): Promise<StoredDataset[]> {
  const rows = await run(storedDatasets, {});
  return rows.map((row) => ({
    id: row["id"] as string,
    version: row["version"] as string,
    state: row["state"] as DatasetState,
    uses: (row["uses"] ?? []) as string[],
    isOlder: row["model"] !== graphModel,
    isFilling: (row["step"] ?? null) !== null,
  }));
}

/** What the graph says of one data set, or null when it was never loaded. */
export async function findDataset(run: Run, id: string): Promise<StoredDataset | null> {
  return (await findDatasets(run)).find((each) => each.id === id) ?? null;
}
