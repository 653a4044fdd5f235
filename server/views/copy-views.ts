import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { nullIfMissing } from "./null-if-missing.ts";
import { idOfView, viewIdOf } from "./view-file.ts";
import { writeWhole } from "./write-whole.ts";

/** How many views were copied, and the files that are damaged. */
export interface CopiedViews {
  readonly copied: number;
  readonly damaged: readonly string[];
}

/**
 * Copies the views of a folder into another, beside those that are there: a view never changes, so only a damaged one
 * is replaced. Damaged ones of the first folder are left out, and told.
 */
export async function copyViews(from: string, to: string): Promise<CopiedViews> {
  const names = (await readdir(from).catch(nullIfMissing)) ?? [];
  const damaged: string[] = [];
  let copied = 0;
  for (const name of names.toSorted()) {
    const id = viewIdOf(name);
    if (id === null) continue;
    const text = await readFile(join(from, name), "utf8");
    if (idOfView(text) !== id) {
      damaged.push(join(from, name));
      continue;
    }
    if ((await readFile(join(to, name), "utf8").catch(nullIfMissing)) === text) continue;
    await mkdir(to, { recursive: true });
    await writeWhole(join(to, name), text);
    copied += 1;
  }
  return { copied, damaged };
}
