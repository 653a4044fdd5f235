import { createHash } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { type FairQueue, QueueFullError } from "../../graph/fair-queue.ts";
import { GraphError } from "../../graph/graph-errors.ts";
import { queuedReader } from "../../graph/queued-reader.ts";
import { type GraphReader } from "../../api/request-reader.ts";
import { type Limits } from "../../settings/limits.ts";
import {
  type ExportBatch,
  exportBatches,
  type ExportPlan,
  planExport,
} from "../../store/export/export-dataset.ts";
import { type DataVersion, dataVersion } from "../../store/networks/data-version.ts";
import { type Reader } from "../../store/rows/query.ts";
import { type Budgets } from "../limits/budgets.ts";
import { type Metrics } from "../telemetry/metrics.ts";
import { type Log } from "../telemetry/log.ts";
import { type Trace } from "../telemetry/trace.ts";
import { type ExportFormat, exportFormats } from "./export-formats.ts";
import { sendPieces } from "./send-pieces.ts";

export interface ExportOptions {
  readonly reader: GraphReader;
  readonly queue: FairQueue;
  readonly budgets: Budgets;
  readonly limits: Limits;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The facts changed while they were given away: what is sent so far is of one version, and stays a fragment. */
class VersionChangedError extends Error {
  override readonly name = "VersionChangedError";
}

/** What is told instead of a file. */
interface Refusal {
  readonly status: 404 | 429 | 503;
  readonly words: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Where exports are: what stands behind it is `<id>.<ending>`. */
export const exportsAt = "/export/";

/** A change of the form of these files makes what was fetched before a thing of the past. */
const form = 1;

/** `GET /export/<id of a data set>.jsonl` and `.csv.zip`: the whole data set as it stands in the graph, streamed. */
export function createExports(options: ExportOptions) {
  const { queue, budgets, limits, log, metrics } = options;

  const readerFor = (client: string, trace: Trace, signal: AbortSignal): Reader => {
    const queued = queuedReader(
      options.reader,
      queue,
      { client, request: trace.id },
      {
        signal,
        onAnswered(waited, worked) {
          trace.waited += waited;
          trace.worked += worked;
        },
      },
    );
    return {
      read: (statement, parameters) => {
        trace.engineCalls += 1;
        metrics.countEngineCall(statement.name);
        return queued.read(statement, parameters, { signal });
      },
    };
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    reader: Reader,
    { client, trace, signal }: { client: string; trace: Trace; signal: AbortSignal },
  ): Promise<Refusal | undefined> => {
    const asked = findAsked(request.url ?? "");
    const version = await dataVersion(reader);
    if (!asked || !version.datasets.includes(asked.id)) return unknown(version);
    if (version.isLoading) return half(version);
    const etag = tagOf(version, asked);
    response.setHeader("etag", etag);
    response.setHeader("cache-control", "no-cache");
    const isHead = request.method === "HEAD";
    const isKnown = holdsTag(request.headers["if-none-match"], etag);
    // The cheapest there is, so that asking again and again is not free either.
    if ((isHead || isKnown) && budgets.take(client, 1) === null) return tooMuch(1, budgets, client);
    if (isKnown) {
      response.writeHead(304).end();
      return undefined;
    }
    response.setHeader("content-type", asked.format.mediaType);
    response.setHeader("content-disposition", dispositionOf(asked));
    if (isHead) {
      response.end();
      return undefined;
    }
    const plan = await planExport(reader, asked.id);
    if (!plan) return unknown(version);
    const cost = Math.min(plan.total, limits.budget);
    trace.cost = cost;
    if (budgets.take(client, cost) === null) return tooMuch(cost, budgets, client);
    const batches = ofOneVersion(reader, plan, version);
    await sendPieces(response, asked.format.write(plan.info, batches), limits.sendMs, signal);
    return undefined;
  };

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    client: string,
    trace: Trace,
  ): Promise<void> => {
    const left = new AbortController();
    response.once("close", () => left.abort());
    const { signal } = left;
    try {
      const reader = readerFor(client, trace, signal);
      const refusal = await answer(request, response, reader, { client, trace, signal });
      if (refusal) refuse(response, refusal);
    } catch (error) {
      if (signal.aborted) return;
      if (response.headersSent) {
        // A file that ends too early must not look like a whole one.
        log.warn({ request: trace.id, err: error }, "export broken off");
        response.destroy();
      } else if (error instanceof QueueFullError) {
        refuse(response, { ...overloaded, retryAfter: error.retryAfter });
      } else if (error instanceof GraphError) {
        log.warn({ request: trace.id, err: error }, "export not begun");
        refuse(response, away);
      } else throw error;
    }
  };
}

const overloaded = {
  status: 503,
  words: "Too many questions wait already. Try again later.",
} as const;
const away = {
  status: 503,
  words: "The graph does not answer just now. Try again later.",
  retryAfter: 10,
} as const;

interface Asked {
  readonly id: string;
  readonly format: ExportFormat;
}

function findAsked(url: string): Asked | null {
  const [path = ""] = url.split("?", 1);
  const name = decoded(path.slice(exportsAt.length));
  const format = exportFormats.find(({ ending }) => name.endsWith(`.${ending}`));
  return format ? { id: name.slice(0, -format.ending.length - 1), format } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unknown({ datasets }: DataVersion): Refusal {
  const files = datasets.flatMap((id) =>
    exportFormats.map(({ ending }) => `${exportsAt}${encodeURIComponent(id)}.${ending}`),
  );
  const there =
    files.length > 0 ? `These can be fetched: ${files.join(", ")}.` : "No data set is loaded.";
  return { status: 404, words: `There is no such export. ${there}` };
}

function half({ loading }: DataVersion): Refusal {
  return {
    status: 503,
    words: `${loading.join(", ")} is only half there: a load is under way, or broke off. Nothing is given away before it is whole.`,
    retryAfter: 30,
  };
}

function tooMuch(cost: number, budgets: Budgets, client: string): Refusal {
  const { limit, remaining, resetAt } = budgets.left(client);
  const seconds = Math.max(1, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  return {
    status: 429,
    words: `This export has ${cost} records; of ${limit} objects a minute, ${remaining} are left. Try again in ${seconds} s.`,
    retryAfter: seconds,
  };
}

function refuse(response: ServerResponse, { status, words, retryAfter }: Refusal): void {
  for (const name of ["etag", "content-disposition"]) response.removeHeader(name);
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(retryAfter !== undefined && { "retry-after": `${retryAfter}` }),
  });
  response.end(`${words}\n`);
}

/** Weak: on its way a file may be compressed. A record may be another data set's too, so any change counts. */
function tagOf({ key }: DataVersion, { id, format }: Asked): string {
  const text = JSON.stringify([form, key, id, format.ending]);
  return `W/"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"`;
}

function holdsTag(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((tag) => tag.trim() === "*" || plain(tag) === plain(etag));
}

/** The name under which a browser keeps it; ids may be of any script (RFC 6266). */
function dispositionOf({ id, format }: Asked): string {
  const name = `${id}.${format.ending}`;
  const ascii = name.replace(/[^\w.-]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** The batches, each given only when the data is still of the version that was begun with. */
async function* ofOneVersion(
  reader: Reader,
  plan: ExportPlan,
  begun: DataVersion,
): AsyncGenerator<ExportBatch> {
  for await (const batch of exportBatches(reader, plan)) {
    const now = await dataVersion(reader);
    if (now.key !== begun.key) throw new VersionChangedError();
    yield batch;
  }
}
