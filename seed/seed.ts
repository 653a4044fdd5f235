import { type Config } from "../server/config.ts";
import { loadedDatasets } from "../server/store/write/statements.ts";
import { checkDataset, type CheckedDataset } from "./check/check-dataset.ts";
import { FaultyDatasetError, formatFault } from "./fault.ts";
import { loadDataset } from "./load/load-dataset.ts";
import { describeSummary } from "./load/describe-summary.ts";
import { openGraph } from "./open-graph.ts";
import { count, type Output, startProgress } from "./progress.ts";

export interface SeedOptions {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly onlyCheck?: boolean;
  readonly ifEmpty?: boolean;
  /** Seconds to wait for the graph. */
  readonly wait?: number;
}

/** Where the command speaks and from where it has its settings. */
export interface SeedContext {
  readonly out: Output;
  readonly err: Output;
  /** Asked for only when a graph is needed: checking files needs no settings. */
  readonly loadConfig: () => Config;
}

/** The seed command: reads, checks and loads a folder. Faults go to `err`; nothing is loaded then. Gives the exit code. */
export async function seed(
  folder: string,
  options: SeedOptions,
  context: SeedContext,
): Promise<number> {
  try {
    if (options.onlyCheck) await check(folder, context.out);
    else await load(folder, options, context);
    return 0;
  } catch (error) {
    if (!(error instanceof FaultyDatasetError)) throw error;
    for (const fault of error.faults) context.err.write(`${formatFault(fault, folder)}\n`);
    const more = error.total - error.faults.length;
    if (more > 0) context.err.write(`… and ${count(more)} more\n`);
    const faults = error.total === 1 ? "1 fault" : `${count(error.total)} faults`;
    context.err.write(`${faults}; nothing was loaded.\n`);
    return 1;
  }
}

async function load(
  folder: string,
  options: SeedOptions,
  { out, err, loadConfig }: SeedContext,
): Promise<void> {
  const said = new Set<string>();
  const sayWaiting = ({ message }: Error): void => {
    if (!said.has(message)) err.write(`${message}. Waiting for it.\n`);
    said.add(message);
  };
  // Faults of the data set come before those of the graph, unless the graph decides whether it is read at all.
  const checked = options.ifEmpty ? null : await check(folder, out);
  const onlyRead = options.dryRun ?? false;
  const engine = await openGraph(loadConfig(), onlyRead, options.wait, sayWaiting);
  try {
    if (options.ifEmpty) {
      const there = (await engine.read(loadedDatasets)).map((row) => row["id"] as string);
      if (there.length > 0) {
        out.write(`The graph holds ${there.join(", ")} already; nothing to load.\n`);
        return;
      }
    }
    const dataset = checked ?? (await check(folder, out));
    const progress = startProgress(out, onlyRead ? "Comparing" : "Loading", totalOf(dataset));
    const summary = await loadDataset(engine, dataset, {
      replace: options.replace ?? false,
      dryRun: onlyRead,
      onProgress: (done) => progress.update(done),
    }).finally(() => progress.stop());
    for (const line of describeSummary(summary, onlyRead)) out.write(`${line}\n`);
  } finally {
    await engine.close();
  }
}

async function check(folder: string, out: Output): Promise<CheckedDataset> {
  const dataset = await checkDataset(folder);
  const counts = [...dataset.counts].filter(([, number]) => number > 0);
  const words = counts
    .map(([kind, number]) => `${count(number)} ${number === 1 ? kind.slice(0, -1) : kind}`)
    .join(", ");
  out.write(`${dataset.info.title}: no faults in ${words}\n`);
  return dataset;
}

function totalOf(dataset: CheckedDataset): number {
  return [...dataset.counts.values()].reduce((sum, number) => sum + number, 0);
}
