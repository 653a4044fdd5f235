/**
 * Checks that picture, table, panel, matrix, gaps and time bar never say anything false: uses the real API,
 * with random states over a random graph, and compares each number and sentence with a count by hand.
 */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type CountedWithin,
  encountersWithin,
  gapsWithin,
  overTime,
  pairsWhoMet,
  positionsWithin,
  sharedMeetings,
  stancesWithin,
} from "./support/counted-by-hand.ts";
import { appOnLiveApi } from "./support/app-on-live-api.tsx";
import { askedOperation } from "./support/asked-operation.ts";
import {
  counted,
  daysOfDate,
  everything,
  ids,
  inWords,
  isNarrow,
  madeUp,
  patient,
  runs,
  type State,
} from "./support/made-up-states.ts";

const seed = 1328;
const { graph, states, isHeld } = madeUp(seed);
const { actors, meetings } = graph.records;

const live = appOnLiveApi(seed);
let askedOfTime: CountedWithin["period"] = null;

/** Notes the period for which the time bar asks. */
const watching: typeof fetch = (input, init) => {
  const { query, variables } = askedOperation(input, init) as {
    query: string;
    variables: { bin?: string; period?: { from: string; to: string } };
  };
  if (query.includes("query Timeline(") && variables.bin !== "MONTH")
    askedOfTime = variables.period ?? null;
  return live.ask(input, init);
};

const open = (state: State, address: string) => live.open(state, `shared=1&${address}`, watching);

/** The numbers at the top of the panel, by their labels in the singular. */
function tiles(): Record<string, string> {
  const found = [...document.querySelectorAll(".panel .tiles > div")].map((tile) => {
    const label = tile.querySelector("dt")?.textContent ?? "";
    return [label.replace(/s( met)?$/u, "$1"), tile.querySelector("dd")?.textContent ?? ""];
  });
  return Object.fromEntries(found) as Record<string, string>;
}

/** The number of common sessions of each pair in the picture. */
function tiedSessions(): Map<string, number> | undefined {
  const graph = live.current()?.explorer.store.getState().projection?.graph;
  const sessions = graph?.mapEdges((_, { from, to, ...tie }): [string, number] => [
    `${from} ${to}`,
    tie.kind === "MET" ? tie.n : -1,
  ]);
  return sessions && new Map(sessions);
}

const panelText = () => document.querySelector(".panel")?.textContent ?? "";
const lineAbove = (where: string) => document.querySelector(where)?.textContent ?? "";

/** Checks what the panel says of an actor: meetings, contacts, positions, issues. */
function expectActor({ actor }: State, bounds: CountedWithin): void {
  const attended = encountersWithin(graph, bounds);
  const own = attended.filter((one) => one.actor === actor);
  const met = ids(actors).filter(
    (id) => id !== actor && sharedMeetings(attended, actor, id).length > 0,
  );
  const held = stancesWithin(graph, bounds).filter((one) => one.actor === actor);
  const all = positionsWithin(graph, bounds).filter((one) => one.actor === actor);
  expect(tiles()).toEqual({
    meeting: `${own.length}`,
    "actor met": `${met.length}`,
    position: `${all.length}`,
    issue: `${new Set(held.map(({ issue }) => issue)).size}`,
  });
}

