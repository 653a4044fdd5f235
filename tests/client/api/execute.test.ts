import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../../../client/api/api-error.ts";
import { execute } from "../../../client/api/execute.ts";
import { nodeKindQuery } from "../../../client/api/operations/details-operations.ts";

interface Asked extends RequestInit {
  readonly address: string;
}

/** Answers requests, by default all in the same way, and records them. */
function answerWith(respond: (asked: Asked) => Response | Promise<Response>): Asked[] {
  const all: Asked[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    const asked = { ...init, address };
    all.push(asked);
    return await respond(asked);
  });
  return all;
}

/** What a link asks for. */
const linkOf = ({ address }: Asked) =>
  Object.fromEntries(new URL(address, "http://localhost").searchParams);

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

/** The reason of a rejected promise. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

describe("execute", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks by the id of the operation, with its variables, in a link, and gives the data", async () => {
    const asked = answerWith(() =>
      json({ data: { node: { __typename: "Actor", id: "witkoff" } } }),
    );
    expect(await execute(nodeKindQuery, { id: "witkoff" })).toEqual({
      node: { __typename: "Actor", id: "witkoff" },
    });
    expect(asked.map(({ method, body }) => [method, body])).toEqual([[undefined, undefined]]);
    expect(asked.map(linkOf)).toEqual([
      { documentId: nodeKindQuery.__meta__?.["hash"], variables: '{"id":"witkoff"}' },
    ]);
  });

  it("posts the id if the link would be long", async () => {
    const asked = answerWith(() => json({ data: {} }));
    const id = "x".repeat(5000);
    await execute(nodeKindQuery, { id });
    expect(asked.map(({ address, method }) => [address, method])).toEqual([["/graphql", "POST"]]);
    expect(JSON.parse(asked[0]?.body as string)).toEqual({
      documentId: nodeKindQuery.__meta__?.["hash"],
      variables: { id },
    });
  });

  it("posts the text if the server does not know the id", async () => {
    const unknown = {
      errors: [{ message: "unknown", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    };
    const asked = answerWith(({ method }) =>
      method === "POST" ? json({ data: { node: null } }) : json(unknown, { status: 400 }),
    );
    expect(await execute(nodeKindQuery, { id: "x" })).toEqual({ node: null });
    expect(asked).toHaveLength(2);
    expect(JSON.parse(asked[1]?.body as string)).toEqual({
      query: nodeKindQuery.toString(),
      variables: { id: "x" },
    });
  });

  it("sends no variable that the operation does not declare: the API would refuse it", async () => {
    const asked = answerWith(() => json({ data: {} }));
    await execute(nodeKindQuery, Object.assign({ id: "witkoff" }, { includeGroups: true }));
    expect(asked.map(linkOf)).toMatchObject([{ variables: '{"id":"witkoff"}' }]);
  });

  it("reports errors of the API by code and path, with the request's id", async () => {
    answerWith(() =>
      json(
        {
          errors: [
            {
              message: "`first` must be 1 to 100.",
              path: ["actors"],
              extensions: { code: "BAD_INPUT", path: ["first"] },
            },
          ],
        },
        { status: 400, headers: { "x-request-id": "r-17" } },
      ),
    );
    const error = await failureOf(execute(nodeKindQuery, { id: "x" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      message: "`first` must be 1 to 100.",
      failure: "graphql",
      status: 400,
      requestId: "r-17",
      problems: [{ message: "`first` must be 1 to 100.", code: "BAD_INPUT", path: ["first"] }],
      temporary: false,
    });
  });

  it("says that the server can't be reached, which may pass", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(execute(nodeKindQuery, { id: "x" }))).toMatchObject({
      message: "The server can't be reached.",
      failure: "unreachable",
      status: 0,
      temporary: true,
    });
  });

  it("does not take a proxy's error page for an answer", async () => {
    answerWith(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(await failureOf(execute(nodeKindQuery, { id: "x" }))).toMatchObject({
      message: "The server answered with status 502.",
      failure: "http",
      status: 502,
      temporary: true,
    });
  });

  it("passes the error of an aborted request on", async () => {
    const abort = new AbortController();
    answerWith(() => {
      abort.abort();
      return Promise.reject(abort.signal.reason as Error);
    });
    const error = await failureOf(execute(nodeKindQuery, { id: "x" }, abort.signal));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "AbortError" });
  });
});
