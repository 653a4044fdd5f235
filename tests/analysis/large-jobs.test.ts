import { execFileSync } from "node:child_process";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  createLargeJobs,
  type LargeJobs,
  withMoreMemory,
} from "../../server/analysis/large-jobs.ts";
import { createWorkerPool, WorkerDiedError } from "../../server/analysis/worker-pool.ts";
import { crowd, network } from "./crowd.ts";

/** More pairs than a thread measures: 604,450. */
const many = crowd(1100);
const measuring = (measure: string) =>
  ({ of: "MEETINGS", network, which: [measure], pivots: null, ties: "ALL", first: 1 }) as const;

const pool = createWorkerPool({ threads: 1 });
let large: LargeJobs;
afterEach(() => large.close());
afterAll(() => pool.close());

/** Measures as the analysis does: in a thread, and if that is too little, in a process. */
function measure(measureId: string, memory: Parameters<typeof createLargeJobs>[0]) {
  large = createLargeJobs(memory);
  const question = measuring(measureId);
  return withMoreMemory(pool.run(many, "networkMeasures", question), () =>
    large.run(many, "networkMeasures", question),
  );
}

const plenty = { heapMegabytes: 1500, pairBytes: 1_000_000_000 };
const tooLarge = (most: number) =>
  `the network has 604450 pairs, and at most ${most} can be measured`;

/** The processes that this one has started for computing. */
function workers(): string[] {
  const all = execFileSync("ps", ["-A", "-o", "ppid=,args="], { encoding: "utf8" }).split("\n");
  return all.filter(
    (line) => line.trim().startsWith(`${process.pid} `) && line.includes("start-worker"),
  );
}

describe("a measure that needs more memory than a thread may take", () => {
  it("is computed in a process, which ends then", async () => {
    const { answer } = measure("PAGERANK", () => plenty);
    const { nodes, nodeCount } = await answer;
    expect(nodeCount).toBe(1100);
    // All are tied to all alike.
    expect(nodes[0]?.values[0]?.value).toBeCloseTo(1 / 1100, 6);
    await expect.poll(workers).toEqual([]);
  });

  it("is refused beyond what the process may take, or if there is no memory for one", async () => {
    await expect(
      measure("PAGERANK", () => ({ ...plenty, pairBytes: 420_000_000 })).answer,
    ).rejects.toThrow(tooLarge(600_000));
    await expect(measure("PAGERANK", () => null).answer).rejects.toThrow(tooLarge(500_000));
  });

  it("that runs out of memory fails by itself, and what is asked next is answered", async () => {
    const { answer } = measure("PAGERANK", () => ({ ...plenty, heapMegabytes: 150 }));
    await expect(answer).rejects.toThrow(WorkerDiedError);
    const next = pool.run(crowd(4), "meetingNetwork", { network, first: 1 });
    expect((await next.answer).pairCount).toBe(6);
  });

  it("is stopped when nobody waits for it any more", async () => {
    const { answer, cancel } = measure("PAGERANK", () => plenty);
    const outcome = answer.then(
      () => "answered",
      (error: unknown) => String(error),
    );
    await expect.poll(workers, { timeout: 60_000 }).toHaveLength(1);
    cancel();
    expect(await outcome).toMatch(/cancel/i);
    await expect.poll(workers).toEqual([]);
  });
});
