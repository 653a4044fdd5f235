import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { freePort } from "../support/free-port.ts";
import { ask, codes } from "../api/ask.ts";
import { countingEngine } from "../api/counting-engine.ts";
import { keptLog } from "./kept-log.ts";
import { serve } from "./serve.ts";
import { startServer } from "./start-server.ts";

const data = mkdtempSync(join(tmpdir(), "parley-slow-"));
let engine: GraphEngine;
beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
});
afterAll(async () => {
  await engine.close();
  rmSync(data, { recursive: true, force: true });
});

const query = '{ actor(id: "nobody") { name } }';

/** An engine that never answers, and reports when it is told to stop. */
function silentEngine(onStopped: (reason: unknown) => void, onAsked = () => {}): GraphEngine {
  return {
    ...countingEngine(engine),
    read: (_, __, options) =>
      new Promise((_resolve, reject) => {
        const signal = options?.signal;
        if (signal) onAsked();
        signal?.addEventListener("abort", () => {
          onStopped(signal.reason);
          reject(signal.reason as Error);
        });
      }),
  };
}

describe("an answer that takes too long", () => {
  it("is given up with a code, and the graph is told to stop", async () => {
    const reasons: unknown[] = [];
    const slow = silentEngine((reason) => reasons.push(reason));
    const app = createApp(slow, {
      log: keptLog(),
      clientFolder: "none",
      limits: { answerMs: 1000 },
    });
    // The first request builds the schema, which takes time on a busy machine, but not the graph's.
    await ask(app, "{ __typename }");
    const answer = await ask(app, query);
    expect(answer).toMatchObject({ status: 200, data: { actor: null } });
    expect(codes(answer)).toEqual([{ code: "TIMEOUT" }]);
    expect(reasons).toEqual([expect.objectContaining({ name: "TimeoutError" })]);
  });
});

describe("a client that goes away", () => {
  it("stops the question to the graph, and fills no log with errors", async () => {
    const log = keptLog();
    const reasons: unknown[] = [];
    const leaving = new AbortController();
    const slow = silentEngine(
      (reason) => reasons.push(reason),
      () => leaving.abort(),
    );
    await using served = await serve(createApp(slow, { log, clientFolder: "none" }));
    const asking = fetch(`${served.url}/graphql?query=${encodeURIComponent(query)}`, leaving);
    await expect(asking).rejects.toThrow("aborted");
    await expect.poll(() => reasons).toEqual([expect.objectContaining({ name: "AbortError" })]);
    await expect.poll(() => log.lines.length).toBe(1);
    expect(log.lines[0]).toMatchObject({ level: "info", facts: { cut: true } });
  });
});

describe("a client that sends its request a letter at a time", () => {
  it("is cut off", async () => {
    const port = await freePort();
    await using server = startServer({ PORT: `${port}`, PARLEY_DATA: data });
    await server.said("Parley is at");
    const client = connect(port, "127.0.0.1");
    client.write("POST /graphql HTTP/1.1\r\nhost: par");
    // Every 5 s the server looks for clients that have not sent their headers within 10 s.
    expect(await text(client)).toContain("HTTP/1.1 408 Request Timeout");
  });
});
