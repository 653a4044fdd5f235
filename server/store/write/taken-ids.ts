import { type IdRegister } from "../../../schema/check/id-register.ts";
import { recordKinds } from "../../../schema/dataset.ts";
import { batchesOf } from "../../graph/async.ts";
import { nodeLabels, type NodeLabel } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { anyNode, isNodeKind, labelOf, type NodeKind, storedNodes } from "./statements.ts";

/** Ids looked up at once. */
const batchSize = 2000;

/** An id that something of another kind has in the graph. */
export interface TakenId {
  readonly id: string;
  /** What was to have the id. */
  readonly kind: NodeKind | "dataset";
  /** What has it. */
  readonly label: NodeLabel;
  /** The data sets that hold it so. */
  readonly holders: readonly string[];
}

/** The ids of a data set that belong to something of another kind already: an id is one node of the graph. */
export async function findTakenIds(
  run: Run,
  ids: Pick<IdRegister<unknown>, "idsOf">,
): Promise<TakenId[]> {
  const taken: TakenId[] = [];
  const labels: NodeLabel[] = [];
  // Most loads go into an empty graph: there is no need to look up each id there.
  for (const label of nodeLabels)
    if ((await run(anyNode[label], {})).length > 0) labels.push(label);
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
