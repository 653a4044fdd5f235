import { nouns } from "../../schema/check/nouns.ts";
import { type NodeLabel } from "../../server/graph/graph-engine.ts";
import { type Run } from "../../server/store/write/compare.ts";
import { findTakenIds, type TakenId } from "../../server/store/write/taken-ids.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";

/**
 * Reports ids that records of another kind have. Those held by this data set alone are ignored when it is
 * replaced.
 */
export async function refuseTakenIds(
  run: Run,
  dataset: CheckedDataset,
  replace: boolean,
  onFault: OnFault,
): Promise<void> {
  for (const taken of await findTakenIds(run, dataset.ids)) {
    const { holders } = taken;
    const isOnlyOurs = holders.length > 0 && holders.every((id) => id === dataset.info.id);
    if (!isOnlyOurs || !replace) onFault(toFault(dataset, taken, isOnlyOurs));
  }
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
