import { type Frame, type LayoutNode } from "../layout-job.ts";
import { type Plan } from "../plan.ts";
import { boundsOf } from "./fill-frame.ts";

/** Space between what is in a frame and its border with its title, in model units. */
const padding = { aside: 34, up: 50, down: 34 };

/**
 * Places the nodes of each frame by themselves, and then the frames as if each were one large node, so that
 * no frame overlaps another one or a node outside of it.
 */
export function placeInFrames(
  plan: Plan,
  frame: Frame,
  place: (plan: Plan, frame: Frame) => void,
): void {
  const framed = new Map<string, number[]>();
  for (const [i, node] of plan.nodes.entries()) {
    if (node.frame !== null) framed.set(node.frame, [...(framed.get(node.frame) ?? []), i]);
  }
  const alone = [...plan.nodes.keys()].filter((i) => plan.nodes[i]?.frame === null);
  const boxes = [...framed].map(([id, members]) => {
    const inner = partOf(plan, members);
    const share = Math.sqrt(members.length / Math.max(1, plan.nodes.length));
    place(inner, {
      width: Math.max(120, frame.width * share * 0.8),
      height: Math.max(90, frame.height * share * 0.8),
      corners: [],
    });
    const { left, right, top, bottom } = boundsOf(inner);
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    return { id, members, inner, middle, width: right - left, height: bottom - top };
  });
  const outer = outerPlan(plan, alone, boxes);
  place(outer, frame);
  for (const [n, i] of alone.entries()) {
    plan.x[i] = outer.x[n] ?? 0;
    plan.y[i] = outer.y[n] ?? 0;
  }
  for (const [n, { members, inner, middle }] of boxes.entries()) {
    for (const [m, i] of members.entries()) {
      plan.x[i] = (outer.x[alone.length + n] ?? 0) + (inner.x[m] ?? 0) - middle.x;
      plan.y[i] = (outer.y[alone.length + n] ?? 0) + (inner.y[m] ?? 0) - middle.y;
    }
  }
}

/** A plan of some nodes and the ties among them, in the order of the indices. */
function partOf(plan: Plan, members: readonly number[]): Plan {
  const place = new Map(members.map((i, n) => [i, n]));
  return {
    ...plan,
    nodes: members.flatMap((i) => plan.nodes[i] ?? []),
    x: Float64Array.from(members, (i) => plan.x[i] ?? 0),
    y: Float64Array.from(members, (i) => plan.y[i] ?? 0),
    fixed: members.map(() => false),
    groups: [],
    ties: plan.ties.flatMap((tie) => {
      const [from, to] = [place.get(tie.from), place.get(tie.to)];
      return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
    }),
  };
}

/** The plan of the nodes outside of frames, and of the frames as nodes after them. */
function outerPlan(
  plan: Plan,
  alone: readonly number[],
  boxes: readonly { id: string; members: readonly number[]; width: number; height: number }[],
): Plan {
  const place = new Map(alone.map((i, n) => [i, n]));
  for (const [n, { members }] of boxes.entries()) {
    for (const i of members) place.set(i, alone.length + n);
  }
  const asNodes = boxes.map(({ id, members, width, height }): LayoutNode => {
    const known = members.flatMap((i) => plan.nodes[i]?.at ?? []);
    return {
      id,
      radius: Math.min(width, height) / 2,
      reach: {
        left: width / 2 + padding.aside,
        right: width / 2 + padding.aside,
        up: height / 2 + padding.up,
        down: height / 2 + padding.down,
      },
      group: null,
      frame: null,
      value: members.length,
      day: null,
      at:
        known.length === 0
          ? null
          : {
              x: known.reduce((sum, { x }) => sum + x, 0) / known.length,
              y: known.reduce((sum, { y }) => sum + y, 0) / known.length,
            },
      stays: false,
    };
  });
  const nodes = [...alone.flatMap((i) => plan.nodes[i] ?? []), ...asNodes];
  return {
    ...plan,
    nodes,
    x: Float64Array.from(nodes, ({ at }) => at?.x ?? 0),
    y: Float64Array.from(nodes, ({ at }) => at?.y ?? 0),
    fixed: nodes.map(() => false),
    groups: [],
    ties: plan.ties.flatMap((tie) => {
      const [from = 0, to = 0] = [place.get(tie.from), place.get(tie.to)];
      return from === to ? [] : [{ ...tie, from: Math.min(from, to), to: Math.max(from, to) }];
    }),
  };
}
