import { describe, expect, it } from "vitest";
import { answerState } from "../../../client/explorer/answer-state.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { listNodes } from "../../../client/model/explored-graph.ts";
import { type GraphSource } from "../../../client/model/graph-source.ts";
import { noFilters } from "../../../client/model/filters.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { finding, findingText } from "../../../client/summary/finding.ts";
import { parseLink, toLink } from "../../../client/url/view-link.ts";
import { english } from "../support/english.ts";
import { actor, attended, issue, meeting, stance, tie } from "./made-up-graph.ts";
import { plainSource } from "./plain-source.ts";

/** Meetings on each first and fifteenth of a month, 24 a year from 1950 on: 1,500 until 2012, each with two attendants. */
const days = Array.from({ length: 1500 }, (_, i) => {
  const [year, month] = [1950 + Math.floor(i / 24), 1 + (Math.floor(i / 2) % 12)];
  return `${year}-${String(month).padStart(2, "0")}-${i % 2 === 0 ? "01" : "15"}`;
});
const meetings = days.map((day, i) => meeting(`m${i}`, day));
const actors = Array.from({ length: 60 }, (_, i) => actor(`a${i}`));
const attendances = meetings.flatMap(({ id }, i) => attended(id, "a0", `a${1 + (i % 59)}`));
const held = stance("speaker", "truce", ["SUPPORTS", "1955-03-01"]);
/** Of a day that nobody knows. */
const belongs = tie("MEMBER_OF", "member", "a0");
const facts = {
  nodes: [
    ...actors,
    ...meetings,
    actor("member"),
    actor("speaker"),
    issue("truce"),
    actor("stranger"),
  ],
  ties: [...attendances, held, belongs],
  sources: Object.fromEntries(
    [...meetings, ...attendances, ...held.positions, belongs].map(({ id }) => [id, ["annals"]]),
  ),
};
/** In how many of them, counted by hand. */
const inFifties = days.filter((day) => day < "1960").length;

const fifties = { from: "1950-01-01", to: "1959-12-31" };

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).toSorted();

async function onlyAnnals() {
  const source = plainSource(facts);
  // In the order of the text, in which the memberships come first.
  const nodesOfSource: GraphSource["nodesOfSource"] = async (query) => [
    ...(query.period === null ? [{ id: "member", kind: "ACTOR" as const, onlyBelongs: true }] : []),
    ...(await source.nodesOfSource(query)),
  ];
  const explorer = createExplorer({ ...source, nodesOfSource });
  await explorer.start({ ...bareStart, filters: { ...noFilters, sources: ["annals"] } });
  const state = () => explorer.store.getState();
  return {
    source,
    explorer,
    state,
    meetings: () =>
      idsOf(listNodes(visibleGraph(state())).filter(({ kind }) => kind === "MEETING")),
    said: () => findingText(finding(state(), english)),
    notices: () => state().notices.map(english.say),
  };
}

