import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import persisted from "../../../client/api/__generated__/persisted-documents.json" with { type: "json" };
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { createApp } from "../../../server/http/app.ts";
import { profiles } from "../../../server/settings/access.ts";
import { ask, codes } from "../../api/ask.ts";
import { countingEngine } from "../../api/counting-engine.ts";
import { loadSmall } from "../../analysis/small-graph.ts";
import { keptLog } from "../kept-log.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-documents-"));
const documentsFile = join(folder, "documents.json");
const text = "query Name($id: ID!) { actor(id: $id) { name } }";
const id = `sha256:${createHash("sha256").update(text).digest("hex")}`;
let engine: GraphEngine;

beforeAll(() => writeFileSync(documentsFile, JSON.stringify({ [id]: text })));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  await named("Ann");
  return () => engine.close();
});

const named = (name: string) =>
  engine.write("an actor", (unit) =>
    unit.upsertNodes("Actor", [{ id: "ann", name, kind: "PERSON", sortName: name.toLowerCase() }]),
  );

const appWith = (options = {}, from = engine) =>
  createApp(from, { log: keptLog(), clientFolder: "none", documentsFile, ...options });
type App = ReturnType<typeof appWith>;

const accept = "application/graphql-response+json";
const address = "http://localhost/graphql";
const link = (given: Record<string, string>) => `${address}?${new URLSearchParams(given)}`;
const byId = link({ documentId: id, variables: '{"id":"ann"}' });
const get = async (app: App, url: string, headers: Record<string, string> = {}) =>
  app.fetch(url, { headers: { accept, ...headers } });
const post = async (app: App, body: object) =>
  app.fetch(address, {
    method: "POST",
    headers: { accept, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const name = async (answer: Response) =>
  ((await answer.json()) as { data?: { actor: { name: string } | null } }).data?.actor?.name;

describe("a known document", () => {
  it("is answered by its id: in a link, by POST, and as clients of persisted queries ask", async () => {
    const app = appWith();
    const variables = { id: "ann" };
    const extensions = { persistedQuery: { version: 1, sha256Hash: id.replace("sha256:", "") } };
    const answers = [
      await get(app, byId),
      await post(app, { documentId: id, variables }),
      await post(app, { extensions, variables }),
      await get(app, link({ extensions: JSON.stringify(extensions), variables: '{"id":"ann"}' })),
    ];
    expect(await Promise.all(answers.map(name))).toEqual(["Ann", "Ann", "Ann", "Ann"]);
  });

  it("is told to be unknown, with the code that clients know, if it is", async () => {
    const app = appWith();
    for (const asked of [
      get(app, link({ documentId: "sha256:0" })),
      post(app, { documentId: "sha256:0" }),
    ]) {
      const answer = await asked;
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] },
      ]);
      expect(answer.headers.get("etag")).toBeNull();
    }
  });

  it("is every operation of the explorer, under the hash of its text", () => {
    const wrong = Object.entries(persisted).filter(
      ([key, value]) => key !== `sha256:${createHash("sha256").update(value).digest("hex")}`,
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(persisted).length).toBeGreaterThan(40);
  });
});

describe("the answer to a link of a known document", () => {
  it("can be kept, and is not made again while the data stands", async () => {
    const counting = countingEngine(engine);
    const app = appWith({}, counting);
    const first = await get(app, byId);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect(etag).toMatch(/^W\/"/);
    await app.warm();
    counting.takeCalls();
    const second = await get(app, byId, { "if-none-match": etag });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    expect(second.headers.get("etag")).toBe(etag);
    // Which data sets are being loaded is asked now and then.
    expect(counting.takeCalls().filter((call) => call !== "datasets.versions")).toEqual([]);

    await named("Anna");
    const third = await get(app, byId, { "if-none-match": etag });
    expect([third.status, await name(third)]).toEqual([200, "Anna"]);
    expect(third.headers.get("etag")).not.toBe(etag);
  });

  it("is not to be kept when it failed, or no version is known", async () => {
    const failed = await get(appWith(), link({ documentId: id, variables: "{}" }));
    expect([failed.status, failed.headers.get("cache-control")]).toEqual([400, "no-store"]);
    const unknown = await get(appWith({ limits: { kept: 0 } }), byId, { "if-none-match": "*" });
    expect([unknown.status, unknown.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(unknown.headers.get("etag")).toBeNull();
  });

  it("has another tag once it says that a data set is only half loaded, and when it is whole", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const app = appWith();
    const mark = (state: string) =>
      engine.write("a data set", (unit) =>
        unit.upsertNodes("Dataset", [{ id: "d", version: "1", state, loadedAt: "2026-01-01" }]),
      );
    await mark("LOADED");
    await get(app, byId);
    await mark("LOADING");
    const unaware = await get(app, byId);
    const etag = unaware.headers.get("etag") ?? "";
    expect(await unaware.json()).not.toHaveProperty("extensions.loading");
    // The server asks again which data sets are being loaded.
    vi.advanceTimersByTime(5_000);
    const half = await vi.waitFor(async () => {
      const answer = await get(app, byId, { "if-none-match": etag });
      expect(answer.status).toBe(200);
      return answer;
    });
    expect(await half.json()).toMatchObject({ extensions: { loading: ["d"] } });
    await mark("LOADED");
    vi.advanceTimersByTime(5_000);
    const tags = [etag, half.headers.get("etag")];
    const whole = await get(app, byId, { "if-none-match": tags.join(", ") });
    expect(whole.status).toBe(200);
    expect(tags).not.toContain(whole.headers.get("etag"));
    vi.useRealTimers();
  });

  it("has the same tag in another process of the same program over the same data", async () => {
    const data = mkdtempSync(join(folder, "data-"));
    const opened = async () => {
      const graph = await openEmbeddedEngine({ folder: data });
      await graph.prepare();
      return graph;
    };
    const first = await opened();
    await loadSmall(first);
    await first.close();
    const tags: (string | null)[] = [];
    for (const limits of [{}, {}, { answerBytes: 1_000_000 }]) {
      const graph = await opened();
      const app = appWith({ limits }, graph);
      const answer = await get(app, byId);
      tags.push(answer.headers.get("etag"));
      await app.close();
      await graph.close();
    }
    expect(tags[0]).toMatch(/^W/u);
    expect(tags[1]).toBe(tags[0]);
    expect(tags[2]).not.toBe(tags[0]);
  });
});

describe("a server for the explorer only", () => {
  const access = { ...profiles.public, documents: "explorer" } as const;

  it("answers no query of others, whichever way it comes", async () => {
    const app = appWith({ access: { ...access, get: true } });
    const answer = await ask(app, text, { id: "ann" });
    expect([answer.status, codes(answer)]).toEqual([400, [{ code: "PERSISTED_QUERY_ONLY" }]]);
    expect(answer.data).toBeUndefined();
    for (const asked of [
      get(app, link({ query: "{ __typename }" })),
      get(app, link({ query: "{ __typename }", documentId: id })),
      post(app, { query: "{ __typename }", documentId: id }),
      post(app, {}),
    ]) {
      const { status } = await asked;
      expect(status).toBe(400);
    }
  });

  it("answers the explorer's own, by links too", async () => {
    const app = appWith({ access });
    expect(await name(await get(app, byId))).toBe("Ann");
    expect(await name(await post(app, { documentId: id, variables: { id: "ann" } }))).toBe("Ann");
  });
});

it("does not open queries by GET where they are closed", async () => {
  const app = appWith({ access: profiles.public });
  expect((await get(app, link({ query: text, documentId: id }))).status).toBe(405);
});
