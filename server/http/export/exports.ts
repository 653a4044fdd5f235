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
import { noteRead, type Trace } from "../telemetry/trace.ts";
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

/** The facts changed during the export. What was sent is of one version, but incomplete. */
class VersionChangedError extends Error {
  override readonly name = "VersionChangedError";
}

/** An error answer instead of a file. */
interface Refusal {
  readonly status: 404 | 429 | 503;
  readonly words: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** The path of exports, followed by `<id>.<ending>`. */
export const exportsAt = "/export/";

/** Version of the file formats; changing it invalidates cached exports. */
const form = 1;

/** `GET /export/<id of a data set>.jsonl` and `.csv.zip`: streams a whole data set from the graph. */
export function createExports(options: ExportOptions) {
  const { queue, budgets, limits, log, metrics } = options;

  const readerFor = (client: string, trace: Trace, signal: AbortSignal): Reader => {
    const queued = queuedReader(
      options.reader,
      queue,
      { client, request: trace.id },
      {
        signal,
        onAnswered: (read) => noteRead(trace, read),
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
    // The lowest cost, so that even these requests count against the client's budget.
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
        // The connection is broken off, so that an incomplete file does not look complete.
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

/**
 * A weak ETag, because the file may be compressed on the way. A record may also belong to another data set,
 * so any change of the data counts.
 */
function tagOf({ key }: DataVersion, { id, format }: Asked): string {
  const text = JSON.stringify([form, key, id, format.ending]);
  return `W/"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"`;
}

function holdsTag(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((tag) => tag.trim() === "*" || plain(tag) === plain(etag));
}

/** The Content-Disposition header with the file's name; ids may be of any script (RFC 6266). */
function dispositionOf({ id, format }: Asked): string {
  const name = `${id}.${format.ending}`;
  const ascii = name.replace(/[^\w.-]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** The batches, as long as the data is of the version that the export began with. */
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
