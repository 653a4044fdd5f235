import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A folder of texts that can't be read. */
export class TextsFolderError extends Error {
  override readonly name = "TextsFolderError";
  readonly folder: string;

  constructor(folder: string, problem: string) {
    super(
      `${folder} ${problem}: give a folder with the text of each source as <id of the source>.txt`,
    );
    this.folder = folder;
  }
}

/** The texts in a data set's own folder `texts`; null when it has none. */
export async function findTexts(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const texts = join(folder, "texts");
  const found = await stat(texts).catch(() => null);
  return found?.isDirectory() ? readTexts(texts) : null;
}

/**
 * The texts of a folder, keyed by file name, which is the id of their source. @throws {TextsFolderError}
 */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new TextsFolderError(folder, found ? "is not a folder" : "does not exist");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  if (names.length === 0) throw new TextsFolderError(folder, "holds no .txt file");
  const texts = new Map<string, string>();
  for (const name of names)
    texts.set(name.slice(0, -".txt".length), await readFile(join(folder, name), "utf8"));
  return texts;
}
