import { EventEmitter, once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { profiles } from "../../server/settings/access.ts";
import { dumpGraph, withoutInstant } from "../seed/dump-graph.ts";
import { type Files, makeFolder } from "../seed/temporary-dataset.ts";
import { whole } from "../seed/whole-dataset.ts";
import { keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";

const datasets = join(import.meta.dirname, "../../seed/datasets");

/** Texts that a file with commas, quotes and lines could damage. */
const awkward: Files = {
  ...whole,
  "dataset.yaml": String(whole["dataset.yaml"]).replace("little", "переговори"),
  "actors.yaml": `${String(whole["actors.yaml"])}
- id: сибіга
  name: Андрій Сибіга
  kind: person
  aliases: ["Sybiha; Andrii", "[minister]", 'the "voice"']
  description: "Міністр, \\"of foreign affairs\\"\\nsince 2024"
  citations: [{ source: s, quote: "сказав: \\"так\\"", prefix: "він ", unverified: true }]
`,
  "meetings.yaml": `${String(whole["meetings.yaml"])}
- { id: both, title: "Both, at once", date: 2025-12-21, issues: [part, all], citations: ["t#p1; p2", { source: s, paragraph: 4 }],
    disagreements: ["One says yes; another no.", "1, 2"] }
`,
  "positions.jsonl": `${String(whole["positions.jsonl"])}
{"id":"q","actor":"сибіга","issue":"all","stance":"supports","value":-1e-7,"date":"2025","attribution":"reported","reportedBy":[{"actor":"ann"},{"source":"t"},"nobody; or all"],"citations":[{"source":"t","start":3,"end":7}]}
`,
};

let engine: GraphEngine;
let served: Served;
const log = keptLog();
const folder = mkdtempSync(join(tmpdir(), "parley-export-"));

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  for (const place of [join(datasets, "ukraine-talks"), join(datasets, "us-visits")])
    await loadDataset(engine, await checkDataset(place));
  await loadDataset(engine, await checkDataset(makeFolder(awkward)));
  served = await serve(createApp(engine, { log, clientFolder: "none" }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await served[Symbol.asyncDispose]();
  await engine.close();
});

/** The same engine with another `read`. */
function readingAs(graph: GraphEngine, read: GraphEngine["read"]): GraphEngine {
  return new Proxy(graph, {
    get(target, property) {
      if (property === "read") return read;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

async function load(place: string): Promise<GraphEngine> {
  const empty = await openEmbeddedEngine({ memory: true });
  await empty.prepare();
  await loadDataset(empty, await checkDataset(place));
  return empty;
}

async function fetchFile(name: string, init?: RequestInit): Promise<Response> {
  return fetch(`${served.url}/export/${encodeURIComponent(name)}`, init);
}

/** Unpacks the file into a folder. */
function unpack(name: string, bytes: ArrayBuffer): string {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [file, content] of Object.entries(unzipSync(new Uint8Array(bytes))))
    writeFileSync(join(place, file), content);
  return place;
}

/** A data set's export as the seed command takes it: a file of lines, or a folder. */
async function fetchInto(id: string, ending: string): Promise<string> {
  const answer = await fetchFile(`${id}.${ending}`);
  expect(answer.status).toBe(200);
  const bytes = await answer.arrayBuffer();
  if (ending === "csv.zip") return unpack(id, bytes);
  const file = join(folder, `${id}.jsonl`);
  writeFileSync(file, new Uint8Array(bytes));
  return file;
}

describe.each(["jsonl", "csv.zip"])("an export as %s", (ending) => {
  it.each(["ukraine-talks", "us-visits"])("has all that is in %s, and nothing else", async (id) => {
    const { version, counts } = await checkDataset(await fetchInto(id, ending));
    const original = await checkDataset(join(datasets, id));
    expect({ version, counts }).toEqual({ version: original.version, counts: original.counts });
  });

  it("is loaded again as the same graph, whatever its texts contain", async () => {
    const again = await load(await fetchInto("переговори", ending));
    const alone = await load(makeFolder(awkward));
    expect(withoutInstant(await dumpGraph(again))).toEqual(withoutInstant(await dumpGraph(alone)));
    await again.close();
    await alone.close();
  });
});

describe("GET /export", () => {
  it("says who asks for what is not there what is", async () => {
    const answer = await fetchFile("nothing.jsonl");
    expect([answer.status, await answer.text()]).toEqual([
      404,
      "There is no such export. These can be fetched: /export/ukraine-talks.jsonl, /export/ukraine-talks.csv.zip, " +
        `/export/us-visits.jsonl, /export/us-visits.csv.zip, /export/${encodeURIComponent("переговори")}.jsonl, ` +
        `/export/${encodeURIComponent("переговори")}.csv.zip.\n`,
    ]);
    expect((await fetchFile("ukraine-talks.xlsx")).status).toBe(404);
    expect((await fetch(`${served.url}/export/%ff.jsonl`)).status).toBe(404);
  });

  it("answers 304 to a client that has this version, and HEAD with the current version", async () => {
    const head = await fetchFile("ukraine-talks.jsonl", { method: "HEAD" });
    const etag = head.headers.get("etag") ?? "";
    expect([head.status, await head.text(), etag]).toEqual([
      200,
      "",
      expect.stringMatching(/^W\/"/),
    ]);
    const headers = { "if-none-match": `"older", ${etag}` };
    const known = await fetchFile("ukraine-talks.jsonl", { headers });
    expect([known.status, await known.text()]).toEqual([304, ""]);
    const other = await fetchFile("ukraine-talks.csv.zip", { headers });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it("has a file name for browsers", async () => {
    const head = await fetchFile("переговори.csv.zip", { method: "HEAD" });
    expect(head.headers.get("content-disposition")).toBe(
      `attachment; filename="__________.csv.zip"; filename*=UTF-8''${encodeURIComponent("переговори")}.csv.zip`,
    );
    expect(head.headers.get("content-type")).toBe("application/zip");
  });

  it("counts against the client's budget", async () => {
    const limits = { budget: 3000 };
    const access = profiles.public;
    const app = createApp(engine, { log: keptLog(), clientFolder: "none", limits, access });
    await using small = await serve(app);
    const url = `${small.url}/export/ukraine-talks.jsonl`;
    const first = await fetch(url);
    expect([first.status, (await first.text()).split("\n").length > 1700]).toEqual([200, true]);
    const second = await fetch(url);
    expect([second.status, Number(second.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(await second.text()).toMatch(
      /^This export has \d+ records; of 3000 objects a minute, \d+ are left\. Try again in \d+ s\.\n$/,
    );
    expect(second.headers.get("etag")).toBeNull();
  });

  it("gives no data set of which a load broke off", async () => {
    const graph = await load(makeFolder(whole));
    await graph.write("half a load", async (unit) => {
      await unit.run({ name: "half", cypher: "MATCH (d:Dataset) SET d.state = 'LOADING'" });
    });
    await using half = await serve(createApp(graph, { log: keptLog(), clientFolder: "none" }));
    const answer = await fetch(`${half.url}/export/little.jsonl`);
    expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([
      503,
      "30",
      "little is only half there: a load is under way, or broke off. Nothing is given away before it is whole.\n",
    ]);
    await graph.close();
  });

  it("breaks off when the data changes, rather than mix two versions in a file", async () => {
    const graph = await load(makeFolder(awkward));
    let asked = 0;
    const changing = readingAs(graph, async (statement, ...rest) => {
      const rows = await graph.read(statement, ...rest);
      // The version changes after some batches were sent.
      if (statement.name === "datasets.versions" && (asked += 1) > 4)
        return rows.map((row) => ({ ...row, loadedAt: "2030-01-01T00:00:00.000Z" }));
      return rows;
    });
    await using app = await serve(createApp(changing, { log: keptLog(), clientFolder: "none" }));
    const answer = await fetch(`${app.url}/export/${encodeURIComponent("переговори")}.jsonl`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
    await graph.close();
  });

  it("reads no further when its client has left", async () => {
    let reads = 0;
    const gate = new EventEmitter();
    const held = once(gate, "held");
    const slow = readingAs(engine, async (statement, ...rest) => {
      if (statement.name.startsWith("write.properties") && (reads += 1) === 2) {
        const released = once(gate, "released");
        gate.emit("held");
        await released;
      }
      return engine.read(statement, ...rest);
    });
    const kept = keptLog();
    await using app = await serve(createApp(slow, { log: kept, clientFolder: "none" }));
    const asking = request(`${app.url}/export/us-visits.jsonl`).on("error", () => undefined);
    asking.end();
    await held;
    asking.destroy();
    const isCut = () => kept.lines.some(({ facts }) => "cut" in facts);
    await expect.poll(isCut, { timeout: 30_000 }).toBe(true);
    gate.emit("released");
    // Others are served completely meanwhile.
    expect((await (await fetchFile("ukraine-talks.jsonl")).text()).length).toBeGreaterThan(0);
    expect(reads).toBe(2);
  });
});
