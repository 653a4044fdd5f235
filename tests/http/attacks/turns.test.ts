import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { createLoopTurns } from "../../../server/graph/loop-turns.ts";
import { createApp } from "../../../server/http/app.ts";
import { fairTurns } from "../../../server/http/graphql/fair-turns.ts";
import { readBounds } from "../../../server/http/readers.ts";
import { usualLimits } from "../../../server/settings/limits.ts";
import { keptLog } from "../kept-log.ts";
import { serve } from "../serve.ts";

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
});
afterAll(() => engine.close());

/** Some milliseconds of the main thread, and nothing of the graph. */
const long = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: limits { name value unit description }`).join(" ")} }`;

/** Sends a query from a client that a proxy tells; resolves when its answer is whole. */
function send(url: string, client: string, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-forwarded-for": client };
    request(`${url}/graphql`, { method: "POST", headers, agent: false }, (answer) => {
      text(answer).then(resolve, reject);
    })
      .once("error", reject)
      .end(JSON.stringify({ query }));
  });
}

describe("a client with many long answers", () => {
  it("does not hold up another one's short answer", async () => {
    await using served = await serve(
      createApp(engine, { log: keptLog(), clientFolder: "none", proxies: 1 }),
    );
    await send(served.url, "1.1.1.1", long);
    const ended: string[] = [];
    const note = async (client: string, query: string) => {
      expect(await send(served.url, client, query)).toContain('"data"');
      ended.push(client);
    };
    const all = Array.from({ length: 20 }, () => note("1.1.1.1", long));
    await Promise.all([...all, note("2.2.2.2", "{ __typename }")]);
    // It was sent last of all.
    expect(ended.indexOf("2.2.2.2")).toBeLessThan(10);
  });

  it("is dropped when its client leaves before its turn, and counted until then", async () => {
    const turns = createLoopTurns();
    const leaving = new AbortController();
    const { onExecute } = fairTurns(turns);
    let execute: (args: object) => unknown = () => {};
    let executed = 0;
    const executeFn = () => {
      executed += 1;
    };
    const setExecuteFn = (wrapped: typeof execute) => {
      execute = wrapped;
    };
    await onExecute?.({ executeFn, setExecuteFn } as never);
    const request = new Request("http://localhost", { signal: leaving.signal });
    const contextValue = { client: "a", trace: { id: "1" }, request };
    const first = turns.take({ client: "a", request: "0" }, new AbortController().signal);
    const left = execute({ contextValue });
    expect(turns.waiting()).toBe(1);
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    expect(turns.waiting()).toBe(0);
    await first;
    expect(executed).toBe(0);
  });

  it("is told in the metrics, of whatever it waits for", async () => {
    await using served = await serve(createApp(engine, { log: keptLog(), clientFolder: "none" }));
    const metrics = await (await fetch(`${served.url}/metrics`)).text();
    for (const what of ["graph", "thread", "process", "turn"])
      expect(metrics).toContain(`parley_waiting{for="${what}"} 0\n`);
  });

  it("never has all processors for its questions to the embedded graph", () => {
    const ofOne = (processors: number) =>
      readBounds("embedded", { ...usualLimits, reads: 8 }, processors).runningOfOne;
    expect([1, 2, 4, 16].map(ofOne)).toEqual([1, 1, 3, 4]);
    expect(readBounds("neo4j", { ...usualLimits, readsOfNeo4j: 8 }, 2).runningOfOne).toBe(4);
  });
});
