import { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import compression from "compression";
import { type GraphEngine } from "../graph/engine.ts";
import { clientFiles } from "./client-files.ts";
import { graphiqlFiles } from "./graphiql.ts";
import { createGraphqlApi } from "./graphql-api.ts";
import { alive, readiness } from "./health.ts";
import { logRequest } from "./log-request.ts";
import { type Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { type Middleware, securityHeaders } from "./security-headers.ts";
import { sendBytes, sendJson, sendText } from "./send.ts";
import { startTrace, type Trace } from "./trace.ts";

export interface AppOptions {
  readonly log: Log;
  /** The folder of the built client; without one the pages say how to build it. */
  readonly clientFolder: string;
}

/** All of Parley that speaks HTTP, without a socket. */
export interface App {
  readonly listener: RequestListener;
  /** The API by itself, without the headers, probes and files around it. */
  readonly fetch: (url: string, init?: RequestInit) => Response | Promise<Response>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, trace: Trace) => unknown;

export function createApp(engine: GraphEngine, { log, clientFolder }: AppOptions): App {
  const metrics = createMetrics();
  const client = clientFiles(clientFolder);
  const api = createGraphqlApi(engine, log, metrics);
  const secure = securityHeaders(client?.inlineScripts);
  // Typed for Express, but it needs no more than node's own request and response.
  const compress = compression() as unknown as Middleware;

  const handlers: Readonly<Record<string, Handler>> = {
    "/graphql": (request, response, trace) => api(request, response, { trace }),
    "/healthz": (_, response) => sendJson(response, alive),
    "/readyz": async (_, response) => sendJson(response, await readiness(engine, log)),
    "/metrics": (_, response) => sendText(response, 200, metrics.text()),
  };

  function handlerOf(path: string): Handler {
    if (Object.hasOwn(handlers, path)) return handlers[path] ?? notFound;
    if (path.startsWith("/graphql/")) return sendGraphiqlFile;
    if (!client) return notBuilt;
    return (request, response) =>
      client.serve(request, response, () => notFound(request, response));
  }

  return {
    fetch: (url, init = {}) => api.fetch(url, init, { trace: startTrace() }),
    listener(request, response) {
      const path = pathOf(request);
      const trace = startTrace(request.headers["x-request-id"]);
      response.setHeader("x-request-id", trace.id);
      logRequest(request, response, path, trace, { log, metrics });
      const answer = async () => {
        try {
          await handlerOf(path)(request, response, trace);
        } catch (err) {
          log.error({ request: trace.id, path, err }, "unforeseen");
          if (!response.headersSent) sendText(response, 500, `Something went wrong (${trace.id}).`);
        }
      };
      secure(request, response, () => compress(request, response, () => void answer()));
    },
  };
}

function pathOf(request: IncomingMessage): string {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  return path;
}

function notFound(_: IncomingMessage, response: ServerResponse): void {
  sendText(
    response,
    404,
    "Nothing is here. The explorer is at /, the API and GraphiQL at /graphql.",
  );
}

function notBuilt(_: IncomingMessage, response: ServerResponse): void {
  sendText(
    response,
    404,
    "The explorer is not built: run `npm run build`. The API and GraphiQL are at /graphql.",
  );
}

async function sendGraphiqlFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { folder, files } = await graphiqlFiles();
  const path = pathOf(request);
  const file = path.startsWith(`${folder}/`) ? files.get(path.slice(folder.length + 1)) : undefined;
  if (!file) return notFound(request, response);
  sendBytes(response, file);
}
