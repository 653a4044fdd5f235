import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash of the program's own files, in hexadecimal digits: what they made can be used again only by the same
 * ones.
 * @param paths of files, or of folders with all that is in them, from the root of the program
 */
export function sourcesHash(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const place = join(import.meta.dirname, "..", path);
    for (const file of filesAt(place)) hash.update(readFileSync(file)).update("\n");
  }
  return hash.digest("hex");
}

function filesAt(place: string): string[] {
  if (/\.\w+$/u.test(place)) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
