import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createColumnCache } from "../../server/analysis/column-cache.ts";
import { snapshotsIn } from "../../server/analysis/column-snapshots.ts";
import { readColumns } from "../../server/analysis/read-columns.ts";
import { type CountingEngine, countingEngine } from "../api/counting-engine.ts";
import { openUkraine } from "../api/open-ukraine.ts";
import { loadSmall } from "./small-graph.ts";

let folder: string;
let engine: CountingEngine;
const waiting = new AbortController().signal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-snapshots-"));
  engine = countingEngine(await openUkraine());
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads the columns as a restarted server does; returns how often the graph was read, and the columns. */
async function readAnew() {
  engine.takeCalls();
  const { columns, names } = await createColumnCache(engine, () => {}, snapshotsIn(folder)).current(
    engine,
    waiting,
  );
  const readings = engine.takeCalls().filter((name) => name === "networks.actorIds").length;
  return { readings, columns, names };
}

/** Waits until there is one snapshot, other than `before`. */
async function untilKept(before?: string): Promise<string> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const [file, ...others] = readdirSync(folder);
    if (file?.endsWith(".bin") && others.length === 0 && join(folder, file) !== before)
      return join(folder, file);
  }
}

describe("columns on disk", () => {
  it("come back as they were read, in memory that threads share", async () => {
    const columns = await readColumns(engine);
    const snapshots = snapshotsIn(folder);
    await snapshots.keep("one", columns);
    const found = await snapshots.find("one");
    expect(found).toEqual(columns);
    expect(found?.positions.actor.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(found?.positions.actor.length).toBeGreaterThan(400);
    expect(await snapshots.find("another")).toBeNull();
  });

  it("are there for the next start, until another version takes their place", async () => {
    const first = await readAnew();
    await untilKept();
    const second = await readAnew();
    expect([first.readings, second.readings]).toEqual([1, 0]);
    expect(second.columns).toEqual(first.columns);
    expect(second.names).toEqual(first.names);
    const before = await untilKept();
    await loadSmall(engine);
    const third = await readAnew();
    expect(third.readings).toBe(1);
    expect(third.names.actors).toContain("ann");
    await untilKept(before);
  });

  it("are read from the graph when the file is broken, or the folder can't be written to", async () => {
    const first = await readAnew();
    const file = await untilKept();
    writeFileSync(file, readFileSync(file).subarray(0, -100));
    const second = await readAnew();
    expect(second.readings).toBe(1);
    expect(second.names).toEqual(first.names);
    const nowhere = snapshotsIn(join(file, "below"));
    const cache = createColumnCache(engine, () => {}, nowhere);
    expect((await cache.current(engine, waiting)).names).toEqual(first.names);
  });
});
