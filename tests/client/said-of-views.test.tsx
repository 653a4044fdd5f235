/**
 * Checks that the timeline, the view over time, the disputes and the comparison of two never say anything false: uses
 * the real API, with random states over a random graph, and compares each sentence with a count by hand.
 */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { viewQuery } from "../../client/api/view-query.ts";
import { type RecordOf } from "../../schema/dataset.ts";
import {
  expectedActors,
  expectedIssues,
  expectedMeetings,
} from "../store/oracle/expected-lists.ts";
import { contradicts, latestStanceOf } from "../store/oracle/expected-stances.ts";
import {
  type CountedWithin,
  encountersWithin,
  gapsWithin,
  overTime,
  positionsWithin,
  sharedMeetings,
  stancesWithin,
  toFilter,
} from "./support/counted-by-hand.ts";
import { appOnLiveApi } from "./support/app-on-live-api.tsx";
import { askedOperation } from "./support/asked-operation.ts";
import {
  boundsToLink,
  capital,
  counted,
  daysOfDate,
  ids,
  inWords,
  madeUp,
  patient,
  runs,
  type State,
} from "./support/made-up-states.ts";

/** A graph with many positions, some of which contradict each other. */
const seed = 1328;
const { graph, states } = madeUp(seed);
const { actors, meetings, positions } = graph.records;
type Position = RecordOf["positions"];

const live = appOnLiveApi(seed);
const open = (state: State, address: string, asks?: typeof fetch) =>
  live.open(state, address, asks);

const textOf = (where: string) => document.querySelector(where)?.textContent ?? "";
const untilSays = (where: string, text: string) =>
  vi.waitFor(() => expect(textOf(where)).toBe(text), patient);
const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? "";
const firstDay = ({ date }: { readonly date: string }) => daysOfDate(date).earliest;

/** A line names the bounds within which it is true; the period also, unless it is named otherwise. */
function expectBounds(where: string, { period, sources, documents }: State, byDays: boolean): void {
  const text = textOf(where);
  const days = /Counted is [^.]*20\d\d[^.]* alone\./u;
  expect(days.test(text)).toBe(byDays && period !== null);
  expect(/Counted is what (one|two) sources? sa/u.test(text)).toBe(sources.length > 0);
  expect(text.includes("Counted are positions stated in")).toBe(documents.length > 0);
}

/** Ids of the positions that are turns: clear, and unlike all that was clear on the last day before. */
function turnsByHand(said: readonly Position[]): string[] {
  return said
    .filter((one) => {
      const day = firstDay(one) ?? "";
      const before = said.filter(
        (other) =>
          other.actor === one.actor &&
          other.stance !== "UNCLEAR" &&
          firstDay(other) !== null &&
          (firstDay(other) ?? "") < day,
      );
      const last = before
        .map((other) => firstDay(other) ?? "")
        .toSorted()
        .at(-1);
      const lastSaid = before.filter((other) => firstDay(other) === last);
      return (
        one.stance !== "UNCLEAR" &&
        lastSaid.length > 0 &&
        lastSaid.every(({ stance }) => stance !== one.stance)
      );
    })
    .map(({ id }) => id);
}

/** What is said on an issue within bounds: its positions, those with a day, who holds and who turned. */
function saidOn(issue: string, within: CountedWithin) {
  const held = stancesWithin(graph, within).filter((one) => one.issue === issue);
  const dated = held.filter((one) => firstDay(one) !== null);
  const turns = turnsByHand(dated);
  return {
    held,
    dated,
    turns,
    holders: [...new Set(dated.map(({ actor }) => actor))],
    turned: new Set(dated.filter(({ id }) => turns.includes(id)).map(({ actor }) => actor)),
  };
}

