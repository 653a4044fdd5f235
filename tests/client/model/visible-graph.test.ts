import { describe, expect, it } from "vitest";
import { emptyGraph, listTies, withFacts } from "../../../client/model/explored-graph.ts";
import { isPossiblyWithin, noFilters, type Filters } from "../../../client/model/filters.ts";
import { stanceWithin, visibleGraph } from "../../../client/model/visible-graph.ts";
import { actor, attended, issue, meeting, stance } from "./made-up-graph.ts";
import { twoSides } from "./two-sides.ts";

const explored = withFacts(emptyGraph(), twoSides);

function seen(filters: Partial<Filters>, hidden: readonly string[] = []): string[] {
  const state = {
    explored,
    projection: null,
    mode: "evidence" as const,
    hidden: new Set(hidden),
    filters: { ...noFilters, ...filters },
  };
  return visibleGraph(state).nodes();
}

describe("what is visible", () => {
  it("is everything when nothing is hidden or filtered", () => {
    expect(seen({})).toEqual(explored.nodes());
  });

  it("is the same graph for the same inputs, so that nothing is drawn twice", () => {
    const state = {
      explored,
      projection: null,
      mode: "evidence" as const,
      hidden: new Set(["host"]),
      filters: noFilters,
    };
    expect(visibleGraph(state)).toBe(visibleGraph({ ...state }));
  });

  it("keeps those whose neighbours are hidden by hand", () => {
    expect(seen({}, ["lunch"])).toContain("cook");
  });

  it("holds only the kinds asked for, with or without ties among them", () => {
    expect(seen({ kinds: ["ACTOR"] })).toEqual(["host", "north", "south", "cook", "hermit"]);
  });

  it("leaves out what lies outside of a period, and who is only tied to that", () => {
    expect(seen({ period: { from: "2025-01-01", to: "2025-01-31" } })).toEqual([
      "host",
      "north",
      "earlier",
      "truce",
    ]);
  });

  it("leaves out what none of the data sets chosen holds, and who is only tied to that", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: [
        actor("both", { datasets: ["talks", "visits"] }),
        actor("visitor", { datasets: ["visits"] }),
        meeting("talk", "2025-01-01", { datasets: ["talks"] }),
        meeting("visit", "2024-01-01", { datasets: ["visits"] }),
      ],
      ties: [...attended("talk", "both"), ...attended("visit", "both", "visitor")],
    });
    const state = { explored: graph, projection: null, hidden: new Set<string>() };
    const held = (...datasets: string[]) =>
      visibleGraph({ ...state, mode: "evidence", filters: { ...noFilters, datasets } }).nodes();
    expect(held("talks")).toEqual(["both", "talk"]);
    expect(held("visits")).toEqual(["both", "visitor", "visit"]);
    expect(held("talks", "visits")).toEqual(graph.nodes());
  });

  it("leaves out issues of other areas, but not the meetings", () => {
    const nodes = seen({ areas: ["territory"] });
    expect(nodes).toContain("border");
    expect(nodes).not.toContain("truce");
    expect(nodes).toContain("session-1");
  });

  it("shows an issue in each of its areas", () => {
    const zone = issue("zone", { areas: ["territory", "security"] });
    const graph = withFacts(emptyGraph(), { nodes: [zone], ties: [] });
    const state = { explored: graph, projection: null, hidden: new Set<string>() };
    const inAreas = (...areas: string[]) =>
      visibleGraph({ ...state, mode: "evidence", filters: { ...noFilters, areas } }).nodes();
    expect(inAreas("security")).toEqual(["zone"]);
    expect(inAreas("process", "territory")).toEqual(["zone"]);
    expect(inAreas("process")).toEqual([]);
  });

  it("leaves out actors of other sides and of none, and the meetings of those alone", () => {
    expect(seen({ kinds: ["ACTOR", "MEETING"], sides: ["northerners"] })).toEqual([
      "north",
      "round",
      "session-1",
      "session-2",
      "earlier",
    ]);
  });

  it("shows a stance as it stood in the period", () => {
    const tie = stance(
      "a",
      "x",
      ["OPPOSES", "2025-03-02"],
      ["SUPPORTS", "2025-02-01"],
      ["CONDITIONAL", "2025-01-10"],
    );
    expect(stanceWithin(tie, { from: null, to: "2025-02-28" })).toEqual({
      ...tie,
      n: 2,
      stance: "SUPPORTS",
      contradictory: false,
      positions: tie.positions.slice(1),
    });
    expect(stanceWithin(tie, { from: "2025-02-01", to: null })).toMatchObject({
      stance: "OPPOSES",
      contradictory: true,
    });
    expect(stanceWithin(tie, { from: "2026-01-01", to: null })).toBeNull();
    expect(stanceWithin(tie, null)).toBe(tie);
  });
});

describe("a date against a period", () => {
  const march = { from: "2025-03-01", to: "2025-03-31" };

  it("is within when some day that it may mean is", () => {
    const within = (earliest: string | null, latest: string | null) =>
      isPossiblyWithin({ earliest, latest }, march);
    expect(within("2025-03-31", "2025-03-31")).toBe(true);
    expect(within("2025-02-01", "2025-03-01")).toBe(true);
    expect(within("2025-02-01", "2025-02-28")).toBe(false);
    expect(within("2025-04-01", "2025-04-02")).toBe(false);
    expect(within("2025-01-01", null)).toBe(true);
    expect(within(null, "2025-02-28")).toBe(false);
    expect(within(null, null)).toBe(true);
  });

  it("is always within no period, and never within one when there is no date", () => {
    expect(isPossiblyWithin(null, null)).toBe(true);
    expect(isPossiblyWithin(null, { from: null, to: null })).toBe(true);
    expect(isPossiblyWithin(null, march)).toBe(false);
  });
});

describe("facts put into a graph", () => {
  it("leave the graph before as it was, renew what was there and pass over loose ties", () => {
    const before = withFacts(emptyGraph(), { nodes: [actor("a")], ties: [] });
    const after = withFacts(before, {
      nodes: [actor("a", { label: "A" }), meeting("m", "2025-01-01"), issue("i")],
      ties: [...attended("m", "a", "nobody"), stance("a", "i", ["SUPPORTS", "2025-01-01"])],
    });
    expect([before.order, before.size]).toEqual([1, 0]);
    expect(after.getNodeAttribute("a", "label")).toBe("A");
    expect(listTies(after).map((tie) => tie.id)).toEqual(["m/a", "a>i"]);
  });
});
