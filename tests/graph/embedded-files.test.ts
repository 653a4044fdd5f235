import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { GraphDamagedError } from "../../server/graph/graph-errors.ts";

const everything = { name: "everything", cypher: "MATCH (n) RETURN n ORDER BY n.id" };
const root = mkdtempSync(join(tmpdir(), "parley-files-"));
/**
 * The files of a closed graph, of one left by a killed process, and of an earlier state of the same graph.
 */
const [closed, killed, earlier] = ["closed", "killed", "earlier"].map((name) =>
  join(root, name),
) as [string, string, string];
const folder = join(root, "tried");
let content: unknown;

beforeAll(async () => {
  const made = join(root, "made");
  const engine = await openEmbeddedEngine({ folder: made });
  await engine.prepare();
  const many = (unit: number) =>
    Array.from({ length: 500 }, (_, n) => ({ id: `a${unit}-${n}`, note: "x".repeat(100) }));
  await engine.write("many", (unit) => unit.upsertNodes("Actor", many(1)));
  await engine.backup(earlier);
  await engine.write("more", (unit) => unit.upsertNodes("Actor", many(2)));
  content = await engine.read(everything);
  cpSync(made, killed, { recursive: true });
  await engine.close();
  cpSync(made, closed, { recursive: true });
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Opens a copy of the files after damaging it; returns its content, or why it is refused. */
async function opened(from: string, harm: () => void = () => {}): Promise<unknown> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  harm();
  const before = filesOf(folder);
  const engine = await openEmbeddedEngine({ folder }).catch((error: unknown) => error);
  if (engine instanceof Error) {
    // Nothing was created in place of what is missing, and nothing changed that might be repaired.
    const isAsBefore = JSON.stringify(filesOf(folder)) === JSON.stringify(before);
    return isAsBefore ? engine : "its files were changed";
  }
  try {
    return await (engine as GraphEngine).read(everything);
  } finally {
    await (engine as GraphEngine).close();
  }
}

function filesOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(path, name)))
        .digest("hex"),
    ]),
  );
}

const [graph, log, manifest] = ["graph.grafeo", "graph.grafeo.wal", "graph.manifest.json"].map(
  (name) => join(folder, name),
) as [string, string, string];
const remove = (file: string) => () => rmSync(file, { recursive: true });
const states = [
  { state: "closed", from: closed },
  { state: "left by a killed process", from: killed },
];

describe("the files of an embedded graph", () => {
  it.each(states)("hold it, when they are whole ($state)", async ({ from }) => {
    expect(await opened(from)).toEqual(content);
  });

  it.each(states)("are refused without the graph's file ($state)", async ({ from }) => {
    const error = await opened(from, remove(graph));
    expect(error).toMatchObject({ code: "GRAPH_DAMAGED", file: graph });
    expect((error as Error).message).toBe(
      `The graph file ${graph} can't be used (it is missing, though other files of the graph are there). ` +
        `Put a backup in its place (npm run seed -- restore <folder>), or move all files of its folder that are ` +
        `named graph.* away and load the data sets again (npm run seed -- <folder>)`,
    );
  });

  it("are refused without the log of a process that was killed", async () => {
    expect(await opened(killed, remove(log))).toMatchObject({ file: log });
    const emptied = () => {
      for (const name of readdirSync(log)) rmSync(join(log, name));
    };
    expect(await opened(killed, emptied)).toMatchObject({ file: log });
  });

  it("are refused when only the log is left", async () => {
    const harm = () => {
      rmSync(graph);
      rmSync(manifest);
    };
    expect(await opened(killed, harm)).toMatchObject({ file: graph });
  });

  it("are refused with an earlier file among them", async () => {
    const harm = () => cpSync(join(earlier, "graph.grafeo"), graph);
    expect(await opened(killed, harm)).toMatchObject({ file: graph });
    const error = await opened(closed, harm);
    expect((error as Error).message).toContain(
      "it holds 500 nodes and 0 ties after 1 commits, and should hold 1000 nodes and 0 ties after 2 commits",
    );
  });

  it.each(states)(
    "are refused when the graph's file is torn, wherever ($state)",
    async ({ from }) => {
      const { size } = statSync(join(from, "graph.grafeo"));
      for (let n = 0; n < 20; n += 1) {
        const error = await opened(from, () => truncateSync(graph, Math.floor((size * n) / 20)));
        expect(error).toMatchObject({ file: graph });
      }
    },
  );

  it("never give another graph when a byte of them changed", async () => {
    const { size } = statSync(join(closed, "graph.grafeo"));
    const outcomes: unknown[] = [];
    for (let n = 0; n < 20; n += 1) {
      const harm = () => {
        const bytes = readFileSync(graph);
        const at = Math.floor((size * (n + 0.3)) / 20);
        bytes.writeUInt8((bytes[at] ?? 0) ^ 0x41, at);
        writeFileSync(graph, bytes);
      };
      outcomes.push(await opened(closed, harm));
    }
    const given = outcomes.filter((outcome) => !(outcome instanceof GraphDamagedError));
    // Some bytes belong to parts that are no longer used.
    expect(given).toEqual(given.map(() => content));
    expect(given.length).toBeLessThan(outcomes.length);
  });

  it("are refused when the manifest is torn, wherever, or of a later version", async () => {
    const text = readFileSync(join(closed, "graph.manifest.json"), "utf8").trim();
    for (let length = 0; length < text.length; length += 3) {
      const error = await opened(closed, () => writeFileSync(manifest, text.slice(0, length)));
      expect(error).toMatchObject({ file: manifest });
    }
    const later = () => writeFileSync(manifest, text.replace('"format":1', '"format":2'));
    expect(await opened(closed, later)).toMatchObject({ file: manifest });
  });

  it("have a manifest again when they had none, as those of an earlier version", async () => {
    expect(await opened(closed, remove(manifest))).toEqual(content);
    expect(readdirSync(folder).toSorted()).toEqual(["graph.grafeo", "graph.manifest.json"]);
  });

  it("are refused though nothing is to be written", async () => {
    cpSync(closed, folder, { recursive: true });
    rmSync(graph);
    const opening = openEmbeddedEngine({ folder, ifMissing: "MEMORY" });
    await expect(opening).rejects.toBeInstanceOf(GraphDamagedError);
  });
});

describe("processes that begin at once", () => {
  it("one has the graph, and the others are told that it is held: never that it is damaged", async () => {
    const file = join(import.meta.dirname, "open-at-once.ts");
    const processes = Array.from({ length: 3 }, () => {
      const args = ["--import", "tsx", file];
      const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const hears = async () => String((await lines.next()).value);
      return { child, hears };
    });
    const all = (line?: string) => {
      for (const { child } of processes) if (line) child.stdin.write(`${line}\n`);
      return Promise.all(processes.map(({ hears }) => hears()));
    };
    try {
      expect(await all()).toEqual(["ready", "ready", "ready"]);
      for (let round = 0; round < 20; round += 1) {
        // In every second round the graph exists already.
        const place = join(root, `race-${Math.floor(round / 2)}`);
        const outcomes = await all(`${Date.now() + 20} ${place}`);
        const held = outcomes.filter((line) => line.startsWith(`The graph in ${place} is held by`));
        expect([outcomes.filter((line) => line === "open").length, held.length]).toEqual([1, 2]);
        await all("close");
      }
    } finally {
      for (const { child } of processes) child.kill("SIGKILL");
    }
  });
});
