import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin } from "vite";

const operationsFile = /\/client\/api\/operations\/[^/]+\.ts$/;

/** A generated document: its text, with those of the fragments that it uses, and its id. */
const document =
  /^export const (\w+)Document = new TypedDocumentString\(`([^`]*)`, (\{"hash":"[^"]+"\})\)/gm;

/** Where a file of operations names one. */
const operation = /graphql\(\s*(?:\/\*[^*]*\*\/)?\s*`\s*(?:query|mutation)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts the text and the id of each operation where it is used. `graphql()` looks it up in a map of all texts,
 * which would be loaded with the first page, each text twice.
 */
export function inlineOperations(): Plugin {
  const generated = join(import.meta.dirname, "api/__generated__/graphql.ts");
  return {
    name: "inline-operations",
    enforce: "pre",
    transform(code, id) {
      if (!operationsFile.test(id)) return null;
      const documents = new Map(
        [...readFileSync(generated, "utf8").matchAll(document)].map(([, name, text, meta]) => [
          name,
          `Object.assign(new String(${JSON.stringify(text)}), { __meta__: ${meta} })`,
        ]),
      );
      const inlined = code
        .replace(/^import \{ graphql \}.*$/m, "")
        .replaceAll(operation, (_, name: string) => {
          const found = documents.get(name);
          if (found === undefined) throw new Error(`${id}: ${name} was not generated`);
          return found;
        });
      if (inlined.includes("graphql(")) throw new Error(`${id} has an operation of another form`);
      return { code: inlined, map: null };
    },
  };
}
