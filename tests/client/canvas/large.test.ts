import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { toElements } from "../../../client/canvas/elements.ts";
import {
  type Bitmap,
  coversCanvas,
  showsAll,
  viewOfAll,
} from "../../../client/canvas/large/bitmap.ts";
import { createChanges } from "../../../client/canvas/large/changes.ts";
import { changesTo } from "../../../client/canvas/large/changes-to.ts";
import { createClassifier } from "../../../client/canvas/large/classify.ts";
import { createPace } from "../../../client/canvas/large/pace.ts";
import { cornersOf } from "../../../client/canvas/large/skeleton.ts";
import { inBatch, runAtOnce, runInSlices } from "../../../client/canvas/large/slices.ts";
import { thinLines } from "../../../client/canvas/large/thin-lines.ts";
import { hullsOf } from "../../../client/canvas/overlay/hulls.ts";
import { readPalette } from "../../../client/canvas/palette.ts";
import { stylesheet } from "../../../client/canvas/stylesheet.ts";
import { moveElements, syncingElements } from "../../../client/canvas/sync-elements.ts";
import { toPicture } from "../../../client/canvas/drawn/to-picture.ts";
import { hashed } from "../../../client/layout/hashed.ts";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { actor, attended, meeting } from "../model/made-up-graph.ts";
import { english } from "../support/english.ts";

const style = stylesheet(readPalette(document.documentElement));
const empty = () => cytoscape({ headless: true, styleEnabled: true, style });

/** The elements of meetings with four of twenty actors each, with their coordinates moved aside by `aside`. */
function crowd(meetings: readonly number[], aside = 0) {
  const actors = Array.from({ length: 20 }, (_, n) => `a${n}`);
  const graph = withFacts(emptyGraph(), {
    nodes: [
      ...actors.map((id) => actor(id)),
      ...meetings.map((n) => meeting(`m${n}`, "2025-01-01")),
    ],
    ties: meetings.flatMap((n) =>
      attended(`m${n}`, ...[0, 1, 2, 3].map((k) => `a${(n + 5 * k) % 20}`)),
    ),
  });
  const picture = toPicture(english, graph, [], "evidence");
  return toElements(
    picture,
    new Map(picture.nodes.map(({ id }, i) => [id, { x: 40 * i + aside, y: 30 * (i % 7) }])),
  );
}

describe("work in slices", () => {
  function* counting(seen: number[], until: number): Generator<void, string> {
    for (let n = 0; n < until; n += 1) {
      seen.push(n);
      yield;
    }
    return "done";
  }

  it("is the same as at once, over several frames", async () => {
    const [atOnce, inSlices]: [number[], number[]] = [[], []];
    expect(runAtOnce(counting(atOnce, 40))).toBe("done");
    let parts = 0;
    const within = <R>(part: () => R) => {
      parts += 1;
      return part();
    };
    const result = await new Promise((done) => {
      runInSlices(counting(inSlices, 40), 0, done, within);
    });
    expect(result).toBe("done");
    expect(inSlices).toEqual(atOnce);
    expect(parts).toBe(41);
  });

  it("ends when it is stopped", async () => {
    const seen: number[] = [];
    const stop = runInSlices(counting(seen, 40), 0, () => seen.push(-1));
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    stop();
    const before = [...seen];
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    expect(seen).toEqual(before);
    expect(seen).not.toContain(-1);
  });
});

describe("the elements of a large picture", () => {
  const shown = (cy: cytoscape.Core) =>
    cy.elements().map((element) => ({
      id: element.id(),
      data: element.data(),
      at: element.isNode() ? { ...element.position() } : null,
    }));
  const inOrder = (elements: ReturnType<typeof shown>) =>
    elements.toSorted((a, b) => a.id.localeCompare(b.id));

  it("end as those that are made at once, even if the adding was broken off", () => {
    const cy = empty();
    const first = syncingElements(cy, crowd([1, 2, 3, 4, 5, 6]), { animate: false, from: null });
    for (let step = 0; step < 4; step += 1) inBatch(cy, () => first.next());
    expect(cy.elements().nonempty()).toBe(true);
    const wanted = crowd([4, 5, 6, 7], 13);
    inBatch(cy, () => runAtOnce(syncingElements(cy, wanted, { animate: false, from: null })));
    moveElements(cy, wanted, false);

    const fresh = empty();
    fresh.add(crowd([4, 5, 6, 7], 13));
    expect(inOrder(shown(cy))).toEqual(inOrder(shown(fresh)));
  });

  it("are counted as they come and go", () => {
    const cy = empty();
    expect(changesTo(cy, crowd([1]))).toBe(25);
    cy.add(crowd([1]));
    expect(changesTo(cy, crowd([1], 5))).toBe(0);
    expect(changesTo(cy, crowd([2]))).toBe(10);
  });

  it("get their classes, the emphasised ones first", async () => {
    const cy = empty();
    cy.add(crowd(Array.from({ length: 100 }, (_, n) => n)));
    const classifier = createClassifier(cy, 0);
    const classesOf = (element: { id(): string }) => (element.id() === "m99" ? "strong" : "away");
    classifier.classify(classesOf);
    expect(cy.getElementById("m99").hasClass("strong")).toBe(true);
    expect(cy.elements(".away").length).toBeLessThan(cy.elements().length - 1);
    await expect.poll(() => cy.elements(".away").length).toBe(cy.elements().length - 1);
    // A new emphasis puts an end to the one that is still being given.
    classifier.classify(() => "near");
    classifier.classify(() => "");
    await expect.poll(() => cy.elements(".away, .near, .strong").length).toBe(0);
  });
});

