import compile from "icu-minify/compile";
import { type Plugin } from "vite";

/** A file of a catalog; what joins the files of a language, `en.ts` and `uk.ts`, lies a folder higher. */
const catalogFile = /\/client\/messages\/[a-z]{2}\/[^/]+\.ts$/;

/**
 * Turns the messages of the catalogs into what `icu-minify/format` reads, so that the page carries no
 * parser. A message that is no ICU message ends the build.
 */
export function compileMessages(): Plugin {
  return {
    name: "compile-messages",
    enforce: "post",
    async transform(code, id) {
      if (!catalogFile.test(id)) return null;
      // By now it is JavaScript that imports nothing.
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
