import { describe, expect, it } from "vitest";
import { createSharedJobs } from "../../server/analysis/shared-jobs.ts";

interface Answer {
  readonly number: number;
}

interface Ending {
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Like `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers(): Ending {
  let ends: Omit<Ending, "promise"> | undefined;
  const promise = new Promise<Answer>((resolve, reject) => {
    ends = { resolve, reject };
  });
  return { promise, ...(ends as unknown as Omit<Ending, "promise">) };
}

/** Computations that the test ends itself, with the numbers of those begun and cancelled. */
function openComputations() {
  const ends: Ending[] = [];
  let cancelled = 0;
  return {
    begin: () => {
      const end = withResolvers();
      ends.push(end);
      return { answer: end.promise, cancel: () => void (cancelled += 1) };
    },
    ends,
    begun: () => ends.length,
    cancelled: () => cancelled,
  };
}

const staying = () => new AbortController().signal;

describe("those who ask the same", () => {
  it("share one computation, and those who ask later its answer", async () => {
    const jobs = createSharedJobs();
    const { begin, ends, begun } = openComputations();
    const both = Promise.all([jobs.ask("q", begin, staying()), jobs.ask("q", begin, staying())]);
    ends[0]?.resolve({ number: 1 });
    expect(await both).toEqual([{ number: 1 }, { number: 1 }]);
    expect(await jobs.ask("q", begin, staying())).toEqual({ number: 1 });
    expect(begun()).toBe(1);
  });

  it("share nothing with those who ask something else", async () => {
    const jobs = createSharedJobs();
    const { begin, ends } = openComputations();
    const both = Promise.all([jobs.ask("q", begin, staying()), jobs.ask("r", begin, staying())]);
    for (const [n, end] of ends.entries()) end.resolve({ number: n });
    expect(await both).toEqual([{ number: 0 }, { number: 1 }]);
  });

  it("keep it going until the last of them has left", async () => {
    const jobs = createSharedJobs();
    const { begin, cancelled } = openComputations();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = jobs.ask("q", begin, one.signal);
    const second = jobs.ask("q", begin, other.signal);
    one.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    expect(cancelled()).toBe(0);
    other.abort(new Error("gone too"));
    await expect(second).rejects.toThrow("gone too");
    expect(cancelled()).toBe(1);
  });

  it("begin again after it was cancelled", async () => {
    const jobs = createSharedJobs();
    const { begin, ends, begun } = openComputations();
    const leaving = new AbortController();
    const left = jobs.ask("q", begin, leaving.signal);
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    const asking = jobs.ask("q", begin, staying());
    ends[1]?.resolve({ number: 2 });
    expect(await asking).toEqual({ number: 2 });
    expect(begun()).toBe(2);
  });

  it("are all told when it fails, and a failure is not kept", async () => {
    const jobs = createSharedJobs();
    const { begin, ends } = openComputations();
    const asking = [jobs.ask("q", begin, staying()), jobs.ask("q", begin, staying())];
    ends[0]?.reject(new Error("no memory"));
    for (const one of asking) await expect(one).rejects.toThrow("no memory");
    const again = jobs.ask("q", begin, staying());
    ends[1]?.resolve({ number: 3 });
    expect(await again).toEqual({ number: 3 });
  });

  it("begin nothing when they have left before", async () => {
    const { begin, begun } = openComputations();
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(createSharedJobs().ask("q", begin, gone)).rejects.toThrow("gone");
    expect(begun()).toBe(0);
  });
});
