import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { bowsOf, tieElementId, tieIdOf, toElements } from "../../../client/canvas/elements.ts";
import { readPalette } from "../../../client/canvas/palette.ts";
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { stylesheet } from "../../../client/canvas/stylesheet.ts";
import {
  magnification,
  thickestTie,
  widthOfCount,
  widthOfShare,
} from "../../../client/canvas/tie-width.ts";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { actor, attended, issue, meeting, stance } from "../model/made-up-graph.ts";

const sides = [
  { id: "north", title: "North" },
  { id: "south", title: "South" },
];
const graph = withFacts(emptyGraph(), {
  nodes: [
    actor("person", { side: "north" }),
    actor("state", { actorKind: "STATE", side: "south" }),
    actor("house", { actorKind: "ORGANISATION" }),
    actor("unnamed", { actorKind: "GROUP", placeholder: true, side: "south" }),
    meeting("talks", "2025-01-01"),
    meeting("called-off", "2025-01-02", { status: "CANCELLED" }),
    issue("truce"),
  ],
  ties: [
    ...attended("talks", "person", "state", "house", "unnamed"),
    stance("person", "truce", ["OPPOSES", "2025-01-01"], ["SUPPORTS", "2024-01-01"]),
    stance("state", "truce", ["CONDITIONAL", "2025-01-01"]),
  ],
});
const picture = toPicture(english, graph, sides, "evidence");
const coordinates = new Map(
  picture.nodes.map(({ id }, i) => [id, { x: i * 100, y: (i % 3) * 80 }]),
);
const palette = readPalette(document.documentElement);

function drawn(magnified = 1) {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    elements: toElements(picture, coordinates),
    style: stylesheet(palette, magnified),
    layout: { name: "preset" },
  });
}

