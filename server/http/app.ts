import { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import compression from "compression";
import { printSchema } from "graphql";
import { createSchema } from "../api/create-schema.ts";
import { type LargeJobs } from "../analysis/large-jobs.ts";
import { createAnalysis } from "../analysis/analysis.ts";
import { Circuit } from "../graph/circuit.ts";
import { watchLoading } from "./graphql/loading.ts";
import { FairQueue } from "../graph/fair-queue.ts";
import { createLoopTurns } from "../graph/loop-turns.ts";
import { type GraphEngine } from "../graph/graph-engine.ts";
import { clientOf } from "./telemetry/client-of.ts";
import { clientFiles } from "./client-files.ts";
import { graphiqlFiles } from "./graphiql/graphiql.ts";
import { createExports, exportsAt } from "./export/exports.ts";
import { createGraphqlApi } from "./graphql/graphql-api.ts";
import { readDocuments } from "./graphql/known-documents.ts";
import { alive, readiness } from "./health.ts";
import { type Access, profiles } from "../settings/access.ts";
import { type Limits, usualLimits } from "../settings/limits.ts";
import { createBudgets } from "./limits/budgets.ts";
import { limitsAt, limitsPage } from "./limits/limits-page.ts";
import { findHostFault, type HostRules, onlyLoopback } from "./host-check.ts";
import { logRequest } from "./telemetry/log-request.ts";
import { type Log } from "./telemetry/log.ts";
import { createMetrics } from "./telemetry/metrics.ts";
import { pathOf } from "./telemetry/path-of.ts";
import { columnReader, guardedReader, readBounds } from "./readers.ts";
import { type Middleware, securityHeaders } from "./security-headers.ts";
import { sendAnswer, sendBytes, sendJson, sendPage, sendText } from "./send.ts";
import { createKeptViews, viewsAt } from "./views/kept-views.ts";
import { viewsIn } from "../views/view-store.ts";
import { createKeeper } from "../store/kept/keeper.ts";
import { type Tracing } from "./telemetry/tracing.ts";
import { startTrace, type Trace } from "./telemetry/trace.ts";

export interface AppOptions {
  readonly log: Log;
  /** Folder of the built client; if it is missing, pages say how to build it. */
  readonly clientFolder: string;
  /** File of the client's documents, by their ids; by default none is known. */
  readonly documentsFile?: string;
  /** Where views are kept under short links; by default nowhere. */
  readonly viewsFolder?: string;
  /** Where columns are kept for the next start, and rows for while data is loaded; by default nowhere. */
  readonly cacheFolder?: string;
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<Limits>;
  /** What is open; by default everything. */
  readonly access?: Access;
  /** Host names that requests may use; by default those of this machine. */
  readonly hosts?: HostRules;
  /** Number of trusted proxies in front; by default none. */
  readonly proxies?: number;
  /** Sends traces to a collector; by default none are made. */
  readonly tracing?: Tracing;
  /** Runs the largest computations; by default with half of the memory that is available. */
  readonly largeJobs?: LargeJobs;
  /** Circuit breaker for a database that is away; by default with the usual pause. */
  readonly circuit?: Circuit;
}

/** Parley's HTTP server without a socket. */
export interface App {
  readonly listener: RequestListener;
  /** The API alone, without the headers, probes and files around it. */
  readonly fetch: (url: string, init?: RequestInit) => Response | Promise<Response>;
  /** Reads in advance what the first requests would have to wait for. */
  readonly warm: () => Promise<void>;
  /** Stops the worker threads. */
  readonly close: () => Promise<void>;
}

/** Where two views stand side by side, and where each of them is, in a frame. */
const besideAt = { page: "/compare", side: "/compare/side" } as const;

type Handler = (request: IncomingMessage, response: ServerResponse, trace: Trace) => unknown;

export function createApp(engine: GraphEngine, options: AppOptions): App {
  const { log, clientFolder, access = profiles.local, hosts = onlyLoopback, proxies = 0 } = options;
  const limits = { ...usualLimits, ...options.limits };
  const metrics = createMetrics();
  const client = clientFiles(clientFolder);
  const queue = new FairQueue(readBounds(engine.kind, limits));
  const turns = createLoopTurns();
  const { circuit = new Circuit() } = options;
  const guarded = guardedReader(engine, circuit);
  const background = columnReader(guarded, queue, metrics);
  const analysis = createAnalysis(
    background,
    (facts, ms) => log.info({ ...facts, ms: Math.round(ms) }, "columns read"),
    options.cacheFolder ?? null,
    { waiting: limits.jobsWaiting, waitingOfOne: limits.jobsWaitingOfOne },
    options.largeJobs,
  );
  const count = async () => {
    await analysis.data(engine, AbortSignal.timeout(limits.answerMs)).catch(() => undefined);
    return analysis.facts()?.rows ?? {};
  };
  const counted = { ...background, unitsWritten: () => engine.unitsWritten() };
  const keeper =
    limits.kept === 0
      ? null
      : createKeeper(counted, {
          most: limits.kept,
          rowsFolder: options.cacheFolder ?? null,
          onRead: (what) =>
            "ms" in what
              ? log.info({ ms: Math.round(what.ms) }, "catalogue read")
              : log.warn({ err: what.problem }, "catalogue not read"),
        });
  const loading = watchLoading(background);
  const budgets = createBudgets(limits.budget);
  const exported = createExports({ reader: guarded, queue, budgets, limits, log, metrics });
  const { notFound, notBuilt } = absence(access);
  const most = { views: limits.views, bytes: limits.viewsBytes };
  const views =
    access.views && options.viewsFolder !== undefined ? viewsIn(options.viewsFolder, most) : null;
  /** The explorer's page at another address than its own, from which it learns what to show. */
  const sendExplorer = (request: IncomingMessage, response: ServerResponse, status = 200) =>
    client ? sendPage(response, client.page, status) : notBuilt(request, response);
  const keptViews = createKeptViews({
    store: views,
    budgets,
    limits,
    log,
    sendPage: sendExplorer,
  });
  const api = createGraphqlApi(guarded, {
    log,
    metrics,
    budgets,
    analysis,
    counts: { known: () => analysis.facts()?.rows ?? {}, count },
    queue,
    turns,
    loading,
    limits,
    access,
    documents: options.documentsFile ? readDocuments(options.documentsFile) : new Map(),
    keeper,
  });
  const inlineScripts = client?.inlineScripts ?? [];
  const secure = securityHeaders({ inlineScripts });
  const secureStyled = securityHeaders({ inlineStyles: true });
  const leaves: Readonly<Record<string, Middleware>> = {
    "/graphql": secureStyled,
    [limitsAt]: secureStyled,
    [besideAt.page]: securityHeaders({ inlineScripts, framing: "frames" }),
    [besideAt.side]: securityHeaders({ inlineScripts, framing: "framed" }),
  };
  // Typed for Express, but only needs Node's request and response.
  const compress = compression() as unknown as Middleware;

  const handlers: Readonly<Record<string, Handler>> = {
    // Not yoga's own listener, which sends the stack of an unexpected error.
    "/graphql": async (request, response, trace) =>
      sendAnswer(
        response,
        await api.handleNodeRequestAndResponse(request, response, {
          trace,
          client: clientOf(request, proxies),
        }),
      ),
    "/healthz": reading((_, response) => sendJson(response, alive)),
    "/readyz": reading(async (_, response) => {
      const { status, body } = await readiness(engine, log, loading.current);
      if (status === 200) circuit.close();
      sendJson(response, { status, body: access.metrics ? body : { status: body.status } });
    }),
    [limitsAt]: reading((_, response) => sendPage(response, limitsPage(limits, access))),
    [besideAt.page]: reading((request, response) => sendExplorer(request, response)),
    [besideAt.side]: reading((request, response) => sendExplorer(request, response)),
    ...(access.metrics && {
      "/metrics": reading(async (_, response) => {
        const waiting = {
          graph: queue.size().waiting,
          ...analysis.waiting(),
          turn: turns.waiting(),
        };
        const kept = (await views?.count()) ?? null;
        const gauges = { columns: analysis.facts(), waiting, kept };
        sendText(response, 200, (await metrics.text(gauges)).trimEnd());
      }),
    }),
    ...(access.introspection && {
      "/schema.graphql": reading((_, response) => sendText(response, 200, contract())),
    }),
  };

  const sendGraphiql: Handler = async (request, response) => {
    const file = await graphiqlFileAt(pathOf(request));
    return file ? sendBytes(response, file) : notFound(request, response);
  };

  function handlerOf(path: string): Handler {
    if (Object.hasOwn(handlers, path)) return handlers[path] ?? notFound;
    if (path.startsWith(exportsAt))
      return reading((request, response, trace) =>
        exported(request, response, clientOf(request, proxies), trace),
      );
    if (path === viewsAt || path.startsWith(`${viewsAt}/`))
      return (request, response, trace) =>
        keptViews(request, response, { path, client: clientOf(request, proxies), trace });
    if (path.startsWith("/graphql/")) return access.graphiql ? reading(sendGraphiql) : notFound;
    if (!client) return reading(notBuilt);
    return reading((request, response) =>
      client.serve(request, response, () => notFound(request, response)),
    );
  }

  return {
    fetch: (url, init = {}) => api.fetch(url, init, { trace: startTrace(), client: "" }),
    async warm() {
      try {
        await analysis.warm();
        await keeper?.warm();
      } catch (err) {
        // The next request reads again, and reports what is wrong.
        log.warn({ err }, "not warmed");
      }
    },
    close: async () => {
      await keeper?.close();
      await analysis.close();
    },
    listener(request, response) {
      const path = pathOf(request);
      const isTraced = path === "/graphql" || path.startsWith(exportsAt);
      // A trace may be named by a proxy in front, not by anybody who asks.
      const named = proxies > 0 ? request.headers : {};
      const span = isTraced ? options.tracing?.begin(named) : undefined;
      const trace = startTrace(request.headers["x-request-id"], span);
      response.setHeader("x-request-id", trace.id);
      // Exports may take as long as the file is large; they have their own check for stalled clients.
      if (!path.startsWith(exportsAt)) cutSlowReader(response, limits.answerMs + limits.sendMs);
      logRequest(request, response, path, trace, { log, metrics });
      const answer = async () => {
        try {
          const fault = findHostFault(request.headers.host, hosts);
          if (fault) return sendText(response, fault.status, fault.words);
          await handlerOf(path)(request, response, trace);
        } catch (err) {
          // The client has left: nobody to answer, and no error.
          if (response.destroyed) return;
          log.error({ request: trace.id, path, err }, "unforeseen");
          if (!response.headersSent) sendText(response, 500, `Something went wrong (${trace.id}).`);
        }
      };
      const headers = (Object.hasOwn(leaves, path) ? leaves[path] : null) ?? secure;
      headers(request, response, () => compress(request, response, () => void answer()));
    },
  };
}

/** Disconnects a client that reads very slowly, because its answer would stay in memory all that time. */
function cutSlowReader(response: ServerResponse, ms: number): void {
  const cutting = setTimeout(() => response.destroy(), ms);
  cutting.unref();
  response.once("close", () => clearTimeout(cutting));
}

let printed: string | undefined;

/** The contract as text, for clients that generate types from it. */
function contract(): string {
  printed ??= printSchema(createSchema());
  return printed;
}

/** Allows only GET and HEAD. */
function reading(handler: Handler): Handler {
  return (request, response, trace) => {
    if (request.method === "GET" || request.method === "HEAD") {
      return handler(request, response, trace);
    }
    response.setHeader("allow", "GET, HEAD");
    return sendText(response, 405, "Only GET and HEAD are possible here.");
  };
}

/** The answer for unknown paths. It only names GraphiQL if that is open. */
function absence({ graphiql }: Access) {
  const api = graphiql ? "the API and GraphiQL" : "the API";
  const says = (words: string) => (_: IncomingMessage, response: ServerResponse) =>
    sendText(response, 404, words);
  return {
    notFound: says(`Nothing is here. The explorer is at /, ${api} at /graphql.`),
    notBuilt: says(
      `The explorer is not built: run \`npm run build\`. Until then there is ${api} at /graphql.`,
    ),
  };
}

/** The file of GraphiQL at a path; undefined if there is none. */
async function graphiqlFileAt(path: string) {
  const { folder, files } = await graphiqlFiles();
  return path.startsWith(`${folder}/`) ? files.get(path.slice(folder.length + 1)) : undefined;
}
