import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine, type WriteUnit } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph, withoutInstant } from "./dump-graph.ts";
import { makeFolder } from "./temporary-dataset.ts";
import { whole } from "./whole-dataset.ts";

/** As a data set too large for one unit is loaded. */
const inBatches: WriteOptions = { atomicUpTo: 0, batchSize: 3 };

class PowerCut extends Error {}

/** An engine whose writing is watched; everything else goes on as it is. */
function withWriting(engine: GraphEngine, write: GraphEngine["write"]): GraphEngine {
  return {
    kind: engine.kind,
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
  return withWriting(engine, async (name, work) => {
    if (left === 0) throw new PowerCut();
    left -= 1;
    return engine.write(name, work);
  });
}

/** Fails inside each unit, after some of its ties are written. */
function failingAtTies(engine: GraphEngine): GraphEngine {
  return withWriting(engine, (name, work) =>
    engine.write(name, (unit) => {
      let calls = 0;
      const failing: WriteUnit = {
        run: (statement, parameters) => unit.run(statement, parameters),
        upsertNodes: (label, rows) => unit.upsertNodes(label, rows),
        upsertTies: async (type, from, to, rows) => {
          await unit.upsertTies(type, from, to, rows);
          if ((calls += 1) === 3) throw new PowerCut();
        },
      };
      return work(failing);
    }),
  );
}

/** Runs each unit once in vain before it counts, as after a conflict or a failover. */
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

describe("a seed command that is killed", () => {
  it("leaves an embedded graph that the next one finishes", { timeout: 180_000 }, async () => {
    const seed = join(import.meta.dirname, "../../seed");
    const talks = join(seed, "datasets/ukraine-talks");
    const graph = makeFolder({});
    const script = `
      import { checkDataset } from ${JSON.stringify(join(seed, "check/check-dataset.ts"))};
      import { loadDataset } from ${JSON.stringify(join(seed, "load/load-dataset.ts"))};
      import { openEmbeddedEngine } from ${JSON.stringify(join(seed, "../server/graph/embedded/engine.ts"))};
      const engine = await openEmbeddedEngine({ folder: process.argv[1] });
      await engine.prepare();
      const onProgress = (done) => done > 900 && process.kill(process.pid, "SIGKILL");
      await loadDataset(engine, await checkDataset(process.argv[2]), { atomicUpTo: 0, batchSize: 100, onProgress });
    `;
    const killed = await new Promise<string | null>((resolve) => {
      const args = ["--import=tsx", "--input-type=module", "--eval", script, graph, talks];
      const child = execFile(process.execPath, args);
      child.on("exit", (_, signal) => resolve(signal));
    });
    expect(killed).toBe("SIGKILL");

    const dataset = await checkDataset(talks);
    const engine = await openEmbeddedEngine({ folder: graph });
    const unbroken = await openEmbeddedEngine({ memory: true });
    try {
      await engine.prepare();
      expect(await stateOf(engine)).toBe("LOADING");
      const { kinds } = await loadDataset(engine, dataset);
      expect(kinds.get("sources")).toEqual({
        added: 0,
        changed: 0,
        adopted: 0,
        unchanged: 364,
        removed: 0,
        kept: 0,
      });
      expect(kinds.get("positions")?.added).toBeGreaterThan(0);
      await unbroken.prepare();
      await loadDataset(unbroken, dataset);
      expect(withoutInstant(await dumpGraph(engine))).toEqual(
        withoutInstant(await dumpGraph(unbroken)),
      );
    } finally {
      await engine.close();
      await unbroken.close();
    }
  });
});
