import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Opens the engine of some settings in a new process, and returns which libraries were loaded. */
async function librariesLoaded(settings: unknown): Promise<unknown> {
  const script = `
    const { createRequire } = await import("node:module");
    const { openEngine } = await import("./server/graph/open-engine.ts");
    const outcome = await openEngine(${JSON.stringify(settings)}, { signal: AbortSignal.timeout(500) })
      .then((engine) => engine.close().then(() => engine.kind), (error) => error.name);
    const loaded = Object.keys(createRequire(process.cwd() + "/x.js").cache);
    const has = (library) => loaded.some((file) => file.includes(library));
    console.log(JSON.stringify({ outcome, grafeo: has("@grafeo-db"), neo4j: has("neo4j-driver") }));
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return JSON.parse(stdout);
}

describe("opening an engine by the settings", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-open-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("takes the embedded one when no Neo4j is set, without loading Neo4j's driver", async () => {
    expect(await librariesLoaded({ dataFolder: folder })).toEqual({
      outcome: "embedded",
      grafeo: true,
      neo4j: false,
    });
  });

  it("takes Neo4j when it is set, without loading the embedded engine", async () => {
    const neo4j = { uri: "bolt://127.0.0.1:1", username: "neo4j", password: "none" };
    expect(await librariesLoaded({ neo4j, dataFolder: folder })).toEqual({
      outcome: "TimeoutError",
      grafeo: false,
      neo4j: true,
    });
  });
});
