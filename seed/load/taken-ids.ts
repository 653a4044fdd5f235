import { recordKinds } from "../../schema/dataset.ts";
import { nodeLabels, type NodeLabel } from "../../server/graph/graph-engine.ts";
import { batchesOf } from "../../server/graph/async.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type Fault, FaultList } from "../fault.ts";
import { type Run } from "./batch.ts";
import { isNodeKind, labelOf, storedNodes } from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/**
 * An id belongs to one node of the graph, of whatever kind. A record of another kind that only this data
 * set holds makes way when it is to be replaced. @throws {FaultyDatasetError}
 */
export async function refuseTakenIds(
  run: Run,
  dataset: CheckedDataset,
  replace: boolean,
): Promise<void> {
  const faults = new FaultList();
  for (const kind of ["dataset", ...recordKinds.filter(isNodeKind)] as const) {
    const own = kind === "dataset" ? "Dataset" : labelOf[kind];
    for (const ids of batchesOf([...dataset.ids.idsOf(kind)], batchSize)) {
      for (const label of nodeLabels.filter((each) => each !== own)) {
        const rows = await run(storedNodes[label], { ids: [...ids] });
        for (const row of rows) {
          const holders = (row["datasets"] ?? []) as string[];
          const onlyOurs = holders.length > 0 && holders.every((id) => id === dataset.info.id);
          if (onlyOurs && replace) continue;
          faults.add(taken(dataset, row["id"] as string, label, holders, onlyOurs));
        }
      }
    }
  }
  faults.throwIfAny();
}

const nouns: Readonly<Record<NodeLabel, string>> = {
  Actor: "an actor",
  Meeting: "a meeting",
  Issue: "an issue",
  Position: "a position",
  Source: "a source",
  Document: "a document",
  Dataset: "a data set",
};

function taken(
  dataset: CheckedDataset,
  id: string,
  label: NodeLabel,
  holders: readonly string[],
  onlyOurs: boolean,
): Fault {
  const { file, line, column } = dataset.ids.find(id) ?? { file: "", line: 1, column: 1 };
  const where = holders.length > 0 ? ` of ${holders.join(", ")}` : "";
  const problem = `"${id}" is ${nouns[label]} in the graph already${where}`;
  const expected = onlyOurs ? "another id (or --replace, to remove that one)" : "another id";
  return { file, line, column, path: id, problem, expected };
}
