import { describe, expect, it } from "vitest";
import { Circuit } from "../../server/graph/circuit.ts";
import { GraphUnreachableError, StatementFailedError } from "../../server/graph/graph-errors.ts";

describe("a circuit", () => {
  const away = () => Promise.reject(new GraphUnreachableError("bolt://graph", "gone"));

  function watched() {
    let time = 0;
    let tries = 0;
    const circuit = new Circuit({ pause: 1000 }, () => time);
    const run = (work: () => Promise<unknown>) =>
      circuit.run(() => {
        tries += 1;
        return work();
      });
    return { run, tries: () => tries, pass: (ms: number) => (time += ms) };
  }

  it("fails at once while the database is away, without trying, and tries again after a while", async () => {
    const { run, tries, pass } = watched();
    await expect(run(away)).rejects.toThrow("can't be reached");
    for (let n = 0; n < 5; n += 1) await expect(run(away)).rejects.toThrow("can't be reached");
    expect(tries()).toBe(1);
    pass(1001);
    await expect(run(away)).rejects.toThrow("can't be reached");
    expect(tries()).toBe(2);
    pass(1001);
    expect(await run(() => Promise.resolve("back"))).toBe("back");
    expect(await run(() => Promise.resolve("still"))).toBe("still");
    expect(tries()).toBe(4);
  });

  it("is closed by a call that finds the database well", async () => {
    const circuit = new Circuit({ pause: 1000 }, () => 0);
    await expect(circuit.run(away)).rejects.toThrow("can't be reached");
    circuit.close();
    expect(await circuit.run(() => Promise.resolve("back"))).toBe("back");
  });

  it("lets one alone try while others are told", async () => {
    const { run, tries, pass } = watched();
    await expect(run(away)).rejects.toThrow("can't be reached");
    pass(1001);
    let fail = () => {};
    const trying = run(
      () => new Promise((_, reject) => (fail = () => reject(new GraphUnreachableError("x", "y")))),
    );
    await expect(run(away)).rejects.toThrow("can't be reached");
    expect(tries()).toBe(2);
    fail();
    await expect(trying).rejects.toThrow("can't be reached");
  });

  it("gives up all calls when the database is frozen, and fails at once until it answers again", async () => {
    let isFrozen = true;
    let asked = 0;
    const circuit = new Circuit({ pause: 50, silence: 20 });
    const isThere = () => {
      asked += 1;
      return Promise.resolve(!isFrozen);
    };
    const signals: AbortSignal[] = [];
    const ask = () =>
      circuit.run((signal) => {
        signals.push(signal);
        return isFrozen ? new Promise<string>(() => {}) : Promise.resolve("well");
      }, isThere);
    const waiting = Array.from({ length: 10 }, ask);
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(waiting.map(() => "rejected"));
    expect(signals.map(({ aborted }) => aborted)).toEqual(waiting.map(() => true));
    expect(asked).toBe(1);
    await expect(ask()).rejects.toThrow("it does not answer");
    expect(signals).toHaveLength(10);
    isFrozen = false;
    await expect.poll(() => ask().catch(() => "away"), { interval: 10 }).toBe("well");
  });

  it("leaves a call that is only slow", async () => {
    const circuit = new Circuit({ silence: 10 });
    let answer: (text: string) => void = () => {};
    const slow = new Promise<string>((resolve) => (answer = resolve));
    // It answers only after the silence that had the circuit ask whether the database is there.
    const isThere = () => {
      answer("answer");
      return Promise.resolve(true);
    };
    expect(await circuit.run(() => slow, isThere)).toBe("answer");
  });

  it("is not opened by a question that is wrong, or was given up", async () => {
    const { run, tries } = watched();
    const wrong = () => Promise.reject(new StatementFailedError("actors", "no such thing"));
    const left = () => Promise.reject(new DOMException("gone", "AbortError"));
    for (const work of [wrong, left, wrong])
      await expect(run(work)).rejects.toThrow(/no such thing|gone/);
    expect(tries()).toBe(3);
  });
});
