import { existsSync, readFileSync } from "node:fs";
import { type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { type Middleware } from "./security-headers.ts";

/** The built client, ready to serve. */
export interface ClientFiles {
  readonly serve: Middleware;
  /** Its page, for the other addresses that it is at. */
  readonly page: string;
  /** The inline scripts of its page, for the content security policy. */
  readonly inlineScripts: readonly string[];
}

/** The client that was built into `folder`; null when it has not been built. */
export function clientFiles(folder: string): ClientFiles | null {
  const file = join(folder, "index.html");
  if (!existsSync(file)) return null;
  const page = readFileSync(file, "utf8");
  return {
    page,
    // No fallback to the page: the explorer keeps its state in the query string, so any other path is a
    // mistake.
    serve: sirv(folder, { etag: true, setHeaders: setCaching }),
    inlineScripts: Array.from(
      page.matchAll(/<script>([^]*?)<\/script>/g),
      ([, text]) => text ?? "",
    ),
  };
}

/**
 * Vite names files in /assets after their content, so they can be cached for good; other files may change.
 */
function setCaching(response: ServerResponse, path: string): void {
  const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  response.setHeader("cache-control", caching);
}
