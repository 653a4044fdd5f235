import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { createAnalysis } from "../../server/analysis/analysis.ts";
import {
  createLargeJobs,
  type LargeJobs,
  withMoreMemory,
} from "../../server/analysis/large-jobs.ts";
import {
  createWorkerPool,
  type ProcessMemory,
  WorkerDiedError,
} from "../../server/analysis/worker-pool.ts";
import { QueueFullError } from "../../server/graph/fair-queue.ts";
import { crowd, network } from "./crowd.ts";

/** A process takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

/** More pairs than a thread measures: 604,450. */
const many = crowd(1100);
const measuring = (measure: string) =>
  ({ of: "MEETINGS", network, which: [measure], pivots: null, ties: "ALL", first: 1 }) as const;

const pool = createWorkerPool({ threads: 1 });
let large: LargeJobs;
afterEach(() => large.close());
afterAll(() => pool.close());

/** Measures as the analysis does: in a thread, and if that is too little, in a process. */
function measure(measureId: string, memoryNow: () => ProcessMemory | null) {
  large = createLargeJobs({ memoryNow });
  const question = measuring(measureId);
  return withMoreMemory(pool.run(many, "networkMeasures", question), () =>
    large.run({ client: "a", request: "1" }, many, "networkMeasures", question),
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
    expect(await outcome).toMatch(/abort/i);
    await expect.poll(workers).toEqual([]);
  });
});

describe("computations in processes", () => {
  const few = crowd(4);
  const ask = (client: string, request: string) =>
    large.run({ client, request }, few, "networkMeasures", measuring("PAGERANK"));

  it("run one at a time, next that of the client who was served least", async () => {
    large = createLargeJobs({ memoryNow: () => plenty });
    const ended: string[] = [];
    const note = async (client: string, request: string) => {
      expect(await ask(client, request).answer).toMatchObject({ nodeCount: 4 });
      ended.push(client);
    };
    await Promise.all([note("a", "1"), note("a", "2"), note("a", "3"), note("b", "1")]);
    expect(ended).toEqual(["a", "b", "a", "a"]);
  });

  it("are refused when too many wait, and dropped when nobody waits for them any more", async () => {
    large = createLargeJobs({
      memoryNow: () => plenty,
      bounds: { waiting: 3, waitingOfOne: 2 },
    });
    const running = ask("a", "1");
    const [left, stays] = [ask("a", "2"), ask("a", "3")];
    await expect(ask("a", "4").answer).rejects.toThrow(QueueFullError);
    const other = ask("b", "1");
    await expect(ask("c", "1").answer).rejects.toThrow(QueueFullError);
    expect(large.waiting()).toBe(3);
    left.cancel();
    await expect(left.answer).rejects.toThrow(/abort/iu);
    expect(large.waiting()).toBe(2);
    const answers = await Promise.all([running, stays, other].map(({ answer }) => answer));
    expect(answers.every((answer) => answer !== null)).toBe(true);
  });

  it("leave the threads to others", async () => {
    let begun = 0;
    const endless: LargeJobs = {
      run: () => {
        begun += 1;
        return { answer: new Promise(() => {}), cancel: () => {} };
      },
      waiting: () => 0,
      close: async () => {},
    };
    large = endless;
    const reader = { read: () => Promise.reject(new Error("nothing to read")) };
    const analysis = createAnalysis(reader, () => {}, null, undefined, endless);
    const data = { version: "1", columns: many, names: {} as never, datasets: [] };
    const leaving = new AbortController();
    const asker = (client: number) => ({ client: `${client}`, request: "1" });
    const threads = availableParallelism();
    const asked = Array.from({ length: threads }, (_, n) =>
      analysis
        .ask(
          data,
          "networkMeasures",
          { ...measuring("PAGERANK"), first: n + 1 },
          leaving.signal,
          asker(n),
        )
        .catch(() => "left"),
    );
    await vi.waitFor(() => expect(begun).toBe(threads), { timeout: 120_000 });
    const small = { ...data, version: "2", columns: few };
    const next = await analysis.ask(small, "meetingNetwork", { network, first: 1 }, leaving.signal);
    expect(next.pairCount).toBe(6);
    leaving.abort();
    expect(await Promise.all(asked)).toEqual(asked.map(() => "left"));
    await analysis.close();
  });
});
