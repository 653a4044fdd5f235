import { type IncomingMessage } from "node:http";

/** The path of a request as it came, without the query. Not by URL, which refuses some that clients send. */
export function pathOf(request: IncomingMessage): string {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  return path;
}
