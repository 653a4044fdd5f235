import { Graph, layout } from "@dagrejs/dagre";
import { type Frame } from "../layout-job.ts";
import { type Plan } from "../plan.ts";
import { margin } from "../remove-overlaps.ts";
import { downwardTies } from "./tiers-of.ts";

/** Space between two tiers, and between the rows of one, in model units. */
const betweenTiers = 64;
const betweenRows = 10;

/**
 * In tiers from the top down or from left to right. The tiers and the order in each, with few crossings, are
 * those of Dagre (Gansner et al. 1993, IEEE Trans. Softw. Eng. 19(3): 214-230); a tier that is too wide for
 * the frame has several rows.
 */
export function placeInTiers(plan: Plan, frame: Frame): void {
  const isDown = plan.settings.flow === "DOWN";
  const tiers = tiersInOrder(plan);
  const across = plan.nodes.map(({ reach }) =>
    isDown ? { before: reach.left, after: reach.right } : { before: reach.up, after: reach.down },
  );
  const along = plan.nodes.map(({ reach }) =>
    isDown ? { before: reach.up, after: reach.down } : { before: reach.left, after: reach.right },
  );
  const sizeAcross = (i: number) => (across[i]?.before ?? 0) + (across[i]?.after ?? 0) + margin;
  const widest = widestRow(tiers, isDown ? frame : turned(frame), sizeAcross, along);
  const [x, y] = isDown ? [plan.x, plan.y] : [plan.y, plan.x];
  let top = 0;
  for (const tier of tiers) {
    for (const row of inRows(tier, widest, sizeAcross)) {
      const width = row.reduce((sum, i) => sum + sizeAcross(i), 0);
      const before = Math.max(...row.map((i) => along[i]?.before ?? 0));
      let left = -width / 2;
      for (const i of row) {
        x[i] = left + (across[i]?.before ?? 0);
        y[i] = top + before;
        left += sizeAcross(i);
      }
      top += before + Math.max(...row.map((i) => along[i]?.after ?? 0)) + margin + betweenRows;
    }
    top += betweenTiers - betweenRows;
  }
}

/** The nodes of each tier, from the top, in the order that crosses few ties. */
function tiersInOrder(plan: Plan): number[][] {
  const graph = new Graph({ multigraph: false });
  // The other one takes seconds for so many nodes; both put those without ties into the first tier.
  graph.setGraph({ ranker: plan.nodes.length > 300 ? "tight-tree" : "network-simplex" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const i of plan.nodes.keys()) graph.setNode(String(i), { width: 40, height: 20 });
  for (const { from, to } of downwardTies(plan)) graph.setEdge(String(from), String(to), {});
  layout(graph);
  const tiers = new Map<number, { i: number; x: number }[]>();
  for (const i of plan.nodes.keys()) {
    const { x = 0, y = 0 } = graph.node(String(i));
    const tier = Math.round(y);
    tiers.set(tier, [...(tiers.get(tier) ?? []), { i, x }]);
  }
  return [...tiers]
    .toSorted(([a], [b]) => a - b)
    .map(([, tier]) => tier.toSorted((a, b) => a.x - b.x || a.i - b.i).map(({ i }) => i));
}

/** The width at which the picture has about the proportions of the frame. */
function widestRow(
  tiers: readonly (readonly number[])[],
  frame: Pick<Frame, "width" | "height">,
  sizeAcross: (i: number) => number,
  along: readonly { before: number; after: number }[],
): number {
  const widths = tiers.map((tier) => tier.reduce((sum, i) => sum + sizeAcross(i), 0));
  const row = Math.max(0, ...along.map(({ before, after }) => before + after)) + margin;
  const most = Math.max(1, ...widths);
  for (let width = Math.min(most, frame.width * 0.6); width < most; width *= 1.15) {
    const rows = widths.reduce((sum, each) => sum + Math.ceil(each / width), 0);
    const height = rows * (row + betweenRows) + tiers.length * betweenTiers;
    if (width / height >= frame.width / frame.height) return width;
  }
  return most;
}

/** A tier as rows of about the same width, none wider than allowed unless a single node is. */
function inRows(
  tier: readonly number[],
  widest: number,
  sizeOf: (i: number) => number,
): number[][] {
  const all = tier.reduce((sum, i) => sum + sizeOf(i), 0);
  const fair = all / Math.ceil(all / (widest + 0.01));
  const rows: number[][] = [];
  let filled = Infinity;
  for (const i of tier) {
    if (filled + sizeOf(i) / 2 > fair) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(i);
    filled += sizeOf(i);
  }
  return rows;
}

function turned({ width, height }: Frame): { width: number; height: number } {
  return { width: height, height: width };
}
