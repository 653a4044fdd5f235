import { type IdRegister } from "../../../schema/check/id-register.ts";
import { recordKinds } from "../../../schema/dataset.ts";
import { batchesOf } from "../../graph/async.ts";
import { nodeLabels, type NodeLabel } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { anyNode, isNodeKind, labelOf, type NodeKind, storedNodes } from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/** An id that a record of another kind already has in the graph. */
export interface TakenId {
  readonly id: string;
  /** The kind that was to have the id. */
  readonly kind: NodeKind | "dataset";
  /** The label of the node that has it. */
  readonly label: NodeLabel;
  /** The data sets that hold that node. */
  readonly holders: readonly string[];
}

/**
 * The ids of a data set that already belong to records of another kind. An id may be used for one node only.
 */
export async function findTakenIds(
  run: Run,
  ids: Pick<IdRegister<unknown>, "idsOf">,
): Promise<TakenId[]> {
  const taken: TakenId[] = [];
  const labels: NodeLabel[] = [];
  // Most loads go into an empty graph, where no id needs to be looked up.
  for (const label of nodeLabels)
    if ((await run(anyNode[label], {})).length > 0) labels.push(label);
  if (labels.length === 0) return taken;
  for (const kind of ["dataset", ...recordKinds.filter(isNodeKind)] as const) {
    const own = kind === "dataset" ? "Dataset" : labelOf[kind];
    for (const some of batchesOf([...ids.idsOf(kind)], batchSize)) {
      for (const label of labels.filter((each) => each !== own)) {
        for (const row of await run(storedNodes[label], { ids: [...some] })) {
          const holders = (row["datasets"] ?? []) as string[];
          taken.push({ id: row["id"] as string, kind, label, holders });
        }
      }
    }
  }
  return taken;
}
