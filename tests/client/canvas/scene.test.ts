import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { emphasisOf } from "../../../client/canvas/emphasis.ts";
import { bowsOf } from "../../../client/canvas/elements.ts";
import { fitView, type Room } from "../../../client/canvas/fit-view.ts";
import { nominalFrame } from "../../../client/canvas/nominal-frame.ts";
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { type Picture } from "../../../client/canvas/picture.ts";
import {
  overlap,
  overlappingLabels,
  type PlacedLabel,
} from "../../../client/canvas/overlay/place-labels.ts";
import { labelsOf, type Scene, signsOf } from "../../../client/canvas/scene.ts";
import { toLayoutJob } from "../../../client/canvas/to-layout-job.ts";
import { emptyGraph, type ExploredGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { type Stance } from "../../../client/model/kinds.ts";
import { type OneSelected, type Selection } from "../../../client/model/selection.ts";
import { hashed } from "../../../client/layout/hashed.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { actor, agreement, attended, issue, meeting, stance } from "../model/made-up-graph.ts";

const sides = ["north", "south", "host"].map((id) => ({ id, title: id }));
const room = (width: number, height: number): Room => ({
  width,
  height,
  insets: { top: 20, right: 24, bottom: 24, left: 24 },
  covered: [{ left: 8, top: height - 90, right: Math.min(width - 60, 500), bottom: height - 4 }],
});

/** Talks with long names and titles: actors of three sides, each at some meetings and with some stances. */
function talks(actors: number, meetings: number, issues: number): ExploredGraph {
  const words = [
    "Special",
    "Envoy",
    "Alexandrina",
    "of",
    "Northumberland",
    "Ng",
    "Secretary-General",
  ];
  const name = (seed: string, length: number) =>
    Array.from({ length }, (_, i) => words[Math.floor(hashed(`${seed}${i}`) * words.length)]).join(
      " ",
    );
  const stances: Stance[] = ["SUPPORTS", "OPPOSES", "CONDITIONAL", "UNCLEAR", "NEUTRAL"];
  const people = Array.from({ length: actors }, (_, i) =>
    actor(`a${i}`, { label: name(`a${i}`, 1 + (i % 4)), side: sides[i % 3]?.id ?? null }),
  );
  const sessions = Array.from({ length: meetings }, (_, i) =>
    meeting(`m${i}`, `2025-0${1 + (i % 9)}-11`, { label: name(`m${i}`, 3 + (i % 5)) }),
  );
  const questions = Array.from({ length: issues }, (_, i) =>
    issue(`i${i}`, { label: name(`i${i}`, 4) }),
  );
  return withFacts(emptyGraph(), {
    nodes: [...people, ...sessions, ...questions],
    ties: [
      ...sessions.flatMap(({ id }) =>
        attended(id, ...people.filter((one) => hashed(id + one.id) < 0.3).map((one) => one.id)),
      ),
      ...questions.flatMap(({ id }) =>
        people
          .filter((one) => hashed(one.id + id) < 0.3)
          .map((one) =>
            stance(one.id, id, [
              stances[Math.floor(hashed(`${id}${one.id}?`) * 5)] ?? "UNCLEAR",
              "2025-01-01",
            ]),
          ),
      ),
    ],
  });
}

/** The scene when the graph is opened in a window of that size, magnified by `zoomed`. */
async function sceneOf(
  graph: ExploredGraph,
  size: { width: number; height: number },
  options: { zoomed?: number; selection?: Selection; hover?: OneSelected } = {},
): Promise<Scene & { pan: { x: number; y: number } }> {
  const picture: Picture = toPicture(english, graph, sides, "evidence");
  const coordinates = await layOut(
    "FORCE",
    toLayoutJob(picture, new Map(), false, nominalFrame(size)),
  );
  const view = fitView(picture, coordinates, room(size.width, size.height), "sans-serif");
  if (view === null) throw new Error("nothing to see");
  const zoom = view.zoom * (options.zoomed ?? 1);
  return {
    picture,
    coordinates,
    bows: bowsOf(picture.ties, coordinates),
    zoom,
    pan: view.pan,
    sight: {
      left: -view.pan.x,
      top: -view.pan.y,
      right: size.width - view.pan.x,
      bottom: size.height - view.pan.y,
    },
    covered: () => [],
    emphasis: emphasisOf(picture, options.selection ?? null, options.hover ? [options.hover] : []),
    fontFamily: "sans-serif",
    isLarge: false,
  };
}

const desk = { width: 1004, height: 640 };
const phone = { width: 390, height: 520 };

describe("the labels of a picture", () => {
  it.each([
    ["a round on a desk", talks(11, 5, 0), desk],
    ["a round on a phone", talks(11, 5, 0), phone],
    ["a round with its issues", talks(11, 5, 8), desk],
    ["a crowd on a desk", talks(40, 24, 10), desk],
    ["a crowd on a phone", talks(40, 24, 10), phone],
  ])("never lie on each other: %s", async (_, graph, size) => {
    for (const zoomed of [0.5, 1, 2.2]) {
      const labels = labelsOf(await sceneOf(graph, size, { zoomed }));
      expect(labels.length).toBeGreaterThan(3);
      expect(overlappingLabels(labels)).toEqual([]);
    }
  });

  it("are all there for a picture of usual size", async () => {
    const graph = talks(11, 5, 0);
    expect(labelsOf(await sceneOf(graph, desk)).length).toBe(graph.order);
  });

  it("are whole: none is cut by the edge of the canvas", async () => {
    const scene = await sceneOf(talks(40, 24, 10), desk);
    for (const { box } of labelsOf(scene)) {
      expect(box.left).toBeGreaterThanOrEqual(scene.sight.left);
      expect(box.right).toBeLessThanOrEqual(scene.sight.right);
      expect(box.top).toBeGreaterThanOrEqual(scene.sight.top);
      expect(box.bottom).toBeLessThanOrEqual(scene.sight.bottom);
    }
  });

  it("are readable: none is under the buttons that lie over the canvas", async () => {
    for (const zoomed of [1.3, 1.6, 2.2]) {
      const scene = await sceneOf(talks(40, 24, 10), phone, { zoomed });
      const { right, bottom } = scene.sight;
      const buttons = { left: right - 180, right, top: bottom - 260, bottom };
      const isUnder = ({ box }: PlacedLabel) => overlap(box, buttons);
      expect(labelsOf(scene).filter(isUnder).length).toBeGreaterThan(0);
      expect(labelsOf({ ...scene, covered: () => [buttons] }).filter(isUnder)).toEqual([]);
    }
  });

  it("name what is selected and its neighbours first, still without lying on each other", async () => {
    const graph = talks(40, 24, 10);
    const id = graph.nodes().find((node) => graph.degree(node) === 9) ?? "m0";
    const scene = await sceneOf(graph, desk, { zoomed: 0.6, selection: { type: "node", id } });
    const labels = labelsOf(scene);
    const named = new Set(labels.map((label) => label.id));
    expect(named.has(id)).toBe(true);
    expect(overlappingLabels(labels)).toEqual([]);
    const before = labelsOf({ ...scene, emphasis: emphasisOf(scene.picture, null, []) });
    const neighbours = graph.neighbors(id);
    const countNamed = (list: readonly { id: string }[]) =>
      neighbours.filter((one) => list.some((label) => label.id === one)).length;
    expect(countNamed(labels)).toBeGreaterThanOrEqual(countNamed(before));
  });

  it("stay where they were before, if that is still good", async () => {
    const scene = await sceneOf(talks(11, 5, 4), desk);
    const first = labelsOf(scene);
    const anchors = new Map(first.map((label) => [label.id, label.anchor]));
    const second = labelsOf({ ...scene, zoom: scene.zoom * 1.01 }, anchors);
    const moved = second.filter((label) => anchors.get(label.id) !== label.anchor);
    expect(moved.length).toBeLessThanOrEqual(1);
  });
});

describe("what a picture is laid out from", () => {
  it("are the facts alone: which sides the legend knows by then, and in which order, changes nothing", async () => {
    const graph = talks(11, 5, 4);
    const jobs = [[], sides, sides.toReversed()].map((known) =>
      toLayoutJob(
        toPicture(english, graph, known, "evidence"),
        new Map(),
        false,
        nominalFrame(desk),
      ),
    );
    expect(jobs[1]).toEqual(jobs[0]);
    expect(jobs[2]).toEqual(jobs[0]);
    expect(new Set(jobs[0]?.nodes.map((node) => node.group))).toEqual(
      new Set(["north", "south", "host", null]),
    );
  });
});

describe("the strength of ties in a layout", () => {
  it("is that of the facts, although who disagree hardly pull", () => {
    const graph = withFacts(emptyGraph(), {
      nodes: ["a", "d", "e"].map((id) => actor(id)),
      ties: [agreement("a", "d", -0.9), agreement("a", "e", 0.2)],
    });
    const picture = toPicture(english, graph, [], "agreement");
    const { ties } = toLayoutJob(picture, new Map(), false, nominalFrame(desk));
    expect(ties.map(({ to, weight, strength }) => [to, weight, strength])).toEqual([
      ["d", 0.05, 0.9],
      ["e", expect.closeTo(0.92, 9), 0.2],
    ]);
  });
});

describe("the frame that a picture is laid out for", () => {
  it("is the same in all windows of about the same proportions", async () => {
    const frame = nominalFrame({ width: 1004, height: 620 });
    for (const size of [
      { width: 1004, height: 640 },
      { width: 900, height: 600 },
      { width: 1500, height: 860 },
    ]) {
      expect(nominalFrame(size)).toBe(frame);
    }
  });

  it("is tall for a phone, and wide while there is no canvas yet", async () => {
    const { width, height } = nominalFrame(phone);
    expect(height).toBeGreaterThan(width);
    expect(nominalFrame({ width: 0, height: 0 })).toBe(nominalFrame(desk));
  });
});

describe("the check for overlapping labels", () => {
  it("finds them, and passes those that only touch", async () => {
    const box = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });
    const label = (id: string, left: number, top: number) => ({
      id,
      anchor: "below" as const,
      box: box(left, top),
    });
    expect(
      overlappingLabels([label("a", 0, 0), label("b", 9, 9), label("c", 10, 0), label("d", 40, 0)]),
    ).toEqual([
      ["a", "b"],
      ["b", "c"],
    ]);
  });
});

