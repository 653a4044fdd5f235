import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** One import of a file: of a value or a type; static, dynamic, or a re-export. */
export interface Import {
  /** The file's path from the root, as `server/main.ts`. */
  readonly from: string;
  readonly line: number;
  /** Path of the imported file from the root, or undefined for a package. */
  readonly file?: string;
  readonly package?: string;
}

export const codeFolders: readonly string[] = ["schema", "server", "seed", "client", "tests"];

/** Paths of all source files below a root, in order. */
export function listSources(root: string): string[] {
  return codeFolders
    .flatMap((folder) => {
      const inFolder = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
      return inFolder.map((name) => posix.join(folder, name.replaceAll("\\", "/")));
    })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes("node_modules/"))
    .toSorted();
}

/** The imports of a file. Uses a parser, because a text search would miss some and invent others. */
export function readImports(root: string, from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const { module, program, errors } = parseSync(from, text);
  if (errors.length > 0) throw new SyntaxError(`${from}: ${errors[0]!.message}`);
  const found: (readonly [at: number, specifier: string])[] = [];
  for (const { start, moduleRequest } of module.staticImports) {
    found.push([start, moduleRequest.value]);
  }
  for (const { entries } of module.staticExports) {
    for (const { start, moduleRequest } of entries) {
      if (moduleRequest) found.push([start, moduleRequest.value]);
    }
  }
  new Visitor({
    ImportExpression: ({ start, source }) => {
      if (source.type === "Literal" && typeof source.value === "string") {
        found.push([start, source.value]);
      }
    },
    TSImportType: ({ start, source }) => {
      found.push([start, source.value]);
    },
  }).visit(program);
  return found.map(([at, specifier]) => ({
    from,
    line: text.slice(0, at).split("\n").length,
    ...(specifier.startsWith(".")
      ? { file: posix.join(posix.dirname(from), specifier) }
      : { package: specifier }),
  }));
}
