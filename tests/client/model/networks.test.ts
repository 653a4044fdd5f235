import { describe, expect, it } from "vitest";
import { listTies } from "../../../client/model/explored-graph.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart, type StartingPoint } from "../../../client/explorer/starting-point.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

async function started(start: Partial<StartingPoint> = {}) {
  const source = plainSource(twoSides);
  const explorer = createExplorer(source);
  await explorer.start({ ...bareStart, ...start });
  const state = () => explorer.store.getState();
  const nodes = () => visibleGraph(state()).nodes().toSorted();
  return { source, explorer, state, nodes };
}

describe("who agrees with whom", () => {
  it("ties the explored actors who speak on the same issues", async () => {
    const { state } = await started({ mode: "agreement" });
    expect(listTies(visibleGraph(state()))).toEqual([
      {
        kind: "AGREEMENT",
        id: "north~south",
        from: "north",
        to: "south",
        weight: -1,
        strength: 1,
        sense: "disagree",
        n: 1,
      },
    ]);
  });

  it("expands an actor by those that it agrees or disagrees with", async () => {
    const { explorer, nodes } = await started({ mode: "agreement", explored: ["north"] });
    explorer.remove(["south"]);
    await explorer.expand(["north"]);
    expect(nodes()).toEqual(["north", "south"]);
  });
});

describe("the options of the networks", () => {
  it("only repeat the questions that they change, and can be undone", async () => {
    const { source, explorer, state } = await started({ mode: "meetings" });
    source.asked.length = 0;
    await explorer.setOptions({ cell: "MEAN" });
    expect(source.asked).toEqual([]);
    await explorer.setOptions({ meetingKinds: ["CALL"] });
    expect(listTies(visibleGraph(state()))).toEqual([]);
    await explorer.undo();
    expect(listTies(visibleGraph(state())).length).toBeGreaterThan(0);
    expect([state().options.meetingKinds, state().options.cell]).toEqual([[], "MEAN"]);
  });

  it("ask of everybody once persons count for their states, as one step back", async () => {
    const { explorer, state } = await started({ mode: "meetings" });
    await explorer.setOptions({ meetingLevel: "STATE" });
    expect([state().scope, state().options.meetingLevel]).toEqual(["everything", "STATE"]);
    await explorer.undo();
    expect([state().scope, state().options.meetingLevel]).toEqual(["explored", "PERSON"]);
  });
});

describe("measures", () => {
  it("are asked for when sizes follow them, which then are shares of the greatest", async () => {
    const { source, explorer, state } = await started({ mode: "meetings" });
    expect(source.asked).not.toContain("meetingMeasures COUNT");
    const sizes = () =>
      visibleGraph(state()).mapNodes((id, node) => [id, "prominence" in node && node.prominence]);
    await explorer.setOptions({ size: "BETWEENNESS" });
    expect(Object.fromEntries(sizes())).toEqual({
      host: 1,
      north: 2 / 3,
      south: 1 / 3,
      cook: 1 / 3,
    });
    await explorer.undo();
    expect(Object.fromEntries(sizes())).toEqual({
      host: false,
      north: false,
      south: false,
      cook: false,
    });
  });

  it("are asked for when a table shows them", async () => {
    const { explorer, state } = await started({ mode: "meetings", view: "table" });
    await explorer.setMode("meetings");
    expect(state().projection?.measures?.get("host")?.PAGERANK).toBe(3);
  });
});

describe("a gap shown on the graph", () => {
  it("puts both actors and those between them alone on the canvas, and undo brings back what was", async () => {
    const { explorer, state, nodes } = await started();
    const before = state().explored;
    await explorer.showMeetingsOf(["north", "south", "host"]);
    expect([state().mode, state().view, nodes()]).toEqual([
      "meetings",
      "graph",
      ["host", "north", "south"],
    ]);
    expect(listTies(visibleGraph(state())).map(({ id }) => id)).toEqual([
      "host+north",
      "host+south",
    ]);
    await explorer.undo();
    expect([state().mode, state().explored]).toEqual(["evidence", before]);
  });
});
