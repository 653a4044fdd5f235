import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { createApp } from "../../../server/http/app.ts";
import { openTracing } from "../../../server/http/telemetry/open-tracing.ts";
import { countingEngine } from "../../api/counting-engine.ts";
import { freePort } from "../../support/free-port.ts";
import { keptLog } from "../kept-log.ts";
import { serve } from "../serve.ts";
import { startServer } from "../start-server.ts";
import { openCollector } from "./collector.ts";

const data = mkdtempSync(join(tmpdir(), "parley-tracing-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const [server, client] = [2, 3];
const failed = { code: 2 };

async function post(url: string, query: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables: {} }),
  });
  await answer.text();
  return answer;
}

describe("traces of a server with a collector", () => {
  it("tell each operation, with its questions to the graph within it", async () => {
    await using collector = await openCollector();
    const port = await freePort();
    await using started = startServer({
      PORT: `${port}`,
      PARLEY_DATA: data,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      PARLEY_PROXIES: "1",
    });
    await started.said("Parley is at");
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const parentSpanId = "00f067aa0ba902b7";
    const answer = await post(
      `http://127.0.0.1:${port}`,
      'query Both { actor(id: "secret") { name } search(text: "peace") { title } }',
      { traceparent: `00-${traceId}-${parentSpanId}-01` },
    );
    await fetch(`http://127.0.0.1:${port}/healthz`);
    started.signal("SIGTERM");
    expect(await started.ended()).toBe(0);

    const [operation, ...others] = collector.spans.filter(({ kind }) => kind === server);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({
      name: "Both",
      traceId,
      parentSpanId,
      service: "parley",
      facts: {
        "graphql.operation.name": "Both",
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "url.path": "/graphql",
        "parley.request.id": answer.headers.get("x-request-id"),
        "parley.queue.wait_ms": expect.any(Number),
        "parley.cost": expect.any(Number),
      },
    });
    expect(operation?.status.code ?? 0).toBe(0);
    const questions = collector.spans.filter(({ kind }) => kind === client);
    expect(questions.map(({ name }) => name)).toContain("searchText");
    for (const question of questions) {
      expect(question).toMatchObject({
        traceId,
        parentSpanId: operation?.spanId,
        facts: { "db.operation.name": question.name, "parley.queue.wait_ms": expect.any(Number) },
      });
    }
    // Neither values nor texts of what somebody looks for.
    expect(JSON.stringify(collector.spans)).not.toMatch(/secret|peace/);
  });

  it("tell what failed, and whose fault it was", async () => {
    await using collector = await openCollector();
    const engine = await openEmbeddedEngine({ memory: true });
    await engine.prepare();
    const tracing = await openTracing(collector.url, keptLog());
    const broken = {
      ...countingEngine(engine),
      searchText: () => Promise.reject(new TypeError("broken")),
    };
    const app = createApp(broken, { log: keptLog(), clientFolder: "none", tracing });
    await using served = await serve(app);
    await post(served.url, 'query Broken { search(text: "a") { title } }');
    await post(served.url, "query Wrong { actors(first: 1000) { totalCount } }");
    await tracing.close();
    await app.close();
    await engine.close();

    const spanOf = (name: string) => collector.spans.find((span) => span.name === name);
    expect(spanOf("searchText")?.status).toEqual({ ...failed, message: "TypeError" });
    expect(spanOf("Broken")).toMatchObject({
      status: failed,
      facts: { "parley.error.codes": { values: [{ stringValue: "INTERNAL_SERVER_ERROR" }] } },
    });
    expect(spanOf("Wrong")?.status.code ?? 0).toBe(0);
    expect(spanOf("Wrong")?.facts).toHaveProperty("parley.error.codes");
  });

  it("belong to the trace that a request names only behind a proxy", async () => {
    await using collector = await openCollector();
    const engine = await openEmbeddedEngine({ memory: true });
    await engine.prepare();
    const tracing = await openTracing(collector.url, keptLog());
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    for (const proxies of [0, 1]) {
      const app = createApp(engine, { log: keptLog(), clientFolder: "none", tracing, proxies });
      await using served = await serve(app);
      await post(served.url, `query Behind${proxies} { __typename }`, {
        traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      });
      await app.close();
    }
    await tracing.close();
    await engine.close();
    const traceOf = (name: string) => collector.spans.find((span) => span.name === name)?.traceId;
    expect(traceOf("Behind0")).toMatch(/^[0-9a-f]{32}$/u);
    expect(traceOf("Behind0")).not.toBe(traceId);
    expect(traceOf("Behind1")).toBe(traceId);
  });

  it("do not hold up the end of a server whose collector is away", async () => {
    const log = keptLog();
    const tracing = await openTracing(`http://127.0.0.1:${await freePort()}`, log);
    tracing.begin({}).end({ name: "Lost", facts: {}, failed: false });
    await tracing.close();
    expect(log.lines.map(({ level }) => level)).toContain("warn");
  });
});

it("a server without a collector loads no packages for it", async () => {
  const script = `
    await import("./server/http/app.ts");
    await import("./server/http/telemetry/open-tracing.ts");
    const { createRequire } = await import("node:module");
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.length > 0, loaded.filter((name) => /opentelemetry.(sdk|exporter)/.test(name)).length);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { cwd: join(import.meta.dirname, "../../..") },
  );
  expect(stdout.trim()).toBe("true 0");
});
