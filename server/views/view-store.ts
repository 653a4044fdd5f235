import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type LinkedView } from "../../schema/linked-view.ts";
import { nullIfMissing } from "./null-if-missing.ts";
import { idOfView, isViewId, viewFile, viewIdOf, viewText } from "./view-file.ts";
import { isPartial, writeWhole } from "./write-whole.ts";

/** How many views there are, and their size. */
export interface ViewCount {
  readonly views: number;
  readonly bytes: number;
}

/** No more views may be kept. */
export class ViewsFullError extends Error {
  override readonly name = "ViewsFullError";
  readonly count: ViewCount;
  constructor(count: ViewCount) {
    super(`${count.views} views with ${count.bytes} bytes are kept already`);
    this.count = count;
  }
}

/** The file of a view is not what was written. */
export class ViewDamagedError extends Error {
  override readonly name = "ViewDamagedError";
  readonly file: string;
  constructor(file: string) {
    super(`${file} is not what was written`);
    this.file = file;
  }
}

/** Views under short links. Each has a file of its own, is never changed, and stays until somebody removes the file. */
export interface ViewStore {
  /**
   * Keeps a view, and gives its id: the hash of its content, so that the same view has the same one. `isNew` is false
   * if it was there. A damaged file is written anew.
   * @throws {ViewsFullError}
   */
  keep(view: LinkedView): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** The view as JSON; null when there is none with this id. @throws {ViewDamagedError} */
  find(id: string): Promise<string | null>;
  count(): Promise<ViewCount>;
}

/** Views in a folder, which may be shared by several processes. It is made with the first view. */
export function viewsIn(
  folder: string,
  most: { readonly views: number; readonly bytes: number },
): ViewStore {
  /** Sizes of the files seen so far: they never change. */
  const sizes = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();

  async function find(id: string): Promise<string | null> {
    if (!isViewId(id)) return null;
    const file = join(folder, viewFile(id));
    const text = await readFile(file, "utf8").catch(nullIfMissing);
    if (text !== null && idOfView(text) !== id) throw new ViewDamagedError(file);
    return text;
  }

  async function isIntact(id: string): Promise<boolean> {
    try {
      return (await find(id)) !== null;
    } catch (error) {
      if (error instanceof ViewDamagedError) return false;
      throw error;
    }
  }

  /** The files of views by name, with their sizes; read anew each time, since other processes write here too. */
  async function scan(): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    for (const name of (await readdir(folder).catch(nullIfMissing)) ?? []) {
      if (isPartial(name)) await removeIfLeft(join(folder, name));
      if (viewIdOf(name) === null) continue;
      const size = sizes.get(name) ?? (await stat(join(folder, name)).catch(nullIfMissing))?.size;
      if (size === undefined) continue;
      sizes.set(name, size);
      found.set(name, size);
    }
    return found;
  }

  async function keep(view: LinkedView) {
    const text = viewText(view);
    const id = idOfView(text);
    if (await isIntact(id)) return { id, isNew: false };
    const files = await scan();
    const name = viewFile(id);
    const [now, size] = [countOf(files), Buffer.byteLength(text)];
    const isFull = now.views >= most.views || now.bytes + size > most.bytes;
    if (isFull && !files.has(name)) throw new ViewsFullError(now);
    await mkdir(folder, { recursive: true });
    await writeWhole(join(folder, name), text);
    sizes.set(name, size);
    return { id, isNew: !files.has(name) };
  }

  return {
    find,
    count: async () => countOf(await scan()),
    keep(view) {
      // One after another, so that the limits hold however many are sent at once.
      const kept = turn.then(() => keep(view));
      turn = kept.catch(() => undefined);
      return kept;
    },
  };
}

function countOf(files: ReadonlyMap<string, number>): ViewCount {
  return { views: files.size, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) };
}

/** Longer than any file takes to be written, ms. */
const longAgo = 600_000;

/** A process that was killed may have left a file that was not yet moved to its place. */
async function removeIfLeft(file: string): Promise<void> {
  const found = await stat(file).catch(nullIfMissing);
  if (found !== null && found.mtimeMs < Date.now() - longAgo) await rm(file, { force: true });
}
