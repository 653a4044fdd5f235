import { describe, expect, it } from "vitest";
import { emphasisOf, emphasisLevel } from "../../../client/canvas/emphasis.ts";
import { fitView, type Room } from "../../../client/canvas/fit-view.ts";
import { hullsOf, hullsOfPicture, isInside } from "../../../client/canvas/overlay/hulls.ts";
import { labelSize, textScale } from "../../../client/canvas/overlay/label-style.ts";
import { type Picture } from "../../../client/canvas/picture.ts";
import { type Light } from "../../../client/model/moment.ts";
import { bowOf, controlOf, pointOn } from "../../../client/model/ties/tie-curve.ts";
import { type RenderedNode } from "../../../client/canvas/graph-canvas.ts";
import { neighbourInDirection } from "../../../client/views/stage/neighbour-in-direction.ts";

const picture: Picture = {
  frames: [],
  standsFor: new Map(),
  nodes: ["a", "b", "c", "d"].map((id) => ({
    id,
    shape: "person",
    radius: 10,
    room: 10,
    side: 1,
    group: null,
    value: 10,
    day: null,
    caption: [{ text: "A name", role: "name" }],
    importance: 1,
    frame: null,
  })),
  ties: [
    ["a", "b"],
    ["b", "c"],
  ].map(([from = "", to = ""]) => ({
    id: `${from}${to}`,
    from,
    to,
    colour: { by: "none" },
    line: "solid",
    width: 1,
    stance: null,
    contradictory: false,
    isInferred: false,
    count: null,
    weight: 1,
    strength: 1,
    isDirected: false,
  })),
};

describe("the emphasis", () => {
  const stands = (
    ...focus: Parameters<typeof emphasisOf> extends [unknown, ...infer R] ? R : never
  ) => {
    const emphasis = emphasisOf(picture, ...focus);
    return ["a", "b", "c", "d"].map((id) => emphasisLevel(emphasis, { type: "node", id }));
  };

  it("is the selected node, then its neighbours; the rest steps back", () => {
    expect(stands({ type: "node", id: "a" }, [])).toEqual(["strong", "near", "away", "away"]);
  });

  it("are both ends of a selected tie", () => {
    expect(stands({ type: "tie", id: "bc" }, [])).toEqual(["away", "near", "near", "away"]);
  });

  it("is what the pointer is on, without the rest stepping back", () => {
    expect(stands(null, [{ type: "node", id: "c" }])).toEqual(["as-is", "near", "strong", "as-is"]);
  });

  it("is on everything that is hovered beside the canvas", () => {
    const both = [
      { type: "node", id: "a" },
      { type: "node", id: "d" },
    ] as const;
    expect(stands(null, both)).toEqual(["strong", "near", "as-is", "strong"]);
  });

  it("is nothing when what is selected is not on the canvas", () => {
    expect(stands({ type: "node", id: "elsewhere" }, [])).toEqual([
      "as-is",
      "as-is",
      "as-is",
      "as-is",
    ]);
  });
});

