import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { deadline } from "../../server/http/graphql/deadline.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Resolves with the signal's reason when it is aborted. */
function reasonOf(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    else signal.addEventListener("abort", () => resolve(signal.reason));
  });
}

describe("a request's deadline", () => {
  it("comes even when memory is cleared up before it", async () => {
    const reasons = Array.from({ length: 50 }, () =>
      reasonOf(deadline(new AbortController().signal, 20)),
    );
    collectGarbage();
    const names = (await Promise.all(reasons)).map((reason) => (reason as Error).name);
    expect(new Set(names)).toEqual(new Set(["TimeoutError"]));
  });

  it("is brought forward by a client that leaves", async () => {
    const client = new AbortController();
    const reason = reasonOf(deadline(client.signal, 60_000));
    client.abort("gone");
    expect(await reason).toBe("gone");
  });

  it("has passed for a client that had left before", async () => {
    expect(await reasonOf(deadline(AbortSignal.abort("gone"), 60_000))).toBe("gone");
  });
});
