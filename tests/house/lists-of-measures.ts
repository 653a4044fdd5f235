import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { languages } from "../../client/messages/languages.ts";
import { type OfferedMeasure } from "../../client/messages/offered-measure.ts";
import { type Measure } from "../../server/networks/structure/measure.ts";

/** A file that `npm run codegen` writes, by its path from the root. */
export interface WrittenFile {
  readonly filename: string;
  readonly content: string;
}

const byCodegen = "// Written by `npm run codegen`, from";
const onServer = "server/networks/measures";
const onClient = "client/measures";

/**
 * The lists of what stands in the folders of measures, on the server and on the client, in the order of their
 * names; and the client's texts of them, for the catalogs.
 * @throws {Error} if a file does not export a measure under its own name, or two have one name in the API
 */
export async function listsOfMeasures(root: string): Promise<WrittenFile[]> {
  const served = await exportsOf<Measure>(root, onServer);
  const offered = await exportsOf<OfferedMeasure>(root, onClient);
  refuseTwice(
    onServer,
    served.map(({ value }) => value.id),
  );
  refuseTwice(
    onClient,
    offered.map(({ value }) => value.inApi),
  );
  const imports = served.map(
    ({ file, name }) => `import { ${name} } from "../measures/${file}.ts";`,
  );
  const names = served.map(({ name }) => `  ${name},`);
  const entries = offered.map(({ file, value }) => {
    const texts = `label: message("measure.${file}"), help: message("measure.${file}-does")`;
    return `  { value: ${JSON.stringify(value.inApi)}, ${texts} },`;
  });
  return [
    written("server/networks/__generated__/measures.ts", onServer, [
      `import { type Measure } from "../structure/measure.ts";`,
      ...imports,
      "",
      "/** All measures. */",
      "export const measures: readonly Measure[] = [",
      ...names,
      "];",
    ]),
    written("client/options/__generated__/measures.ts", onClient, [
      `import { message } from "../../messages/message.ts";`,
      "",
      "/** The measures that the explorer offers, with the API's names. */",
      "export const measures = [",
      ...entries,
      "] as const;",
      "",
      `export type Measure = (typeof measures)[number]["value"];`,
    ]),
    ...(Object.keys(languages) as (keyof typeof languages)[]).map((language) =>
      written(`client/messages/__generated__/${language}-measures.ts`, onClient, [
        `export const ${language}Measures = {`,
        ...offered.flatMap(({ file, value }) => [
          `  "measure.${file}": ${JSON.stringify(value[language].label)},`,
          `  "measure.${file}-does": ${JSON.stringify(value[language].does)},`,
        ]),
        "} as const;",
      ]),
    ),
  ];
}

function written(filename: string, from: string, lines: readonly string[]): WrittenFile {
  return { filename, content: [`${byCodegen} ${from}.`, "", ...lines, ""].join("\n") };
}

/** What each file of a folder exports under its own name: `page-rank.ts` exports `pageRank`. */
async function exportsOf<T>(root: string, folder: string) {
  const files = readdirSync(join(root, folder)).map((file) => file.replace(/\.ts$/, ""));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const name = file.replaceAll(/-./g, ([, letter = ""]) => letter.toUpperCase());
      const address = pathToFileURL(join(root, folder, `${file}.ts`)).href;
      const exported = (await import(/* @vite-ignore */ address)) as Record<string, T>;
      const value = exported[name];
      if (value === undefined) throw new Error(`${folder}/${file}.ts exports no ${name}`);
      return { file, name, value };
    }),
  );
}

function refuseTwice(folder: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${folder}: two measures are named ${twice}`);
}
