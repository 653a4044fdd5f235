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
import { engineWith } from "../graph/engine-with.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph, withoutInstant } from "./dump-graph.ts";
import { makeFolder } from "./temporary-dataset.ts";
import { writeTwoVersions } from "./kills/two-versions.ts";
import { whole } from "./whole-dataset.ts";

/** Loads in batches, as a data set that is too large for one unit. */
const inBatches: WriteOptions = { atomicUpTo: 0, batchSize: 3 };

class PowerCut extends Error {}

/** Commits some units and fails at the next. */
function failingAfter(engine: GraphEngine, units: number): GraphEngine {
  let left = units;
  return engineWith(engine, {
    write: async (...unit) => {
      if (left === 0) throw new PowerCut();
      left -= 1;
      return engine.write(...unit);
    },
  });
}

/** Fails inside each unit, after some of its ties are written. */
function failingAtTies(engine: GraphEngine): GraphEngine {
  return engineWith(engine, {
    write: (name, work, options) =>
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
  });
}

/** Runs each unit once for nothing before it counts, as after a conflict or a failover. */
function runningTwice(engine: GraphEngine): GraphEngine {
  return engineWith(engine, {
    write: async (name, work) => {
      const inVain = engine.write(name, async (unit) => {
        await work(unit);
        throw new PowerCut();
      });
      await expect(inVain).rejects.toThrow(PowerCut);
      return engine.write(name, work);
    },
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
    const uncounted = engine;
    const counting = engineWith(engine, {
      write: (...unit) => {
        units += 1;
        return uncounted.write(...unit);
      },
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

describe("a seed command after a load that broke off", () => {
  it("says so, and loads the rest although the graph is not empty", async () => {
    const graph = makeFolder({});
    const folder = makeFolder(whole);
    const engine = await openEmbeddedEngine({ folder: graph });
    await engine.prepare();
    const breaking = loadDataset(failingAfter(engine, 3), await checkDataset(folder), inBatches);
    await expect(breaking).rejects.toThrow(PowerCut);
    await engine.close();

    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) };
    const loadConfig = () => parseConfig({ PARLEY_DATA: graph });
    const context = { out: output, err: output, loadConfig };
    expect(await seed(folder, { ifEmpty: true }, context)).toBe(0);
    expect(said[1]).toBe("The last load of little broke off: loading the rest.\n");
    expect(said.join("")).toMatch(/^ {2}sources: \d+ unchanged$/m);
    expect(said.join("")).toMatch(/positions: \d+ added/);
  });
});

describe("a disk that is full", () => {
  it("is told in one sentence, what was loaded before is there, and with room the next load succeeds", async () => {
    const graph = makeFolder({});
    const engineThere = () => openEmbeddedEngine({ folder: graph });
    const contentThere = async () => {
      await using engine = closing(await engineThere());
      return withoutInstant(await dumpGraph(engine));
    };
    {
      await using engine = closing(await engineThere());
      await engine.prepare();
      await loadDataset(engine, await checkDataset(makeFolder(whole)));
    }
    const before = await contentThere();

    const { later } = writeTwoVersions(makeFolder({}), 400);
    const main = join(import.meta.dirname, "../../seed/main.ts");
    // The shell lets no file grow above so many kB, which is like a full disk for the engine. What is loaded
    // needs several times as much, and the process writes no other file.
    const script = `trap '' XFSZ; ulimit -f 200; exec "$@"`;
    const args = [process.execPath, "--import", import.meta.resolve("tsx"), main, later];
    const { PATH = "" } = process.env;
    const env = { PATH, PARLEY_DATA: graph, TSX_DISABLE_CACHE: "1" };
    const [code, err] = await new Promise<[code: unknown, err: string]>((resolve) => {
      execFile(
        "bash",
        ["--norc", "-c", script, "bash", ...args],
        { env, cwd: graph },
        (error, _, text) => resolve([error?.code, text]),
      );
    });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^The graph in .+ can't be written to the disk \(.+\)\. Make room and do it again: what was written before is there\n$/,
      ),
    ]);
    expect(await contentThere()).toEqual(before);

    await using engine = closing(await engineThere());
    await loadDataset(engine, await checkDataset(later));
    expect(countsOf(await dumpGraph(engine))).toMatchObject({ Dataset: 2, Position: 401 });
  }, 300_000);
});

/** The engine, closed where its name ends. */
function closing(engine: GraphEngine): GraphEngine & AsyncDisposable {
  return Object.assign(engine, { [Symbol.asyncDispose]: () => engine.close() });
}
