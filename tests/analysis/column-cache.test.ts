import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ColumnCache,
  createColumnCache,
  DataChangingError,
} from "../../server/analysis/column-cache.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Reader } from "../../server/store/rows/query.ts";
import { type CountingEngine, countingEngine } from "../api/counting-engine.ts";
import { loadSmall, openSmallGraph } from "./small-graph.ts";

let engine: CountingEngine;
const waiting = new AbortController().signal;

beforeEach(async () => {
  engine = countingEngine(await openSmallGraph());
});
afterEach(() => engine.close());

function cacheOf(reader: Reader): ColumnCache {
  return createColumnCache(reader, () => {});
}

/** How often the graph was read completely since the last call. */
function readings(): number {
  return engine.takeCalls().filter((name) => name === "networks.actorIds").length;
}

/** The same graph, with something done before a statement of that name is answered. */
function interrupted(name: string, interrupt: () => Promise<void>): Reader {
  return {
    read: async (statement, ...rest) => {
      if (statement.name === name) await interrupt();
      return engine.read(statement, ...rest);
    },
  };
}

const before = ["ann", "land", "some"];
const after = ["ann", "land", "newcomer", "some"];

describe("the columns of a graph", () => {
  it("are read once, however many ask at once and after", async () => {
    const cache = cacheOf(engine);
    const found = await Promise.all([1, 2, 3, 4].map(() => cache.current(engine, waiting)));
    expect(new Set([...found, await cache.current(engine, waiting)]).size).toBe(1);
    expect(found[0]?.names.actors).toEqual(before);
    expect(readings()).toBe(1);
  });

  it("are read again for another version, also when --replace takes something away", async () => {
    const cache = cacheOf(engine);
    await cache.current(engine, waiting);
    await loadSmall(engine, ["newcomer"]);
    expect((await cache.current(engine, waiting)).names.actors).toEqual(after);
    await loadSmall(engine);
    expect((await cache.current(engine, waiting)).names.actors).toEqual(after);
    await loadSmall(engine, [], { replace: true });
    expect((await cache.current(engine, waiting)).names.actors).toEqual(before);
  });

  it("are those of one version, though another is loaded in the midst of reading", async () => {
    let loaded = false;
    const cache = cacheOf(
      interrupted("networks.memberships", async () => {
        if (!loaded) await loadSmall(engine, ["newcomer"]);
        loaded = true;
      }),
    );
    expect((await cache.current(engine, waiting)).names.actors).toEqual(after);
    expect(readings()).toBe(2);
  });

  it("are whole while a data set is loaded in many units: the old ones, then the new", async () => {
    const cache = cacheOf(engine);
    const old = await cache.current(engine, waiting);
    const seen: Promise<readonly string[]>[] = [];
    await loadSmall(engine, ["newcomer"], {
      atomicUpTo: 0,
      batchSize: 1,
      onProgress: () => seen.push(cache.current(engine, waiting).then(({ names }) => names.actors)),
    });
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(await Promise.all(seen))).toEqual(new Set([old.names.actors]));
    expect((await cache.current(engine, waiting)).names.actors).toEqual(after);
  });

  it("are refused when the data changes each time that they are read", async () => {
    let loads = 0;
    const cache = cacheOf(
      interrupted("networks.issueIds", async () => {
        loads += 1;
        await loadSmall(engine, [`newcomer-${loads}`]);
      }),
    );
    await expect(cache.current(engine, waiting)).rejects.toThrow(new DataChangingError(5));
  });

  it("are given to those who still wait when one of them leaves", async () => {
    const cache = cacheOf(engine);
    const leaving = new AbortController();
    const left = cache.current(engine, leaving.signal);
    const stayed = cache.current(engine, waiting);
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    expect((await stayed).names.actors).toEqual(before);
    expect(readings()).toBe(1);
  });

  it("are read again after a failure", async () => {
    let failing = true;
    const cache = cacheOf(
      interrupted("networks.meetings", async () => {
        if (failing) throw new Error("the graph is away");
      }),
    );
    await expect(cache.current(engine, waiting)).rejects.toThrow("the graph is away");
    failing = false;
    expect((await cache.current(engine, waiting)).names.meetings).toEqual(["round", "talk"]);
  });
});

describe("an empty graph", () => {
  it("has empty columns", async () => {
    const { openEmbeddedEngine } = await import("../../server/graph/embedded/engine.ts");
    const empty: GraphEngine = await openEmbeddedEngine({ memory: true });
    await empty.prepare();
    const { columns, names, datasets } = await cacheOf(empty).current(empty, waiting);
    expect([columns.actors.count, columns.meetings.count, columns.positions.actor.length]).toEqual([
      0, 0, 0,
    ]);
    expect([names.actors, datasets]).toEqual([[], []]);
    await empty.close();
  });
});
