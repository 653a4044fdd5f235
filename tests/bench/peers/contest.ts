import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { type Question } from "./questions.ts";
import { type Served } from "./served.ts";

/** A server in the contest, and the wording of a question that it understands. */
export interface Contestant {
  readonly name: string;
  readonly wording: "ours" | "theirs";
  readonly served: Served;
}

export interface Result {
  /** Latency of single questions, ms. */
  readonly p50: number;
  readonly p95: number;
  /** Answers per second to `clients` who ask without pause. */
  readonly perSecond: number;
}

export const clients = 16;
const rounds = 150;
const warmUp = 75;
const windows = 3;
const windowMs = 2000;

/**
 * Measures all contestants in turn: one question each, round by round, then each under load for a while, so
 * that disturbances of the machine affect all alike.
 */
export async function contest(
  question: Question,
  contestants: readonly Contestant[],
): Promise<ReadonlyMap<string, Result>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const body = bodyOf(question, contestant, round + warmUp);
      const begin = performance.now();
      await contestant.served.ask(body);
      if (round >= 0) times.get(contestant.name)?.push(performance.now() - begin);
    }
  }
  const answers = new Map<string, number>(contestants.map(({ name }) => [name, 0]));
  for (let window = 0; window < windows; window += 1) {
    for (const contestant of contestants) {
      const count = await load(question, contestant);
      answers.set(contestant.name, (answers.get(contestant.name) ?? 0) + count);
    }
  }
  return new Map(
    contestants.map(({ name }) => {
      const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
      const perSecond = (answers.get(name) ?? 0) / ((windows * windowMs) / 1000);
      return [name, { p50: at(0.5), p95: at(0.95), perSecond }];
    }),
  );
}

/** How many questions are answered within one window of time. */
async function load(question: Question, contestant: Contestant): Promise<number> {
  let answered = 0;
  let asked = 0;
  const end = performance.now() + windowMs;
  const client = async () => {
    while (performance.now() < end) {
      await contestant.served.ask(bodyOf(question, contestant, (asked += 1)));
      if (performance.now() <= end) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered;
}

interface Said {
  readonly name: string;
  readonly answer: string;
}

/** Two contestants answered differently, so measuring makes no sense. */
class DifferentAnswersError extends Error {
  override readonly name = "DifferentAnswersError";
  constructor(question: string, [one, other]: readonly [Said, Said]) {
    let at = 0;
    while (one.answer[at] === other.answer[at]) at += 1;
    const said = ({ name, answer }: Said) =>
      `${name}: … ${answer.slice(Math.max(0, at - 100), at + 200)}`;
    super(`Different answers to "${question}":\n${said(one)}\n${said(other)}`);
  }
}

/** @throws when two of them answer differently, with what they say */
export async function mustAgree(
  question: Question,
  contestants: readonly Contestant[],
): Promise<void> {
  for (const place of question.variables.keys()) {
    const answers = await Promise.all(
      contestants.map(async (contestant) => {
        const data = await answerOf(contestant, bodyOf(question, contestant, place));
        return JSON.stringify(question.same[contestant.wording](data as never));
      }),
    );
    for (const [n, answer] of answers.entries()) {
      if (answer === answers[0]) continue;
      throw new DifferentAnswersError(question.name, [
        { name: contestants[0]!.name, answer: answers[0]! },
        { name: contestants[n]!.name, answer },
      ]);
    }
  }
}

/** Asks again for a while if there is no answer yet: a busy machine starts four servers slowly. */
async function answerOf({ name, served }: Contestant, body: string): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    const { data, errors } = JSON.parse(await served.ask(body)) as {
      data: unknown;
      errors?: unknown;
    };
    if (!errors) return data;
    const said = JSON.stringify(errors);
    if (tries === 30 || !said.includes("SERVICE_UNAVAILABLE")) throw new Error(`${name}: ${said}`);
    await wait(2000);
  }
}

function bodyOf({ variables, ...question }: Question, { wording }: Contestant, n: number): string {
  return JSON.stringify({ query: question[wording], variables: variables[n % variables.length] });
}