describe("what the view over time says", () => {
  it("is of the issues in its link and its query, one or two, as counted by hand", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { issueBeside } = state;
        const opened = open(state, `view=over-time&issue=${state.issue}&beside=${issueBeside}`);
        const within = expectedIssues(
          graph,
          { ...toFilter({ ...state, period: null }) },
          { by: "TITLE", direction: "ASC" },
        );
        const none = "No issue is within the filters.";
        await vi.waitFor(
          () => expect(textOf(".over-time-view")).toContain(within.length === 0 ? none : " · "),
          patient,
        );
        if (within.length === 0) return;
        const shown = opened.explorer.store.getState().issueOverTime ?? "";
        const most = Math.max(...ids(within).map((issue) => saidOn(issue, state).held.length));
        const fallbacks = ids(within).filter((issue) => saidOn(issue, state).held.length === most);
        const expected = ids(within).includes(state.issue) ? [state.issue] : fallbacks;
        expect(expected).toContain(shown);
        const isBeside = issueBeside !== shown && ids(within).includes(issueBeside);
        const issues = isBeside ? [shown, issueBeside] : [shown];
        const all = issues.map((issue) => saidOn(issue, state));
        await vi.waitFor(() => {
          const lines = [...document.querySelectorAll(".over-time-view .finding")].map(
            ({ textContent }) => textContent,
          );
          expect(lines).toHaveLength(issues.length);
          for (const [n, { held, dated, holders, turned }] of all.entries()) {
            const line = lines[n] ?? "";
            expect(line).toContain(
              `. ${counted(dated.length, "position")} of ${counted(holders.length, "actor")}.`,
            );
            expect(line.includes(`${turned.size} turned:`)).toBe(turned.size > 0);
            for (const actor of turned) expect(line.split("turned:")[1]).toContain(nameOf(actor));
            expect(line.includes("Nobody turned.")).toBe(turned.size === 0 && dated.length > 0);
            const undated = held.length - dated.length;
            expect(line.includes(`${undated} more without a first day`)).toBe(undated > 0);
          }
          expectBounds(".over-time-view", state, true);
          expect(opened.address()).toContain(`issue=${shown}`);
        }, patient);
        const text = textOf(".over-time-view");
        expect(text.includes("The issue beside it is not within the filters.")).toBe(
          issueBeside !== shown && !isBeside,
        );
        const [first, second] = all.map(({ holders }) => holders);
        const both = (first ?? []).filter((actor) => second?.includes(actor)).length;
        const onBoth = /Of the actors below, (nobody has|\d+ ha(?:s|ve)) dated positions on both/u;
        expect(onBoth.exec(text)?.[1]).toBe(
          isBeside
            ? both === 0
              ? "nobody has"
              : `${both} ${both === 1 ? "has" : "have"}`
            : undefined,
        );
        const marks = all.reduce((sum, { dated }) => sum + dated.length, 0);
        expect(text.includes("None of the actors shown")).toBe(marks === 0);
        expect(document.querySelectorAll(".stance-statement")).toHaveLength(marks);
        expect(document.querySelectorAll('.stance-statement[data-turned="true"]')).toHaveLength(
          all.reduce((sum, { turns }) => sum + turns.length, 0),
        );
        const query = viewQuery(opened.explorer.store.getState());
        const body = JSON.stringify({ query });
        const answer = await (await live.ask("/graphql", { method: "POST", body })).json();
        const { nodes } = (answer as { data: { issues: { nodes: CountedIssue[] } } }).data.issues;
        expect(new Map(nodes.map(({ id, positions: { totalCount } }) => [id, totalCount]))).toEqual(
          new Map(issues.map((issue, n) => [issue, all[n]?.held.length])),
        );
      }),
      runs,
    );
  }, 240_000);
});

interface CountedIssue {
  readonly id: string;
  readonly positions: { readonly totalCount: number };
}

/** The days that an address with these bounds has on the axis; null: all there are. */
const isIn = ({ period }: CountedWithin, day: string | null) =>
  day !== null && (period === null || ((period.from ?? "") <= day && day <= (period.to ?? "9999")));

