import { createHash } from "node:crypto";
import { type Plugin } from "graphql-yoga";
import { type Keeper } from "../../store/kept/keeper.ts";
import { sourcesHash } from "../../sources-hash.ts";
import { type RequestContext } from "../telemetry/trace.ts";
import { idInLink } from "./known-documents.ts";
import { type LoadingWatch } from "./loading.ts";

interface AnswerCachingOptions {
  /** Null: versions are not known, and no answer may be kept. */
  readonly keeper: Pick<Keeper, "version" | "lastingName"> | null;
  readonly loading: LoadingWatch;
  /** Settings on which answers depend. */
  readonly settings: object;
}

/**
 * Lets clients keep the answers to links of known documents: each has an ETag that changes with the data, and
 * a client that has it already is told so (304) without the query being run again. They ask each time,
 * because the data may change at any time. Two processes of the same program give the same tags for the same
 * data.
 */
export function answerCaching({
  keeper,
  loading,
  settings,
}: AnswerCachingOptions): Plugin<object, RequestContext> {
  /** What an answer depends on beside the request: the program, the data, and what it says of loads. */
  const tagOf = async (version: string | null | undefined, loads: readonly string[]) => {
    const name = version ? await keeper?.lastingName(version) : null;
    if (!name) return null;
    const parts = JSON.stringify([programHash(), settings, name, loads]);
    return `W/"${createHash("sha256").update(parts).digest("base64url")}"`;
  };
  return {
    async onRequest(payload) {
      const { request, fetchAPI } = payload;
      const given = request.headers.get("if-none-match");
      if (request.method !== "GET" || given === null || idInLink(request.url) === null) return;
      const etag = await tagOf(await keeper?.version(), await loading.current());
      if (etag === null || !given.split(",").some((tag) => tag.trim() === etag)) return;
      payload.endResponse(new fetchAPI.Response(null, { status: 304, headers: headersFor(etag) }));
    },
    async onResponse({ request, response, serverContext }) {
      if (request.method !== "GET" || idInLink(request.url) === null) return;
      if (response.status === 304) return;
      const { version, loading: loads = [], errorCodes } = serverContext.trace;
      const isWhole = response.status === 200 && errorCodes.length === 0;
      const etag = isWhole ? await tagOf(version, loads) : null;
      const headers = etag === null ? { "cache-control": "no-store" } : headersFor(etag);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

let program: string | undefined;

function programHash(): string {
  program ??= sourcesHash(["server", "schema", "package-lock.json"]);
  return program;
}

/** Private: the headers beside an answer tell what its client has left. */
function headersFor(etag: string) {
  return { etag, "cache-control": "private, no-cache", vary: "accept" };
}
