import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["client", "schema"];
const files = ["package-lock.json", "vite.config.ts", "tsconfig.base.json"];

/**
 * A hash of everything that the client is built from: names and contents of files, so that cloning, copying
 * or switching branches back and forth does not count as a change.
 *
 * @param root the project's folder
 */
export function clientStamp(root: string): string {
  const hash = createHash("sha256");
  const names = [...folders.flatMap((folder) => namesUnder(root, folder)), ...files];
  for (const name of names) {
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(join(root, name)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** The files in a folder and below, as `folder/…` with forward slashes, in a fixed order. */
function namesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? namesUnder(root, name) : [name];
    });
}
