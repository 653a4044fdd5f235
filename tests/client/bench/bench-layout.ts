import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { hashed } from "../../../client/layout/hashed.ts";
import { layOut } from "../../../client/layout/lay-out.ts";
import { usualSettings } from "../../../client/layout/layout-settings.ts";
import { type LayoutJob } from "../../../client/layout/layout-job.ts";
import { shapeGlobally } from "../../../client/layout/force/shape-globally.ts";
import { type Plan, toPlan } from "../../../client/layout/plan.ts";
import { settle } from "../../../client/layout/force/settle.ts";
import { startCoordinates } from "../../../client/layout/start-coordinates.ts";
import { measureInterleaved, ratio } from "../../bench/times.ts";

const sizes = [
  [100, 300],
  [300, 900],
  [1000, 3000],
] as const;

/** Ticks after which d3's simulation counts as cooled (its own defaults). */
const d3Ticks = 300;

/**
 * The client's layout and its two expensive steps (ForceAtlas2 for the overall shape, and our own settling),
 * compared with d3-force with links, Barnes-Hut charge and gravity, which could replace either.
 */
export async function benchLayout(): Promise<string[]> {
  const lines: string[] = [];
  for (const [nodes, ties] of sizes) {
    const job = someTalks(nodes, ties);
    const plan = toPlan(job);
    const rounds = nodes < 200 ? 160 : 90;
    const times = await measureInterleaved(
      {
        d3: async () => simulate(plan, d3Ticks),
        forceAtlas2: async () => shapeGlobally(plan),
        settling: async () => settle(plan, 96, rounds),
        d3AsLong: async () => simulate(plan, rounds),
        all: async () => layOut("FORCE", job),
      },
      nodes > 500 ? 3 : 6,
      1,
    );
    const { d3, forceAtlas2, settling, d3AsLong, all } = times;
    lines.push(
      `layout of ${nodes} nodes, ${ties} ties: ForceAtlas2 ${ratio(forceAtlas2.p50, d3.p50)} of d3-force, ` +
        `settling ${ratio(settling.p50, d3AsLong.p50)} of d3-force over the same ${rounds} rounds; ` +
        `all steps ${all.p50.toFixed(0)} ms (${ratio(all.p50, d3.p50)})`,
    );
  }
  return lines;
}

function simulate({ nodes, ties, x, y }: Plan, ticks: number): void {
  const start = startCoordinates({
    nodes,
    ties,
    x,
    y,
    fixed: [],
    groups: [],
    settings: usualSettings,
  });
  const points: SimulationNodeDatum[] = start.map((at) => ({ ...at }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(points)
    .force("link", forceLink(links).distance(60))
    .force("charge", forceManyBody().strength(-120))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.05))
    .stop()
    .tick(ticks);
}

/** Nodes of five sides, tied by hash, some of them to many. */
function someTalks(count: number, ties: number): LayoutJob {
  const id = (n: number) => `n${n}`;
  return {
    frame: { width: 960, height: 600, corners: [] },
    nodes: Array.from({ length: count }, (_, n) => ({
      id: id(n),
      radius: 12,
      reach: { left: 50, right: 50, up: 12, down: 30 },
      group: n % 4 === 0 ? null : `side ${n % 5}`,
      frame: null,
      value: 1,
      day: null,
      at: null,
      stays: false,
    })),
    ties: Array.from({ length: ties }, (_, n) => ({
      from: id(Math.floor(count * hashed(`from ${n}`) ** 2)),
      to: id(Math.floor(count * hashed(`to ${n}`))),
      weight: 1,
    })),
  };
}
