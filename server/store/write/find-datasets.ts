import { type Run } from "./compare.ts";
import { storedDatasets } from "./statements.ts";
import { type DatasetState, graphModel } from "./to-graph.ts";

/** What the graph records about a data set. */
export interface StoredDataset {
  readonly id: string;
  readonly version: string;
  readonly state: DatasetState;
  /** The data sets whose records it refers to. */
  readonly uses: readonly string[];
  /** Written by a version of Parley that derived other properties from the same facts. */
  readonly isOlder: boolean;
  /** The sum of its records' hashes, if whoever wrote to it last knew it and it holds still. */
  readonly recordSum: string | null;
  /** Being filled into an empty graph, or that broke off: ties may be missing. */
  readonly isFilling: boolean;
}

/** The data sets in the graph, by id, including those partly loaded. */
export async function findDatasets(run: Run): Promise<StoredDataset[]> {
  const rows = await run(storedDatasets, {});
  return rows.map((row) => ({
    id: row["id"] as string,
    version: row["version"] as string,
    state: row["state"] as DatasetState,
    uses: (row["uses"] ?? []) as string[],
    isOlder: row["model"] !== graphModel,
    recordSum: (row["recordSum"] ?? null) as string | null,
    isFilling: (row["step"] ?? null) !== null,
  }));
}

/** One data set, or null when it was never loaded. */
export async function findDataset(run: Run, id: string): Promise<StoredDataset | null> {
  return (await findDatasets(run)).find((each) => each.id === id) ?? null;
}
