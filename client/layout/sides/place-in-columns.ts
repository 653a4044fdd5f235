import { type Frame } from "../layout-job.ts";
import { type Plan } from "../plan.ts";
import { margin } from "../remove-overlaps.ts";
import { membersOf, sidesInOrder } from "./sides-in-order.ts";

/** Space between two sides, in model units: room for a frame around each. */
const aisle = 72;

/**
 * Each side as one column, or as several beside each other if it is large; in each the largest node is on
 * top. What belongs to no side has its own columns in the middle.
 */
export function placeInColumns(plan: Plan, frame: Frame): void {
  const sides = sidesInOrder(plan).map((side) => membersOf(plan, side));
  const half = Math.ceil(sides.length / 2);
  const blocks = [...sides.slice(0, half), membersOf(plan, null), ...sides.slice(half)].filter(
    (block) => block.length > 0,
  );
  const height = Math.max(0, ...plan.nodes.map(({ reach }) => reach.up + reach.down)) + margin;
  const rows = rowsFor(plan, blocks, height, frame);
  let left = 0;
  for (const block of blocks) {
    for (let start = 0; start < block.length; start += rows) {
      const column = block.slice(start, start + rows);
      const before = Math.max(...column.map((i) => plan.nodes[i]?.reach.left ?? 0));
      const after = Math.max(...column.map((i) => plan.nodes[i]?.reach.right ?? 0));
      for (const [row, i] of column.entries()) {
        plan.x[i] = left + before;
        plan.y[i] = row * height;
      }
      left += before + after + margin;
    }
    left += aisle - margin;
  }
}

/** As many rows as give the picture about the proportions of the frame, and no more than are needed. */
function rowsFor(
  plan: Plan,
  blocks: readonly (readonly number[])[],
  height: number,
  frame: Frame,
): number {
  const widths = plan.nodes.map(({ reach }) => reach.left + reach.right + margin);
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const longest = Math.max(1, ...blocks.map((block) => block.length));
  for (let rows = 1; rows < longest; rows += 1) {
    const columns = blocks.reduce((sum, block) => sum + Math.ceil(block.length / rows), 0);
    const width = columns * mean + blocks.length * aisle;
    if (width / (rows * height) <= frame.width / frame.height) return rows;
  }
  return longest;
}