describe("the signs of stances", () => {
  it("are on their ties, off every label, every shape and each other", async () => {
    const scene = await sceneOf(talks(11, 0, 8), desk);
    const labels = labelsOf(scene);
    const signs = signsOf(scene, labels);
    const stances = scene.picture.ties.filter((tie) => tie.stance !== null);
    expect(signs.length).toBeGreaterThan(stances.length * 0.8);
    const boxes = signs.map(({ at }) => ({
      left: at.x - 5,
      right: at.x + 5,
      top: at.y - 5,
      bottom: at.y + 5,
    }));
    const covered = boxes.flatMap((a, i) => [
      ...boxes.slice(i + 1).filter((b) => overlap(a, b)),
      ...labels.filter((label) => overlap(a, label.box)),
    ]);
    expect(covered).toEqual([]);
  });

  it("show every stance in a large picture, even where all ties are equally strong", async () => {
    const scene = await sceneOf(talks(24, 0, 12), desk);
    const ties = scene.picture.ties.map((tie) => ({ ...tie, width: 2, contradictory: false }));
    const stances = new Set(ties.flatMap(({ stance }) => stance ?? []));
    expect(ties.filter(({ stance }) => stance !== null).length).toBeGreaterThan(40);
    const equal = { ...scene, picture: { ...scene.picture, ties } };
    const signs = signsOf(equal, labelsOf(equal)).flatMap((sign) =>
      "stance" in sign ? [sign.stance] : [],
    );
    expect(new Set(signs)).toEqual(stances);
    expect(stances.size).toBeGreaterThan(1);
    expect(signs.length).toBeLessThan(40);
  });

  it("are all there for what is selected", async () => {
    const graph = talks(11, 0, 8);
    const scene = await sceneOf(graph, desk, { selection: { type: "node", id: "a0" } });
    const own = scene.picture.ties.filter((tie) => tie.from === "a0");
    const near = signsOf(scene, labelsOf(scene)).filter((sign) => !sign.away);
    expect(own.length).toBeGreaterThan(0);
    expect(near.length).toBe(own.length);
  });
});
