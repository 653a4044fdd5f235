import compile from "icu-minify/compile";
import { type Plugin } from "vite";

/** A file of a catalog. The files `en.ts` and `uk.ts`, which join them, are one folder up. */
const catalogFile = /\/client\/messages\/([a-z]{2}|__generated__)\/[^/]+\.ts$/;

/**
 * Compiles the messages of the catalogs to the format of `icu-minify/format`, so that the page needs no
 * parser. An invalid ICU message fails the build.
 */
export function compileMessages(): Plugin {
  return {
    name: "compile-messages",
    enforce: "post",
    async transform(code, id) {
      if (!catalogFile.test(id)) return null;
      // At this point it is JavaScript without imports.
      const address = `data:text/javascript,${encodeURIComponent(code)}`;
      const exported = (await import(address)) as Record<string, Record<string, string>>;
      const lines = Object.entries(exported).map(
        ([name, texts]) => `export const ${name} = ${JSON.stringify(compiled(texts, id))};`,
      );
      return { code: lines.join("\n"), map: null };
    },
  };
}

function compiled(texts: Record<string, string>, file: string) {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => {
      try {
        return [id, compile(text)];
      } catch (cause) {
        throw new Error(`${file}: the message “${id}” is no ICU message: ${text}`, { cause });
      }
    }),
  );
}
