import { randomUUID } from "node:crypto";
import { type Plugin } from "graphql-yoga";
import { type Keeper } from "../../store/kept/keeper.ts";
import { type RequestContext } from "../telemetry/trace.ts";
import { idInLink } from "./known-documents.ts";

/**
 * Lets clients keep the answers to links of known documents: each has an ETag that changes with the data, and
 * a client that has it already is told so (304) without the query being run again. They ask each time,
 * because the data may change at any time.
 */
export function answerCaching(keeper: Pick<Keeper, "version">): Plugin<object, RequestContext> {
  // An answer also depends on the program, and versions of the embedded graph are counted from the start.
  const run = randomUUID();
  const tagOf = (version: string) => `W/"${run}-${Buffer.from(version).toString("base64url")}"`;
  return {
    async onRequest(payload) {
      const { request, fetchAPI } = payload;
      const given = request.headers.get("if-none-match");
      if (request.method !== "GET" || given === null || idInLink(request.url) === null) return;
      const version = await keeper.version();
      if (version === null) return;
      const etag = tagOf(version);
      if (!given.split(",").some((tag) => tag.trim() === etag)) return;
      payload.endResponse(new fetchAPI.Response(null, { status: 304, headers: headersFor(etag) }));
    },
    onResponse({ request, response, serverContext }) {
      if (request.method !== "GET" || idInLink(request.url) === null) return;
      if (response.status === 304) return;
      const { version, errorCodes } = serverContext.trace;
      const lasting = response.status === 200 && version !== undefined && errorCodes.length === 0;
      const headers = lasting ? headersFor(tagOf(version)) : { "cache-control": "no-store" };
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

/** Private: the headers beside an answer tell what its client has left. */
function headersFor(etag: string) {
  return { etag, "cache-control": "private, no-cache", vary: "accept" };
}
