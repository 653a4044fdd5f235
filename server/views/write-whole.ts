import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";

const mark = ".partial-";

/** Written beside its place and then moved there: whoever reads finds all of it, or nothing. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const partial = `${file}${mark}${randomUUID()}`;
  try {
    const handle = await open(partial, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Whether this is the name of a file that was not yet moved to its place. */
export function isPartial(name: string): boolean {
  return name.includes(mark);
}
