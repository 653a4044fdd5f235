import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { message } from "../../../client/messages/message.ts";
import { usualOptions } from "../../../client/options/network-options.ts";
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { type LayoutId } from "../../../client/layout/all-layouts.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { toLayoutJob } from "../../../client/canvas/to-layout-job.ts";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { newNeighbours } from "../../../client/explorer/new-neighbours.ts";
import { legendEntries } from "../../../client/views/graph/legend-entries.ts";
import { PlacedNodes } from "../../../client/views/graph/placed-nodes.ts";
import { actor, agreement, attended, issue, meeting, stance } from "../model/made-up-graph.ts";
import { twoSides } from "../model/two-sides.ts";

const sides = [
  { id: "hosts", title: "Hosts" },
  { id: "northerners", title: "North" },
  { id: "southerners", title: "South" },
];

describe("the picture of a graph", () => {
  it("is made once for canvas and legend, and anew when anything that it is of changes", () => {
    const graph = withFacts(emptyGraph(), { nodes: [actor("a", { side: "hosts" })], ties: [] });
    const picture = toPicture(english, graph, sides, "evidence");
    expect(toPicture(english, graph, sides, "evidence")).toBe(picture);
    const others = [
      toPicture(english, withFacts(graph, { nodes: [], ties: [] }), sides, "evidence"),
      toPicture(english, graph, [...sides], "evidence"),
      toPicture(english, graph, sides, "meetings"),
    ];
    expect(others.filter((other) => other === picture)).toEqual([]);
  });
});

describe("the legend", () => {
  it("explains what is in the picture, and nothing else", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: [
        actor("a", { side: "hosts" }),
        actor("b", { actorKind: "GROUP", placeholder: true }),
        meeting("m", "2025-01-01"),
        issue("i"),
      ],
      ties: [
        ...attended("m", "a", "b"),
        stance("a", "i", ["OPPOSES", "2025-02-01"], ["SUPPORTS", "2025-01-01"]),
      ],
    });
    expect(
      legendEntries(toPicture(english, graph, sides, "evidence"), sides, "evidence", usualOptions),
    ).toEqual({
      shapes: ["person", "unnamed", "meeting", "issue"],
      sides: [{ id: "hosts", title: "Hosts" }],
      hasOthers: true,
      stances: ["OPPOSES"],
      isAgreement: false,
      hasFlags: true,
      hasSomeSigns: false,
      hasInferred: false,
      hasNotThere: false,
      size: message("legend.size-evidence"),
      width: null,
      place: null,
      bundles: [],
    });
  });

  it("tells what nobody said, and who was not there, as the picture does", () => {
    const [there, away] = attended("m", "a", "b");
    const said = stance("a", "i", ["OPPOSES", "2025-02-01"], ["SUPPORTS", "2025-01-01"]);
    const [latest, first] = said.positions;
    if (!there || !away || !latest || !first) throw new Error("two attendances, two positions");
    const graph = withFacts(emptyGraph(), {
      nodes: [actor("a"), actor("b"), meeting("m", "2025-01-01"), issue("i"), issue("j")],
      ties: [
        there,
        { ...away, status: "ANNOUNCED" },
        { ...said, positions: [{ ...latest, isInferred: true }, first] },
        { ...said, id: "a>j", to: "j", positions: [{ ...latest, isInferred: true }] },
      ],
    });
    const picture = toPicture(english, graph, sides, "evidence");
    const look = picture.ties.map(({ id, line, isInferred }) => [id, line, isInferred]);
    expect(look).toEqual([
      ["m/a", "solid", false],
      ["m/b", "dashed", false],
      ["a>i", "dashed", false],
      ["a>j", "dashed", true],
    ]);
    expect(legendEntries(picture, sides, "evidence", usualOptions)).toMatchObject({
      hasInferred: true,
      hasNotThere: true,
    });
  });

  it("names both yes and no among the stances", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: [actor("a"), issue("i")],
      ties: [stance("a", "i", ["AMBIVALENT", "2025-02-01"])],
    });
    const picture = toPicture(english, graph, sides, "evidence");
    const { stances } = legendEntries(picture, sides, "evidence", usualOptions);
    expect(stances).toEqual(["AMBIVALENT"]);
  });

  it("says what places mean, dates only where there are some", () => {
    const placeOf = (nodes: Parameters<typeof withFacts>[1]["nodes"], layout: LayoutId) =>
      legendEntries(
        toPicture(english, withFacts(emptyGraph(), { nodes, ties: [] }), [], "evidence"),
        [],
        "evidence",
        { ...usualOptions, layout },
      ).place;
    const dated = [actor("a"), meeting("m", "2025-01-01")];
    expect(placeOf(dated, "FORCE")).toBeNull();
    expect(placeOf(dated, "TIME")).toEqual(message("legend.place-time-SCALE"));
    expect(placeOf([actor("a")], "TIME")).toBeNull();
    expect(placeOf([actor("a")], "CONCENTRIC")).toEqual(message("legend.place-rings-SIZE"));
  });

  it("is empty for an empty picture", () => {
    expect(
      legendEntries(
        { nodes: [], ties: [], frames: [], standsFor: new Map() },
        sides,
        "meetings",
        usualOptions,
      ),
    ).toEqual({
      shapes: [],
      sides: [],
      hasOthers: false,
      stances: [],
      isAgreement: false,
      hasFlags: false,
      hasSomeSigns: false,
      hasInferred: false,
      hasNotThere: false,
      size: null,
      width: null,
      place: null,
      bundles: [],
    });
  });
});

