import { join } from "node:path";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";

const ukraine = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

/** The talks on Ukraine, and the data sets in `others`, in a graph in memory. The caller closes it. */
export async function openUkraine(...others: string[]): Promise<GraphEngine> {
  const graph = await openEmbeddedEngine({ memory: true });
  await graph.prepare();
  for (const folder of [ukraine, ...others]) await loadDataset(graph, await checkDataset(folder));
  return graph;
}

/** Loads the talks on Ukraine into a prepared graph. */
export async function loadUkraine(graph: GraphEngine): Promise<void> {
  await loadDataset(graph, await checkDataset(ukraine));
}
