import { type DatasetInfo, recordKinds } from "../../../schema/dataset.ts";
import { type Run } from "../write/compare.ts";
import { contentHash, SetHash } from "../write/content-hash.ts";
import { ownedHashes } from "../write/statements.ts";

/**
 * The version of what a data set holds in the graph: the same as that of files with the same records. It reads
 * a hash for each record.
 */
export async function contentVersion(run: Run, info: DatasetInfo): Promise<string> {
  const version = new SetHash();
  for (const kind of recordKinds) {
    for (const row of await run(ownedHashes[kind], { dataset: info.id })) {
      const [, content] = (row["hash"] as string).split(":");
      // A record that another data set left behind has no hash until it is loaded again.
      if (content !== undefined) version.add(content);
    }
  }
  version.add(contentHash("dataset", info));
  return version.digest();
}
