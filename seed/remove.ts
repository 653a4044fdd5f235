import { recordKinds, type RecordKind } from "../schema/dataset.ts";
import { type Removal, removeDataset } from "../server/store/write/remove-dataset.ts";
import { openGraph, withGraph } from "./open-graph.ts";
import { count, type Progress, startProgress } from "./progress.ts";
import { sayWaiting, type SeedContext, type SeedOptions } from "./seed.ts";

/** Removes a data set from the graph and reports what was removed. */
export async function remove(
  dataset: string,
  { dryRun = false, wait }: Pick<SeedOptions, "dryRun" | "wait">,
  context: SeedContext,
): Promise<void> {
  const engine = await openGraph(context.loadConfig(), dryRun, wait, sayWaiting(context));
  await withGraph(engine, async () => {
    let progress: Progress | undefined;
    const removal = await removeDataset(engine, dataset, {
      dryRun,
      onProgress: (done, total) => {
        progress ??= startProgress(context.out, "Removing", total);
        progress.update(done);
      },
    }).finally(() => progress?.stop());
    for (const line of describe(dataset, removal, dryRun)) context.out.write(`${line}\n`);
  });
}

function describe(dataset: string, { removed, left, holders }: Removal, dryRun: boolean): string[] {
  const lines = [`${dataset} ${dryRun ? "would be" : "is"} removed`];
  if (removed.size > 0) lines.push(`  gone: ${inWords(removed)}`);
  if (left.size > 0) lines.push(`  left to ${holders.join(", ")}: ${inWords(left)}`);
  return lines;
}

function inWords(counts: ReadonlyMap<RecordKind, number>): string {
  return recordKinds
    .flatMap((kind) => {
      const number = counts.get(kind);
      if (number === undefined) return [];
      return [`${count(number)} ${number === 1 ? kind.slice(0, -1) : kind}`];
    })
    .join(", ");
}
