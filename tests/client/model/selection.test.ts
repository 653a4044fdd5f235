import { describe, expect, it } from "vitest";
import {
  isSameSelection,
  isSelected,
  selectedNodes,
  selectionOf,
  withoutGone,
  withToggled,
} from "../../../client/model/selection.ts";
import {
  actorsAmong,
  allBut,
  onTheirSides,
  withNeighbours,
} from "../../../client/model/select-more.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

const tie = { type: "tie", id: "a/b" } as const;

describe("a selection", () => {
  it("is nothing, one or several, each once", () => {
    expect(selectionOf([])).toBeNull();
    expect(selectionOf(["a", "a"])).toEqual({ type: "node", id: "a" });
    expect(selectionOf(["a", "b", "a"])).toEqual({ type: "nodes", ids: ["a", "b"] });
    expect(selectedNodes(tie)).toEqual([]);
  });

  it("adds a node and removes it; a tie is replaced by the node", () => {
    expect(withToggled(null, "a")).toEqual({ type: "node", id: "a" });
    expect(withToggled({ type: "node", id: "a" }, "b")).toEqual({ type: "nodes", ids: ["a", "b"] });
    expect(withToggled({ type: "nodes", ids: ["a", "b"] }, "a")).toEqual({ type: "node", id: "b" });
    expect(withToggled({ type: "node", id: "a" }, "a")).toBeNull();
    expect(withToggled(tie, "a")).toEqual({ type: "node", id: "a" });
  });

  it("shrinks by what is gone", () => {
    const several = { type: "nodes", ids: ["a", "b", "c"] } as const;
    expect(withoutGone(several, (id) => id === "a")).toEqual({ type: "nodes", ids: ["b", "c"] });
    expect(withoutGone(several, (id) => id !== "c")).toEqual({ type: "node", id: "c" });
    expect(withoutGone(tie, () => true)).toBeNull();
  });

  it("is the same in any order, and a tie is not the node with its id", () => {
    expect(isSameSelection(selectionOf(["a", "b"]), selectionOf(["b", "a"]))).toBe(true);
    expect(isSameSelection(tie, { type: "node", id: tie.id })).toBe(false);
    expect(isSameSelection(null, null)).toBe(true);
    expect(isSelected(selectionOf(["a", "b"]), "b")).toBe(true);
    expect(isSelected(null, "b")).toBe(false);
  });
});

describe("what else can be selected", () => {
  async function seen() {
    const explorer = createExplorer(plainSource(twoSides));
    await explorer.start(bareStart);
    return { explorer, graph: () => visibleGraph(explorer.store.getState()) };
  }

  it("is neighbours, all others, and who is on the same side", async () => {
    const { graph } = await seen();
    const neighbours = withNeighbours(graph(), ["north"]);
    expect(neighbours).toContain("north");
    expect(neighbours.slice(1).toSorted()).toEqual([...graph().neighbors("north")].toSorted());
    expect(allBut(graph(), ["north"])).toHaveLength(graph().order - 1);
    const side = (id: string) => {
      const attributes = graph().getNodeAttributes(id);
      return attributes.kind === "ACTOR" ? attributes.side : null;
    };
    const same = onTheirSides(graph(), ["north"]);
    expect(new Set(same.map(side))).toEqual(new Set([side("north")]));
    expect(same).toContain("north");
    expect(onTheirSides(graph(), ["session-1"])).toEqual([]);
    expect(actorsAmong(graph(), ["north", "session-1", "nobody"])).toEqual(["north"]);
  });

  it("is kept alone on the canvas, in one step", async () => {
    const { explorer, graph } = await seen();
    const before = graph().nodes().toSorted();
    explorer.keepOnly(["north", "host"]);
    expect(graph().nodes().toSorted()).toEqual(["host", "north"]);
    await explorer.undo();
    expect(graph().nodes().toSorted()).toEqual(before);
  });
});
