/**
 * Backups of the embedded graph: verified when written and before they are restored; nothing there is ever
 * lost.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
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
import {
  BackupDamagedError,
  BackupExistsError,
  BackupUnsupportedError,
  GraphDamagedError,
  GraphLockedError,
} from "../../server/graph/graph-errors.ts";
import { restoreGraph } from "../../server/graph/open-engine.ts";

const root = mkdtempSync(join(tmpdir(), "parley-backup-"));
/** The graph that was backed up, its later state, and the folders of the tests. */
const [good, later, backup, folder] = ["good", "later", "backup", "graph"].map((name) =>
  join(root, name),
) as [string, string, string, string];
const everything = { name: "everything", cypher: "MATCH (n) RETURN n.id AS id ORDER BY id" };
const actors = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${name}-${n}`, note: "x".repeat(200) }));

beforeAll(async () => {
  const engine = await openEmbeddedEngine({ folder: later });
  await engine.prepare();
  await engine.write("before", (unit) => unit.upsertNodes("Actor", actors("before", 300)));
  await engine.backup(good);
  await engine.write("since", (unit) => unit.upsertNodes("Actor", actors("since", 100)));
  await engine.close();
});
beforeEach(() => {
  for (const place of [folder, backup]) rmSync(place, { recursive: true, force: true });
  cpSync(later, folder, { recursive: true });
  cpSync(good, backup, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function countIn(place: string): Promise<number> {
  const engine = await openEmbeddedEngine({ folder: place });
  try {
    return (await engine.read(everything)).length;
  } finally {
    await engine.close();
  }
}

const restore = () => restoreGraph({ dataFolder: folder }, backup);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => "no error",
    (error: unknown) => error,
  );

/** Every file of a folder with a hash of its content. */
function filesOf(place: string): Record<string, string> {
  const names = readdirSync(place, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => statSync(join(place, name)).isFile());
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(place, name)))
      .digest("hex");
  return Object.fromEntries(files.map((name) => [name, hash(name)]));
}

describe("a backup", () => {
  it("opens like the graph that it was made of", async () => {
    expect(await countIn(backup)).toBe(300);
  });

  it("is not written where there is a graph", async () => {
    const before = filesOf(backup);
    const engine = await openEmbeddedEngine({ folder });
    expect(await failure(engine.backup(backup))).toBeInstanceOf(BackupExistsError);
    expect(await failure(engine.backup(folder))).toBeInstanceOf(BackupExistsError);
    await engine.close();
    expect(filesOf(backup)).toEqual(before);
  });
});

describe("a backup that is put back", () => {
  it("is the graph then, and what was there stands beside it", async () => {
    const replaced = await restore();
    expect([await countIn(folder), await countIn(String(replaced))]).toEqual([300, 400]);
    expect(readdirSync(folder).filter((name) => name.startsWith("graph."))).toEqual([
      "graph.grafeo",
      "graph.manifest.json",
    ]);
  });

  it("may be a copy of the files of a graph that was closed", async () => {
    rmSync(backup, { recursive: true });
    cpSync(later, backup, { recursive: true });
    await restore();
    expect(await countIn(folder)).toBe(400);
  });

  it("makes a graph where there was none", async () => {
    rmSync(folder, { recursive: true });
    expect(await restore()).toBeNull();
    expect(await countIn(folder)).toBe(300);
  });

  it("takes the place of a damaged graph, which is kept", async () => {
    truncateSync(join(folder, "graph.grafeo"), 5000);
    const damaged = filesOf(folder)["graph.grafeo"];
    expect(await failure(countIn(folder))).toBeInstanceOf(GraphDamagedError);
    const replaced = String(await restore());
    expect([await countIn(folder), filesOf(replaced)["graph.grafeo"]]).toEqual([300, damaged]);
  });

  it("is never half there: broken off, the graph is refused, and put back when it is done again", async () => {
    // As left by a process that is killed after the graph was moved away and before the backup is in its
    // place.
    renameSync(join(folder, "graph.grafeo"), join(root, "moved"));
    expect(await failure(countIn(folder))).toBeInstanceOf(GraphDamagedError);
    // As left when the backup is in its place, but not its manifest.
    cpSync(join(backup, "graph.grafeo"), join(folder, "graph.grafeo"));
    expect(await failure(countIn(folder))).toBeInstanceOf(GraphDamagedError);
    await restore();
    expect(await countIn(folder)).toBe(300);
  });

  it("waits for nobody: while another process holds the graph it is told, and nothing is changed", async () => {
    const holder = spawn(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "hold-graph.ts"), folder],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    try {
      const lines = createInterface(holder.stdout)[Symbol.asyncIterator]();
      expect((await lines.next()).value).toBe("open");
      const before = filesOf(folder);
      const error = await failure(restore());
      expect(error).toBeInstanceOf(GraphLockedError);
      expect((error as Error).message).toContain(`is held by process ${holder.pid}`);
      expect(filesOf(folder)).toEqual(before);
      // Also when its file is gone, which the process that holds it does not notice.
      renameSync(join(folder, "graph.grafeo"), join(root, "gone"));
      expect(await failure(restore())).toBeInstanceOf(GraphLockedError);
    } finally {
      holder.kill("SIGKILL");
    }
  });

  it("is refused for Neo4j, with the tool to use instead", async () => {
    const neo4j = { uri: "neo4j://localhost", username: "neo4j", password: "x" };
    expect(await failure(restoreGraph({ neo4j, dataFolder: folder }, backup))).toBeInstanceOf(
      BackupUnsupportedError,
    );
  });
});

describe("a damaged backup", () => {
  const graph = join(backup, "graph.grafeo");
  const manifest = join(backup, "graph.manifest.json");

  /** The error about the backup, after checking that the graph is unchanged. */
  async function refusal(harm: () => void): Promise<string> {
    rmSync(backup, { recursive: true, force: true });
    cpSync(good, backup, { recursive: true });
    harm();
    const before = filesOf(folder);
    const error = await failure(restore());
    if (!(error instanceof BackupDamagedError)) return `not refused: ${String(error)}`;
    return JSON.stringify(filesOf(folder)) === JSON.stringify(before) ? error.message : "changed";
  }

  it("is refused when its file is torn, wherever", async () => {
    const { size } = statSync(join(good, "graph.grafeo"));
    for (let n = 0; n < 20; n += 1) {
      expect(await refusal(() => truncateSync(graph, Math.floor((size * n) / 20)))).toBe(
        `The backup in ${backup} can't be used (graph.grafeo is not what was written). Nothing was changed; use another backup`,
      );
    }
  });

  it("is refused when a byte of it changed, whichever", async () => {
    const { size } = statSync(join(good, "graph.grafeo"));
    for (let n = 0; n < 20; n += 1) {
      const harm = () => {
        const bytes = readFileSync(graph);
        const at = Math.floor((size * (n + 0.3)) / 20);
        bytes.writeUInt8((bytes[at] ?? 0) ^ 0x41, at);
        writeFileSync(graph, bytes);
      };
      expect(await refusal(harm)).toContain("(graph.grafeo is not what was written)");
    }
  });

  it("is refused when it was not written to its end, or a file is gone", async () => {
    expect(await refusal(() => rmSync(manifest))).toContain("(it has no graph.manifest.json)");
    expect(await refusal(() => rmSync(graph))).toContain("(it has no graph.grafeo)");
    expect(await refusal(() => rmSync(backup, { recursive: true }))).toContain("it has no");
    expect(await refusal(() => truncateSync(manifest, 20))).toContain("can't be used (");
  });

  it("is refused when it is the copy of a graph that was in use", async () => {
    const open = readFileSync(join(good, "graph.manifest.json"), "utf8").replace("CLOSED", "OPEN");
    expect(await refusal(() => writeFileSync(manifest, open))).toContain("that was in use");
  });

  it("is refused when it has no hash and its file is another's, or torn", async () => {
    const without = readFileSync(join(good, "graph.manifest.json"), "utf8").replace(
      /,"sha256":"[^"]+"/u,
      "",
    );
    const other = () => {
      writeFileSync(manifest, without);
      cpSync(join(later, "graph.grafeo"), graph);
    };
    expect(await refusal(other)).toContain("it holds 400 nodes");
    const torn = () => {
      writeFileSync(manifest, without);
      truncateSync(graph, 3000);
    };
    expect(await refusal(torn)).toContain("can't be used (");
  });

  it("is found by nobody else's fault: nothing is left of a restore that was refused", async () => {
    await refusal(() => truncateSync(graph, 100));
    expect(existsSync(join(folder, "graph.restored"))).toBe(false);
  });
});