describe("the neighbours that an expansion would bring", () => {
  const graph = withFacts(emptyGraph(), twoSides);

  it("are those of the whole graph less those on the canvas", () => {
    expect(newNeighbours(graph, "north", { MEETING: 8, ISSUE: 1, DOCUMENT: 2 })).toEqual({
      MEETING: 5,
      DOCUMENT: 2,
    });
  });

  it("are not known before they are counted", () => {
    expect(newNeighbours(graph, "north", undefined)).toBeNull();
    expect(newNeighbours(graph, "nobody", {})).toBeNull();
  });
});

describe("a network whose sizes follow a measure", () => {
  const ties = [agreement("a", "b", 0.9), agreement("b", "c", -0.3)];
  const pictureOf = (shares: readonly number[]) =>
    toPicture(
      english,
      withFacts(emptyGraph(), {
        nodes: ["a", "b", "c"].map((id, i) =>
          actor(id, shares[i] === undefined ? {} : { prominence: shares[i] }),
        ),
        ties,
      }),
      sides,
      "agreement",
    );

  it("draws areas by shares of the greatest, and small what has next to nothing", () => {
    expect(pictureOf([1, 0.25, 0]).nodes.map(({ radius }) => radius)).toEqual([29, 14.5, 7]);
  });

  const frame = { width: 800, height: 600, corners: [] };
  const layoutOf = (layout: LayoutId, shares: readonly number[]) =>
    layOut(layout, toLayoutJob(pictureOf(shares), new Map(), false, frame));

  it("is placed by force as it is without a measure: sizes do not matter there", async () => {
    expect(await layoutOf("FORCE", [1, 0.25, 0])).toEqual(await layoutOf("FORCE", []));
  });

  it("is placed in rings by the measure, the largest in the middle", async () => {
    const [first, last] = await Promise.all([
      layoutOf("CONCENTRIC", [1, 0.25, 0]),
      layoutOf("CONCENTRIC", [0, 0.25, 1]),
    ]);
    const away = (layout: typeof first, id: string) =>
      Math.hypot(layout.get(id)?.x ?? NaN, layout.get(id)?.y ?? NaN);
    expect(away(first, "a")).toBeLessThan(away(first, "c"));
    expect(away(last, "c")).toBeLessThan(away(last, "a"));
  });

  it("shows who agrees by colour, sign and dash, wider the more, and lets only them pull", () => {
    const drawn = pictureOf([]).ties.map(({ stance: sign, line, width, weight }) => ({
      sign,
      line,
      width: Number(width.toFixed(1)),
      weight: Number(weight.toFixed(2)),
    }));
    expect(drawn).toEqual([
      { sign: "SUPPORTS", line: "solid", width: 4.4, weight: 2.74 },
      { sign: "OPPOSES", line: "dashed", width: 2, weight: 0.05 },
    ]);
  });
});

