import { type DatasetInfo, recordKinds } from "../../../schema/dataset.ts";
import { type Change, type Run } from "../write/compare.ts";
import { contentHash, SetHash } from "../write/content-hash.ts";
import { ownedHashes } from "../write/statements.ts";

/**
 * The sum of the hashes of what a data set holds in the graph, after changes are written: carried on from the
 * sum before if that is known, else made of a hash for each record.
 */
export async function sumOfRecords(
  run: Run,
  dataset: string,
  sumBefore: string | null,
  changes: readonly Change[],
): Promise<SetHash> {
  if (sumBefore === null) return readSum(run, dataset);
  const sum = new SetHash(sumBefore);
  for (const { hashed, stored } of changes) {
    const before = stored?.datasets.includes(dataset) ? contentOf(stored.hash) : null;
    if (before !== null) sum.remove(before);
    sum.add(contentOf(hashed.hash)!);
  }
  return sum;
}

async function readSum(run: Run, dataset: string): Promise<SetHash> {
  const sum = new SetHash();
  for (const kind of recordKinds) {
    for (const row of await run(ownedHashes[kind], { dataset })) {
      const content = contentOf(row["hash"] as string);
      if (content !== null) sum.add(content);
    }
  }
  return sum;
}

/** The version of a data set with these records: the same as that of files with them. */
export function versionOf(records: SetHash, info: DatasetInfo): string {
  const all = new SetHash(records.toString());
  all.add(contentHash("dataset", info));
  return all.digest();
}

/** Null for a record that another data set left behind: it has no hash until it is loaded again. */
function contentOf(hash: string): string | null {
  return hash.split(":")[1] ?? null;
}
