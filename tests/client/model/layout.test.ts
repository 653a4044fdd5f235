import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashed } from "../../../client/layout/hashed.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import {
  type Frame,
  type Layout,
  type LayoutJob,
  type LayoutNode,
} from "../../../client/layout/layout-job.ts";

const wide: Frame = { width: 960, height: 600, corners: [] };
const tall: Frame = { width: 360, height: 600, corners: [] };

function node(id: string, more: Partial<LayoutNode> = {}): LayoutNode {
  const reach = { left: 50, right: 50, up: 12, down: 40 };
  return { id, radius: 12, reach, group: null, at: null, stays: false, ...more };
}

/** Actors in two groups at meetings, as evidence looks: each actor attends some, by hash. */
function talks(actors: number, meetings: number, frame = wide): LayoutJob {
  const people = Array.from({ length: actors }, (_, i) =>
    node(`actor-${i}`, { group: `g${i % 3}` }),
  );
  const sessions = Array.from({ length: meetings }, (_, i) => node(`meeting-${i}`));
  const ties = people.flatMap(({ id: from }) =>
    sessions
      .filter(({ id: to }, i) => hashed(`${from}${to}`) < 0.25 || hashed(from) * meetings === i)
      .map(({ id: to }) => ({ from, to, weight: 1 })),
  );
  return { nodes: [...people, ...sessions], ties, frame };
}

/** Pairs of nodes that lie on each other, labels included. */
function overlaps(job: LayoutJob, layout: Layout): string[] {
  const boxes = job.nodes.map(({ id, reach }) => {
    const { x, y } = layout.get(id) ?? { x: NaN, y: NaN };
    return {
      id,
      left: x - reach.left,
      right: x + reach.right,
      top: y - reach.up,
      bottom: y + reach.down,
    };
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

function extent(layout: Layout): { width: number; height: number } {
  const points = [...layout.values()];
  const size = (values: number[]) => Math.max(...values) - Math.min(...values);
  return { width: size(points.map(({ x }) => x)), height: size(points.map(({ y }) => y)) };
}

describe("a layout", () => {
  it("gives every node finite coordinates, and none lies on another, label and all", () => {
    for (const job of [talks(11, 5), talks(30, 20), talks(120, 60)]) {
      const layout = layOut(job);
      expect([...layout.keys()].toSorted()).toEqual(job.nodes.map(({ id }) => id).toSorted());
      expect([...layout.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
      expect(overlaps(job, layout)).toEqual([]);
    }
  });

  it("is the same each time, in whatever order nodes and ties come", () => {
    const job = talks(20, 10);
    const turned = { ...job, nodes: job.nodes.toReversed(), ties: job.ties.toReversed() };
    expect(layOut(turned)).toEqual(layOut(job));
    expect(layOut(job)).toEqual(layOut(job));
  });

  it("takes the proportions of its frame", () => {
    const across = extent(layOut(talks(11, 5, wide)));
    const down = extent(layOut(talks(11, 5, tall)));
    expect(across.width / across.height).toBeGreaterThan(1.2);
    expect(down.width / down.height).toBeLessThan(0.9);
  });

  it("keeps a lower corner free where something lies over the canvas", () => {
    const corner = { side: "left", width: 420, height: 100 } as const;
    const job = talks(11, 5, { ...wide, corners: [corner] });
    const layout = layOut(job);
    const lowest = job.nodes.map(({ id, reach }) => ({
      ...(layout.get(id) ?? { x: 0, y: 0 }),
      reach,
    }));
    const foot = Math.max(...lowest.map(({ y, reach }) => y + reach.down));
    const start = Math.min(...lowest.map(({ x, reach }) => x - reach.left));
    const inCorner = lowest.filter(
      ({ x, y, reach }) => x - reach.left < start + 300 && y + reach.down > foot - 60,
    );
    expect(inCorner).toEqual([]);
  });

  it("leaves what must stay where it is, and puts newcomers near their neighbours", () => {
    const before = talks(12, 6);
    const stood = layOut(before);
    const job: LayoutJob = {
      frame: wide,
      nodes: [
        ...before.nodes.map((one) => ({ ...one, at: stood.get(one.id) ?? null, stays: true })),
        node("newcomer"),
        node("another"),
      ],
      ties: [
        ...before.ties,
        { from: "newcomer", to: "meeting-0", weight: 1 },
        { from: "another", to: "newcomer", weight: 1 },
      ],
    };
    const layout = layOut(job);
    for (const { id } of before.nodes) expect(layout.get(id)).toEqual(stood.get(id));
    expect(overlaps(job, layout)).toEqual([]);
    const [a, b] = [layout.get("newcomer"), layout.get("meeting-0")];
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(420);
  });

  it("keeps left on the left and above above when so many come that all is laid out anew", () => {
    const before = talks(12, 6);
    const stood = layOut(before);
    const many = Array.from({ length: 20 }, (_, i) => node(`new-${i}`));
    const layout = layOut({
      frame: wide,
      nodes: [...before.nodes.map((one) => ({ ...one, at: stood.get(one.id) ?? null })), ...many],
      ties: [...before.ties, ...many.map(({ id }) => ({ from: id, to: "actor-0", weight: 1 }))],
    });
    const order = (axis: "x" | "y") =>
      correlation(
        before.nodes.map(({ id }) => stood.get(id)?.[axis] ?? 0),
        before.nodes.map(({ id }) => layout.get(id)?.[axis] ?? 0),
      );
    expect(order("x")).toBeGreaterThan(0.6);
    expect(order("y")).toBeGreaterThan(0.6);
  });

  it("copes with nothing, one node, nodes without ties and a node tied to itself", () => {
    expect(layOut({ nodes: [], ties: [], frame: wide })).toEqual(new Map());
    expect(layOut({ nodes: [node("a")], ties: [], frame: wide })).toEqual(
      new Map([["a", { x: 0, y: 0 }]]),
    );
    const loose: LayoutJob = {
      nodes: ["a", "b", "c", "d"].map((id) => node(id)),
      ties: [{ from: "a", to: "a", weight: 1 }],
      frame: wide,
    };
    const layout = layOut(loose);
    expect([...layout.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(overlaps(loose, layout)).toEqual([]);
  });

  it("lets no two nodes lie on each other, whatever the graph", () => {
    const ids = Array.from({ length: 14 }, (_, i) => `n${i}`);
    const graph = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(graph, fc.boolean(), (pairs, isWide) => {
        const job: LayoutJob = {
          nodes: ids.map((id) => node(id)),
          ties: pairs.map(([from, to]) => ({ from, to, weight: 1 })),
          frame: isWide ? wide : tall,
        };
        expect(overlaps(job, layOut(job))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Pearson's coefficient. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (term: (i: number) => number) => a.reduce((total, _, i) => total + term(i), 0);
  const [da, db] = [(i: number) => (a[i] ?? 0) - ma, (i: number) => (b[i] ?? 0) - mb];
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}
