import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type AppOptions, createApp } from "../../../server/http/app.ts";
import { profiles } from "../../../server/settings/access.ts";
import { type KeptLog, keptLog } from "../kept-log.ts";
import { type Served, serve } from "../serve.ts";

const root = mkdtempSync(join(tmpdir(), "parley-views-"));
const clientFolder = join(root, "client");
let engine: GraphEngine;
let log: KeptLog;
let folders = 0;
const open: Served[] = [];

beforeAll(async () => {
  mkdirSync(clientFolder);
  writeFileSync(join(clientFolder, "index.html"), "<!doctype html><title>Explorer</title>");
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
});
afterEach(async () => {
  for (const served of open.splice(0)) await served[Symbol.asyncDispose]();
});
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

/** A server whose views are in a folder: a new one, unless named. */
async function started(options: Partial<AppOptions> = {}) {
  log = keptLog();
  folders += 1;
  const viewsFolder = options.viewsFolder ?? join(root, `views-${folders}`);
  const served = await serve(createApp(engine, { log, clientFolder, ...options, viewsFolder }));
  open.push(served);
  return {
    folder: viewsFolder,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${served.url}${path}`, { headers }),
    send: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${served.url}/v`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" || body instanceof Blob ? body : JSON.stringify(body),
      }),
    url: served.url,
  };
}

async function refused(answer: Response): Promise<[status: number, code: string]> {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return [answer.status, errors[0]?.extensions.code ?? ""];
}

const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id;

const view = {
  mode: ["meetings"],
  nodes: ["witkoff", "умєров", "m-2025-12-19"],
  selected: ["m-2025-12-19/witkoff"],
  tie: ["umerov+witkoff"],
  from: ["2025-02-01"],
  area: ["law, and “order”"],
  note: ["@witkoff:40:-32.5:why <b>he</b>? “см. далі”", "meetings:1:2:x"],
  "not-since": ["2025-01-01"],
  weight: ["newman"],
  at: ["witkoff:12:-4.5", "умєров:0:0"],
  sight: ["-10:0:1200.25:800"],
};

