import { expect, it } from "vitest";
import { createLoopTurns } from "../../server/graph/loop-turns.ts";

const present = new AbortController().signal;

/** Blocks the thread, as the making of an answer does. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it("lets one piece run in each round of the event loop, and a newcomer next", async () => {
  const turns = createLoopTurns();
  const done: string[] = [];
  let round = 0;
  const rounds: number[] = [];
  const count = () => {
    round += 1;
    if (done.length < 5) setImmediate(count);
  };
  count();
  const work = async (client: string, request: string) => {
    await turns.take({ client, request }, present);
    rounds.push(round);
    block(5);
    done.push(`${client}${request}`);
  };
  const greedy = ["1", "2", "3", "4"].map((request) => work("greedy", request));
  // It comes while the greedy one's first piece runs.
  await greedy[0];
  await Promise.all([...greedy, work("modest", "1")]);
  expect(done).toEqual(["greedy1", "modest1", "greedy2", "greedy3", "greedy4"]);
  expect(new Set(rounds).size).toBe(rounds.length);
});

it("gives up a turn when its client has left, and goes on with the next", async () => {
  const turns = createLoopTurns();
  const leaving = new AbortController();
  const first = turns.take({ client: "a", request: "1" }, present);
  const left = turns.take({ client: "a", request: "2" }, leaving.signal);
  const next = turns.take({ client: "b", request: "1" }, present);
  expect(turns.waiting()).toBe(2);
  leaving.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  await expect(Promise.all([first, next])).resolves.toHaveLength(2);
  expect(turns.waiting()).toBe(0);
});
