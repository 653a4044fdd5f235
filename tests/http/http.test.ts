import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { buildSchema, findBreakingChanges } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../server/api/create-schema.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import {
  type GraphEngine,
  type Health,
  type RequestNote,
} from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { type KeptLog, keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";

let engine: GraphEngine;
let log: KeptLog;
let served: Served;
let down = false;
/** What the graph was told of the requests that it was read for. */
const notes: (RequestNote | undefined)[] = [];
const clientFolder = mkdtempSync(join(tmpdir(), "parley-client-"));
const inline = "document.documentElement.dataset.theme = 'dark';";

beforeAll(async () => {
  mkdirSync(join(clientFolder, "assets"));
  const page = `<!doctype html><title>Explorer</title><script>${inline}</script>`;
  writeFileSync(join(clientFolder, "index.html"), page);
  writeFileSync(join(clientFolder, "assets/main-1a2b3c.js"), `"${"x".repeat(4000)}"`);
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  log = keptLog();
  served = await serve(createApp(faltering(engine), { log, clientFolder }));
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await engine.close();
  rmSync(clientFolder, { recursive: true });
});

/** The engine, failing while `down` is set, and watched for notes. */
function faltering(real: GraphEngine): GraphEngine {
  const read: GraphEngine["read"] = (statement, parameters, options) => {
    notes.push(options?.request);
    return real.read(statement, parameters, options);
  };
  const health = (): Promise<Health> =>
    down
      ? Promise.resolve({ ok: false, engine: "Neo4j", problem: "bolt://graph:7687 is gone" })
      : real.health();
  return new Proxy(real, {
    get: (target, name) => {
      if (name === "health") return health;
      if (name === "read") return read;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { headers });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

describe("every answer", () => {
  it("forbids the browser everything that Parley does not need", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    const directives = Object.fromEntries(
      policy.split(";").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "base-uri": "'none'",
      "connect-src": "'self'",
      "font-src": "'self' data:",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
      "img-src": "'self' data: blob:",
      "manifest-src": "'self'",
      // The only inline script of the page, by its hash.
      "script-src": "'self' 'sha256-DHbFh4o+L8meQM6JMbt/D2AhqsPiSksdB2N5Ub9s4aI='",
      "style-src": "'self'",
      "worker-src": "'self' blob:",
    });
    const frames = async (path: string) => {
      const answer = await get(path);
      const given = answer.headers.get("content-security-policy") ?? "";
      return {
        isExplorer: (await answer.text()).includes("<title>Explorer</title>"),
        framing: given.split(";").filter((directive) => directive.startsWith("frame-")),
        older: answer.headers.get("x-frame-options"),
      };
    };
    // Only two views side by side are framed, and by their own page alone.
    expect(await frames("/")).toEqual({
      isExplorer: true,
      framing: ["frame-ancestors 'none'"],
      older: "DENY",
    });
    expect(await frames("/compare?left=mode%3Dmeetings")).toEqual({
      isExplorer: true,
      framing: ["frame-ancestors 'none'", "frame-src 'self'"],
      older: "DENY",
    });
    expect(await frames("/compare/side?mode=meetings")).toEqual({
      isExplorer: true,
      framing: ["frame-ancestors 'self'"],
      older: "SAMEORIGIN",
    });
    expect((await get("/compare/elsewhere")).status).toBe(404);
    const graphiql = await get("/graphql", { accept: "text/html" });
    expect(graphiql.headers.get("content-security-policy")).toContain(
      "style-src 'self' 'unsafe-inline'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("carries a request id: a proxy's own, or a new one in place of nonsense", async () => {
    const kept = await get("/healthz", { "x-request-id": "edge-0123456789" });
    expect(kept.headers.get("x-request-id")).toBe("edge-0123456789");
    const renewed = await get("/healthz", { "x-request-id": "<script>" });
    expect(renewed.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("gives other origins no leave to read it", async () => {
    const answer = await post('{"query":"{ __typename }"}', {
      origin: "https://elsewhere.example",
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("a request that makes no sense", () => {
  const raw = async (head: string) => {
    const client = connect(Number(new URL(served.url).port), "127.0.0.1");
    client.end(`${head}\r\nconnection: close\r\n\r\n`);
    const answer = await text(client);
    return { status: Number(answer.split(" ")[1]), answer };
  };

  it("gets no stack of ours to read", async () => {
    const { status, answer } = await raw("GET /graphql HTTP/1.1\r\nhost: a b\r\naccept: text/html");
    expect(status).toBeGreaterThanOrEqual(400);
    expect(answer).not.toMatch(/ at |node_modules|\.ts/);
  });

  it.each(["//", "/%", "/%E0%A4%A", "/assets/%00", "http://elsewhere.example/x", "*"])(
    "for %s is answered as nothing that is here",
    async (path) => {
      expect((await raw(`GET ${path} HTTP/1.1\r\nhost: localhost`)).status).toBe(404);
    },
  );
});

describe("the built client", () => {
  it("is served for any query string, and revalidated each time", async () => {
    for (const path of ["/", "/?focus=witkoff"]) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([
        path,
        200,
        "no-cache",
      ]);
      expect(await answer.text()).toContain("<title>Explorer</title>");
    }
    const etag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { "if-none-match": etag })).status).toBe(304);
  });

  it("has its hashed files kept for good, compressed on the way", async () => {
    const answer = await get("/assets/main-1a2b3c.js");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-encoding")).toMatch(/^(br|gzip)$/);
  });

  it.each([
    "/assets/gone-000000.js",
    "/favicon.ico",
    "/nowhere",
    "/..%2f..%2fpackage.json",
    "/graphql/x",
  ])("answers %s with 404 and says where things are", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(
      "Nothing is here. The explorer is at /, the API and GraphiQL at /graphql.\n",
    );
  });
});

describe("/graphql", () => {
  it("takes queries by POST and by GET", async () => {
    const answers = [
      await post('{"query":"{ __typename }"}'),
      await get("/graphql?query=%7B__typename%7D"),
    ];
    for (const answer of answers) {
      expect([answer.status, await answer.json()]).toEqual([
        200,
        { data: { __typename: "Query" }, extensions: { cost: { objects: 0, limit: 200_000 } } },
      ]);
    }
  });

  it("gives invalid requests a code", async () => {
    const bodies = ["{", "{}", '{"query":"{ actors("}', '{"query":"{ people }"}'];
    const found = bodies.map(async (body) => {
      const answer = await post(body, { accept: "application/graphql-response+json" });
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      return [answer.status, ...errors.map(({ extensions }) => extensions.code)];
    });
    expect(await Promise.all(found)).toEqual([
      [400, "BAD_REQUEST"],
      [400, "BAD_REQUEST"],
      [400, "GRAPHQL_PARSE_FAILED"],
      [400, "GRAPHQL_VALIDATION_FAILED"],
    ]);
  });

  it("tells the graph which request and operation it reads for", async () => {
    notes.length = 0;
    const headers = { "x-request-id": "request-in-graph" };
    await post('{"query":"query Told { actor(id: \\"nobody\\") { id } }"}', headers);
    expect(notes).toContainEqual({ id: "request-in-graph", query: "Told" });
  });

  it("logs operation, time and outcome, never what was looked for", async () => {
    log.lines.length = 0;
    const body = {
      query:
        "query Who($id: ID!) { __typename me: __typename @skip(if: false) a: node(id: $id) { id } }",
    };
    await post(JSON.stringify({ ...body, variables: { id: "secret-interest" } }), {
      "x-request-id": "request-of-test",
    });
    await expect.poll(() => log.lines.length).toBe(1);
    expect(log.lines[0]).toEqual({
      level: "info",
      facts: {
        request: "request-of-test",
        method: "POST",
        path: "/graphql",
        status: 200,
        ms: expect.any(Number),
        operation: "Who",
        engineCalls: 1,
        waited: expect.any(Number),
        worked: expect.any(Number),
        cost: 1,
      },
      words: "answered",
    });
  });
});

describe("the probes", () => {
  const probe = async (path: string) => {
    const answer = await get(path);
    return [answer.status, await answer.json()];
  };

  it("report that the process runs and that the graph answers", async () => {
    expect(await probe("/healthz")).toEqual([200, { status: "alive" }]);
    const { version } = (await engine.health()) as { version: string };
    expect(await probe("/readyz")).toEqual([200, { status: "ready", engine: "Grafeo", version }]);
  });

  it("report when the graph is gone, log the reason only, and recover", async () => {
    down = true;
    log.lines.length = 0;
    expect(await probe("/readyz")).toEqual([503, { status: "not ready", engine: "Neo4j" }]);
    expect(await probe("/healthz")).toEqual([200, { status: "alive" }]);
    expect(log.lines.filter(({ level }) => level === "warn")).toEqual([
      {
        level: "warn",
        facts: { engine: "Neo4j", problem: "bolt://graph:7687 is gone" },
        words: "not ready",
      },
    ]);
    down = false;
    expect((await probe("/readyz"))[0]).toBe(200);
  });

  it("count what happened, for Prometheus", async () => {
    const counters = await (await get("/metrics")).text();
    expect(counters).toMatch(/^# TYPE parley_http_requests_total counter$/m);
    expect(counters).toMatch(/^parley_http_requests_total\{status="200"\} [1-9]\d*$/m);
    // By operation: total, queue, engine and cost; and Node's own metrics.
    for (const name of ["", "_queue", "_engine"]) {
      expect(counters).toMatch(
        new RegExp(`^parley_operation${name}_seconds_count\\{operation="Who"\\} 1$`, "m"),
      );
    }
    expect(counters).toContain('parley_operation_cost_objects_sum{operation="Who"} 1\n');
    expect(counters).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  it("count no more names of operations than a server can keep", async () => {
    for (let n = 0; n < 120; n += 1) {
      await post(JSON.stringify({ query: `query Many${n} { __typename }` }));
    }
    const counters = await (await get("/metrics")).text();
    expect(counters.match(/^parley_operation_seconds_count/gm)?.length).toBeLessThanOrEqual(101);
    expect(counters).toContain('parley_operation_seconds_count{operation="(other)"}');
  });
});

describe("the contract", () => {
  it("is there as text, for who makes types of it", async () => {
    const answer = await get("/schema.graphql");
    expect(answer.status).toBe(200);
    const schema = buildSchema(await answer.text());
    expect(findBreakingChanges(schema, createSchema())).toEqual([]);
    expect(schema.getQueryType()?.getFields()).toHaveProperty("actors");
  });
});

describe("without a built client", () => {
  it("the pages say how to build it, and the API works", async () => {
    await using bare = await serve(
      createApp(engine, { log, clientFolder: join(clientFolder, "none") }),
    );
    const answer = await fetch(bare.url);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      "The explorer is not built: run `npm run build`. Until then there is the API and GraphiQL at /graphql.\n",
    ]);
    expect((await fetch(`${bare.url}/graphql?query=%7B__typename%7D`)).status).toBe(200);
  });
});