describe("the lights on what is folded", () => {
  // b and c are folded into the bundle B; the ties ab and ac into the tie aB.
  const folded: Picture = {
    ...picture,
    nodes: picture.nodes.slice(0, 2).map((node, i) => ({ ...node, id: ["a", "B"][i] ?? "" })),
    ties: picture.ties.slice(0, 1).map((tie) => ({ ...tie, id: "aB", from: "a", to: "B" })),
    standsFor: new Map([
      ["b", "B"],
      ["c", "B"],
      ["ab", "aB"],
      ["ac", "aB"],
    ]),
  };
  const lit = (nodes: Record<string, Light>, ties: Record<string, Light>) => {
    const lights = { nodes: new Map(Object.entries(nodes)), ties: new Map(Object.entries(ties)) };
    return emphasisOf(folded, null, [], lights);
  };

  it("are those of the ties, and not of the ends: both were busy, but not with each other", () => {
    const emphasis = lit({ a: "lit", b: "lit", c: "unlit" }, { ab: "unlit", ac: "unlit" });
    expect(emphasisLevel(emphasis, { type: "node", id: "a" })).toBe("as-is");
    expect(emphasisLevel(emphasis, { type: "node", id: "B" })).toBe("as-is");
    expect(emphasisLevel(emphasis, { type: "tie", id: "aB" })).toBe("away");
  });

  it("are the brightest, of nodes and of ties", () => {
    const emphasis = lit({ a: "lit", b: "lit", c: "fading" }, { ab: "lit", ac: "fading" });
    expect(emphasisLevel(emphasis, { type: "tie", id: "aB" })).toBe("near");
    expect(emphasis.lights?.nodes.get("B")).toBe("lit");
    expect(emphasis.lights?.ties.get("aB")).toBe("lit");
    const dim = lit({ a: "lit", b: "unlit", c: "fading" }, { ab: "unlit", ac: "fading" });
    expect(emphasisLevel(dim, { type: "tie", id: "aB" })).toBe("fading");
    expect(emphasisLevel(dim, { type: "node", id: "B" })).toBe("fading");
  });

  it("hold no tie among the nodes, and no node among the ties", () => {
    const { lights } = lit({ a: "lit", b: "lit", c: "unlit" }, { ab: "lit", ac: "unlit" });
    expect([...(lights?.nodes.keys() ?? [])].toSorted()).toEqual(["B", "a", "b", "c"]);
    expect([...(lights?.ties.keys() ?? [])].toSorted()).toEqual(["aB", "ab", "ac"]);
  });
});

describe("a label", () => {
  it("is as much larger as its font, and measured in one size alone", () => {
    const caption = [
      { text: "Steve Witkoff", role: "name" as const },
      { text: "21 Dec", role: "date" as const },
    ];
    const { width, height } = labelSize(caption, "sans-serif");
    expect(width).toBeGreaterThan(0);
    for (const scale of [0.9, 1.0437, 1.3]) {
      expect(labelSize(caption, "sans-serif", scale)).toEqual({
        width: width * scale,
        height: height * scale,
      });
    }
  });
});

describe("the view that fits", () => {
  const at = (points: readonly (readonly [number, number])[]) =>
    new Map(points.map(([x, y], i) => ["abcd".charAt(i), { x, y }]));
  const room: Room = {
    width: 800,
    height: 600,
    insets: { top: 20, right: 20, bottom: 20, left: 20 },
    covered: [],
  };
  const places = at([
    [0, 0],
    [1000, 0],
    [0, 700],
    [1000, 700],
  ]);

  it("shows every node with its label within the room", () => {
    const view = fitView(picture, places, room, "sans-serif");
    for (const { x, y } of places.values()) {
      const [left, top] = [
        x * (view?.zoom ?? 0) + (view?.pan.x ?? 0),
        y * (view?.zoom ?? 0) + (view?.pan.y ?? 0),
      ];
      expect(left).toBeGreaterThan(20);
      expect(left).toBeLessThan(780);
      expect(top).toBeGreaterThan(20);
      expect(top).toBeLessThan(570);
    }
  });

  it("cuts off no ground behind a side, with every node in it at an edge", () => {
    const narrow = at([
      [0, 0],
      [90, 40],
      [0, 2000],
      [90, 1500],
    ]);
    for (const points of [places, narrow]) {
      const { zoom = 0, pan = { x: 0, y: 0 } } = fitView(picture, points, room, "sans-serif") ?? {};
      const corners = hullsOfPicture(picture, points).flatMap(({ ring }) => ring);
      expect(corners.length).toBeGreaterThan(0);
      for (const { x, y } of corners) {
        expect(x * zoom + pan.x).toBeGreaterThanOrEqual(0);
        expect(x * zoom + pan.x).toBeLessThanOrEqual(room.width);
        expect(y * zoom + pan.y).toBeGreaterThanOrEqual(0);
        expect(y * zoom + pan.y).toBeLessThanOrEqual(room.height);
      }
    }
  });

  it("does not come nearer than is comfortable", () => {
    expect(fitView(picture, at([[5, 5]]), room, "sans-serif")?.zoom).toBe(1.35);
  });

  it("leaves no node behind what lies over the canvas", () => {
    const covered = [{ left: 0, top: 480, right: 300, bottom: 600 }];
    const view = fitView(picture, places, { ...room, covered }, "sans-serif");
    const { x, y } = places.get("c") ?? { x: 0, y: 0 };
    const [left, top] = [
      x * (view?.zoom ?? 0) + (view?.pan.x ?? 0),
      y * (view?.zoom ?? 0) + (view?.pan.y ?? 0),
    ];
    expect(left > 300 || top < 480).toBe(true);
  });

  it("is nothing without nodes or room", () => {
    // A note that stands aside, as large at every zoom.
    const aside = (zoom: number) => [
      { left: 3000 * zoom, right: 3000 * zoom + 100, top: 0, bottom: 40 },
    ];
    const plain = fitView(picture, places, room, "sans-serif");
    const wide = fitView(picture, places, room, "sans-serif", aside);
    const { zoom = 0, pan = { x: 0, y: 0 } } = wide ?? {};
    expect(zoom).toBeLessThan(plain?.zoom ?? 0);
    expect(3000 * zoom + 100 + pan.x).toBeLessThanOrEqual(room.width - room.insets.right + 1);
    expect(fitView(picture, new Map(), room, "sans-serif")).toBeNull();
    expect(fitView(picture, places, { ...room, width: 30 }, "sans-serif")).toBeNull();
  });
});

