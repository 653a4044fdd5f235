import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import { type Plan } from "../plan.ts";
import { isTaken } from "../remove-overlaps.ts";

/** Space between connected components, in model units. */
const between = 36;
const steps = 60;

/**
 * Moves the smaller connected components towards the largest one until they would touch; otherwise they drift
 * away, and the picture shrinks to show them.
 */
export function packComponents(plan: Plan): void {
  const [main, ...loose] = partsOf(plan).toSorted((a, b) => b.length - a.length);
  if (main === undefined || loose.length === 0) return;
  const standing = new Set(main);
  for (const part of loose) {
    const [fromX, fromY] = middleOf(plan, part);
    const [toX, toY] = middleOf(plan, [...standing]);
    const at = part.map((i) => ({ i, x: plan.x[i] ?? 0, y: plan.y[i] ?? 0 }));
    for (let step = 1; step <= steps; step += 1) {
      const dx = ((toX - fromX) * step) / steps;
      const dy = ((toY - fromY) * step) / steps;
      const touches = at.some(({ i, x, y }) =>
        isTaken(plan, i, x + dx, y + dy, between, (j) => standing.has(j)),
      );
      if (touches) break;
      for (const { i, x, y } of at) {
        plan.x[i] = x + dx;
        plan.y[i] = y + dy;
      }
    }
    for (const i of part) standing.add(i);
  }
}

function middleOf({ x, y }: Plan, part: readonly number[]): [number, number] {
  const mean = (values: Float64Array) =>
    part.reduce((sum, i) => sum + (values[i] ?? 0), 0) / part.length;
  return [mean(x), mean(y)];
}

/** The connected components of the picture, as indices of their nodes. */
function partsOf({ nodes, ties }: Plan): number[][] {
  const graph = new UndirectedGraph();
  for (const i of nodes.keys()) graph.addNode(i);
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  return connectedComponents(graph).map((part) => part.map(Number));
}
