import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framePadding } from "../../../client/canvas/overlay/draw-frame-titles.ts";
import { allLayouts } from "../../../client/layout/all-layouts.ts";
import { hashed } from "../../../client/layout/hashed.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { type LayoutSettings, usualSettings } from "../../../client/layout/layout-settings.ts";
import { allOptions } from "../../../client/options/all-options.ts";
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

/** Every value of every setting, with a layout that uses it. */
const settings = allLayouts.flatMap(({ id, settings: used }) =>
  used.flatMap((name) =>
    allOptions.flatMap(({ id: optionId, control }) =>
      optionId === name && "choices" in control
        ? control.choices.map(({ value }) => [id, name, value] as const)
        : [],
    ),
  ),
);

describe("a setting of a layout", () => {
  it("is there for every layout", () => {
    expect(new Set(settings.map(([id]) => id))).toEqual(new Set(allLayouts.map(({ id }) => id)));
    expect(new Set(settings.map(([, name]) => name))).toEqual(new Set(Object.keys(usualSettings)));
  });

  it.each(settings)(
    "%s, %s %s: keeps shapes apart and changes nothing else",
    async (id, name, value) => {
      const made = datedTalks(24, 12);
      const ties = made.ties.map((tie, n) => ({ ...tie, weight: 0.2 + (n % 4), isDirected: true }));
      const usual: LayoutJob = { ...made, ties };
      const job: LayoutJob = { ...usual, settings: { [name]: value } };
      const layout = await layOut(id, job);
      const reach = (radius: number) => ({ left: radius, right: radius, up: radius, down: radius });
      const bare = job.nodes.map((one) => ({ ...one, reach: reach(one.radius) }));
      expect(layout.size).toBe(job.nodes.length);
      expect(overlaps(value === "CLOSE" ? { ...job, nodes: bare } : job, layout)).toEqual([]);
      const isUsual = usualSettings[name] === value;
      expect(isDeepStrictEqual(layout, await layOut(id, usual))).toBe(isUsual);
    },
  );
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

describe("columns of sides", () => {
  it("are apart, the largest on top of each", async () => {
    const job: LayoutJob = { ...datedTalks(18, 4), settings: { sidesAs: "COLUMNS" } };
    const layout = await layOut("SIDES", job);
    const spans = ["g0", "g1", "g2", null].map((side) => {
      const members = job.nodes.filter(({ group }) => group === side);
      const largest = Math.max(...members.map(({ value }) => value));
      const x = members.map(({ id }) => coordinatesIn(layout, id).x);
      const top = Math.min(...members.map(({ id }) => coordinatesIn(layout, id).y));
      const onTop = members.filter(({ id }) => coordinatesIn(layout, id).y === top);
      expect(onTop.map(({ value }) => value)).toContain(largest);
      return [Math.min(...x), Math.max(...x)] as const;
    });
    const ordered = spans.toSorted(([a], [b]) => a - b);
    for (const [n, [left]] of ordered.entries()) {
      expect(left).toBeGreaterThan(ordered[n - 1]?.[1] ?? -Infinity);
    }
  });

  it("have room for a frame around each side, even where labels are as narrow as shapes", async () => {
    const job: LayoutJob = { ...datedTalks(18, 4), settings: { sidesAs: "COLUMNS" } };
    const nodes = job.nodes.map((one) => ({
      ...one,
      reach: { left: one.radius, right: one.radius, up: one.radius, down: one.radius },
    }));
    const layout = await layOut("SIDES", { ...job, nodes });
    const frames = ["g0", "g1", "g2", null].map((side) => {
      const members = nodes.filter(({ group }) => group === side);
      const ends = members.flatMap(({ id, radius }) => {
        const { x } = coordinatesIn(layout, id);
        return [x - radius - framePadding, x + radius + framePadding];
      });
      return [Math.min(...ends), Math.max(...ends)] as const;
    });
    const ordered = frames.toSorted(([a], [b]) => a - b);
    for (const [n, [left]] of ordered.entries()) {
      expect(left).toBeGreaterThan(ordered[n - 1]?.[1] ?? -Infinity);
    }
  });
});

describe("tiers", () => {
  const line: LayoutJob = {
    frame: wide,
    nodes: [node("envoy", { value: 1 }), node("hub", { value: 9 }), node("talks"), node("state")],
    ties: [
      { from: "envoy", to: "talks", weight: 1, isDirected: true },
      { from: "hub", to: "talks", weight: 1, isDirected: true },
      { from: "state", to: "envoy", weight: 1, isDirected: true },
    ],
  };
  const heights = async (settings: Partial<LayoutSettings>, axis: "x" | "y" = "y") => {
    const layout = await layOut("TIERS", { ...line, settings });
    return line.nodes
      .map(({ id }) => id)
      .toSorted((a, b) => coordinatesIn(layout, a)[axis] - coordinatesIn(layout, b)[axis]);
  };

  it("go by the steps from the largest, down or to the right", async () => {
    const order = ["hub", "talks", "envoy", "state"];
    expect(await heights({})).toEqual(order);
    expect(await heights({ flow: "RIGHT" }, "x")).toEqual(order);
  });

  it.each([60, 400])("have every one of %i nodes in the tier of its steps", async (count) => {
    const nodes = Array.from({ length: count }, (_, i) =>
      node(`n${i}`, { value: i === 7 ? 99 : 1 }),
    );
    // A tree from the largest, with ties to and fro, and some without any.
    const tied = nodes.slice(0, Math.floor(count * 0.9)).map(({ id }) => id);
    const order = ["n7", ...tied.filter((id) => id !== "n7")];
    const pairs = order.flatMap((id, i) => {
      if (i === 0) return [];
      const up = order[Math.floor(hashed(`up ${id}`) * Math.min(i, 1 + i / 3))] ?? "n7";
      const too = order[Math.floor(hashed(`too ${id}`) * order.length)] ?? "n7";
      return [[id, up], ...(hashed(`has ${id}`) < 0.4 && too !== id ? [[id, too]] : [])] as [
        string,
        string,
      ][];
    });
    const ties = pairs.map(([from, to]) => ({ from, to, weight: 1 }));
    const layout = await layOut("TIERS", { frame: wide, nodes, ties });
    const steps = new Map(nodes.slice(tied.length).map(({ id }) => [id, 0]));
    for (let tier = ["n7"], step = 0; tier.length > 0; step += 1) {
      for (const id of tier) steps.set(id, step);
      tier = [
        ...new Set(
          pairs.flatMap(([a, b]) => [
            ...(tier.includes(a) ? [b] : []),
            ...(tier.includes(b) ? [a] : []),
          ]),
        ),
      ].filter((id) => !steps.has(id));
    }
    expect(Math.max(...steps.values())).toBeGreaterThan(2);
    const bounds = Array.from({ length: Math.max(...steps.values()) + 1 }, (_, step) => {
      const y = nodes
        .filter(({ id }) => steps.get(id) === step)
        .map(({ id }) => coordinatesIn(layout, id).y);
      return { top: Math.min(...y), bottom: Math.max(...y) };
    });
    const astray = nodes.filter(({ id }) => {
      const [step, { y }] = [steps.get(id) ?? NaN, coordinatesIn(layout, id)];
      return bounds.some(
        ({ top, bottom }, other) => (other > step && y >= top) || (other < step && y <= bottom),
      );
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("go along the direction of ties if asked", async () => {
    const order = await heights({ tiers: "DIRECTION" });
    expect(order.indexOf("state")).toBeLessThan(order.indexOf("envoy"));
    expect(order.at(-1)).toBe("talks");
  });
});

describe("rings by a measure of the ties", () => {
  const star: LayoutJob = {
    frame: wide,
    nodes: ["bridge", "a", "b", "c", "loud"].map((id) =>
      node(id, { value: id === "loud" ? 30 : 1, group: id === "loud" ? "g" : null }),
    ),
    ties: [
      { from: "bridge", to: "a", weight: 2, strength: 0.1 },
      { from: "bridge", to: "b", weight: 2, strength: 0.1 },
      { from: "bridge", to: "c", weight: 2, strength: 0.1 },
      // As who disagree strongly: they hardly pull.
      { from: "c", to: "loud", weight: 0.05, strength: 9 },
    ],
  };
  it.each([
    ["SIZE", "loud"],
    ["DEGREE", "bridge"],
    ["STRENGTH", "c"],
    ["BETWEENNESS", "bridge"],
  ] as const)("by %s have %s in the middle", async (rings, middle) => {
    const layout = await layOut("CONCENTRIC", { ...star, settings: { rings } });
    const away = star.nodes.map(({ id }) => {
      const { x, y } = coordinatesIn(layout, id);
      return { id, away: Math.hypot(x, y) };
    });
    expect(away.toSorted((a, b) => a.away - b.away)[0]?.id).toBe(middle);
  });
});

describe("dates", () => {
  it("are at equal steps if asked, whatever lies between", async () => {
    const job: LayoutJob = {
      frame: wide,
      nodes: [0, 10, 400].map((day) => node(`d${day}`, { day })),
      ties: [],
      settings: { dates: "STEPS" },
    };
    const layout = await layOut("TIME", job);
    const x = (id: string) => coordinatesIn(layout, id).x;
    expect(x("d400") - x("d10")).toBeCloseTo(x("d10") - x("d0"), 1);
    expect(x("d10")).toBeGreaterThan(x("d0"));
  });

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