describe("a bitmap of a large picture", () => {
  const size = { width: 400, height: 300 };
  const corners = [
    { x: -100, y: -50 },
    { x: 700, y: 550 },
  ] as const;
  const bitmap = (view: Bitmap["view"]): Bitmap => ({
    canvas: Object.assign(document.createElement("canvas"), size),
    context: {} as CanvasRenderingContext2D,
    view,
    density: 1,
    content: 0,
  });

  it("shows all at the view of all, and not at one nearer", () => {
    const all = viewOfAll(corners, size);
    expect(all).toEqual({ zoom: 0.5, pan: { x: 50, y: 25 } });
    expect(showsAll(bitmap(all), corners)).toBe(true);
    expect(showsAll(bitmap({ ...all, zoom: 0.6 }), corners)).toBe(false);
  });

  it("covers the canvas while one zooms in, not while one moves or zooms out", () => {
    const view = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(coversCanvas(bitmap(view), { zoom: 2, pan: { x: -200, y: -150 } })).toBe(true);
    expect(coversCanvas(bitmap(view), { zoom: 1, pan: { x: 1, y: 0 } })).toBe(false);
    expect(coversCanvas(bitmap(view), { zoom: 0.5, pan: { x: 100, y: 75 } })).toBe(false);
  });

  it("has thinner lines while that is asked for", () => {
    const context = { lineWidth: 1 };
    let factor = 2;
    const end = thinLines(context, () => factor);
    context.lineWidth = 6;
    expect(context.lineWidth).toBe(3);
    factor = 1;
    context.lineWidth = 6;
    expect(context.lineWidth).toBe(6);
    end();
    factor = 2;
    context.lineWidth = 5;
    expect(context.lineWidth).toBe(5);
  });
});

describe("the changes of a large picture", () => {
  const cy = empty();
  cy.add(crowd([0, 1]));
  const [one, other, third] = cy.nodes().toArray();
  const all = () => cy.nodes().toArray();

  it("are drawn over the bitmap in sight until one is finished that was begun after them", () => {
    const changes = createChanges();
    changes.note([one!]);
    changes.begin();
    const content = changes.content();
    changes.note([other!]);
    expect(changes.content()).toBeGreaterThan(content);
    expect(changes.among(all)).toEqual([one, other]);
    changes.finish();
    expect(changes.among(all)).toEqual([other]);
    changes.forget();
    expect(changes.among(all)).toEqual([]);
  });

  it("are of many elements only the emphasised ones", () => {
    const many = cy.add(
      Array.from({ length: 500 }, (_, n) => ({ group: "nodes" as const, data: { id: `x${n}` } })),
    );
    third!.addClass("strong");
    const changes = createChanges();
    changes.note([...many.toArray(), third!]);
    expect(changes.among(all)).toEqual([third]);
  });
});

describe("the pace of drawing", () => {
  it("follows how long the last elements took, and is never less than some", () => {
    const pace = createPace();
    for (let n = 0; n < 30; n += 1) pace.learn(40, 1);
    expect(pace.countFor(5)).toBe(200);
    for (let n = 0; n < 60; n += 1) pace.learn(1, 1000);
    expect(pace.countFor(5)).toBe(24);
  });
});

describe("the hull of many", () => {
  it("is that of those at its border", () => {
    const members = Array.from({ length: 400 }, (_, n) => ({
      side: 1,
      at: { x: 900 * hashed(`x${n}`), y: 600 * hashed(`y${n}`) },
      radius: 5 + 20 * hashed(`r${n}`),
    }));
    const [hull] = hullsOf(members, 44);
    // In parts of fewer than thirty all are looked at; the hull of all corners is the same.
    const parts = Array.from({ length: 20 }, (_, n) => members.slice(20 * n, 20 * n + 20));
    const ofParts = parts.flatMap((part) => hullsOf(part, 44).flatMap(({ ring }) => ring));
    const corner = ({ x, y }: { x: number; y: number }) => `${x.toFixed(6)} ${y.toFixed(6)}`;
    const [again] = hullsOf(
      ofParts.map((at) => ({ side: 1, at, radius: 0 })),
      0,
    );
    expect(new Set(hull?.ring.map(corner))).toEqual(new Set(again?.ring.map(corner)));
  });
});

describe("the corners of a picture", () => {
  it("are beyond its outermost nodes", () => {
    expect(cornersOf(new Map())).toBeNull();
    const at = new Map([
      ["a", { x: 0, y: 5 }],
      ["b", { x: 20, y: -5 }],
    ]);
    expect(cornersOf(at)).toEqual([
      { x: -90, y: -95 },
      { x: 110, y: 95 },
    ]);
  });
});
