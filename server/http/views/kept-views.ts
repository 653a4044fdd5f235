import { type IncomingMessage, type ServerResponse } from "node:http";
import { parseLinkedView, LinkedViewError } from "../../../schema/linked-view.ts";
import { type Limits } from "../../settings/limits.ts";
import { ViewDamagedError, ViewsFullError, type ViewStore } from "../../views/view-store.ts";
import { type Budgets } from "../limits/budgets.ts";
import { type Log } from "../telemetry/log.ts";
import { type Trace } from "../telemetry/trace.ts";
import { readBody } from "./read-body.ts";

export interface KeptViewsOptions {
  /** Null: views are neither kept nor given. */
  readonly store: ViewStore | null;
  readonly budgets: Budgets;
  readonly limits: Limits;
  readonly log: Log;
  /** Sends the explorer's page, which asks for the view itself and says what is wrong with it. */
  readonly sendPage: (request: IncomingMessage, response: ServerResponse, status: number) => void;
}

/** Where views are sent to; a view is at `/v/<id>.json`, and the explorer that opens it at `/v/<id>`. */
export const viewsAt = "/v";

/** What keeping a view costs of a client's budget, in objects: forty a minute, unless the budget is set. */
const keepingCost = 100_000;

/** Short links: views that the server keeps. */
export function createKeptViews({ store, budgets, limits, log, sendPage }: KeptViewsOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, client, trace }: { path: string; client: string; trace: Trace },
  ): Promise<void> => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    const refuse = (code: Code, message: string) => {
      trace.errorCodes.push(code);
      if (code === "METHOD_NOT_ALLOWED")
        response.setHeader("allow", path === viewsAt ? "GET, HEAD, POST" : "GET, HEAD");
      if (code === "RATE_LIMITED") response.setHeader("retry-after", waitFor(budgets, client));
      if (code === "REQUEST_ENTITY_TOO_LARGE") response.setHeader("connection", "close");
      sendJson(response, statuses[code], { errors: [{ message, extensions: { code } }] });
    };

    if (path === viewsAt && isReading)
      return sendJson(response, 200, { open: store !== null, viewBytes: limits.viewBytes });
    if (path === viewsAt && request.method === "POST") return await keep();
    if (!isReading) return refuse("METHOD_NOT_ALLOWED", "Views are sent by POST to /v.");
    const name = path.slice(viewsAt.length + 1);
    return name.endsWith(".json") ? await give(name.slice(0, -".json".length)) : await open(name);

    async function keep(): Promise<void> {
      if (store === null) return refuse("VIEWS_CLOSED", closed);
      const [type = ""] = (request.headers["content-type"] ?? "").split(";", 1);
      // Pages of other sites can't send this type without asking first, and are refused then.
      if (type.trim().toLowerCase() !== "application/json")
        return refuse("UNSUPPORTED_MEDIA_TYPE", "A view comes as application/json.");
      if (budgets.take(client, Math.min(keepingCost, limits.budget)) === null)
        return refuse("RATE_LIMITED", "Too many views in this minute. Try again later.");
      const body = await readBody(request, limits.viewBytes);
      if (body === null)
        return refuse(
          "REQUEST_ENTITY_TOO_LARGE",
          `A view may have at most ${limits.viewBytes} bytes.`,
        );
      try {
        const { id, isNew } = await store.keep(parseLinkedView(parseJson(body)));
        response.setHeader("location", `${viewsAt}/${id}`);
        return sendJson(response, isNew ? 201 : 200, { id });
      } catch (error) {
        if (error instanceof SyntaxError) return refuse("BAD_REQUEST", "This is no JSON.");
        if (error instanceof LinkedViewError)
          return refuse("BAD_USER_INPUT", `This is no view of the explorer: ${error.message}.`);
        if (error instanceof ViewsFullError) {
          log.warn({ request: trace.id, ...error.count }, "no more views are kept");
          return refuse(
            "VIEWS_FULL",
            "This server keeps no more views: share the long link, or ask whoever runs the server to allow for more.",
          );
        }
        log.error({ request: trace.id, err: error }, "view not kept");
        return refuse("VIEWS_UNWRITABLE", "The server could not write the view to its disk.");
      }
    }

    /** The view itself: it never changes. */
    async function give(id: string): Promise<void> {
      if (budgets.take(client, 1) === null)
        return refuse("RATE_LIMITED", "Too many requests in this minute. Try again later.");
      const { code, text } = await found(id);
      if (text === null) return refuse(code, words[code]);
      const tag = `W/"${id}"`;
      response.setHeader("cache-control", "public, max-age=31536000, immutable");
      response.setHeader("etag", tag);
      if (request.headers["if-none-match"] === tag) {
        response.writeHead(304).end();
        return;
      }
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
      response.end(text);
    }

    /** The explorer, which asks for the view. */
    async function open(id: string): Promise<void> {
      if (budgets.take(client, 1) === null)
        return sendPage(request, response, statuses.RATE_LIMITED);
      const { code, text } = await found(id);
      if (text === null) trace.errorCodes.push(code);
      sendPage(request, response, text === null ? statuses[code] : 200);
    }

    async function found(
      id: string,
    ): Promise<{ readonly text: string | null; readonly code: keyof typeof words }> {
      if (store === null) return { text: null, code: "VIEWS_CLOSED" };
      try {
        return { text: await store.find(id), code: "VIEW_NOT_FOUND" };
      } catch (error) {
        if (!(error instanceof ViewDamagedError)) throw error;
        log.error({ request: trace.id, file: error.file }, "view damaged");
        return { text: null, code: "VIEW_DAMAGED" };
      }
    }
  };
}

const closed = "This server keeps no views.";
const words = {
  VIEWS_CLOSED: closed,
  VIEW_NOT_FOUND: "This server keeps no view under this id.",
  VIEW_DAMAGED: "The file of this view is damaged: whoever has the view open can share it again.",
} as const;

const statuses = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  VIEWS_CLOSED: 403,
  VIEW_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_ENTITY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  VIEW_DAMAGED: 500,
  VIEWS_UNWRITABLE: 503,
  VIEWS_FULL: 507,
} as const;
type Code = keyof typeof statuses;

/** @throws {SyntaxError} when it is no JSON in UTF-8 */
function parseJson(body: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new SyntaxError("no UTF-8", { cause });
  }
  return JSON.parse(text);
}

/** Seconds until the client's budget is full again. */
function waitFor(budgets: Budgets, client: string): number {
  return Math.max(1, Math.ceil((budgets.left(client).resetAt.getTime() - Date.now()) / 1000));
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}