describe("a view that is sent to the server", () => {
  it("is kept under the hash of its content, whatever the order of its parts, and given as it was", async () => {
    const { send, get, folder } = await started();
    const first = await send(view);
    expect(first.status).toBe(201);
    const id = await idOf(first);
    expect(id).toMatch(/^[0-9a-v]{24}$/);
    expect(first.headers.get("location")).toBe(`/v/${id}`);
    const again = await send(Object.fromEntries(Object.entries(view).toReversed()));
    expect([again.status, await idOf(again)]).toEqual([200, id]);
    expect(await idOf(await send({ ...view, nodes: ["witkoff"] }))).not.toBe(id);
    expect(readdirSync(folder).length).toBe(2);

    const given = await get(`/v/${id}.json`);
    expect([given.status, await given.json()]).toEqual([200, view]);
    expect(given.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(given.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const known = await get(`/v/${id}.json`, { "if-none-match": given.headers.get("etag") ?? "" });
    expect(known.status).toBe(304);
  });

  it("opens with the explorer at its short address, under the explorer's own policy", async () => {
    const { send, get } = await started();
    const id = await idOf(await send({}));
    const page = await get(`/v/${id}`);
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(await page.text()).toContain("<title>Explorer</title>");
    const { headers } = await get("/");
    expect(page.headers.get("content-security-policy")).toBe(
      headers.get("content-security-policy"),
    );
  });

  it("is there after a restart", async () => {
    const first = await started();
    const id = await idOf(await first.send(view));
    const second = await started({ viewsFolder: first.folder });
    expect(await (await second.get(`/v/${id}.json`)).json()).toEqual(view);
  });

  it.each([
    ["no JSON", "{", 400, "BAD_REQUEST"],
    ["no UTF-8", new Blob([new Uint8Array([0x22, 0xff, 0x22])]), 400, "BAD_REQUEST"],
    ["a list", [], 400, "BAD_USER_INPUT"],
    ["null", null, 400, "BAD_USER_INPUT"],
    ["a text", '"<script>"', 400, "BAD_USER_INPUT"],
    ["a word that is no list", { mode: "meetings" }, 400, "BAD_USER_INPUT"],
    ["markup as an id", { nodes: ["<img>"] }, 400, "BAD_USER_INPUT"],
    ["a sentence as an id", { hidden: ["buy this now"] }, 400, "BAD_USER_INPUT"],
    ["a sentence as an option", { weight: ["buy this now"] }, 400, "BAD_USER_INPUT"],
    ["lines in an area", { area: ["a\nb"] }, 400, "BAD_USER_INPUT"],
    ["lines in a note", { note: ["meetings:1:2:a\nb"] }, 400, "BAD_USER_INPUT"],
    ["a note without a place", { note: ["some text"] }, 400, "BAD_USER_INPUT"],
    [
      "a note as long as a page",
      { note: [`meetings:1:2:${"a".repeat(281)}`] },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "more notes than a view has",
      { note: Array(41).fill("meetings:1:2:a") },
      400,
      "BAD_USER_INPUT",
    ],
    ["a part within a part", { options: { weight: ["newman"] } }, 400, "BAD_USER_INPUT"],
    ["a name that is none", { "Not a name": ["x"] }, 400, "BAD_USER_INPUT"],
    ["a prototype", '{"__proto__":["x"]}', 400, "BAD_USER_INPUT"],
    ["coordinates that are none", { at: ["witkoff:1:x"] }, 400, "BAD_USER_INPUT"],
    ["a day that is none", { from: ["soon"] }, 400, "BAD_USER_INPUT"],
    ["two modes", { mode: ["meetings", "stances"] }, 400, "BAD_USER_INPUT"],
    [
      "more options than there can be",
      Object.fromEntries(
        Array.from({ length: 100 }, (_, i) => [
          `o-${String.fromCodePoint(97 + (i % 26))}${String.fromCodePoint(97 + Math.floor(i / 26))}`,
          ["x"],
        ]),
      ),
      400,
      "BAD_USER_INPUT",
    ],
  ])("is refused when it is %s, and nothing is written", async (_, body, status, code) => {
    const { send, folder } = await started();
    expect(await refused(await send(body))).toEqual([status, code]);
    expect(existsSync(folder)).toBe(false);
  });

  it("says which part is wrong", async () => {
    const { send } = await started();
    const answer = (await (await send({ at: ["witkoff:1:x"] })).json()) as {
      errors: { message: string }[];
    };
    expect(answer.errors[0]?.message).toBe(
      "This is no view of the explorer: at.0: a node with its coordinates, as witkoff:12:-4.5.",
    );
  });

  it("is refused when it is too long, told beforehand or not", async () => {
    const { send, url } = await started({ limits: { viewBytes: 1000 } });
    const long = { nodes: Array.from({ length: 200 }, (_, i) => `somebody-${i}`) };
    expect(await refused(await send(long))).toEqual([413, "REQUEST_ENTITY_TOO_LARGE"]);
    const untold = await new Promise<{ status: number | undefined; text: string }>((resolve) => {
      const asking = request(
        `${url}/v`,
        { method: "POST", headers: { "content-type": "application/json" } },
        (answer) =>
          void text(answer).then((found) => resolve({ status: answer.statusCode, text: found })),
      );
      // The server hangs up on what it does not want to read.
      asking.on("error", () => {});
      asking.write(JSON.stringify(long));
      asking.write(JSON.stringify(long));
    });
    expect([untold.status, untold.text]).toEqual([
      413,
      expect.stringContaining("at most 1000 bytes"),
    ]);
  });

  it("comes as JSON alone, which no form of another page sends, and from a name that is known", async () => {
    const { send, url, get } = await started();
    expect(await refused(await send({}, { "content-type": "text/plain" }))).toEqual([
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ]);
    const answer = await send({}, { origin: "https://elsewhere.example" });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    const status = await new Promise((resolve) => {
      const headers = { host: "evil.example", "content-type": "application/json" };
      request(`${url}/v`, { method: "POST", headers }, ({ statusCode }) => resolve(statusCode)).end(
        "{}",
      );
    });
    expect(status).toBe(421);
    const put = await fetch(`${url}/v`, { method: "PUT", body: "{}" });
    expect([...(await refused(put)), put.headers.get("allow")]).toEqual([
      405,
      "METHOD_NOT_ALLOWED",
      "GET, HEAD, POST",
    ]);
    expect(await (await get("/v")).json()).toEqual({ open: true, viewBytes: 262_144 });
  });

  it("costs of the client's budget, and is refused when that is used up", async () => {
    const { send } = await started({ limits: { budget: 250_000 } });
    const statuses = [];
    for (const name of ["a", "b", "c"]) statuses.push((await send({ nodes: [name] })).status);
    expect(statuses).toEqual([201, 201, 429]);
    const answer = await send({});
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused(answer)).toEqual([429, "RATE_LIMITED"]);
  });
});

describe("the views of a server", () => {
  it("are limited in number and size: more are refused, none is removed, and what is there is still found", async () => {
    const { send, get } = await started({ limits: { views: 2 } });
    const first = await idOf(await send({ nodes: ["a"] }));
    await send({ nodes: ["b"] });
    expect(await refused(await send({ nodes: ["c"] }))).toEqual([507, "VIEWS_FULL"]);
    expect((await send({ nodes: ["a"] })).status).toBe(200);
    expect((await get(`/v/${first}.json`)).status).toBe(200);
    expect(log.lines.some(({ words }) => words === "no more views are kept")).toBe(true);

    const small = await started({ limits: { viewsBytes: 40 } });
    expect((await small.send({ nodes: ["a".repeat(15)] })).status).toBe(201);
    expect(await refused(await small.send({ nodes: ["b".repeat(15)] }))).toEqual([
      507,
      "VIEWS_FULL",
    ]);
  });

  it("hold to their limit when many are sent at once", async () => {
    const { send, folder } = await started({ limits: { views: 3 } });
    const names = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const statuses = await Promise.all(names.map(async (n) => (await send({ nodes: [n] })).status));
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it("are shared by processes that write at once: the same view is one file, and each sees what others wrote", async () => {
    const folder = join(root, "shared");
    const run = promisify(execFile);
    const keep = async (...names: string[]) => {
      const script = join(import.meta.dirname, "keep-one.ts");
      const args = ["--import", "tsx", script, folder, "4", ...names];
      const { stdout } = await run(process.execPath, args);
      return stdout.trim().split("\n");
    };
    const [one, other] = await Promise.all([keep("a", "b", "c"), keep("a", "b", "c")]);
    expect(one.map((line) => line.split(" ")[0])).toEqual(other.map((line) => line.split(" ")[0]));
    expect(readdirSync(folder)).toHaveLength(3);
    expect((await keep("d", "e", "a")).map((line) => line.split(" ")[1] ?? line)).toEqual([
      "new",
      "full",
      "there",
    ]);
    for (const name of readdirSync(folder))
      expect(JSON.parse(readFileSync(join(folder, name), "utf8"))).toHaveProperty("nodes");
  });

  it("that nobody sent are not found: a page all the same, and a code for programs", async () => {
    const { get, folder } = await started();
    writeFileSync(join(root, "secret.json"), '{"nodes":["secret"]}');
    mkdirSync(folder);
    const unknown = "0123456789abcdefghijklmn";
    expect(await refused(await get(`/v/${unknown}.json`))).toEqual([404, "VIEW_NOT_FOUND"]);
    const page = await get(`/v/${unknown}`);
    expect([page.status, await page.text()]).toEqual([
      404,
      expect.stringContaining("<title>Explorer</title>"),
    ]);
    for (const id of [
      "..%2Fsecret",
      "%2e%2e%2fsecret",
      "..\\secret",
      "secret",
      unknown.toUpperCase(),
      `${unknown}%00`,
      "",
    ]) {
      const statuses = [await get(`/v/${id}.json`), await get(`/v/${id}`)].map(
        (answer) => answer.status,
      );
      expect([id, ...statuses]).toEqual([id, 404, 404]);
    }
  });

  it("are refused when their file is damaged, which is logged, until somebody sends them again", async () => {
    const { send, get, folder } = await started();
    const id = await idOf(await send(view));
    const file = join(folder, `${id}.json`);
    const whole = readFileSync(file, "utf8");
    for (const damaged of [whole.slice(0, 20), "", '{"nodes":["somebody-else"]}']) {
      writeFileSync(file, damaged);
      expect(await refused(await get(`/v/${id}.json`))).toEqual([500, "VIEW_DAMAGED"]);
      expect((await get(`/v/${id}`)).status).toBe(500);
    }
    expect(log.lines.find(({ words }) => words === "view damaged")?.facts).toMatchObject({ file });
    expect((await send(view)).status).toBe(200);
    expect(await (await get(`/v/${id}.json`)).json()).toEqual(view);
  });

  it("can't be kept where the disk can't be written: this is told, logged, and nothing else fails", async () => {
    const blocked = join(root, "a-file");
    writeFileSync(blocked, "");
    const { send, get } = await started({ viewsFolder: join(blocked, "views") });
    expect(await refused(await send({}))).toEqual([503, "VIEWS_UNWRITABLE"]);
    expect(log.lines.some(({ words }) => words === "view not kept")).toBe(true);
    expect((await get("/healthz")).status).toBe(200);
  });

  it("are counted in the metrics; what a killed process left is no view, and is removed later", async () => {
    const { send, get, folder } = await started();
    const { length } = JSON.stringify({ nodes: ["a"] });
    const id = await idOf(await send({ nodes: ["a"] }));
    const left = join(folder, `${id}.json.partial-1`);
    writeFileSync(left, "{");
    expect(await (await get("/metrics")).text()).toMatch(
      new RegExp(String.raw`\nparley_views 1\n[^]*\nparley_views_bytes ${length}\n`),
    );
    expect(existsSync(left)).toBe(true);
    utimesSync(left, 0, 0);
    await get("/metrics");
    expect(existsSync(left)).toBe(false);
  });

  it("are neither taken nor given in the public profile, unless that is set", async () => {
    const local = await started();
    const id = await idOf(await local.send(view));
    const shut = await started({ access: profiles.public, viewsFolder: local.folder });
    expect(await refused(await shut.send(view))).toEqual([403, "VIEWS_CLOSED"]);
    expect(await refused(await shut.get(`/v/${id}.json`))).toEqual([403, "VIEWS_CLOSED"]);
    expect((await shut.get(`/v/${id}`)).status).toBe(403);
    expect(await (await shut.get("/v")).json()).toMatchObject({ open: false });
    const set = await started({
      access: { ...profiles.public, views: true },
      viewsFolder: local.folder,
    });
    expect((await set.get(`/v/${id}.json`)).status).toBe(200);
  });
});