describe("the coordinates of nodes", () => {
  const graphOf = (...ids: string[]) =>
    withFacts(emptyGraph(), { nodes: ids.map((id) => actor(id)), ties: [] });
  const pictureOf = (graph: ReturnType<typeof graphOf>) =>
    toPicture(english, graph, [], "evidence");
  const layoutOf = (...ids: string[]) => new Map(ids.map((id, i) => [id, { x: i, y: i }]));

  const evidence = { mode: "evidence", layout: "FORCE" } as const;

  it("is asked of the layout once for each graph", () => {
    const placed = new PlacedNodes();
    const graph = graphOf("a", "b");
    const task = placed.taskFor(evidence, graph, pictureOf(graph));
    expect(task).toEqual({ standing: new Map(), stay: false });
    placed.keep(evidence, graph, layoutOf("a", "b"));
    expect(placed.taskFor(evidence, graph, pictureOf(graph))).toBeNull();
    expect(placed.coordinates(evidence, graph, new Map())).toEqual(layoutOf("a", "b"));
  });

  it("stay for placed nodes when few new ones come, and are new when many do", () => {
    const placed = new PlacedNodes();
    const graph = graphOf("a", "b", "c");
    placed.keep(evidence, graph, layoutOf("a", "b", "c"));
    const few = graphOf("a", "b", "c", "d");
    expect(placed.taskFor(evidence, few, pictureOf(few))).toEqual({
      standing: layoutOf("a", "b", "c"),
      stay: true,
    });
    const many = graphOf("a", "b", "c", "d", "e", "f");
    expect(placed.taskFor(evidence, many, pictureOf(many))?.stay).toBe(false);
  });

  it("are as before after undo, whatever was laid out since", () => {
    const placed = new PlacedNodes();
    const before = graphOf("a", "b");
    placed.keep(evidence, before, layoutOf("a", "b"));
    const after = graphOf("a", "b", "c", "d", "e");
    placed.keep(evidence, after, layoutOf("e", "d", "c", "b", "a"));
    expect(placed.taskFor(evidence, before, pictureOf(before))).toBeNull();
    expect(placed.coordinates(evidence, before, new Map())).toEqual(layoutOf("a", "b"));
  });

  it("needs no layout when nodes only go", () => {
    const placed = new PlacedNodes();
    placed.keep(evidence, graphOf("a", "b"), layoutOf("a", "b"));
    const less = graphOf("b");
    expect(placed.taskFor(evidence, less, pictureOf(less))).toBeNull();
    expect(placed.coordinates(evidence, less, new Map()).get("b")).toEqual({ x: 1, y: 1 });
  });

  it("is by hand for what is pinned, and its own in each mode", () => {
    const placed = new PlacedNodes();
    const graph = graphOf("a");
    placed.keep(evidence, graph, layoutOf("a"));
    const pinned = new Map([["a", { x: 9, y: 9 }]]);
    expect(placed.coordinates(evidence, graph, pinned)).toEqual(pinned);
    const other = graphOf("a");
    expect(
      placed.taskFor({ mode: "meetings", layout: "FORCE" }, other, pictureOf(other)),
    ).not.toBeNull();
  });

  it("are separate for each layout, and new where a place has a meaning of its own", () => {
    const placed = new PlacedNodes();
    const graph = graphOf("a", "b", "c");
    placed.keep(evidence, graph, layoutOf("a", "b", "c"));
    const byDate = { mode: "evidence", layout: "TIME" } as const;
    expect(placed.taskFor(byDate, graph, pictureOf(graph))).toEqual({
      standing: new Map(),
      stay: false,
    });
    placed.keep(byDate, graph, layoutOf("c", "b", "a"));
    expect(placed.coordinates(evidence, graph, new Map())).toEqual(layoutOf("a", "b", "c"));
    const more = graphOf("a", "b", "c", "d");
    expect(placed.taskFor(byDate, more, pictureOf(more))?.standing.size).toBe(0);
    expect(placed.taskFor(evidence, more, pictureOf(more))?.standing.size).toBe(3);
  });

  it("is as a link has it, in any layout", () => {
    const placed = new PlacedNodes();
    const graph = graphOf("a", "b");
    const byDate = { mode: "evidence", layout: "TIME" } as const;
    placed.adopt(byDate, graph, layoutOf("b", "a"));
    expect(placed.taskFor(byDate, graph, pictureOf(graph))).toBeNull();
    expect(placed.coordinates(byDate, graph, new Map())).toEqual(layoutOf("b", "a"));
  });
});
