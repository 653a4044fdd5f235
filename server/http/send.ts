import { type ServerResponse } from "node:http";
import { type GraphiqlFile } from "./graphiql/graphiql.ts";
import { type ProbeAnswer } from "./health.ts";

/** Sends an answer of the API: text, complete. */
export async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
  const body = await answer.text();
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(body);
}

/** Sends a probe's answer; never cached, since the next one may differ. */
export function sendJson(response: ServerResponse, { status, body }: ProbeAnswer): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(`${text}\n`);
}

/** Sends a page; never cached, since the settings may change at the next start. */
export function sendPage(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(html);
}

/** Sends a file whose address changes with its content. */
export function sendBytes(response: ServerResponse, { type, body }: GraphiqlFile): void {
  response.writeHead(200, {
    "content-type": type,
    "content-encoding": "gzip",
    "content-length": body.length,
    "cache-control": "public, max-age=31536000, immutable",
  });
  response.end(body);
}
