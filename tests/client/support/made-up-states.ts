/** Random states of the screen over a random graph, and what a test about them needs to say and count. */
import fc from "fast-check";
import { parseUncertainDate } from "../../../schema/uncertain-date.ts";
import { datasetsOfGraph, randomKnownGraph } from "../../support/random-known-graph.ts";
import { type CountedWithin } from "./counted-by-hand.ts";

/** Bounds, and what is selected. */
export interface State extends CountedWithin {
  readonly actor: string;
  readonly other: string;
  readonly issue: string;
  readonly issueBeside: string;
}

/** The random graph of a seed, which the API of a test serves, and random states of the screen over it. */
export function madeUp(seed: number) {
  const graph = randomKnownGraph(seed);
  const { actors, meetings, issues, positions, attendances, documents } = graph.records;
  // Only sources that are cited can be filtered by.
  const cited = new Set(
    [...meetings, ...positions, ...attendances].flatMap(({ citations }) =>
      citations.map(({ source }) => source),
    ),
  );
  const states: fc.Arbitrary<State> = fc.record({
    period: fc.option(
      fc
        .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
        .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    ),
    sources: fc.subarray([...cited], { maxLength: 2 }),
    documents: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(ids(documents), { minLength: 1 }) },
    ),
    datasets: fc.subarray(datasetsOfGraph),
    actor: fc.constantFrom(...ids(actors)),
    other: fc.constantFrom(...ids(actors)),
    issue: fc.constantFrom(...ids(issues)),
    issueBeside: fc.constantFrom(...ids(issues)),
  });
  /** Whether one of the data sets filtered by holds a record; true without such a filter. */
  const isHeld = ({ datasets }: CountedWithin, id: string) =>
    datasets.length === 0 || graph.datasetsOf(id).some((held) => datasets.includes(held));
  return { graph, states, isHeld };
}

const days = ["2024-12-31", "2025-01-02", "2025-01-04", "2025-01-20", "2025-03-01"];

export const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

export const everything: CountedWithin = { period: null, sources: [], documents: [], datasets: [] };

/** Whether the bounds leave out facts, other than those of other data sets. */
export const isNarrow = ({ period, sources, documents: stated }: CountedWithin) =>
  period !== null || sources.length > 0 || stated.length > 0;

/** The bounds of a state as a part of an address. */
export function boundsToLink({ period, sources, documents: stated, datasets }: State): string {
  return [
    ...(period === null ? [] : [`from=${period.from}`, `to=${period.to}`]),
    ...(sources.length === 0 ? [] : [`source=${sources.join(",")}`]),
    ...(stated.length === 0 ? [] : [`document=${stated.join(",")}`]),
    ...(datasets.length === 0 ? [] : [`datasets=${datasets.join(",")}`]),
  ].join("&");
}

/** The same states each time; a failing one is reported as it is. */
export const runs = { numRuns: 8, seed: 1, endOnFailure: true };
/** Answers take time on a busy machine. */
export const patient = { timeout: 30_000, interval: 50 };

const numbers = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
export const inWords = (n: number) => numbers[n] ?? `${n}`;
export const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The first and last day that a date may mean; null if open or unknown. */
export const daysOfDate = (date: string) =>
  date === "unknown" ? { earliest: null, latest: null } : parseUncertainDate(date);