describe("what the timeline says", () => {
  it("is of lanes, meetings, those shared, and positions, as counted by hand", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        open(state, "view=timeline");
        const { datasets } = state;
        const lanes = ids(
          expectedActors(
            graph,
            { ...(datasets.length > 0 && { datasets }) },
            { by: "NAME", direction: "ASC" },
          ),
        );
        const attended = encountersWithin(graph, state).filter(({ actor }) =>
          lanes.includes(actor),
        );
        const there = meetings.filter(({ id }) => attended.some(({ meeting }) => meeting === id));
        const drawn = there.filter((meeting) => isIn(state, firstDay(meeting)));
        const shared = drawn.filter(
          ({ id }) => attended.filter(({ meeting }) => meeting === id).length > 1,
        );
        const held = positionsWithin(graph, state).filter(({ actor }) => lanes.includes(actor));
        const said = held.filter((one) => isIn(state, firstDay(one)));
        const ever = overTime(graph, { ...state, period: null });
        const [undrawn, unsaid] = [there.length - drawn.length, held.length - said.length];
        // Where nothing of any time is within the bounds, there is no time to draw.
        if (ever.meetings + ever.positions === 0) {
          await untilSays(".lanes-view", "No meeting or position within the filters has a date.");
          return;
        }
        await vi.waitFor(() => {
          const line = textOf(".lanes-view .finding");
          expect(line).toContain(counted(lanes.length, "actor"));
          expect(line).toContain(
            `${counted(drawn.length, "meeting")}, ${shared.length} of them shared by two lanes or more; ${counted(said.length, "position")}.`,
          );
          expectBounds(".lanes-view", state, false);
          expect(line.includes("Not drawn")).toBe(undrawn + unsaid > 0);
          const left = `at any time: ${counted(undrawn, "meeting")}, ${counted(unsaid, "position")}.`;
          expect(line).toContain(undrawn + unsaid === 0 ? "" : left);
        }, patient);
      }),
      runs,
    );
  }, 240_000);
});

/** Days between two positions, at least; null if one of them has an open date. */
function apartByHand(one: Position, other: Position): number | null {
  const [a, b] = [daysOfDate(one.date), daysOfDate(other.date)];
  if ([a, b].some((span) => span.earliest === null || span.latest === null)) return null;
  const gap = (from: string | null, to: string | null) =>
    (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
  return Math.max(0, gap(a.latest, b.earliest), gap(b.latest, a.earliest));
}

/** The positions of each holder who took both sides of an issue. */
function contradictionsByHand(state: State): Position[][] {
  const said = stancesWithin(graph, state);
  return [...new Set(said.map((one) => `${one.actor}>${one.issue}`))]
    .map((cell) => said.filter((one) => `${one.actor}>${one.issue}` === cell))
    .filter(contradicts);
}

describe("what the disputes say", () => {
  it("is how often one holder took both sides, and on how many meetings sources disagree", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        open(state, "view=disputes");
        const cells = contradictionsByHand(state);
        const sameDay = cells.filter((held) => {
          const days = held
            .filter(({ stance }) => stance === "SUPPORTS")
            .flatMap((yes) =>
              held
                .filter(({ stance }) => stance === "OPPOSES")
                .flatMap((no) => apartByHand(yes, no) ?? []),
            );
          return days.length > 0 && Math.min(...days) === 0;
        });
        const disputed = expectedMeetings(
          graph,
          { disputed: true, ...toFilter(state) },
          { by: "DATE", direction: "DESC" },
        );
        const times =
          cells.length === 1
            ? "One time an actor has"
            : `${capital(inWords(cells.length))} times an actor has`;
        await vi.waitFor(() => {
          const line = textOf(".disputes-view .finding");
          expect(line).toContain(
            cells.length === 0 ? "Nobody has both supported and opposed an issue." : times,
          );
          expect(line.includes("of them perhaps on one day")).toBe(sameDay.length > 0);
          expect(line).toContain(
            sameDay.length === 0 ? "" : `${capital(inWords(sameDay.length))} of them perhaps`,
          );
          expect(line).toContain(
            disputed.length === 0
              ? "On no meeting do the sources disagree."
              : `On ${counted(disputed.length, "meeting")} the sources disagree.`,
          );
          expect(line.includes("not listed")).toBe(false);
          expect(line.includes("Within the filters.")).toBe(boundsToLink(state) !== "");
          expect(document.querySelectorAll(".dispute-entry")).toHaveLength(
            cells.length + disputed.length,
          );
        }, patient);
      }),
      runs,
    );
  }, 240_000);
});

