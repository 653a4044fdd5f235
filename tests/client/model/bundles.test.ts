import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { widthOfCount, widthOfShare } from "../../../client/canvas/tie-width.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { bundleId } from "../../../client/model/bundles/bundle.ts";
import { foldingOf } from "../../../client/model/bundles/folding.ts";
import { sumsOf } from "../../../client/model/bundles/folded-sums.ts";
import { withBundles } from "../../../client/model/bundles/with-bundles.ts";
import { type Mode } from "../../../client/model/explorer-document.ts";
import {
  emptyGraph,
  type ExploredNode,
  type ExploredTie,
  type MetTie,
  type StanceTie,
  withFacts,
} from "../../../client/model/explored-graph.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { selectedNodes, selectionOf } from "../../../client/model/selection.ts";
import { commandsOnSelection } from "../../../client/panels/selected/selection-commands.ts";
import { usualOptions } from "../../../client/options/network-options.ts";
import { parseLink, toLink } from "../../../client/url/view-link.ts";
import { english } from "../support/english.ts";
import { actor, agreement, attended, issue, meeting, stance } from "./made-up-graph.ts";
import { plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

const sides = ["x", "y", "z"].map((id) => ({ id, title: `Side ${id}` }));
const people = ["a", "b", "c", "d", "e", "f", "g"];

function met(from: string, to: string, weight: number): MetTie {
  const of = { strength: null, n: weight, first: null, last: null, meetings: [] };
  return { kind: "MET", id: `${from}+${to}`, from, to, weight, ...of };
}

const unmeasured = {
  DEGREE: 0,
  WEIGHTED_DEGREE: 0,
  BETWEENNESS: 0,
  CLOSENESS: 0,
  EIGENVECTOR: 0,
  PAGERANK: 0,
};

const sideOf = fc.constantFrom("x", "y", "z", null);
const graphs = fc
  .tuple(
    fc.tuple(...people.map(() => sideOf)),
    fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })), {
      selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
    }),
  )
  .map(([sided, pairs]) =>
    withFacts(emptyGraph(), {
      nodes: people.map((id, i) => actor(id, { side: sided[i] ?? null })),
      ties: pairs
        .filter(([a, b]) => a < b)
        .map(([a, b, weight]) => met(people[a] ?? "", people[b] ?? "", weight)),
    }),
  );
const foldedOnes = fc
  .subarray(["x", "y", "z"])
  .map((list) => new Set(list.map((of) => bundleId("SIDE", of))));

