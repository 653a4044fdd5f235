import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine, type Row } from "../../../server/graph/graph-engine.ts";
import { type AppOptions, createApp } from "../../../server/http/app.ts";
import { startMeter } from "../../../server/http/limits/meter.ts";
import { usualLimits } from "../../../server/settings/limits.ts";
import { countingEngine } from "../../api/counting-engine.ts";
import { openUkraine } from "../../api/open-ukraine.ts";
import { keptLog } from "../kept-log.ts";
import { serve } from "../serve.ts";
import { attack } from "./attack.ts";

let ukraine: GraphEngine;
let empty: GraphEngine;
const folder = mkdtempSync(join(tmpdir(), "parley-amounts-"));

beforeAll(async () => {
  ukraine = await openUkraine();
  empty = await openEmbeddedEngine({ memory: true });
  await empty.prepare();
});
afterAll(async () => {
  await ukraine.close();
  await empty.close();
  rmSync(folder, { recursive: true });
});

const appOn = (engine: GraphEngine, options: Partial<AppOptions> = {}) =>
  createApp(engine, { log: keptLog(), clientFolder: "none", ...options });

describe("an answer that grows too large", () => {
  const query = "{ actors(first: 100) { nodes { name description } } }";

  it("is given up while it is made", async () => {
    await using disposed = disposable(appOn(ukraine, { limits: { answerBytes: 2000 } }));
    const outcome = await attack(disposed.app, { query });
    expect([outcome.status, outcome.codes]).toEqual([400, ["ANSWER_TOO_LARGE"]]);
    expect(JSON.parse(outcome.text)).not.toHaveProperty("data");
    expect(outcome.text.length).toBeLessThan(1000);
  });

  it("is counted to within a tenth or so of what is sent", async () => {
    await using measuring = disposable(appOn(ukraine));
    const { length } = (await attack(measuring.app, { query })).text;
    for (const [answerBytes, isSent] of [
      [Math.round(length * 1.1), true],
      [Math.round(length * 0.8), false],
    ] as const) {
      await using bounded = disposable(appOn(ukraine, { limits: { answerBytes } }));
      expect((await attack(bounded.app, { query })).status === 200).toBe(isSent);
    }
  });

  it("is given up when its making takes too long, though nothing is waited for", async () => {
    const meter = startMeter({ ...usualLimits, answerMs: 20, answerBytes: 1e12 });
    const fields = () => {
      for (let n = 0; n < 1e9; n += 1) meter.count("a", 1);
    };
    expect(fields).toThrow("took too long");
    expect(meter.signal.reason).toMatchObject({ extensions: { code: "TIMEOUT" } });
  });
});

describe("an id given many times", () => {
  const same = Array.from({ length: 500 }, () => "witkoff");

  it("is refused where the answer has a place for each", async () => {
    await using disposed = disposable(appOn(ukraine));
    const query =
      "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { name description } } }";
    const outcome = await attack(disposed.app, { query, variables: { ids: same } });
    expect(outcome.codes).toEqual(["BAD_USER_INPUT"]);
    expect(outcome.text).toContain('`ids` holds \\"witkoff\\" more than once; give each id once.');
    expect(outcome.text.length).toBeLessThan(1000);
  });

  it.each([
    ["a filter", "query($ids: [ID!]!) { found: actors(filter: { ids: $ids }) { nodes { id } } }"],
    [
      "neighbours",
      "query($ids: [ID!]!) { found: neighbourhood(ids: $ids, kinds: []) { nodes { id } } }",
    ],
  ])("counts once in %s", async (_, query) => {
    await using disposed = disposable(appOn(ukraine));
    const { text } = await attack(disposed.app, { query, variables: { ids: same } });
    expect(JSON.parse(text)).toMatchObject({ data: { found: { nodes: [{ id: "witkoff" }] } } });
  });
});