describe("what the structure says", () => {
  const groups = new Set(ids(actors.filter(({ placeholder }) => placeholder)));
  /** The line of a two-mode network, from the actor and the affiliation of each of its ties. */
  function lineByHand(ties: readonly (readonly [string, string])[], noun: "meeting" | "issue") {
    const [first, second] = [0, 1].map((mode) => new Set(ties.map((tie) => tie[mode])).size);
    const [who, what] = [first ?? 0, second ?? 0];
    const among = (n: number, of: string) => `${inWords(n)} ${of}${n === 1 ? "" : "s"}`;
    return noun === "meeting"
      ? `${capital(among(who, "actor"))} at ${among(what, noun)}: ${counted(ties.length, "attendance")}, `
      : `${capital(among(who, "actor"))} with positions on ${among(what, noun)}: ${counted(ties.length, "tie")}, `;
  }

  it.each(["meetings", "stances"] as const)(
    "in the mode of %s is of actors and affiliations, as counted by hand",
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(states, async (state) => {
          open(state, `view=structure&mode=${mode}`);
          const facts =
            mode === "meetings"
              ? encountersWithin(graph, state)
                  .filter(({ actor }) => !groups.has(actor))
                  .map(({ actor, meeting }) => [actor, meeting] as const)
              : stancesWithin(graph, state).map(({ actor, issue }) => [actor, issue] as const);
          const ties = [...new Map(facts.map((tie) => [tie.join(">"), tie])).values()];
          const none =
            mode === "meetings"
              ? "Nobody here is on record at a meeting."
              : "Nobody here has a position on record.";
          await vi.waitFor(
            () =>
              expect(textOf(".structure-view .finding")).toContain(
                ties.length === 0
                  ? none
                  : lineByHand(ties, mode === "meetings" ? "meeting" : "issue"),
              ),
            patient,
          );
          // The graph's own line counts the strongest pairs alone, and would stand beside these numbers.
          expect(document.querySelectorAll(".finding").length).toBe(1);
        }),
        runs,
      );
    },
    240_000,
  );
});

describe("what the comparison of two says", () => {
  it("is of sessions, stances and contacts what a count by hand gives", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { actor: a, other: b } = state;
        if (a === b) return;
        open(state, `view=table&selected=${a}&selected=${b}`);
        const attended = encountersWithin(graph, state);
        const own = (id: string) => sharedMeetings(attended, id).length;
        const together = sharedMeetings(attended, a, b).length;
        const said = stancesWithin(graph, state);
        const of = (actor: string, issue: string) =>
          said.filter((one) => one.actor === actor && one.issue === issue);
        const spoken = (actor: string) =>
          new Set(said.filter((one) => one.actor === actor).map(({ issue }) => issue));
        const shared = [...spoken(a)].filter((issue) => spoken(b).has(issue));
        const differ = shared.filter(
          (issue) => latestStanceOf(of(a, issue)) !== latestStanceOf(of(b, issue)),
        );
        const contacts = ids(actors).filter(
          (id) =>
            id !== a &&
            id !== b &&
            [a, b].every((one) => sharedMeetings(attended, one, id).length > 0),
        );
        const bothSpeak = `${shared.length} issue${shared.length === 1 ? "" : "s"} on which both speak, on ${
          differ.length === 0 ? "all of them alike" : `${differ.length} of them differently`
        }.`;
        const [onlyA, onlyB] = [a, b].map((id) => spoken(id).size - shared.length);
        await vi.waitFor(() => {
          const panel = textOf(".panel");
          expect(panel).toContain(
            together === 0
              ? "No session of both"
              : `${together} session${together === 1 ? "" : "s"} together`,
          );
          expect(panel).toContain(`${nameOf(a)} without ${nameOf(b)}: ${own(a) - together}`);
          expect(panel).toContain(`${nameOf(b)} without ${nameOf(a)}: ${own(b) - together}`);
          expect(panel).toContain(
            shared.length === 0 ? "No issue on which both have said anything." : bothSpeak,
          );
          expect(panel.includes("Only ")).toBe((onlyA ?? 0) + (onlyB ?? 0) > 0);
          const only = `Only ${nameOf(a)} speaks on ${onlyA}, only ${nameOf(b)} on ${onlyB}.`;
          expect(panel).toContain((onlyA ?? 0) + (onlyB ?? 0) > 0 ? only : "");
          expect(panel).toContain(`Contacts in common: ${contacts.length}`);
          expect(panel.includes("Nobody on record has met two of them")).toBe(
            contacts.length === 0,
          );
        }, patient);
      }),
      { ...runs, numRuns: 12 },
    );
  }, 240_000);

  it("says as whom attendants and holders count, where that leaves nothing", async () => {
    const person = actors.find(({ kind }) => kind === "PERSON")?.id ?? "";
    const other = actors.find(({ id }) => id !== person)?.id ?? "";
    const state: State = {
      period: null,
      sources: [],
      documents: [],
      datasets: [],
      actor: person,
      other,
      issue: positions[0]?.issue ?? "",
      issueBeside: "",
    };
    open(state, `view=table&met-as=state&stance-of=state&selected=${person}&selected=${other}`);
    await vi.waitFor(() => {
      const panel = textOf(".panel");
      expect(panel).toContain("Contacts in common");
      expect(panel).not.toContain("Nobody on record has met two of them.");
      expect(panel).not.toContain("No issue on which both have said anything.");
    }, patient);
  });
});