describe("bundles", () => {
  const stateOf = (graph: ReturnType<typeof emptyGraph>, folded: ReadonlySet<string>) => ({
    explored: graph,
    projection: null,
    mode: "meetings" as const,
    options: { ...usualOptions, bundles: "SIDE" as const },
    foldedBundles: folded,
  });

  it("count every actor and every tie once, whatever is folded", () => {
    fc.assert(
      fc.property(graphs, foldedOnes, (graph, wanted) => {
        const folding = foldingOf(graph, stateOf(graph, wanted));
        const picture = toPicture(english, graph, sides, "meetings", folding);
        const drawnActors = picture.nodes.flatMap(({ id, members }) => members ?? [id]);
        expect(drawnActors.toSorted()).toEqual(graph.nodes().toSorted());

        const standingFor = new Map(folding.foldedTies.map((one) => [one.id, one.ties]));
        const drawnTies = picture.ties.flatMap(
          ({ id }) => standingFor.get(id)?.map((tie) => tie.id) ?? [id],
        );
        const within = [...folding.within.values()].flat().map(({ id }) => id);
        expect([...drawnTies, ...within].toSorted()).toEqual(graph.edges().toSorted());

        const weightOf = (ids: readonly string[]) =>
          ids.reduce((sum, id) => sum + (graph.getEdgeAttributes(id) as MetTie).weight, 0);
        const shown = picture.ties.reduce(
          (sum, { id, count }) => sum + (sumsOf(standingFor.get(id) ?? []).met ?? count ?? 0),
          0,
        );
        expect(shown).toBe(weightOf(graph.edges()) - weightOf(within));
      }),
    );
  });

  it("say how many actors a folded one stands for, and frame only several that are not folded", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: [
        ...["a", "b", "c"].map((id) => actor(id, { side: "x" })),
        ...["d", "e"].map((id) => actor(id, { side: "y" })),
        actor("f", { side: "z" }),
      ],
      ties: [met("a", "d", 2), met("b", "d", 3), met("a", "b", 7)],
    });
    const folding = foldingOf(graph, stateOf(graph, new Set([bundleId("SIDE", "x")])));
    const { nodes, ties, frames } = toPicture(english, graph, sides, "meetings", folding);
    const bundle = nodes.find(({ shape }) => shape === "bundle");
    expect(bundle?.caption.map(({ text }) => text)).toEqual(["Side x", "3 actors"]);
    expect(folding.foldedTies.map((tie) => sumsOf(tie.ties).met)).toEqual([5]);
    // A number on the canvas would be read as sessions.
    expect(ties.map(({ count, width }) => [count, width])).toEqual([
      [null, expect.closeTo(widthOfCount(5), 9)],
    ]);
    expect(frames.map(({ title, members }) => [title, members])).toEqual([["Side y", ["d", "e"]]]);
  });

  /** The tie drawn for all ties of these actors, folded by side, to one node. */
  function foldedInto(to: ExploredNode, ties: readonly ExploredTie[], mode: Mode) {
    const graph = withFacts(emptyGraph(), {
      nodes: [...["a", "b", "c"].map((id) => actor(id, { side: "x" })), to],
      ties,
    });
    const state = { ...stateOf(graph, new Set([bundleId("SIDE", "x")])), mode };
    const [tie, ...others] = toPicture(english, graph, sides, mode, foldingOf(graph, state)).ties;
    expect(others).toEqual([]);
    return tie;
  }

  it("draw folded ties as each of them is drawn: dots, dashes, hollow signs, flags", () => {
    const truce = issue("truce");
    const inferred = (tie: StanceTie): StanceTie => ({
      ...tie,
      positions: tie.positions.map((position) => ({ ...position, isInferred: true })),
    });
    const [one, other] = [
      stance("a", "truce", ["CONDITIONAL", "2025-01-01"]),
      stance("b", "truce", ["CONDITIONAL", "2025-01-02"]),
    ];
    const colour = { by: "stance", stance: "CONDITIONAL" };
    expect(foldedInto(truce, [one, other], "stances")).toMatchObject({
      colour,
      line: "dotted",
      stance: "CONDITIONAL",
      isInferred: false,
      contradictory: false,
      isDirected: true,
    });
    expect(foldedInto(truce, [inferred(one), inferred(other)], "stances")?.isInferred).toBe(true);
    expect(foldedInto(truce, [inferred(one), other], "stances")?.isInferred).toBe(false);
    const both = [["OPPOSES", "2025-01-02"] as const, ["SUPPORTS", "2025-01-01"] as const] as const;
    const torn = [stance("a", "truce", ...both), stance("b", "truce", ["OPPOSES", "2025-01-01"])];
    expect(foldedInto(truce, torn, "stances")).toMatchObject({
      line: "dashed",
      stance: "OPPOSES",
      contradictory: true,
    });
    expect(foldedInto(truce, [one, ...torn.slice(1)], "stances")).toMatchObject({
      colour: { by: "none" },
      line: "solid",
      stance: null,
      contradictory: false,
    });
    const absent = attended("talks", "a", "b").map((tie) => ({
      ...tie,
      status: "ABSENT" as const,
    }));
    const talks = meeting("talks", "2025-01-01");
    expect(foldedInto(talks, absent, "evidence")?.line).toBe("dashed");
    expect(foldedInto(talks, attended("talks", "a", "b"), "evidence")?.line).toBe("solid");
  });

  it("pull no more than what they stand for, opponents hardly, and keep the scale of widths", () => {
    const d = actor("d");
    const opposed = [agreement("a", "d", -0.9), agreement("b", "d", -0.8)];
    const folded = foldedInto(d, opposed, "agreement");
    expect(folded).toMatchObject({ weight: 0.05, stance: "OPPOSES", count: null });
    expect(folded?.strength).toBeCloseTo(1.7, 9);
    const shares = [0.3, 0.4].map((weight, i) => agreement(["a", "b"][i] ?? "", "d", weight));
    const agreeing = foldedInto(d, shares, "agreement");
    expect(agreeing?.width).toBeCloseTo(widthOfShare(0.5), 9);
    expect(agreeing?.weight).toBeCloseTo(0.4 + 2.6 * 0.35, 9);
    const mixed = foldedInto(d, [...opposed, agreement("c", "d", 0.9)], "agreement");
    expect(mixed?.weight).toBeLessThan(1);
    expect(mixed?.stance).toBeNull();
  });

  it("add up those who agree and those who disagree apart, never against each other", () => {
    const ties: ExploredTie[] = [
      agreement("a", "d", 0.5),
      agreement("b", "d", 0.25),
      agreement("c", "d", -0.75),
    ];
    const { agree, disagree, met: sessions } = sumsOf(ties);
    expect([agree, disagree, sessions]).toEqual([
      { pairs: 2, weight: 0.75 },
      { pairs: 1, weight: 0.75 },
      null,
    ]);
  });

  it("by delegation hold whom all attendances say to represent it, and nobody who represented two", () => {
    const as = (of: string, ...who: string[]) =>
      attended(`m-${of}`, ...who).map((tie) => ({
        ...tie,
        onBehalfOf: of,
        onBehalfOfName: `The ${of}`,
      }));
    const graph = withFacts(emptyGraph(), {
      nodes: [
        ...["a", "b", "c", "d"].map((id) => actor(id)),
        meeting("m-state", "2025-01-01"),
        meeting("m-union", "2025-01-02"),
      ],
      ties: [...as("state", "a", "b", "c"), ...as("union", "c", "d")],
    });
    const state = stateOf(graph, new Set());
    const options = { ...usualOptions, bundles: "DELEGATION" as const };
    const { bundles } = foldingOf(graph, { ...state, options });
    expect(bundles.map(({ name, members }) => [name, members])).toEqual([
      ["The state", ["a", "b"]],
      ["The union", ["d"]],
    ]);
  });

  it("by community are those of the network that is shown, not of another one kept from before", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: ["a", "b", "c"].map((id) => actor(id)),
      ties: [],
    });
    const measures = new Map(
      ["a", "b", "c"].map((id, i) => [id, { ...unmeasured, community: i === 2 ? 1 : 0 }]),
    );
    const kept = { key: "", leftOut: {}, complete: true, restsOn: 1, camps: null, size: null };
    const projection = { ...kept, mode: "meetings" as const, graph, measures };
    const options = { ...usualOptions, bundles: "COMMUNITY" as const };
    const membersIn = (mode: Mode) =>
      foldingOf(graph, { ...stateOf(graph, new Set()), options, projection, mode }).bundles.map(
        ({ members }) => members,
      );
    expect(membersIn("meetings")).toEqual([["a", "b"], ["c"]]);
    expect(membersIn("evidence")).toEqual([]);
    expect(membersIn("agreement")).toEqual([]);
    expect(membersIn("meetings")).toEqual([["a", "b"], ["c"]]);
  });

  it("are kept in the link, undone, and in what is exported, where actors and ties stay", async () => {
    const explorer = createExplorer(plainSource(twoSides));
    await explorer.start(bareStart);
    const state = () => explorer.store.getState();
    await explorer.setOptions({ bundles: "SIDE" });
    const before = visibleGraph(state());
    const [bundle] = foldingOf(before, state()).bundles;
    const id = bundle?.id ?? "";
    explorer.fold([id]);
    const restored = parseLink(toLink(state()));
    expect([...restored.foldedBundles]).toEqual([id]);
    expect(restored.options.bundles).toBe("SIDE");

    const exported = withBundles(visibleGraph(state()), state());
    expect(exported.edges()).toEqual(before.edges());
    const marked = exported.filterNodes((_, node) => "isFolded" in node && node.isFolded === true);
    expect(marked).toEqual(bundle?.members);

    await explorer.undo();
    expect([...state().foldedBundles]).toEqual([]);
    await explorer.redo();
    expect([...state().foldedBundles]).toEqual([id]);
    explorer.unfold([id]);
    expect([...state().foldedBundles]).toEqual([]);
  });

  it("of several selected actors are folded, shown again and undone in one step each, selection too", async () => {
    const explorer = createExplorer(plainSource(twoSides));
    await explorer.start(bareStart);
    const state = () => explorer.store.getState();
    await explorer.setOptions({ bundles: "SIDE" });
    const { bundles } = foldingOf(visibleGraph(state()), state());
    const several = bundles.slice(0, 2).map(({ id }) => id);
    expect(several).toHaveLength(2);
    const actors = selectionOf(bundles.slice(0, 2).map(({ members }) => members[0] ?? ""));
    explorer.select(actors);
    const byKey = () => commandsOnSelection(english, explorer).filter(({ keys }) => keys === "G");
    const press = () => {
      const [command, ...others] = byKey();
      expect(others).toEqual([]);
      command?.run();
    };
    press();
    const seen = () => [[...state().foldedBundles].toSorted(), selectedNodes(state().selection)];
    expect(seen()).toEqual([several.toSorted(), several]);
    press();
    expect(seen()).toEqual([[], several]);
    await explorer.undo();
    expect(seen()).toEqual([several.toSorted(), several]);
    await explorer.undo();
    expect(seen()).toEqual([[], selectedNodes(actors)]);
    explorer.fold(several.slice(0, 1));
    press();
    expect(seen()[0]).toEqual(several.toSorted());
  });
});