describe("a client that asks for much", () => {
  const query = "{ actors(first: 50) { nodes { name } } rateLimit { limit cost remaining } }";

  it("has a budget: it is told what is left, and when it is used up", async () => {
    await using served = await serve(appOn(ukraine, { limits: { budget: 120 } }));
    const ask = () =>
      fetch(`${served.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
    const first = await ask();
    const { data, extensions } = (await first.json()) as {
      data: { rateLimit: { cost: number; remaining: number } };
      extensions: { cost: { objects: number } };
    };
    const { cost, remaining } = data.rateLimit;
    expect(cost).toBe(extensions.cost.objects);
    expect(remaining).toBe(120 - cost);
    expect(first.headers.get("ratelimit-limit")).toBe("120");
    expect(first.headers.get("ratelimit-remaining")).toBe(`${120 - cost}`);
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "RATE_LIMITED" } }],
      extensions: { cost: { objects: cost } },
    });
  });

  it("has the budget of its own address, as the trusted proxies report it", async () => {
    const options = { limits: { budget: 120 }, proxies: 1 };
    await using served = await serve(appOn(ukraine, options));
    const statusFor = async (forwarded: string) => {
      const headers = { "content-type": "application/json", "x-forwarded-for": forwarded };
      const body = JSON.stringify({ query });
      const answer = await fetch(`${served.url}/graphql`, { method: "POST", headers, body });
      return answer.status;
    };
    expect(await statusFor("192.0.2.1")).toBe(200);
    expect(await statusFor("192.0.2.1")).toBe(429);
    // Addresses that the client claims, left of the proxy's entry, change nothing.
    expect(await statusFor("198.51.100.7, 192.0.2.1")).toBe(429);
    expect(await statusFor("192.0.2.2")).toBe(200);
    expect(await statusFor("2001:db8::1")).toBe(200);
    expect(await statusFor("2001:db8::ffff:2")).toBe(429);
  });
});

describe("questions to the graph", () => {
  /** An engine that counts how many reads are running, and holds them until told to continue. */
  function busyEngine() {
    const counts = { now: 0, most: 0, asked: 0 };
    const holding = new AbortController();
    const released = new Promise((resolve) => holding.signal.addEventListener("abort", resolve));
    const read = async (): Promise<Row[]> => {
      counts.now += 1;
      counts.asked += 1;
      counts.most = Math.max(counts.most, counts.now);
      await released;
      await new Promise((resolve) => setImmediate(resolve));
      counts.now -= 1;
      return [];
    };
    const release = () => holding.abort();
    return { counts, release, engine: { ...countingEngine(empty), read: () => read() } };
  }
  const many = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: actor(id: "a${n}") { id } m${n}: search(text: "x${n}", first: 1) { title }`).join(" ")} }`;

  it("never exceed the limit of concurrent reads, whatever a query asks", async () => {
    const { counts, release, engine } = busyEngine();
    const limits = { reads: 3 };
    await using disposed = disposable(appOn(engine, { limits }));
    const all = Array.from({ length: 3 }, () => attack(disposed.app, { query: many(10) }));
    await expect.poll(() => counts.now).toBeGreaterThan(0);
    release();
    for (const { status } of await Promise.all(all)) expect(status).toBe(200);
    expect(counts.asked).toBeGreaterThan(30);
    expect(counts.most).toBeLessThanOrEqual(limits.reads);
  });

  it("are refused when too many wait: 503, and when to come again", async () => {
    const { counts, release, engine } = busyEngine();
    const limits = { reads: 1, readsWaitingOfOne: 3 };
    await using served = await serve(appOn(engine, { limits }));
    const asking = fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: many(10) }),
    });
    await expect.poll(() => counts.asked).toBeGreaterThan(0);
    release();
    const answer = await asking;
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(["OVERLOADED"]),
    );
  });

  it("are dropped when their client leaves, but for those under way", async () => {
    const { counts, release, engine } = busyEngine();
    await using served = await serve(appOn(engine, { limits: { reads: 1 } }));
    const waiting = async () => {
      const metrics = await (await fetch(`${served.url}/metrics`)).text();
      return Number(/^parley_waiting\{for="graph"\} (\d+)$/mu.exec(metrics)?.[1]);
    };
    const leaving = new AbortController();
    const asking = fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: many(14) }),
      signal: leaving.signal,
    });
    asking.catch(() => {});
    await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(10);
    leaving.abort();
    await expect(asking).rejects.toThrow("aborted");
    // The graph keeps reads that have begun, so only dropped ones leave the queue. Those that may remain
    // belong to no client: the version of the data, and what is being loaded.
    await expect.poll(waiting, { timeout: 20_000 }).toBeLessThan(3);
    expect(counts.asked).toBe(1);
    release();
  });
});

describe("a client that does not read its answer", () => {
  it("is cut off", async () => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<!doctype html>");
    writeFileSync(join(folder, "assets/large-123456.bin"), Buffer.alloc(40_000_000));
    const limits = { answerMs: 100, sendMs: 400 };
    const log = keptLog();
    await using served = await serve(appOn(empty, { limits, clientFolder: folder, log }));
    const client = connect(Number(new URL(served.url).port), "127.0.0.1");
    client.write("GET /assets/large-123456.bin HTTP/1.1\r\nhost: localhost\r\n\r\n");
    client.pause();
    const closed = new Promise((resolve) => client.once("close", resolve));
    client.on("error", () => {});
    const cut = { facts: { cut: true } };
    await expect.poll(() => log.lines, { timeout: 20_000 }).toMatchObject([cut]);
    client.resume();
    await closed;
    expect(client.bytesRead).toBeLessThan(40_000_000);
  });
});

function disposable(app: ReturnType<typeof createApp>) {
  return { app, [Symbol.asyncDispose]: () => app.close() };
}
