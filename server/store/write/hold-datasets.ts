import { type WriteUnit } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { findDatasets } from "./find-datasets.ts";
import { lockDatasets } from "./statements.ts";

/** Somebody else wrote to a data set between the comparing and the writing of a load; nothing was written. */
export class DatasetsWrittenError extends Error {
  override readonly name = "DatasetsWrittenError";
  readonly dataset: string;
  constructor(dataset: string) {
    super(
      `While "${dataset}" was compared with the graph, somebody else wrote to the graph. Nothing of it was written: load it again.`,
    );
    this.dataset = dataset;
  }
}

/** What all data sets hold, as a text that changes when somebody writes to one of them. */
export async function contentOfDatasets(run: Run): Promise<string> {
  const all = await findDatasets(run);
  return JSON.stringify(
    all.map(({ id, version, state, recordSum }) => [id, version, state, recordSum]),
  );
}

/**
 * Keeps everybody else from writing to data sets until the unit ends.
 * @throws {DatasetsWrittenError} when they no longer hold what they did when they were compared
 */
export async function holdDatasets(
  unit: WriteUnit,
  dataset: string,
  compared: string,
): Promise<void> {
  const run: Run = (statement, parameters) => unit.run(statement, parameters);
  await run(lockDatasets, {});
  if ((await contentOfDatasets(run)) !== compared) throw new DatasetsWrittenError(dataset);
}
