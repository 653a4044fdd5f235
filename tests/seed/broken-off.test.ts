import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { seed } from "../../seed/seed.ts";
import { parseConfig } from "../../server/config.ts";
import { type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine, type WriteUnit } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph, withoutInstant } from "./dump-graph.ts";
import { makeFolder } from "./temporary-dataset.ts";
import { whole } from "./whole-dataset.ts";

/** Loads in batches, as a data set that is too large for one unit. */
const inBatches: WriteOptions = { atomicUpTo: 0, batchSize: 3 };

class PowerCut extends Error {}

/** An engine with another `write`. */
function withWriting(engine: GraphEngine, write: GraphEngine["write"]): GraphEngine {
  return {
    kind: engine.kind,
    unitsWritten: () => engine.unitsWritten(),
    write,
    read: (statement, parameters, options) => engine.read(statement, parameters, options),
    searchText: (query) => engine.searchText(query),
    prepare: () => engine.prepare(),
    health: () => engine.health(),
    backup: (folder) => engine.backup(folder),
    close: () => engine.close(),
  };
}

/** Commits some units and fails at the next. */
function failingAfter(engine: GraphEngine, units: number): GraphEngine {
  let left = units;
  return withWriting(engine, async (...unit) => {
    if (left === 0) throw new PowerCut();
    left -= 1;
    return engine.write(...unit);
  });
}

/** Fails inside each unit, after some of its ties are written. */
function failingAtTies(engine: GraphEngine): GraphEngine {
  return withWriting(engine, (name, work, options) =>
    engine.write(
      name,
      (unit) => {
        let calls = 0;
        const failAtThird = async (written: Promise<void>): Promise<void> => {
          await written;
          if ((calls += 1) === 3) throw new PowerCut();
        };
        const failing: WriteUnit = {
          run: (...statement) => unit.run(...statement),
          upsertNodes: (...rows) => unit.upsertNodes(...rows),
          createNodes: (...rows) => unit.createNodes(...rows),
          upsertTies: (...rows) => failAtThird(unit.upsertTies(...rows)),
          createTies: (...rows) => failAtThird(unit.createTies(...rows)),
        };
        return work(failing);
      },
      options,
    ),
  );
}

/** Runs each unit once for nothing before it counts, as after a conflict or a failover. */
function runningTwice(engine: GraphEngine): GraphEngine {
  return withWriting(engine, async (name, work) => {
    const inVain = engine.write(name, async (unit) => {
      await work(unit);
      throw new PowerCut();
    });
    await expect(inVain).rejects.toThrow(PowerCut);
    return engine.write(name, work);
  });
}

async function stateOf(engine: GraphEngine): Promise<unknown> {
  const cypher = "MATCH (d:Dataset) RETURN d.state AS state";
  return (await engine.read({ name: "testState", cypher }))[0]?.["state"];
}

describeOnEachEngine("a load that breaks off", (open) => {
  it("leaves nothing behind when the data set fits in one unit", async () => {
    const engine = await open();
    const dataset = await checkDataset(makeFolder(whole));
    await expect(loadDataset(failingAtTies(engine), dataset)).rejects.toThrow(PowerCut);
    expect(countsOf(await dumpGraph(engine))).toEqual({});
  });

  it("is finished by the next one, wherever it broke off", { timeout: 300_000 }, async () => {
    const dataset = await checkDataset(makeFolder(whole));
    let engine = await open();
    let units = 0;
    const counting = withWriting(engine, (name, work) => {
      units += 1;
      return engine.write(name, work);
    });
    await loadDataset(counting, dataset, inBatches);
    const unbroken = withoutInstant(await dumpGraph(engine));
    expect(units).toBeGreaterThan(5);

    for (let committed = 1; committed < units; committed += 1) {
      engine = await open();
      const breaking = failingAfter(engine, committed);
      await expect(loadDataset(breaking, dataset, inBatches)).rejects.toThrow(PowerCut);
      expect(await stateOf(engine)).toBe("LOADING");
      await loadDataset(engine, dataset, inBatches);
      expect(withoutInstant(await dumpGraph(engine))).toEqual(unbroken);
    }
  });

  it("is finished by the next one where the unit that broke off was written in pieces", async () => {
    const dataset = await checkDataset(makeFolder(whole));
    const expected = await open();
    await loadDataset(expected, dataset);
    const unbroken = withoutInstant(await dumpGraph(expected));
    const engine = await open();
    // One batch: some of its nodes stay without their ties, unless the engine rolls them back.
    const inOneBatch: WriteOptions = { atomicUpTo: 0, batchSize: 1000 };
    await expect(loadDataset(failingAtTies(engine), dataset, inOneBatch)).rejects.toThrow(PowerCut);
    expect(await stateOf(engine)).toBe("LOADING");
    await expect(loadDataset(failingAtTies(engine), dataset, inBatches)).rejects.toThrow(PowerCut);
    await loadDataset(engine, dataset, inBatches);
    expect(withoutInstant(await dumpGraph(engine))).toEqual(unbroken);
  });

  it("ends in the same graph in batches as in one unit", async () => {
    const dataset = await checkDataset(makeFolder(whole));
    const inOne = await open();
    await loadDataset(inOne, dataset);
    const expected = withoutInstant(await dumpGraph(inOne));
    const engine = await open();
    await loadDataset(engine, dataset, inBatches);
    expect(withoutInstant(await dumpGraph(engine))).toEqual(expected);
  });

  it("counts once what a unit did twice", async () => {
    const dataset = await checkDataset(makeFolder(whole));
    const once = await loadDataset(await open(), dataset, inBatches);
    const engine = await open();
    expect(await loadDataset(runningTwice(engine), dataset, inBatches)).toEqual(once);
    const again = await open();
    expect(await loadDataset(runningTwice(again), dataset)).toEqual(once);
  });
});