describe("what is worth looking at", () => {
  it("is of gaps and contradictions what a count by hand gives, and of meetings the latest", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        open(state, "view=table&shared=1");
        const gaps = gapsWithin(graph, state);
        const both = contradictionsByHand(state).length;
        const latest = expectedMeetings(
          graph,
          { encounters: true, ...toFilter(state) },
          { by: "DATE", direction: "DESC" },
        ).slice(0, 3);
        const list = (title: string) => {
          const group = [...document.querySelectorAll(".panel .worth")].find(
            (one) => one.querySelector("h4")?.textContent === title,
          );
          return [...(group?.querySelectorAll("li") ?? [])].map((item) => item.textContent ?? "");
        };
        const firstOf = (n: number) => (n > 3 ? 4 : n);
        await vi.waitFor(() => {
          expect(list("Disagree most and have not met")).toHaveLength(firstOf(gaps));
          expect(list("Supported and opposed, nearest in time")).toHaveLength(firstOf(both));
          const met = list("Latest meetings");
          expect(met).toHaveLength(latest.length);
          latest.forEach(({ title }, n) => expect(met[n]).toContain(title));
          const found =
            gaps +
            both +
            latest.length +
            list("Changed stance after a meeting, latest first").length;
          expect(textOf(".panel").includes("was found.")).toBe(found === 0);
        }, patient);
      }),
      runs,
    );
  }, 240_000);
});

describe("a view that is opened by a link", () => {
  it("asks nothing before the filters of the link are there", async () => {
    const asked: string[] = [];
    const state: State = {
      period: { from: "2025-01-02", to: "2025-01-20" },
      sources: [],
      documents: [],
      datasets: [],
      actor: "",
      other: "",
      issue: "",
      issueBeside: "",
    };
    for (const view of ["gaps", "stances", "timeline", "over-time", "disputes"]) {
      open(state, `view=${view}`, (input, init) => {
        asked.push(JSON.stringify(askedOperation(input, init)));
        return live.ask(input, init);
      });
      await vi.waitFor(() => expect(textOf(".finding")).not.toBe(""), patient);
    }
    const ofViews = asked.filter((one) =>
      /query (Gaps|Matrix|Lanes|OverTime|Disputes)\b/.test(one),
    );
    expect(ofViews.length).toBeGreaterThanOrEqual(5);
    for (const one of ofViews) expect(one).toContain("2025-01-20");
  });
});
