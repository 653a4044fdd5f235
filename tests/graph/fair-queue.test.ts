import { describe, expect, it } from "vitest";
import { FairQueue, QueueFullError, type QueueBounds } from "../../server/graph/fair-queue.ts";

const bounds: QueueBounds = { running: 2, runningOfOne: 1, waiting: 10, waitingOfOne: 6 };

/** A queue whose tasks record when they begin, and end when they are told to. */
function watched(more: Partial<QueueBounds> = {}) {
  const queue = new FairQueue({ ...bounds, ...more });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (client: string, request: string, signal?: AbortSignal) => {
    const name = `${client}/${request}`;
    const begin = () => {
      begun.push(name);
      const ended = new Promise<void>((resolve) => ends.set(name, resolve));
      return { answer: ended.then(() => name), ended };
    };
    return queue.run({ client, request }, begin, signal);
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, begun, ask, end };
}

describe("a fair queue", () => {
  it("leaves room for others, however much one asks for", async () => {
    const { begun, ask, end } = watched();
    const all = ["1", "2", "3"].map((request) => ask("greedy", request));
    const one = ask("modest", "1");
    expect(begun).toEqual(["greedy/1", "modest/1"]);
    for (const name of ["modest/1", "greedy/1", "greedy/2", "greedy/3"]) await end(name);
    expect(await Promise.all([...all, one])).toHaveLength(4);
    expect(begun).toEqual(["greedy/1", "modest/1", "greedy/2", "greedy/3"]);
  });

  it("serves the client next that was served least lately", async () => {
    const { begun, ask, end } = watched({ running: 1 });
    const first = ask("a", "1");
    const second = ask("a", "2");
    const third = ask("b", "1");
    // Being served must take some time.
    const asked = performance.now();
    await expect.poll(() => performance.now()).toBeGreaterThan(asked + 1);
    await end("a/1");
    expect(begun).toEqual(["a/1", "b/1"]);
    await end("b/1");
    await end("a/2");
    await Promise.all([first, second, third]);
  });

  it("lets the requests of one client take turns", async () => {
    const { begun, ask, end } = watched({ running: 1 });
    const all = ["1", "1", "1", "2"].map((request) => ask("a", request));
    for (let n = 0; n < 4; n += 1) await end(begun.at(-1) ?? "");
    await Promise.all(all);
    expect(begun).toEqual(["a/1", "a/1", "a/2", "a/1"]);
  });

  it("drops a waiting task when its request has ended", async () => {
    const { queue, begun, ask, end } = watched({ running: 1 });
    const first = ask("a", "1");
    const leaving = new AbortController();
    const second = ask("a", "2", leaving.signal);
    leaving.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    expect(queue.size()).toEqual({ waiting: 0, running: 1 });
    await end("a/1");
    expect([await first, begun]).toEqual(["a/1", ["a/1"]]);
  });

  it("holds the place of what can't be stopped until it has ended", async () => {
    const { queue, begun, ask, end } = watched({ running: 1 });
    const leaving = new AbortController();
    const first = ask("a", "1", leaving.signal);
    leaving.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    const second = ask("b", "1");
    expect([begun, queue.size()]).toEqual([["a/1"], { waiting: 1, running: 1 }]);
    await end("a/1");
    await end("b/1");
    expect(await second).toBe("b/1");
  });

  it("takes so much and no more, of one and of all, and says when to come again", async () => {
    const { ask, end, begun } = watched({ running: 1 });
    const taken = Array.from({ length: 7 }, (_, n) => ask("a", `${n}`));
    await expect(ask("a", "more")).rejects.toThrow(QueueFullError);
    taken.push(...Array.from({ length: 4 }, (_, n) => ask("b", `${n}`)));
    await expect(ask("c", "more")).rejects.toMatchObject({ retryAfter: 1 });
    for (let n = 0; n < 11; n += 1) await end(begun.at(-1) ?? "");
    expect(await Promise.all(taken)).toHaveLength(11);
  });

  it("goes on after work that fails, at once or later", async () => {
    const { queue, ask, end } = watched({ running: 1 });
    const throwing = () => {
      throw new Error("at once");
    };
    await expect(queue.run({ client: "a", request: "1" }, throwing)).rejects.toThrow("at once");
    const failing = () => ({
      answer: Promise.reject(new Error("later")),
      ended: Promise.resolve(),
    });
    await expect(queue.run({ client: "a", request: "2" }, failing)).rejects.toThrow("later");
    const next = ask("a", "3");
    await end("a/3");
    expect(await next).toBe("a/3");
  });
});
