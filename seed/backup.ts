import { restoreGraph } from "../server/graph/open-engine.ts";
import { type GraphEngine } from "../server/graph/graph-engine.ts";
import { findDatasets } from "../server/store/write/find-datasets.ts";
import { openGraph, withGraph } from "./open-graph.ts";
import { sayWaiting, type SeedContext, type SeedOptions } from "./seed.ts";

/** The graph has no data set, so there is nothing to back up. */
export class NothingToBackUpError extends Error {
  override readonly name = "NothingToBackUpError";
  constructor() {
    super("The graph holds no data set: there is nothing to back up");
  }
}

/**
 * `backup <folder>`: copies the graph, reads the copy back and reports its content.
 * @throws {NothingToBackUpError}
 * @throws {GraphError}
 */
export async function backup(
  folder: string,
  { wait }: Pick<SeedOptions, "wait">,
  context: SeedContext,
): Promise<void> {
  const engine = await openGraph(context.loadConfig(), true, wait, sayWaiting(context));
  await withGraph(engine, async () => {
    const datasets = await tellDatasets(engine);
    if (datasets === "") throw new NothingToBackUpError();
    await engine.backup(folder);
    context.out.write(`${datasets}: backed up in ${folder}, and read back\n`);
  });
}

/** `restore <folder>`: replaces the graph by a backup, and reports where the previous graph was moved. */
export async function restore(folder: string, context: SeedContext): Promise<void> {
  const config = context.loadConfig();
  const replaced = await restoreGraph(config, folder);
  const engine = await openGraph(config, false, undefined, sayWaiting(context));
  await withGraph(engine, async () => {
    context.out.write(`${await tellDatasets(engine)}: restored from ${folder}\n`);
  });
  if (replaced !== null)
    context.out.write(`What was there before is in ${replaced}; remove it when nobody needs it.\n`);
}

/** For example `ukraine-talks (version 1f…), us-visits (version …)`. */
async function tellDatasets(engine: GraphEngine): Promise<string> {
  const datasets = await findDatasets((...asked) => engine.read(...asked));
  return datasets
    .map(({ id, version, state }) =>
      state === "LOADED" ? `${id} (version ${version})` : `${id} (only half loaded)`,
    )
    .join(", ");
}
