import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = join(import.meta.dirname, "examples");

/** An example query, shown as a tab of GraphiQL. */
export interface ExampleTab {
  readonly query: string;
}

/** The example queries in the order of their file names. */
export async function exampleTabs(): Promise<ExampleTab[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql"));
  const texts = names.toSorted().map((name) => readFile(join(folder, name), "utf8"));
  return (await Promise.all(texts)).map((query) => ({ query }));
}
