import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { makeFolder } from "../seed/temporary-dataset.ts";
import { whole } from "../seed/whole-dataset.ts";

/** A graph in memory with a little of everything. The caller closes it. */
export async function openSmallGraph(): Promise<GraphEngine> {
  const engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  await loadSmall(engine);
  return engine;
}

/** Loads the little data set with more actors, or once more. */
export async function loadSmall(
  engine: GraphEngine,
  moreActors: readonly string[] = [],
  options: WriteOptions = {},
): Promise<void> {
  const actors = moreActors.map((id) => `- { id: ${id}, name: ${id}, kind: person }\n`).join("");
  const files = { ...whole, "actors.yaml": `${String(whole["actors.yaml"])}\n${actors}` };
  await loadDataset(engine, await checkDataset(makeFolder(files)), options);
}