/** Loads in small units and is killed when so many records are done: between two units, or within one. */
function killedWhileLoading(
  graph: string,
  dataset: string,
  after: number,
  at: "BETWEEN_UNITS" | "IN_A_UNIT",
): Promise<string | null> {
  const seedFolder = join(import.meta.dirname, "../../seed");
  const script = `
    import { checkDataset } from ${JSON.stringify(join(seedFolder, "check/check-dataset.ts"))};
    import { loadDataset } from ${JSON.stringify(join(seedFolder, "load/load-dataset.ts"))};
    import { openEmbeddedEngine } from ${JSON.stringify(join(seedFolder, "../server/graph/embedded/engine.ts"))};
    const [graph, dataset, after, at] = process.argv.slice(1);
    const engine = await openEmbeddedEngine({ folder: graph });
    await engine.prepare();
    const kill = () => process.kill(process.pid, "SIGKILL");
    const onProgress = (done) => {
      if (done < Number(after)) return;
      if (at === "IN_A_UNIT") setImmediate(kill);
      else kill();
    };
    await loadDataset(engine, await checkDataset(dataset), { atomicUpTo: 0, batchSize: 100, onProgress });
  `;
  return new Promise((resolve) => {
    const args = ["--import=tsx", "--input-type=module", "--eval", script];
    const child = execFile(process.execPath, [...args, graph, dataset, String(after), at]);
    child.on("exit", (_, signal) => resolve(signal));
  });
}

describe("a seed command that is killed", () => {
  const talks = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

  it("leaves an embedded graph that the next one finishes, however often", async () => {
    const graph = makeFolder({});
    for (const [after, at] of [
      [200, "BETWEEN_UNITS"],
      [500, "IN_A_UNIT"],
      [900, "BETWEEN_UNITS"],
      [1300, "IN_A_UNIT"],
    ] as const) {
      expect(await killedWhileLoading(graph, talks, after, at)).toBe("SIGKILL");
      const engine = await openEmbeddedEngine({ folder: graph });
      expect(await stateOf(engine)).toBe("LOADING");
      await engine.close();
    }

    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) };
    const loadConfig = () => parseConfig({ PARLEY_DATA: graph });
    const code = await seed(talks, { ifEmpty: true }, { out: output, err: output, loadConfig });
    expect([code, said[1]]).toEqual([
      0,
      "The last load of ukraine-talks broke off: loading the rest.\n",
    ]);
    expect(said.join("")).toMatch(/^ {2}sources: \d+ unchanged$/m);
    expect(said.join("")).toMatch(/positions: \d+ added/);

    const engine = await openEmbeddedEngine({ folder: graph });
    const unbroken = await openEmbeddedEngine({ memory: true });
    try {
      await unbroken.prepare();
      await loadDataset(unbroken, await checkDataset(talks));
      expect(withoutInstant(await dumpGraph(engine))).toEqual(
        withoutInstant(await dumpGraph(unbroken)),
      );
    } finally {
      await engine.close();
      await unbroken.close();
    }
  }, 300_000);
});

describe("a disk that is full", () => {
  it("is told in one sentence, and what was loaded before is there", async () => {
    const graph = makeFolder({});
    const main = join(import.meta.dirname, "../../seed/main.ts");
    const talks = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
    // The shell limits files to 900 blocks, which is like a full disk for the engine.
    const script = `trap '' XFSZ; ulimit -f 900; exec "$@"`;
    const args = [process.execPath, "--import", import.meta.resolve("tsx"), main, talks];
    const { PATH = "" } = process.env;
    const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
      const options = { env: { PATH, PARLEY_DATA: graph }, cwd: graph };
      execFile("bash", ["-c", script, "bash", ...args], options, (error, _, text) =>
        resolve({ code: error?.code, err: text }),
      );
    });
    expect(code).toBe(1);
    const lines = err.split("\n").filter((line) => line !== "" && !line.includes(": warning: "));
    expect(lines.at(-1)).toMatch(
      /^The graph in .+ can't be written to the disk \(.+\)\. Make room and do it again: what was written before is there$/,
    );
    expect(err).not.toMatch(/^\s+at /m);

    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) };
    const loadConfig = () => parseConfig({ PARLEY_DATA: graph });
    expect(await seed(talks, {}, { out: output, err: output, loadConfig })).toBe(0);
    expect(said.join("")).toMatch(/positions: \d+ (added|unchanged)\n/);
  }, 120_000);
});
