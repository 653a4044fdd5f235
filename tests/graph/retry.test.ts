import { describe, expect, it } from "vitest";
import { SerialQueue, withRetry, waitFor } from "../../server/graph/async.ts";

const rule = { attempts: 4, firstDelay: 1, longestDelay: 2 };
const conflict = new Error("conflict");
const isConflict = (error: unknown): boolean => error === conflict;

/** Fails with each of the errors in turn, then works. */
function failing(...errors: Error[]): { calls: () => number; work: () => Promise<string> } {
  let calls = 0;
  return {
    calls: () => calls,
    work: async () => {
      const error = errors[calls];
      calls += 1;
      if (error) throw error;
      return "done";
    },
  };
}

describe("trying again", () => {
  it("goes on after conflicts until it works", async () => {
    const { calls, work } = failing(conflict, conflict, conflict);
    expect(await withRetry(rule, isConflict, work)).toBe("done");
    expect(calls()).toBe(4);
  });

  it("gives up after its attempts with the last error", async () => {
    const { calls, work } = failing(...Array.from({ length: 9 }, () => conflict));
    await expect(withRetry(rule, isConflict, work)).rejects.toBe(conflict);
    expect(calls()).toBe(4);
  });

  it("does not repeat another failure", async () => {
    const wrong = new Error("wrong");
    const { calls, work } = failing(conflict, wrong);
    await expect(withRetry(rule, isConflict, work)).rejects.toBe(wrong);
    expect(calls()).toBe(2);
  });
});

describe("waiting for something to start", () => {
  it("reports each failure, and resolves with the result", async () => {
    const { work } = failing(conflict);
    const told: Error[] = [];
    const given = await waitFor(work, {
      patience: 10_000,
      isWorthWaiting: isConflict,
      onWaiting: (problem) => told.push(problem),
    });
    expect([given, told]).toEqual(["done", [conflict]]);
  });

  it("does not wait out what waiting can't mend, nor beyond its patience", async () => {
    const wrong = new Error("wrong");
    const mended = { patience: 10_000, isWorthWaiting: isConflict };
    await expect(waitFor(failing(wrong).work, mended)).rejects.toBe(wrong);
    const hasty = { patience: 0, isWorthWaiting: isConflict };
    await expect(waitFor(failing(conflict).work, hasty)).rejects.toBe(conflict);
  });
});

describe("tasks in turn", () => {
  it("run one at a time in their order, a failure among them", async () => {
    const turns = new SerialQueue();
    const seen: string[] = [];
    const task = (name: string) => async (): Promise<string> => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
      if (name === "b") throw new Error("b failed");
      return name;
    };
    const all = ["a", "b", "c"].map((name) => turns.run(task(name)));
    const outcomes = await Promise.allSettled(all);
    await turns.idle();
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });
});