describe("the picture in Cytoscape", () => {
  it("distinguishes kinds by shape", () => {
    const cy = drawn();
    const shape = (id: string) => cy.getElementById(id).style("shape");
    expect(
      ["person", "state", "house", "unnamed", "talks", "truce"].map((id) => [id, shape(id)]),
    ).toEqual([
      ["person", "ellipse"],
      ["state", "hexagon"],
      ["house", "round-rectangle"],
      ["unnamed", "ellipse"],
      ["talks", "round-rectangle"],
      ["truce", "round-diamond"],
    ]);
    expect(cy.getElementById("unnamed").style("border-style")).toBe("dashed");
    expect(cy.getElementById("called-off").style("border-style")).toBe("dashed");
    expect(cy.getElementById("talks").style("border-style")).toBe("solid");
  });

  it("colours actors by side and ties by stance, with dashes as a second cue", () => {
    const cy = drawn();
    const style = (id: string, name: string) => cy.getElementById(id).style(name);
    expect(style("person", "background-color")).toBe(rgb(palette.sides[1]));
    expect(style("state", "background-color")).toBe(rgb(palette.sides[2]));
    expect(style("house", "background-color")).toBe(rgb(palette.sides[0]));
    const opposes = tieElementId("person>truce");
    const conditional = tieElementId("state>truce");
    expect(style(opposes, "line-color")).toBe(rgb(palette.stances.OPPOSES));
    expect(style(conditional, "line-color")).toBe(rgb(palette.stances.CONDITIONAL));
    expect(style(opposes, "line-dash-pattern")).not.toBe(style(conditional, "line-dash-pattern"));
    expect(style(tieElementId("talks/person"), "line-color")).toBe(rgb(palette.sides[1]));
  });

  it("dims a frame without dimming the selected actor in it", () => {
    const framed = {
      ...picture,
      nodes: picture.nodes.map((one) => (one.id === "person" ? { ...one, frame: "frame" } : one)),
      frames: [{ id: "frame", title: "North", side: 1, members: ["person"] }],
    };
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: toElements(framed, coordinates),
      style: [...stylesheet(palette), { selector: "node", style: { "transition-duration": 0 } }],
      layout: { name: "preset" },
    });
    const [frame, person, state] = ["frame", "person", "state"].map((id) => cy.getElementById(id));
    const ground = () => Number(frame?.style("background-opacity"));
    const border = () => Number(frame?.style("border-opacity"));
    const before = [ground(), border()];
    expect(frame?.children().map((one) => one.id())).toEqual(["person"]);
    for (const level of ["fading", "away"]) {
      frame?.classes([level]);
      person?.classes(["strong"]);
      state?.classes([level]);
      expect([level, person?.effectiveOpacity()]).toEqual([level, 1]);
      expect(state?.effectiveOpacity()).toBeLessThan(1);
      expect(ground()).toBeLessThan(before[0] ?? 0);
      expect(border()).toBeLessThan(before[1] ?? 0);
      // What is away itself is as pale in a frame as outside of one.
      person?.classes([level]);
      expect(person?.effectiveOpacity()).toBe(state?.effectiveOpacity());
    }
  });

  it("never draws a tie thicker than 6 pixels, at no zoom, and the stronger thicker", () => {
    const widths = [
      [1, 2, 4, 9, 30, 900].map(widthOfCount),
      [0, 0.1, 0.5, 0.9, 1, 1.0001].map(widthOfShare),
    ];
    for (const zoom of [0.08, 0.5, 1, 1.001, 1.25, 1.6, 2, 3.3, 4]) {
      const cy = drawn(magnification(zoom));
      const edge = cy.edges().first();
      for (const emphasis of ["as-is", "away", "near", "strong"]) {
        edge.classes([emphasis]);
        for (const ascending of widths) {
          const onScreen = ascending.map(
            (width) => Number.parseFloat(edge.data("width", width).style("width")) * zoom,
          );
          expect(Math.max(...onScreen)).toBeLessThanOrEqual(thickestTie + 1e-9);
          expect(onScreen).toEqual(onScreen.toSorted((a, b) => a - b));
          expect(onScreen[0]).toBeLessThan(onScreen[4] ?? 0);
        }
      }
    }
  });

  it("gets elements of its own, so that Cytoscape's changes do not affect ours", () => {
    const before = structuredClone([...coordinates]);
    const cy = drawn();
    cy.getElementById("person").position({ x: -1, y: -1 });
    cy.getElementById("person").data("size", 1);
    expect([...coordinates]).toEqual(before);
    expect(picture.nodes.find(({ id }) => id === "person")?.radius).toBeGreaterThan(5);
  });

  it("leaves out what has no place yet, with its ties", () => {
    const some = new Map([...coordinates].filter(([id]) => id !== "talks"));
    const ids = toElements(picture, some).map((element) => element.data.id);
    expect(ids).not.toContain("talks");
    expect(ids.filter((id) => id?.includes("talks/"))).toEqual([]);
  });

  it("keeps a tie apart from a node of the same id", () => {
    expect(tieElementId("x")).not.toBe("x");
    expect(tieIdOf(tieElementId("x/y>z"))).toBe("x/y>z");
  });
});

describe("parallel ties", () => {
  it("part, also when they run in opposite directions", () => {
    const [a, b] = ["a", "b"].map((id) => actor(id));
    if (a === undefined || b === undefined) throw new Error("two actors");
    const two = withFacts(emptyGraph(), {
      nodes: [a, b],
      ties: [
        { kind: "MEMBER_OF", id: "1", from: "a", to: "b" },
        { kind: "MEMBER_OF", id: "2", from: "b", to: "a" },
        { kind: "PART_OF", id: "3", from: "a", to: "b" },
      ],
    });
    const at = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 200, y: 0 }],
    ]);
    const { ties } = toPicture(english, two, [], "evidence");
    const bows = bowsOf(ties, at);
    const aside = ties.map((tie) => (tie.from === "a" ? 1 : -1) * (bows.get(tie.id) ?? 0));
    expect(new Set(aside).size).toBe(3);
    expect(
      Math.min(...aside.flatMap((x, i) => aside.slice(i + 1).map((y) => Math.abs(x - y)))),
    ).toBeGreaterThan(20);
  });
});

/** `#2b6cb0` as Cytoscape writes it. */
function rgb(hex: string | undefined): string {
  const value = Number.parseInt((hex ?? "").slice(1), 16);
  return `rgb(${value >> 16},${(value >> 8) & 255},${value & 255})`;
}
