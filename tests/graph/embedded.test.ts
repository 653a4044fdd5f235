import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { toGraphError } from "../../server/graph/embedded/errors.ts";
import {
  GraphDamagedError,
  GraphLockedError,
  GraphTimeoutError,
  type GraphHolder,
} from "../../server/graph/graph-errors.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";

let folder = "";
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-embedded-"));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  rmSync(folder, { recursive: true, force: true });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "close");
}

/** Another process that uses the folder; `line` waits for the next line it prints. */
function another(task?: "write"): { child: ChildProcess; line: () => Promise<string> } {
  const file = join(import.meta.dirname, "hold-graph.ts");
  const args = ["--import", "tsx", file, folder, ...(task ? [task] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, line: async () => String((await lines.next()).value) };
}

const count = {
  name: "count",
  cypher: "MATCH (a:Actor)-[r:ATTENDED]->(m:Meeting) RETURN count(r) AS pairs",
};
const everything = {
  name: "everything",
  cypher: "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n, r ORDER BY n.id",
};

async function fill(engine: GraphEngine): Promise<void> {
  await engine.prepare();
  await engine.write("fill", async (unit) => {
    await unit.upsertNodes("Actor", [{ id: "a", name: "Anna" }]);
    await unit.upsertNodes("Meeting", [{ id: "m" }]);
    const tie = { id: "m/a", from: "a", to: "m", properties: { role: "host" } };
    await unit.upsertTies("ATTENDED", "Actor", "Meeting", [tie]);
  });
}
const filled = [
  { n: { id: "a", name: "Anna" }, r: { id: "m/a", role: "host" } },
  { n: { id: "m" }, r: null },
];

describe("the embedded engine on a folder", () => {
  it("finds what was written when it is opened again, constraints included", async () => {
    const first = await openEmbeddedEngine({ folder: join(folder, "made", "on", "the", "way") });
    await fill(first);
    await first.close();
    const again = await openEmbeddedEngine({ folder: join(folder, "made", "on", "the", "way") });
    await again.prepare();
    expect(await again.read(everything)).toEqual(filled);
    const twice = again.write("twice", (unit) =>
      unit.run({ name: "second a", cypher: "CREATE (:Actor {id: 'a'})" }),
    );
    await expect(twice).rejects.toMatchObject({ code: "GRAPH_CONSTRAINT_VIOLATED" });
    await again.close();
  });

  it("leaves nothing but the graph behind when it is closed", async () => {
    const engine = await openEmbeddedEngine({ folder });
    await fill(engine);
    expect(readdirSync(folder)).toContain("graph.holder.json");
    await engine.close();
    expect(readdirSync(folder).toSorted()).toEqual(["graph.grafeo", "graph.manifest.json"]);
  });

  it("writes a copy that opens like the graph itself", async () => {
    const engine = await openEmbeddedEngine({ folder });
    await fill(engine);
    await engine.backup(join(folder, "copies", "monday"));
    await engine.write("later", (unit) => unit.upsertNodes("Actor", [{ id: "later" }]));
    await engine.close();
    const copy = await openEmbeddedEngine({ folder: join(folder, "copies", "monday") });
    expect(await copy.read(everything)).toEqual(filled);
    await copy.close();
  });

  it("refuses a unit within a unit instead of waiting for itself", async () => {
    const engine = await openEmbeddedEngine({ folder });
    const outer = engine.write("outer", () => engine.write("inner", async () => {}));
    await expect(outer).rejects.toThrow('the unit "inner" was begun within "outer"');
    await engine.write("after", (unit) => unit.upsertNodes("Actor", [{ id: "a" }]));
    expect(await engine.read(everything)).toEqual([{ n: { id: "a" }, r: null }]);
    await engine.close();
  });

  it("waits with closing for what is under way", async () => {
    const engine = await openEmbeddedEngine({ folder });
    // It may find the graph closed, and then fail before anybody waits for it.
    const writing = fill(engine).catch(() => undefined);
    const reading = engine.read({
      name: "one",
      cypher: "UNWIND range(1, 1000) AS x RETURN sum(x) AS n",
    });
    await engine.close();
    expect(await reading).toEqual([{ n: 500_500 }]);
    await writing;
    const again = await openEmbeddedEngine({ folder });
    expect([[], filled]).toContainEqual(await again.read(everything));
    await again.close();
  });
});

describe("two processes on one embedded graph", () => {
  it("the second is told who holds it, since when, and what to do", async () => {
    const before = new Date().toISOString();
    const { child, line } = another();
    expect(await line()).toBe("open");
    const error = await openEmbeddedEngine({ folder }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphLockedError);
    const { holder, message } = error as GraphLockedError;
    expect(holder).toEqual<GraphHolder>({
      pid: child.pid ?? 0,
      host: hostname(),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as string,
    });
    expect((holder?.since ?? "") > before).toBe(true);
    expect(message).toBe(
      `The graph in ${folder} is held by process ${child.pid} on ${hostname()} (since ${holder?.since}); ` +
        `only one process may hold an embedded graph. Stop that process, or set PARLEY_DATA to another ` +
        `folder, or use Neo4j (NEO4J_URI), which serves many processes`,
    );
  });

  it("the same the other way round: this process holds it, another asks", async () => {
    const engine = await openEmbeddedEngine({ folder });
    const { line } = another();
    expect(await line()).toContain(`is held by process ${process.pid} on ${hostname()}`);
    await engine.close();
  });

  it("the note of a process that was killed is no obstacle, nor is a broken one", async () => {
    const { child, line } = another();
    expect(await line()).toBe("open");
    await kill(child);
    const note = join(folder, "graph.holder.json");
    expect(JSON.parse(readFileSync(note, "utf8"))).toMatchObject({ pid: child.pid });
    const engine = await openEmbeddedEngine({ folder });
    expect(JSON.parse(readFileSync(note, "utf8"))).toMatchObject({ pid: process.pid });
    await engine.close();
    writeFileSync(note, "{");
    await (await openEmbeddedEngine({ folder })).close();
  });

  it("does not blame a dead process when the note is stale", async () => {
    const { child, line } = another();
    expect(await line()).toBe("open");
    const note = join(folder, "graph.holder.json");
    const stale: GraphHolder = {
      pid: 2 ** 22 + 1,
      host: hostname(),
      since: "2020-01-01T00:00:00Z",
    };
    writeFileSync(note, JSON.stringify(stale));
    const error = await openEmbeddedEngine({ folder }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphLockedError);
    expect(error).toMatchObject({ folder, holder: null });
    await kill(child);
  });
});

describe("a process killed while it writes", () => {
  it.each([1, 2, 3])("loses no unit it had finished, and keeps no half one (%i)", async (round) => {
    const { child, line } = another("write");
    expect(await line()).toBe("open");
    let last = "";
    for (let lines = 0; lines < 20 * round; lines += 1) last = await line();
    await kill(child);
    const written = Number(last.replace("written ", "")) + 1;
    const engine = await openEmbeddedEngine({ folder });
    const [row] = await engine.read(count);
    const pairs = Number(row?.["pairs"]);
    expect(pairs).toBeGreaterThanOrEqual(written);
    const nodes = await engine.read({ name: "nodes", cypher: "MATCH (n) RETURN count(n) AS n" });
    expect(nodes).toEqual([{ n: 2 * pairs }]);
    await engine.close();
  });
});

describe("a graph file that is damaged", () => {
  it("is refused when it never was a graph", async () => {
    const file = join(folder, "graph.grafeo");
    writeFileSync(file, "actors,meetings\n".repeat(4_000));
    const error = await openEmbeddedEngine({ folder }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphDamagedError);
    expect(error).toMatchObject({ code: "GRAPH_DAMAGED", file });
    expect((error as Error).message).toContain("Put a backup in its place");
    expect(readdirSync(folder)).toEqual(["graph.grafeo"]);
  });
});

it.each(["Query exceeded timeout", "[GRAFEO-Q005] Query exceeded the 30s timeout"])(
  "tells what the engine ended itself as a timeout (%s)",
  (message) => {
    const error = toGraphError(new Error(message), { name: "search", cypher: "" });
    expect(error).toEqual(new GraphTimeoutError("search", 30_000));
  },
);
