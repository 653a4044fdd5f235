import { type Config } from "../server/config.ts";
import { type GraphEngine } from "../server/graph/graph-engine.ts";
import { findDatasets } from "../server/store/write/find-datasets.ts";
import { checkDataset, type CheckedDataset } from "./check/check-dataset.ts";
import { FaultyDatasetError, formatFault, formatWarning, type Warning } from "./fault.ts";
import { describeSummary } from "./load/describe-summary.ts";
import { loadDataset } from "./load/load-dataset.ts";
import { openGraph, withGraph } from "./open-graph.ts";
import { count, type Output, startProgress } from "./progress.ts";
import { verify, verifyOwnTexts } from "./verify/verify.ts";

export interface SeedOptions {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly adopt?: boolean;
  readonly onlyCheck?: boolean;
  readonly ifEmpty?: boolean;
  /** Report every fault and every warning. */
  readonly all?: boolean;
  /** Seconds to wait for the graph. */
  readonly wait?: number;
}

/** Where the command writes and where it gets its settings. */
export interface SeedContext {
  readonly out: Output;
  readonly err: Output;
  /** Called only when a graph is needed: checking files needs no settings. */
  readonly loadConfig: () => Config;
}

/** Warnings beyond this number are only counted, unless all are asked for. */
const warningsTold = 20;

/**
 * The seed command: reads, checks and loads a folder. Faults go to `err`, and then nothing is loaded.
 * Returns the exit code.
 */
export function seed(folder: string, options: SeedOptions, context: SeedContext): Promise<number> {
  return tellingFaults(folder, context, async () => {
    if (options.onlyCheck) await check(folder, options, context);
    else await load(folder, options, context);
  });
}

/** `verify <folder> --texts <folder>`: checks citations against texts. Returns the exit code. */
export function seedVerify(folder: string, texts: string, context: SeedContext): Promise<number> {
  return tellingFaults(folder, context, () => verify(folder, texts, context.out));
}

async function tellingFaults(
  folder: string,
  context: SeedContext,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof FaultyDatasetError)) throw error;
    for (const fault of error.faults) context.err.write(`${formatFault(fault, folder)}\n`);
    const more = error.total - error.faults.length;
    if (more > 0) context.err.write(`… and ${count(more)} more; --all tells them\n`);
    const faults = error.total === 1 ? "1 fault" : `${count(error.total)} faults`;
    context.err.write(`${faults}; nothing was loaded.\n`);
    return 1;
  }
}

async function load(folder: string, options: SeedOptions, context: SeedContext): Promise<void> {
  const { out } = context;
  // Faults of the data set are reported before failures of the graph, except with --if-empty, where the
  // graph decides whether to read it.
  let dataset = options.ifEmpty ? null : await check(folder, options, context);
  const dryRun = options.dryRun ?? false;
  const engine = await openGraph(context.loadConfig(), dryRun, options.wait, sayWaiting(context));
  await withGraph(engine, async () => {
    if (options.ifEmpty) {
      dataset = await checkIfWanted(engine, folder, options, context);
      if (!dataset) return;
    }
    dataset ??= await check(folder, options, context);
    const total = [...dataset.counts.values()].reduce((sum, number) => sum + number, 0);
    const progress = startProgress(out, dryRun ? "Comparing" : "Loading", total);
    const summary = await loadDataset(engine, dataset, {
      replace: options.replace ?? false,
      adopt: options.adopt ?? false,
      dryRun,
      faultsTold: toldOf(options),
      onProgress: (done) => progress.update(done),
    }).finally(() => progress.stop());
    for (const line of describeSummary(summary, dryRun)) out.write(`${line}\n`);
  });
}

/**
 * Checks the data set if the graph is empty, or holds a data set that was loaded in part or by an earlier
 * version.
 */
async function checkIfWanted(
  engine: GraphEngine,
  folder: string,
  options: SeedOptions,
  context: SeedContext,
): Promise<CheckedDataset | null> {
  const there = await findDatasets((statement, parameters) => engine.read(statement, parameters));
  if (there.length === 0) return check(folder, options, context);
  const say = (text: string): unknown => context.out.write(`${text}\n`);
  const unfinished = there.filter(({ state, isOlder }) => state === "LOADING" || isOlder);
  const dataset = unfinished.length > 0 ? await check(folder, options, context) : null;
  const ours = unfinished.find(({ id }) => id === dataset?.info.id);
  for (const { id, state } of unfinished) {
    const what =
      state === "LOADING"
        ? `The last load of ${id} broke off`
        : `${id} was loaded by an earlier version of Parley`;
    say(id === ours?.id ? `${what}: loading the rest.` : `${what}: load it again.`);
  }
  if (ours) return dataset;
  say(`The graph holds ${there.map(({ id }) => id).join(", ")} already; nothing to load.`);
  return null;
}

async function check(
  folder: string,
  options: SeedOptions,
  { out, err }: SeedContext,
): Promise<CheckedDataset> {
  const dataset = await checkDataset(folder, { faultsTold: toldOf(options) });
  await verifyOwnTexts(dataset);
  const { warnings, elsewhere, info } = dataset;
  // With --if-empty the user is not editing the data set, so its warnings would be noise.
  if (!options.ifEmpty) sayWarnings(warnings, folder, options.all ? Infinity : warningsTold, err);
  const counts = [...dataset.counts].filter(([, number]) => number > 0);
  const words = counts
    .map(([kind, number]) => `${count(number)} ${number === 1 ? kind.slice(0, -1) : kind}`)
    .join(", ");
  out.write(`${info.title}: no faults in ${words}\n`);
  if (options.onlyCheck && elsewhere.length > 0) {
    const them = elsewhere.length === 1 ? "1 id" : `${count(elsewhere.length)} ids`;
    out.write(
      `${them} of ${info.uses.join(", ")} will be looked up in the graph when it is loaded\n`,
    );
  }
  return dataset;
}

function sayWarnings(
  warnings: readonly Warning[],
  folder: string,
  most: number,
  err: Output,
): void {
  for (const warning of warnings.slice(0, most)) err.write(`${formatWarning(warning, folder)}\n`);
  const more = warnings.length - most;
  if (more > 0) err.write(`… and ${count(more)} more warnings; --all tells them\n`);
}

function toldOf({ all }: SeedOptions): number | undefined {
  return all ? Infinity : undefined;
}

/** Reports what is waited for, each message once. */
export function sayWaiting({ err }: SeedContext): (problem: Error) => void {
  const said = new Set<string>();
  return ({ message }) => {
    if (!said.has(message)) err.write(`${message}. Waiting for it.\n`);
    said.add(message);
  };
}