describe("a period chosen on a source with more meetings than the canvas holds", () => {
  it("shows all meetings of the period, and says no more that some are not shown", async () => {
    const { explorer, meetings: shown, said, notices } = await onlyAnnals();
    expect(shown()).toEqual(idsOf(meetings.slice(-500)));
    expect(said()).toContain("Not shown: at least one more actor and 1,000 more meetings.");
    expect(notices()).toEqual([
      "The canvas holds 1,000 nodes, 500 of a kind: the latest meetings and those who attended them. Not shown: at least one more actor and 1,000 more meetings.",
    ]);
    await explorer.setFilter({ period: fifties });
    expect(shown()).toEqual(idsOf(meetings.slice(0, inFifties)));
    expect(said()).toContain(
      `60 actors in ${inFifties} meetings between 1 Jan 1950 and 15 Dec 1959`,
    );
    expect(said()).not.toContain("Not shown");
    expect(notices()).toEqual([]);
    expect(explorer.store.getState().explored.hasEdge("speaker>truce")).toBe(true);
  });

  it("says of a period that is too long for the canvas too that it has the latest of it", async () => {
    const { explorer, meetings: shown, notices } = await onlyAnnals();
    await explorer.setFilter({ period: { from: null, to: "1989-12-31" } });
    const before = meetings.filter((_, i) => (days[i] ?? "") < "1990");
    expect(shown()).toEqual(idsOf(before.slice(-500)));
    expect(notices()).toEqual([
      `The canvas holds 1,000 nodes, 500 of a kind: the latest meetings of the period and those who attended them. Not shown: at least ${before.length - 500} more meetings.`,
    ]);
  });

  it("claims nothing of the period before its meetings have come, and is one step to undo", async () => {
    const { explorer, state, meetings: shown, said } = await onlyAnnals();
    const before = shown();
    const choosing = explorer.setFilter({ period: fifties });
    expect(answerState(state())).toBe("loading");
    await choosing;
    expect(answerState(state())).toBe(null);
    await explorer.undo();
    expect([shown(), state().filters.period]).toEqual([before, null]);
    expect(said()).toContain("Not shown: at least one more actor and 1,000 more meetings.");
    await explorer.redo();
    expect(shown().length).toBe(inFifties);
  });

  it("ends with the last of several periods chosen quickly one after the other", async () => {
    const { explorer, meetings: shown, state } = await onlyAnnals();
    const years = [1951, 1962, 1957];
    await Promise.all(
      years.map((year) =>
        explorer.setFilter(
          { period: { from: `${year}-01-01`, to: `${year}-12-31` } },
          { continues: year !== 1951 },
        ),
      ),
    );
    expect(state().filters.period?.from).toBe("1957-01-01");
    expect(shown()).toEqual(idsOf(meetings.filter((_, i) => days[i]?.startsWith("1957"))));
  });

  it("asks nothing more for a shorter period of one that it has in whole", async () => {
    const { explorer, source, meetings: shown } = await onlyAnnals();
    await explorer.setFilter({ period: fifties });
    const asked = source.asked.length;
    await explorer.setFilter({ period: { from: "1955-01-01", to: "1955-12-31" } });
    expect([shown().length, source.asked.slice(asked)]).toEqual([24, []]);
  });

  it("keeps what the reader added, and does not bring back what the reader removed", async () => {
    const { explorer, state } = await onlyAnnals();
    await explorer.open(["stranger"]);
    explorer.remove(["a3"]);
    await explorer.setFilter({ period: fifties });
    const { explored } = state();
    expect([explored.hasNode("stranger"), explored.hasNode("a3")]).toEqual([true, false]);
    expect(explored.order).toBe(60 - 1 + inFifties + 2 + 1);
  });

  it("is what a link opens on that names the source and the period, and gives the whole source back", async () => {
    const { explorer, state, meetings: shown } = await onlyAnnals();
    await explorer.setFilter({ period: fifties });
    const link = toLink(state());
    expect(link).toBe("?from=1950-01-01&to=1959-12-31&source=annals");
    const other = createExplorer(plainSource(facts));
    await other.start(parseLink(link));
    expect(other.store.getState().explored.nodes().toSorted()).toEqual(
      state().explored.nodes().toSorted(),
    );
    await other.setFilter({ period: null });
    expect(visibleGraph(other.store.getState()).order).toBe(560);
    expect(shown().length).toBe(inFifties);
  });

  it("says what failed if the meetings of the period do not come, and shows them when tried again", async () => {
    const source = plainSource(facts);
    let fails = false;
    const explorer = createExplorer({
      ...source,
      latestMeetings: async (query) => {
        if (fails) throw new Error("The server is down.");
        return source.latestMeetings(query);
      },
    });
    await explorer.start({ ...bareStart, filters: { ...noFilters, sources: ["annals"] } });
    fails = true;
    await explorer.setFilter({ period: fifties });
    expect(answerState(explorer.store.getState())).toBe("failed");
    fails = false;
    await explorer.retry();
    expect(answerState(explorer.store.getState())).toBe(null);
    expect(visibleGraph(explorer.store.getState()).order).toBe(60 + inFifties + 2);
  });
});
