import { describe, expect, it } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { noFilters } from "../../../client/model/filters.ts";
import { type Arrangement } from "../../../client/model/explorer-document.ts";
import { plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

async function started() {
  const explorer = createExplorer(plainSource(twoSides));
  await explorer.start(bareStart);
  return { explorer, state: () => explorer.store.getState() };
}

const node = (id: string) => ({ type: "node", id }) as const;
const at = (x: number, y: number) => new Map([["host", { x, y }]]);
const lying = (x: number): Arrangement => ({
  mode: "evidence",
  at: at(x, 0),
  frame: { x: 0, y: 0, width: 100, height: 100 },
});

describe("undo and redo of everything one sees", () => {
  it("takes back a run of looking at one thing after another in one step, and does it again", async () => {
    const { explorer, state } = await started();
    explorer.select(node("host"));
    explorer.select(node("north"));
    explorer.toggle("south");
    expect(state().selection).toEqual({ type: "nodes", ids: ["north", "south"] });
    await explorer.undo();
    expect([state().selection, state().canUndo]).toEqual([null, false]);
    await explorer.redo();
    expect(state().selection).toEqual({ type: "nodes", ids: ["north", "south"] });
  });

  it("counts what is selected again as no step at all", async () => {
    const { explorer, state } = await started();
    explorer.select(null);
    expect(state().canUndo).toBe(false);
  });

  it("keeps what was looked at apart from what was done before and after", async () => {
    const { explorer, state } = await started();
    explorer.hide(["cook"]);
    explorer.select(node("host"));
    explorer.select(node("north"));
    explorer.hide(["north"]);
    expect(state().selection).toBeNull();
    await explorer.undo();
    expect([[...state().hidden], state().selection]).toEqual([["cook"], node("north")]);
    await explorer.undo();
    expect([[...state().hidden], state().selection]).toEqual([["cook"], null]);
    await explorer.undo();
    expect([...state().hidden]).toEqual([]);
  });

  it("takes back what only one source says in one step, with view, mode, filters and nodes", async () => {
    const sources = { "session-1": ["post"], "session-1/host": ["post"] };
    const explorer = createExplorer(plainSource({ ...twoSides, sources }));
    await explorer.start(bareStart);
    await explorer.setFilter({ areas: ["process"] });
    await explorer.setMode("meetings");
    explorer.setView("table");
    explorer.select(node("north"));
    const seen = () => {
      const { explored, filters, mode, view, selection } = explorer.store.getState();
      return { nodes: explored.nodes().toSorted(), filters, mode, view, selection };
    };
    const before = seen();
    await explorer.showOnlyWithin({ sources: ["post"] });
    const only = seen();
    expect(only).toMatchObject({
      nodes: ["host", "session-1"],
      filters: { ...noFilters, sources: ["post"] },
      mode: "evidence",
      view: "graph",
    });
    await explorer.undo();
    expect(seen()).toEqual(before);
    await explorer.redo();
    expect(seen()).toEqual(only);
  });

  it("takes back what only one document is about in one step, and shows what it is about on a link", async () => {
    const plain = { ...twoSides, documents: { "session-1": ["plan"] } };
    const explorer = createExplorer(plainSource(plain));
    await explorer.start(bareStart);
    const before = explorer.store.getState().explored.nodes().toSorted();
    await explorer.showOnlyWithin({ documents: ["plan"] });
    const { explored, filters, mode, projection } = explorer.store.getState();
    const about = explored.nodes().toSorted();
    expect(about).toContain("session-1");
    expect(about.length).toBeLessThan(before.length);
    expect([filters, mode]).toEqual([{ ...noFilters, documents: ["plan"] }, "evidence"]);
    expect(projection?.graph.filterEdges((_, tie) => tie.to !== "session-1")).toEqual([]);
    await explorer.undo();
    expect(explorer.store.getState().explored.nodes().toSorted()).toEqual(before);

    const linked = createExplorer(plainSource(plain));
    await linked.start({ ...bareStart, filters: { ...noFilters, documents: ["plan"] } });
    expect(linked.store.getState().explored.nodes().toSorted()).toEqual(about);
  });

  it("lets what was undone be done again after something else was looked at", async () => {
    const { explorer, state } = await started();
    explorer.hide(["cook"]);
    await explorer.undo();
    explorer.select(node("host"));
    explorer.setView("table");
    expect(state().canRedo).toBe(true);
    await explorer.redo();
    expect([...state().hidden]).toEqual(["cook"]);
  });

  it("takes back each other view, mode, option, filter and place, one by one", async () => {
    const { explorer, state } = await started();
    const seen = () => {
      const { view, mode, options, filters, pinned } = state();
      return { view, mode, weight: options.weight, areas: filters.areas, pins: [...pinned.keys()] };
    };
    const states = [seen()];
    const acts: (() => void | Promise<void>)[] = [
      () => explorer.pin(at(5, 6)),
      () => explorer.setView("table"),
      () => explorer.setMode("meetings"),
      () => explorer.setOptions({ weight: "NEWMAN" }),
      () => explorer.setFilter({ areas: ["territory"] }),
    ];
    for (const act of acts) {
      await act();
      states.push(seen());
    }
    expect(new Set(states.map((one) => JSON.stringify(one))).size).toBe(acts.length + 1);
    for (const before of states.slice(0, -1).toReversed()) {
      await explorer.undo();
      expect(seen()).toEqual(before);
    }
    expect(state().canUndo).toBe(false);
    for (const after of states.slice(1)) {
      await explorer.redo();
      expect(seen()).toEqual(after);
    }
    expect(state().canRedo).toBe(false);
  });

  it("restores the arrangement before a new layout, and the new layout on redo", async () => {
    const { explorer, state } = await started();
    explorer.resetArrangement(lying(1));
    expect(state().arrangement).toBeNull();
    explorer.arrange(lying(2));
    await explorer.undo();
    expect(state().arrangement).toEqual(lying(1));
    await explorer.redo();
    expect(state().arrangement).toEqual(lying(2));
  });

  it("takes several that were dragged together back together", async () => {
    const { explorer, state } = await started();
    explorer.pin(new Map([...at(1, 2), ["north", { x: 3, y: 4 }]]));
    await explorer.undo();
    expect([...state().pinned]).toEqual([]);
  });

  it("takes back the ways between two in one step, also from another mode", async () => {
    const { explorer, state } = await started();
    await explorer.setMode("meetings");
    await explorer.showPaths("cook", "host");
    expect(state().mode).toBe("evidence");
    await explorer.undo();
    expect(state().mode).toBe("meetings");
  });
});
