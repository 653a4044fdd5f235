import { readdirSync, readFileSync } from "node:fs";
import { constants, getPriority } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { doJob } from "../../server/analysis/jobs/jobs.ts";
import { createWorkerPool, WorkerDiedError } from "../../server/analysis/worker-pool.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { withoutNames } from "../../server/networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { position, rowsOf } from "../networks/made-up-rows.ts";
import { crowd, network } from "./crowd.ts";

const few = crowd(4);
/** A network whose betweenness takes minutes. */
const heavy = {
  of: "MEETINGS",
  network,
  which: ["BETWEENNESS"],
  pivots: null,
  ties: "ALL",
  first: 1,
} as const;

describe("threads that compute", () => {
  const pool = createWorkerPool({ threads: 1 });
  afterAll(() => pool.close());

  it("answer as the same job does here", async () => {
    const question = { network, first: 2 };
    const { answer } = pool.run(few, "meetingNetwork", question);
    expect(await answer).toEqual(doJob(few, "meetingNetwork", question));
  });

  it.runIf(process.platform === "linux")("let the thread that answers go first", async () => {
    const own = getPriority();
    await pool.warm();
    // The 19th field is the thread's niceness; the second one may hold spaces.
    const niceness = readdirSync("/proc/self/task").map((id) => {
      const stat = readFileSync(`/proc/self/task/${id}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
    });
    expect(niceness).toContain(Math.max(own, constants.priority.PRIORITY_BELOW_NORMAL));
    expect(getPriority()).toBe(own);
  });

  it("hand over what is wrong with a question, as the error that it is", async () => {
    const columns = withoutNames(
      buildColumns(rowsOf({ positions: [position("p", "a", "x", { value: 7 })] })),
    );
    const { answer } = pool.run(columns, "stanceNetwork", {
      first: 1,
      network: {
        over: "ACTORS",
        aggregation: "SUBTRACT",
        normalisation: "NONE",
        duplicates: "INCLUDE",
        level: "PERSON",
        includeGroups: true,
        scale: { of: "VALUE", min: 0, max: 5 },
        filter: {},
      },
    });
    await expect(answer).rejects.toThrow(
      new InvalidNetworkOptionsError(
        "VALUE_OFF_SCALE",
        "scale",
        "a position has the value 7, outside 0 to 5",
        "declare a scale that has all values, or choose the positions of one scale only",
        0,
      ),
    );
  });

  it("are free for the next job at once when one is cancelled", async () => {
    const { answer, cancel } = pool.run(crowd(900), "networkMeasures", heavy);
    const next = pool.run(few, "meetingNetwork", { network, first: 1 });
    cancel();
    await expect(answer).rejects.toThrow("cancelled");
    expect((await next.answer).pairCount).toBe(6);
  });
});

describe("a thread that ends by itself", () => {
  it("is told of, and followed by another", async () => {
    const script = join(import.meta.dirname, "dying-worker.mjs");
    const pool = createWorkerPool({ threads: 1, script });
    const { answer } = pool.run(few, "networkMeasures", heavy);
    await expect(answer).rejects.toThrow(new WorkerDiedError("networkMeasures", expect.anything()));
    expect(await pool.run(few, "meetingNetwork", { network, first: 1 }).answer).toBe(
      "the next thread's answer",
    );
    await pool.close();
  });
});

describe("a network too large to be measured", () => {
  it("is refused before it fills the memory", () => {
    expect(() => doJob(crowd(1100), "networkMeasures", { ...heavy, which: ["PAGERANK"] })).toThrow(
      new InvalidNetworkOptionsError(
        "NETWORK_TOO_LARGE",
        "filter",
        "the network has 604450 pairs, and at most 500000 can be measured",
        "choose fewer actors or facts: a period, kinds, a higher level",
      ),
    );
  });
});
