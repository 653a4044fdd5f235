import { restoreGraph } from "../server/graph/open-engine.ts";
import { type GraphEngine } from "../server/graph/graph-engine.ts";
import { findDatasets } from "../server/store/write/find-datasets.ts";
import { type CopiedViews, copyViews } from "../server/views/copy-views.ts";
import { viewsFolder } from "../server/views/views-folder.ts";
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
 * `backup <folder>`: copies the graph, reads the copy back and reports its content; then the views of short links.
 * @throws {NothingToBackUpError}
 * @throws {GraphError}
 */
export async function backup(
  folder: string,
  { wait }: Pick<SeedOptions, "wait">,
  context: SeedContext,
): Promise<void> {
  const config = context.loadConfig();
  const engine = await openGraph(config, true, wait, sayWaiting(context));
  await withGraph(engine, async () => {
    const datasets = await tellDatasets(engine);
    if (datasets === "") throw new NothingToBackUpError();
    await engine.backup(folder);
    context.out.write(`${datasets}: backed up in ${folder}, and read back\n`);
    tellViews(await copyViews(viewsFolder(config), viewsFolder({ dataFolder: folder })), context);
  });
}

/**
 * `restore <folder>`: replaces the graph by a backup, and reports where the previous graph was moved. The views of short
 * links come beside those that are there.
 */
export async function restore(folder: string, context: SeedContext): Promise<void> {
  const config = context.loadConfig();
  const replaced = await restoreGraph(config, folder);
  const engine = await openGraph(config, false, undefined, sayWaiting(context));
  await withGraph(engine, async () => {
    context.out.write(`${await tellDatasets(engine)}: restored from ${folder}\n`);
  });
  tellViews(await copyViews(viewsFolder({ dataFolder: folder }), viewsFolder(config)), context);
  if (replaced !== null)
    context.out.write(`What was there before is in ${replaced}; remove it when nobody needs it.\n`);
}

/** Says how many views of short links came along, and which could not. */
function tellViews({ copied, damaged }: CopiedViews, { out }: SeedContext): void {
  if (copied > 0) out.write(`${copied} ${copied === 1 ? "view" : "views"} of short links too\n`);
  for (const file of damaged) out.write(`Left out, since it is damaged: ${file}\n`);
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
