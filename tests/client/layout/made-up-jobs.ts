import { hashed } from "../../../client/layout/hashed.ts";
import {
  type Frame,
  type Layout,
  type LayoutJob,
  type LayoutNode,
} from "../../../client/layout/layout-job.ts";

export const wide: Frame = { width: 960, height: 600, corners: [] };
export const tall: Frame = { width: 360, height: 600, corners: [] };

export function node(id: string, more: Partial<LayoutNode> = {}): LayoutNode {
  const reach = { left: 50, right: 50, up: 12, down: 40 };
  return {
    id,
    radius: 12,
    reach,
    group: null,
    frame: null,
    value: 1,
    day: null,
    at: null,
    stays: false,
    ...more,
  };
}

/** Actors in two groups at meetings, as in the evidence mode; each actor attends some, by hash. */
export function talks(actors: number, meetings: number, frame = wide): LayoutJob {
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

/** Pairs of nodes that overlap, labels included. */
export function overlaps(job: LayoutJob, layout: Layout): string[] {
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
