import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Run } from "../../server/store/write/compare.ts";
import { contentOfDatasets, DatasetsWrittenError } from "../../server/store/write/hold-datasets.ts";
import { type LoadSummary } from "../../server/store/write/load-summary.ts";
import { writeDataset, type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { FaultList } from "../fault.ts";
import { hashedRecords } from "./hashed-records.ts";
import { refuseOrphans } from "./refuse-orphans.ts";
import { refuseOtherContent } from "./refuse-other-content.ts";
import { refuseTakenIds } from "./refuse-taken-ids.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

export interface LoadOptions extends WriteOptions {
  /** Records that other data sets hold under the same id take on this data set's content. */
  readonly adopt?: boolean;
  /** How many faults to report. */
  readonly faultsTold?: number | undefined;
}

/** How often a load is begun when others write to the graph meanwhile. */
const attempts = 3;

/**
 * Loads a checked data set from its files into a prepared graph, by `writeDataset`.
 * @throws {FaultyDatasetError} when it conflicts with the graph's content: nothing is written then
 * @throws {DatasetChangedError} when the files changed since they were checked
 * @throws {DatasetsWrittenError} when others write to the graph again and again while it is compared
 */
export async function loadDataset(
  engine: GraphEngine,
  dataset: CheckedDataset,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryLoad(engine, dataset, options);
    } catch (error) {
      if (!(error instanceof DatasetsWrittenError) || attempt === attempts) throw error;
    }
  }
}

async function tryLoad(
  engine: GraphEngine,
  dataset: CheckedDataset,
  options: LoadOptions,
): Promise<LoadSummary> {
  const { replace = false, adopt = false } = options;
  const run: Run = (statement, parameters) => engine.read(statement, parameters);
  const compared = await contentOfDatasets(run);
  const faults = new FaultList(options.faultsTold);
  await refuseTakenIds(run, dataset, replace, faults.add);
  await refuseUnknown(run, dataset, faults.add);
  if (!adopt) await refuseOtherContent(run, dataset, faults.add);
  if (replace) await refuseOrphans(run, dataset, faults.add);
  faults.throwIfAny();
  return writeDataset(engine, dataset, hashedRecords(dataset), options, compared);
}
