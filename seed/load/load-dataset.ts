import { nouns } from "../../schema/check/nouns.ts";
import { type GraphEngine, type NodeLabel } from "../../server/graph/graph-engine.ts";
import { type LoadSummary } from "../../server/store/write/load-summary.ts";
import { findTakenIds, type TakenId } from "../../server/store/write/taken-ids.ts";
import { writeDataset, type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type Fault, FaultList } from "../fault.ts";
import { hashedRecords } from "./hashed-records.ts";

/**
 * Loads a checked data set from its files into a prepared graph, as `writeDataset` does.
 * @throws {FaultyDatasetError} when an id belongs to another kind in the graph: nothing is written then
 * @throws {DatasetChangedError} when the files changed since they were checked
 */
export async function loadDataset(
  engine: GraphEngine,
  dataset: CheckedDataset,
  options: WriteOptions = {},
): Promise<LoadSummary> {
  await refuseTakenIds(engine, dataset, options.replace ?? false);
  return writeDataset(engine, dataset, hashedRecords(dataset), options);
}

/** A record of another kind that only this data set holds makes way when it is to be replaced. */
async function refuseTakenIds(
  engine: GraphEngine,
  dataset: CheckedDataset,
  replace: boolean,
): Promise<void> {
  const faults = new FaultList();
  const run = engine.read.bind(engine);
  for (const taken of await findTakenIds(run, dataset.ids)) {
    const { holders } = taken;
    const isOnlyOurs = holders.length > 0 && holders.every((id) => id === dataset.info.id);
    if (!isOnlyOurs || !replace) faults.add(toFault(dataset, taken, isOnlyOurs));
  }
  faults.throwIfAny();
}

const nounOf: Readonly<Record<NodeLabel, string>> = {
  Actor: nouns.actors,
  Meeting: nouns.meetings,
  Issue: nouns.issues,
  Position: nouns.positions,
  Source: nouns.sources,
  Document: nouns.documents,
  Dataset: "a data set",
};

function toFault(dataset: CheckedDataset, taken: TakenId, isOnlyOurs: boolean): Fault {
  const { id, kind, label, holders } = taken;
  const place = dataset.ids.findPlace(kind, id) ?? { file: "", line: 1, column: 1 };
  const where = holders.length > 0 ? ` of ${holders.join(", ")}` : "";
  const problem = `"${id}" is ${nounOf[label]} in the graph already${where}`;
  const expected = isOnlyOurs ? "another id (or --replace, to remove that one)" : "another id";
  return { ...place, path: id, problem, expected };
}
