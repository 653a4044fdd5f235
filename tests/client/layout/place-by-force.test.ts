import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framePadding } from "../../../client/canvas/overlay/draw-frame-titles.ts";
import { overlap } from "../../../client/canvas/overlay/place-labels.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { type Layout, type LayoutJob } from "../../../client/layout/layout-job.ts";
import { node, overlaps, talks, tall, wide } from "./made-up-jobs.ts";

function extent(layout: Layout): { width: number; height: number } {
  const points = [...layout.values()];
  const size = (values: number[]) => Math.max(...values) - Math.min(...values);
  return { width: size(points.map(({ x }) => x)), height: size(points.map(({ y }) => y)) };
}

describe("a layout by force", () => {
  it("gives every node finite coordinates, and none lies on another, label and all", async () => {
    for (const job of [talks(11, 5), talks(30, 20), talks(120, 60)]) {
      const layout = await layOut("FORCE", job);
      expect([...layout.keys()].toSorted()).toEqual(job.nodes.map(({ id }) => id).toSorted());
      expect([...layout.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
      expect(overlaps(job, layout)).toEqual([]);
    }
  });

  it("takes the proportions of its frame", async () => {
    const across = extent(await layOut("FORCE", talks(11, 5, wide)));
    const down = extent(await layOut("FORCE", talks(11, 5, tall)));
    expect(across.width / across.height).toBeGreaterThan(1.2);
    expect(down.width / down.height).toBeLessThan(0.9);
  });

  it.each([
    ["few", talks(11, 5)],
    ["many", talks(70, 40)],
  ])("is half as large again, not more, when asked for wide space: %s", async (_, job) => {
    const usual = extent(await layOut("FORCE", job));
    const spaced = extent(await layOut("FORCE", { ...job, settings: { space: "WIDE" } }));
    const growth = Math.sqrt((spaced.width * spaced.height) / (usual.width * usual.height));
    expect(growth).toBeGreaterThan(1.35);
    expect(growth).toBeLessThan(1.65);
  });

  it("keeps a lower corner free where something lies over the canvas", async () => {
    const corner = { side: "left", width: 420, height: 100 } as const;
    const job = talks(11, 5, { ...wide, corners: [corner] });
    const layout = await layOut("FORCE", job);
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

  it("leaves what must stay where it is, and puts newcomers near their neighbours", async () => {
    const before = talks(12, 6);
    const stood = await layOut("FORCE", before);
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
    const layout = await layOut("FORCE", job);
    for (const { id } of before.nodes) expect(layout.get(id)).toEqual(stood.get(id));
    expect(overlaps(job, layout)).toEqual([]);
    const [a, b] = [layout.get("newcomer"), layout.get("meeting-0")];
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(420);
  });

  it("keeps left on the left and above above when many new nodes need a new layout", async () => {
    const before = talks(12, 6);
    const stood = await layOut("FORCE", before);
    const many = Array.from({ length: 20 }, (_, i) => node(`new-${i}`));
    const layout = await layOut("FORCE", {
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

  it("copes with nothing, one node, nodes without ties and a node tied to itself", async () => {
    expect(await layOut("FORCE", { nodes: [], ties: [], frame: wide })).toEqual(new Map());
    expect(await layOut("FORCE", { nodes: [node("a")], ties: [], frame: wide })).toEqual(
      new Map([["a", { x: 0, y: 0 }]]),
    );
    const loose: LayoutJob = {
      nodes: ["a", "b", "c", "d"].map((id) => node(id)),
      ties: [{ from: "a", to: "a", weight: 1 }],
      frame: wide,
    };
    const layout = await layOut("FORCE", loose);
    expect([...layout.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(overlaps(loose, layout)).toEqual([]);
  });

  it("has no two nodes overlap, whatever the graph", async () => {
    const ids = Array.from({ length: 14 }, (_, i) => `n${i}`);
    const graph = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(graph, fc.boolean(), async (pairs, isWide) => {
        const job: LayoutJob = {
          nodes: ids.map((id) => node(id)),
          ties: pairs.map(([from, to]) => ({ from, to, weight: 1 })),
          frame: isWide ? wide : tall,
        };
        expect(overlaps(job, await layOut("FORCE", job))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a layout by force in frames", () => {
  it("has no two nodes overlap, and nothing in a frame or on one that is not of it, whatever the graph", async () => {
    const ids = Array.from({ length: 16 }, (_, i) => `n${i}`);
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 40,
    });
    const frames = fc.tuple(...ids.map(() => fc.constantFrom("f", "g", "h", null)));
    await fc.assert(
      fc.asyncProperty(pairs, frames, fc.boolean(), async (tied, framed, isWide) => {
        const job: LayoutJob = {
          nodes: ids.map((id, i) => node(id, { frame: framed[i] ?? null })),
          ties: tied.map(([from, to]) => ({ from, to, weight: 1 })),
          frame: isWide ? wide : tall,
        };
        const layout = await layOut("FORCE", job);
        expect(overlaps(job, layout)).toEqual([]);
        const drawn = ["f", "g", "h"].flatMap((frame) => {
          const boxes = job.nodes
            .filter((one) => one.frame === frame)
            .map((one) => boxAt(layout, one));
          if (boxes.length === 0) return [];
          return {
            frame,
            left: Math.min(...boxes.map(({ left }) => left)) - framePadding,
            right: Math.max(...boxes.map(({ right }) => right)) + framePadding,
            top: Math.min(...boxes.map(({ top }) => top)) - framePadding,
            bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + framePadding,
          };
        });
        const outside = job.nodes
          .filter(({ frame }) => frame === null)
          .map((one) => ({ frame: one.id, ...boxAt(layout, one) }));
        const onFrames = drawn.flatMap((one) =>
          [...drawn, ...outside]
            .filter((other) => other.frame !== one.frame && overlap(one, other))
            .map((other) => `${other.frame} on ${one.frame}`),
        );
        expect(onFrames).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has those of one frame together although each is tied to somebody outside", async () => {
    const ids = ["a", "b", "c"];
    const job: LayoutJob = {
      nodes: [
        ...ids.map((id) => node(id, { frame: "f" })),
        ...ids.map((id) => node(`${id}-friend`)),
      ],
      ties: ids.map((id) => ({ from: id, to: `${id}-friend`, weight: 5 })),
      frame: wide,
    };
    const layout = await layOut("FORCE", job);
    const within = extent(new Map([...layout].filter(([id]) => ids.includes(id))));
    // Three of 100 by 52 units, packed.
    expect(within.width * within.height).toBeLessThan(360 * 200);
  });
});

/** The box of a node with its label. */
function boxAt(layout: Layout, { id, reach }: LayoutJob["nodes"][number]) {
  const { x, y } = layout.get(id) ?? { x: NaN, y: NaN };
  return {
    left: x - reach.left,
    right: x + reach.right,
    top: y - reach.up,
    bottom: y + reach.down,
  };
}

/** Pearson's correlation coefficient. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (term: (i: number) => number) => a.reduce((total, _, i) => total + term(i), 0);
  const [da, db] = [(i: number) => (a[i] ?? 0) - ma, (i: number) => (b[i] ?? 0) - mb];
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}
