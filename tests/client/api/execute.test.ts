import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../../../client/api/api-error.ts";
import { execute } from "../../../client/api/execute.ts";
import { nodeKindQuery } from "../../../client/api/operations/details-operations.ts";

/** Answers every request in the same way, and records the requests. */
function answerWith(respond: () => Response | Promise<Response>): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    asked.push(init);
    return await respond();
  });
  return asked;
}

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

  it("posts the operation with its variables and gives the data", async () => {
    const asked = answerWith(() =>
      json({ data: { node: { __typename: "Actor", id: "witkoff" } } }),
    );
    expect(await execute(nodeKindQuery, { id: "witkoff" })).toEqual({
      node: { __typename: "Actor", id: "witkoff" },
    });
    expect(asked[0]?.method).toBe("POST");
    expect(JSON.parse(asked[0]?.body as string)).toEqual({
      query: nodeKindQuery.toString(),
      variables: { id: "witkoff" },
    });
  });

  it("sends no variable that the operation does not declare: the API would refuse it", async () => {
    const asked = answerWith(() => json({ data: {} }));
    await execute(nodeKindQuery, Object.assign({ id: "witkoff" }, { includeGroups: true }));
    expect(JSON.parse(asked[0]?.body as string)).toMatchObject({ variables: { id: "witkoff" } });
    expect(asked[0]?.body).not.toContain("includeGroups");
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