describe("what the screen says of a graph", () => {
  it("is of the actor what a count by hand gives, within the bounds and without", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        open(state, `view=table&mode=meetings&selected=${state.actor}`);
        await vi.waitFor(() => expectActor(state, state), patient);
        const bound = isNarrow(state) || state.datasets.length > 0;
        expect(panelText().includes("Counted ")).toBe(bound);
        if (!bound) return;
        document.querySelector<HTMLElement>(".panel .bounds-note button")?.click();
        await vi.waitFor(() => expectActor(state, everything), patient);
        expect(panelText()).toContain("Counted is all there is");
      }),
      runs,
    );
  }, 240_000);

  it("is, for who met whom, above the table, in it, and in the panel, as counted by hand", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { actor, other } = state;
        const [a, b] = actor < other ? [actor, other] : [other, actor];
        const attended = encountersWithin(graph, state);
        const named = actors.filter(({ placeholder }) => !placeholder);
        const all = pairsWhoMet(attended, ids(named));
        // Actors that none of the data sets holds are hidden, and the line says that something is.
        const pairs = all.filter((pair) => pair.every((id) => isHeld(state, id)));
        open(state, `view=table&mode=meetings${a === b ? "" : `&tie=${a}%2B${b}`}`);
        const isSome = isNarrow(state);
        const some =
          pairs.length === 1 ? "one pair who met" : `${inWords(pairs.length)} pairs who met`;
        const none = "No two of these actors sat in one session.";
        const said = all.length === 0 ? none : pairs.length === 0 ? "" : ` ${some}`;
        await vi.waitFor(() => {
          const line = lineAbove(".finding");
          expect(line).toContain(said);
          expect(line.includes("Counted is") || all.length > 0).toBe(isSome || all.length > 0);
        }, patient);
        const sessionsOf = new Map(
          all.map(([x, y]) => [`${x} ${y}`, sharedMeetings(attended, x, y).length]),
        );
        const tab = `Who met whom ${pairs.length}`;
        await vi.waitFor(() => {
          expect(tiedSessions()).toEqual(sessionsOf);
          expect(lineAbove(".table-head").includes(tab)).toBe(pairs.length > 0);
        }, patient);
        const shared = a === b ? [] : sharedMeetings(attended, a, b);
        const isNone = a !== b && shared.length === 0;
        const since = daysSince(shared);
        const isBound = isSome || state.datasets.length > 0;
        const isTold = !isBound && since !== null && since !== 0;
        await vi.waitFor(() => {
          expect(panelText().includes("No session of these two")).toBe(isNone);
          expect([tiles()["session"], tiles()["days since"] ?? tiles()["day since"]]).toEqual([
            shared.length === 0 ? undefined : `${shared.length}`,
            isTold ? `${since}` : undefined,
          ]);
        }, patient);
      }),
      runs,
    );
  }, 240_000);

  it("is of a stance, and of all in the matrix, what a count by hand gives", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { actor, issue } = state;
        const held = stancesWithin(graph, state);
        const own = held.filter((one) => one.actor === actor && one.issue === issue);
        open(state, `view=stances&tie=${actor}%3E${issue}`);
        await vi.waitFor(() => {
          expect(panelText().includes("No position of this actor")).toBe(own.length === 0);
          expect(tiles()["position"]).toBe(own.length === 0 ? undefined : `${own.length}`);
        }, patient);
        const cells = new Set(held.map((one) => `${one.actor}>${one.issue}`));
        const both = [...cells].filter((cell) => {
          const said = held.filter((one) => `${one.actor}>${one.issue}` === cell);
          return ["SUPPORTS", "OPPOSES"].every((stance) =>
            said.some((one) => one.stance === stance),
          );
        });
        const holders = new Set(held.map((one) => one.actor)).size;
        const spokenOf = new Set(held.map((one) => one.issue)).size;
        const holds = cells.size === 1 ? "1 cell holds" : `${cells.size} cells hold`;
        const some = [
          `${counted(holders, "actor")} on ${counted(spokenOf, "issue")}.`,
          `${holds} a stance; `,
          `in ${both.length === 0 ? "none" : inWords(both.length)} of them`,
        ];
        const said = cells.size === 0 ? ["Nobody here holds a position that is recorded."] : some;
        await vi.waitFor(() => {
          const line = lineAbove(".stances-view");
          for (const words of said) expect(line).toContain(words);
          expect(/Counted (is|are) /u.test(line)).toBe(isNarrow(state));
        }, patient);
      }),
      runs,
    );
  }, 240_000);

  it("is of gaps and of time what a count by hand gives", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        open(state, "view=gaps");
        const gaps = gapsWithin(graph, state);
        const met = encountersWithin(graph, { ...state, period: null });
        const pairs = `${inWords(gaps)} pair${gaps === 1 ? " disagrees and has" : "s disagree and have"}`;
        const none = "no two here are on record as disagreeing";
        const unknown = "who has not met can’t be known";
        const said = met.length === 0 ? unknown : gaps === 0 ? none : pairs;
        const line = () => lineAbove(".gaps-head").toLowerCase();
        await vi.waitFor(() => {
          expect(line()).toContain(said);
          expect(line().includes("sessions of all days")).toBe(state.period !== null);
        }, patient);
        const ever = overTime(graph, { ...state, period: null });
        await vi.waitFor(() => {
          // Where nothing of any time is within the bounds, there is no time to draw.
          const isDrawn = ever.meetings + ever.positions > 0;
          expect(document.querySelector(".time-bars") !== null).toBe(isDrawn);
          if (!isDrawn) return;
          const bars = document.querySelector(".time-bars")?.getAttribute("aria-label") ?? "";
          const all = overTime(graph, { ...state, period: askedOfTime });
          expect(bars).toContain(
            `${counted(all.meetings, "meeting")} and ${counted(all.positions, "position")}`,
          );
        }, patient);
      }),
      runs,
    );
  }, 240_000);
});

/** Whole days since the last day on which the latest of the meetings may have been; null if that is open. */
function daysSince(shared: readonly string[]): number | null {
  const lasts = meetings
    .filter(({ id }) => shared.includes(id))
    .map(({ date }) => daysOfDate(date).latest);
  if (lasts.length === 0 || lasts.includes(null)) return null;
  const last =
    lasts
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? "";
  const today = new Date().toISOString().slice(0, 10);
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000));
}
