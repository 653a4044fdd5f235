import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profiles } from "../../../server/settings/access.ts";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type AppOptions, createApp } from "../../../server/http/app.ts";
import { hostRules } from "../../../server/http/host-check.ts";
import { type KeptLog, keptLog } from "../kept-log.ts";
import { type Served, serve } from "../serve.ts";

let engine: GraphEngine;
let log: KeptLog;
let local: Served;
let open: Served;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  log = keptLog();
  local = await serveWith({});
  open = await serveWith({
    access: profiles.public,
    hosts: hostRules("0.0.0.0", ["talks.example.org"]),
  });
});
afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
  await engine.close();
});

const serveWith = (options: Partial<AppOptions>) =>
  serve(createApp(engine, { log, clientFolder: "none", ...options }));

/** Status and text of a request with headers that `fetch` would not send. */
function ask(
  { url }: Served,
  path: string,
  { method = "GET", headers = {}, body = "" } = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { method, headers }, (answer) => {
      text(answer).then(
        (found) => resolve({ status: answer.statusCode ?? 0, text: found }),
        reject,
      );
    });
    asking.once("error", reject).end(body);
  });
}

describe("a page of another site whose name was made to lead here (DNS rebinding)", () => {
  const query = "/graphql?query=%7B__typename%7D";

  it("reads nothing: only the names of this machine are answered to", async () => {
    for (const path of [query, "/healthz", "/", "/metrics"]) {
      const { status, text: words } = await ask(local, path, { headers: { host: "evil.example" } });
      expect([path, status]).toEqual([path, 421]);
      expect(words).toBe(
        "Parley is not served under the name evil.example. If it should be, name it in PARLEY_HOSTS.\n",
      );
    }
    for (const host of ["localhost", "LOCALHOST:4000", "127.0.0.1:1", "[::1]:4000"]) {
      expect((await ask(local, query, { headers: { host } })).status).toBe(200);
    }
  });

  it("is told from the names that are set, and from addresses in numbers where all are listened on", async () => {
    const statusFor = async (host: string) =>
      (await ask(open, "/healthz", { headers: { host } })).status;
    expect(await statusFor("talks.example.org:8080")).toBe(200);
    expect(await statusFor("10.1.2.3:4000")).toBe(200);
    expect(await statusFor("[2001:db8::1]")).toBe(200);
    expect(await statusFor("evil.example")).toBe(421);
    expect((await ask(local, "/healthz", { headers: { host: "10.1.2.3" } })).status).toBe(421);
    await using any = await serveWith({ hosts: hostRules("127.0.0.1", ["*"]) });
    expect((await ask(any, "/healthz", { headers: { host: "any.example" } })).status).toBe(200);
  });

  it.each(["a b", "a/b", "a@b", "[::1", "localhost:port", "a,b", "ä"])(
    "with the Host %j gets 400 and no stack",
    async (host) => {
      const client = connect(Number(new URL(local.url).port), "127.0.0.1");
      client.end(`GET /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      const answer = await text(client);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toMatch(/ at |node_modules|\.ts/);
    },
  );
});

describe("a way of asking that nothing is made for", () => {
  it.each(["PUT", "DELETE", "PATCH", "POST", "OPTIONS"])(
    "%s is refused on pages",
    async (method) => {
      for (const path of ["/", "/healthz", "/readyz", "/metrics", "/graphql/x"]) {
        expect([path, (await ask(local, path, { method })).status]).toEqual([path, 405]);
      }
    },
  );

  it.each(["PUT", "DELETE", "PATCH"])("%s is refused on /graphql", async (method) => {
    expect((await ask(local, "/graphql", { method })).status).toBe(405);
  });

  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data", ""])(
    "a query as %j, which any site can send, is refused",
    async (type) => {
      const headers = type === "" ? {} : { "content-type": type };
      const body = type.startsWith("app") ? "query=%7B__typename%7D" : '{"query":"{__typename}"}';
      const { status } = await ask(local, "/graphql", { method: "POST", headers, body });
      expect(status).toBe(415);
    },
  );

  it.each(["variables", "extensions"])("a link whose %s are no JSON gets 400", async (name) => {
    for (const value of ["[".repeat(8000), "{", "x"]) {
      const path = `/graphql?query=%7B__typename%7D&${name}=${value}`;
      const { status, text: words } = await ask(local, path);
      expect(status).toBe(400);
      expect(words.length).toBeLessThan(1000);
    }
  });
});

describe("a feature that is not offered", () => {
  const json = { "content-type": "application/json" };
  const send = (body: object, headers: Record<string, string> = {}) =>
    ask(local, "/graphql", {
      method: "POST",
      headers: { ...json, accept: "application/graphql-response+json", ...headers },
      body: JSON.stringify(body),
    });

  it.each([
    ["a mutation", { query: "mutation { __typename }" }],
    ["a subscription", { query: "subscription { __typename }" }],
    ["a part that comes later", { query: "{ ... @defer { __typename } }" }],
    ["a list in pieces", { query: "{ areas @stream(initialCount: 1) { name } }" }],
    ["a query by its hash", { extensions: { persistedQuery: { version: 1, sha256Hash: "ab" } } }],
    ["several queries at once", [{ query: "{ __typename }" }, { query: "{ __typename }" }]],
  ])("is refused: %s", async (_, body) => {
    const { status, text: words } = await send(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(words).not.toMatch(/"data":\{|stack|\.ts/u);
  });

  it("is a stream: who asks for one gets one answer, under the same limits", async () => {
    const query = `{ ${"areas { name } ".repeat(100)} }`;
    for (const accept of ["text/event-stream", "multipart/mixed"]) {
      expect((await send({ query: "{ __typename }" }, { accept })).text).toContain(
        '{"data":{"__typename":"Query"}',
      );
      expect((await send({ query }, { accept })).text).toContain("TOO_MANY_REPEATS");
    }
  });

  it("is a compressed request: it is not inflated", async () => {
    const zeros = gzipSync(Buffer.alloc(50_000_000, " "));
    const { status } = await fetch(`${local.url}/graphql`, {
      method: "POST",
      headers: { ...json, "content-encoding": "gzip" },
      body: zeros,
    });
    expect(status).toBe(400);
  });

  it("is an address of the client's choice: none is fetched, nor sent back as a header", async () => {
    const { headers } = await fetch(`${local.url}/graphql?query=%7B__typename%7D`, {
      headers: { "x-request-id": "http://elsewhere.example/?a=1", origin: "http://evil.example" },
    });
    expect([...headers].flat().join(" ")).not.toMatch(/elsewhere|evil/u);
  });
});

describe("the log", () => {
  it("holds no name and no path that has no bound", async () => {
    log.lines.length = 0;
    await ask(local, `/${"a".repeat(8000)}`);
    const body = JSON.stringify({ query: `query ${"Long".repeat(24)} { __typename }` });
    const headers = { "content-type": "application/json" };
    await ask(local, "/graphql", { method: "POST", headers, body });
    await ask(local, `/graphql?query=${"a".repeat(8000)}`);
    await expect.poll(() => log.lines.length).toBe(3);
    for (const line of log.lines) expect(JSON.stringify(line).length).toBeLessThan(600);
  });
});

describe("a stranger in the public profile", () => {
  it("learns nothing of engine, version or statements", async () => {
    expect(await ask(open, "/readyz")).toEqual({ status: 200, text: '{"status":"ready"}' });
    expect((await ask(open, "/metrics")).status).toBe(404);
    expect((await ask(local, "/metrics")).status).toBe(200);
  });
});
