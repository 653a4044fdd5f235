import { existsSync, readFileSync } from "node:fs";
import { type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { pathOf } from "./path-of.ts";
import { type Middleware } from "./security-headers.ts";

/** The built client, ready to serve. */
export interface ClientFiles {
  readonly serve: Middleware;
  /** Scripts that stand in its page itself, for the content security policy. */
  readonly inlineScripts: readonly string[];
}

/** The paths that the explorer itself understands: all show its one page. */
const routes = new Set(["/", "/graph", "/stances", "/timeline", "/table"]);

/** The client as built into `folder`; null when it has not been built. */
export function clientFiles(folder: string): ClientFiles | null {
  const page = join(folder, "index.html");
  if (!existsSync(page)) return null;
  const files = sirv(folder, { etag: true, setHeaders: setCaching });
  return {
    serve(request, response, next) {
      if (routes.has(pathOf(request))) request.url = "/";
      files(request, response, next);
    },
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
