import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLayouts } from "../../../client/layout/all-layouts.ts";
import { hashed } from "../../../client/layout/hashed.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { type Layout, type LayoutJob } from "../../../client/layout/layout-job.ts";
import { node, overlaps, talks, tall, wide } from "./made-up-jobs.ts";

/** Talks whose meetings have dates over two years, two of them on one day, and whose nodes have sizes. */
function datedTalks(actors: number, meetings: number, frame = wide): LayoutJob {
  const job = talks(actors, meetings, frame);
  return {
    ...job,
    nodes: job.nodes.map((one) => ({
      ...one,
      value: Math.round(30 * hashed(`${one.id} size`)),
      day: one.id.startsWith("meeting") ? 20_000 + Math.floor(700 * hashed(`${one.id} day`)) : null,
    })),
  };
}

function coordinatesIn(layout: Layout, id: string): { x: number; y: number } {
  const at = layout.get(id);
  if (at === undefined) throw new Error(`${id} has no place`);
  return at;
}

describe.each(allLayouts.map(({ id }) => id))("the layout %s", (id) => {
  it.each([
    ["talks", datedTalks(20, 12)],
    ["talks in a tall frame", datedTalks(14, 9, tall)],
    ["a crowd", datedTalks(90, 50)],
    ["no dates, all of one size", talks(30, 10)],
    [
      "all on one day, of one side",
      {
        frame: wide,
        nodes: ["a", "b", "c", "d"].map((one) => node(one, { day: 19_000, group: "we" })),
        ties: [],
      },
    ],
    ["one", { frame: wide, nodes: [node("a", { day: 3 })], ties: [] }],
    ["nobody", { frame: wide, nodes: [], ties: [] }],
  ])("gives every node a place, none on another: %s", async (_, job) => {
    const layout = await layOut(id, job);
    expect([...layout.keys()].toSorted()).toEqual(job.nodes.map((one) => one.id).toSorted());
    expect([...layout.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(overlaps(job, layout)).toEqual([]);
  });

  it("is the same each time, whatever the order of nodes and ties", async () => {
    const job = datedTalks(20, 10);
    const turned = { ...job, nodes: job.nodes.toReversed(), ties: job.ties.toReversed() };
    expect(await layOut(id, turned)).toEqual(await layOut(id, job));
  });

  it("has no two nodes overlap, whatever the graph", async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const one = fc.record({
      group: fc.constantFrom(null, "x", "y"),
      value: fc.integer({ min: 1, max: 4 }),
      day: fc.constantFrom(null, 0, 1, 400),
    });
    const ties = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 12, maxLength: 12 }),
        ties,
        async (all, pairs) => {
          const job: LayoutJob = {
            nodes: ids.map((nodeId, i) => node(nodeId, all[i])),
            ties: pairs.map(([from, to]) => ({ from, to, weight: 1 })),
            frame: wide,
          };
          expect(overlaps(job, await layOut(id, job))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("rings", () => {
  it("have the largest in the middle, each ring an equal range, as an ellipse in the frame", async () => {
    const sizes = [40, 21, 20, 20, 19, 2, 2, 2, 1, 1, 1, 1];
    const job: LayoutJob = {
      frame: { width: 600, height: 600, corners: [] },
      nodes: sizes.map((value, i) =>
        node(`n${i}`, { value, reach: { left: 12, right: 12, up: 12, down: 12 } }),
      ),
      ties: [],
    };
    const layout = await layOut("CONCENTRIC", job);
    const away = sizes.map((_, i) => {
      const { x, y } = coordinatesIn(layout, `n${i}`);
      return Math.hypot(x, y);
    });
    const [middle, inner, outer] = [away.slice(0, 1), away.slice(1, 5), away.slice(5)];
    expect(Math.max(...middle)).toBeLessThan(Math.min(...inner));
    expect(Math.max(...inner)).toBeLessThan(Math.min(...outer));
  });
});

describe("sides", () => {
  it("are each together, nearer to their own middle than to any other", async () => {
    const job = talks(18, 4);
    const layout = await layOut("SIDES", job);
    const sides = ["g0", "g1", "g2"].map((side) => {
      const members = job.nodes.filter(({ group }) => group === side);
      const mean = (of: (at: { x: number; y: number }) => number) =>
        members.reduce((sum, { id }) => sum + of(coordinatesIn(layout, id)), 0) / members.length;
      return { side, middle: { x: mean(({ x }) => x), y: mean(({ y }) => y) } };
    });
    const astray = job.nodes.filter(({ id, group }) => {
      const { x, y } = coordinatesIn(layout, id);
      const [nearest] = sides.toSorted(
        (a, b) =>
          Math.hypot(x - a.middle.x, y - a.middle.y) - Math.hypot(x - b.middle.x, y - b.middle.y),
      );
      return group !== null && nearest?.side !== group;
    });
    expect(astray).toEqual([]);
  });
});

describe("dates", () => {
  it("are from left to right to scale, and nodes without a date near those they are tied to", async () => {
    const job: LayoutJob = {
      frame: wide,
      nodes: [
        ...[0, 10, 20, 400].map((day) => node(`d${day}`, { day })),
        node("early"),
        node("late"),
      ],
      ties: [
        { from: "early", to: "d0", weight: 1 },
        { from: "early", to: "d10", weight: 1 },
        { from: "late", to: "d400", weight: 1 },
      ],
    };
    const layout = await layOut("TIME", job);
    const x = (id: string) => coordinatesIn(layout, id).x;
    expect((x("d20") - x("d0")) / (x("d10") - x("d0"))).toBeCloseTo(2, 2);
    expect((x("d400") - x("d0")) / (x("d10") - x("d0"))).toBeCloseTo(40, 0);
    expect(x("early")).toBeLessThan(x("late"));
  });

  it("are by ties where there are none", async () => {
    const job = talks(12, 6);
    expect(await layOut("TIME", job)).toEqual(await layOut("FORCE", job));
  });
});
