import { type LayoutJob, type LayoutNode } from "./layout-job.ts";

/** A job as arrays; nodes are sorted by id, so that the order of the job does not matter. */
export interface Plan {
  nodes: readonly LayoutNode[];
  /** Coordinates, changed in place by the steps of the layout. */
  x: Float64Array;
  y: Float64Array;
  /** Nodes that must keep their coordinates. */
  fixed: readonly boolean[];
  ties: readonly { from: number; to: number; weight: number }[];
  /** Indices of the nodes of each group of two or more. */
  groups: readonly (readonly number[])[];
}

/** Converts a job to arrays. Ties to missing nodes, and of a node with itself, are ignored. */
export function toPlan(job: LayoutJob): Plan {
  const nodes = job.nodes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const x = Float64Array.from(nodes, (node) => node.at?.x ?? 0);
  const y = Float64Array.from(nodes, (node) => node.at?.y ?? 0);
  const ties = job.ties
    .flatMap((tie) => {
      const from = index.get(tie.from);
      const to = index.get(tie.to);
      if (from === undefined || to === undefined || from === to) return [];
      return [{ from: Math.min(from, to), to: Math.max(from, to), weight: tie.weight }];
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.weight - b.weight);
  const groups = new Map<string, number[]>();
  for (const [i, { group }] of nodes.entries()) {
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), i]);
  }
  return {
    nodes,
    x,
    y,
    fixed: nodes.map((node) => node.at !== null && node.stays),
    ties,
    groups: [...groups.values()].filter((group) => group.length > 1),
  };
}

/** Whether part of the picture was placed before. Then it is neither rotated nor mirrored. */
export function wasPlacedBefore(plan: Plan): boolean {
  return plan.nodes.filter((node) => node.at !== null).length > 2;
}

/**
 * A number without its last digits. Browsers differ in the last digits of sines, cosines and the like, and
 * the layout would amplify the difference; after rounding, the picture is the same everywhere.
 */
export function steady(value: number): number {
  return Math.round(value * 1000) / 1000;
}
