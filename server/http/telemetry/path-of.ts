import { type IncomingMessage } from "node:http";

/**
 * The path of a request as sent, without the query string. Not parsed with URL, which throws on some paths
 * that clients send.
 */
export function pathOf(request: IncomingMessage): string {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  return path;
}
