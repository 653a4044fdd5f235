import { join } from "node:path";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded.ts";
import { type GraphEngine } from "../../server/graph/engine.ts";

const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

/** The talks on Ukraine in a graph: in the engine given, or in one in memory. The caller closes it. */
export async function openUkraine(engine?: GraphEngine): Promise<GraphEngine> {
  const graph = engine ?? (await openEmbeddedEngine({ memory: true }));
  await graph.prepare();
  await loadDataset(graph, await checkDataset(folder));
  return graph;
}