describe("the ground behind a side", () => {
  const member = (side: number, x: number, y: number) => ({ side, at: { x, y }, radius: 10 });

  it("holds all of its members", () => {
    const members = [member(1, 0, 0), member(1, 100, 0), member(1, 50, 80)];
    const [hull] = hullsOf(members, 20);
    expect(hull?.side).toBe(1);
    expect(members.every(({ at }) => isInside(hull?.ring ?? [], at))).toBe(true);
    expect(isInside(hull?.ring ?? [], { x: 300, y: 300 })).toBe(false);
  });

  it("is not drawn for one actor, for no side, or over actors of another side", () => {
    expect(hullsOf([member(1, 0, 0), member(0, 100, 0), member(0, 120, 0)], 20)).toEqual([]);
    expect(hullsOf([member(1, 0, 0), member(1, 100, 0), member(2, 50, 5)], 20)).toEqual([]);
  });
});

describe("a tie as a curve", () => {
  const from = { x: 0, y: 0 };
  const to = { x: 100, y: 0 };

  it("goes from end to end, aside by half its bow in the middle", () => {
    const curve = { from, to, bow: 20 };
    expect([pointOn(curve, 0), pointOn(curve, 0.5), pointOn(curve, 1)]).toEqual([
      from,
      { x: 50, y: 10 },
      to,
    ]);
    expect(controlOf(curve)).toEqual({ x: 50, y: 20 });
  });

  it("bows more the longer it is, but never much", () => {
    expect(bowOf(100)).toBeLessThan(bowOf(300));
    expect(bowOf(5000)).toBe(42);
  });
});

describe("an arrow key", () => {
  const node = (id: string, x: number, y: number): RenderedNode => ({ id, x, y, radius: 10 });
  const cross = [
    node("middle", 100, 100),
    node("right", 200, 110),
    node("far-right", 400, 100),
    node("up", 110, 20),
    node("low", 90, 180),
  ];

  it("goes to the nearest node in its direction", () => {
    const from = (key: Parameters<typeof neighbourInDirection>[2]) =>
      neighbourInDirection(cross, "middle", key);
    expect([from("ArrowRight"), from("ArrowUp"), from("ArrowDown"), from("ArrowLeft")]).toEqual([
      "right",
      "up",
      "low",
      null,
    ]);
  });

  it("begins nearest to the middle of all when nothing is selected, and nowhere on an empty canvas", () => {
    expect(neighbourInDirection(cross, null, "ArrowUp")).toBe("right");
    expect(neighbourInDirection([], null, "ArrowUp")).toBeNull();
  });
});

describe("text on the canvas", () => {
  it("grows and shrinks less than the picture", () => {
    expect(textScale(1)).toBe(1);
    expect(textScale(0.1)).toBe(0.9);
    expect(textScale(10)).toBe(1.3);
  });
});
