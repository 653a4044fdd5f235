import { existsSync, readFileSync } from "node:fs";
import { type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { type Middleware } from "./security-headers.ts";

/** The built client, ready to serve. */
export interface ClientFiles {
  readonly serve: Middleware;
  /** Scripts that stand in its page itself, for the content security policy. */
  readonly inlineScripts: readonly string[];
}

/** The client as built into `folder`; null when it has not been built. */
export function clientFiles(folder: string): ClientFiles | null {
  const page = join(folder, "index.html");
  if (!existsSync(page)) return null;
  return {
    // No fallback: the explorer keeps its state behind the `?`, so any other path is a mistake.
    serve: sirv(folder, { etag: true, setHeaders: setCaching }),
    inlineScripts: Array.from(
      readFileSync(page, "utf8").matchAll(/<script>([^]*?)<\/script>/g),
      ([, text]) => text ?? "",
    ),
  };
}

/** Vite names what stands in /assets after its content; anything else may change under its name. */
function setCaching(response: ServerResponse, path: string): void {
  const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  response.setHeader("cache-control", caching);
}
