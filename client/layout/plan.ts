import { type LayoutJob, type LayoutNode } from "./layout-job.ts";

/** A job as arrays: nodes sorted by id, so that the order in which they came changes nothing. */
export interface Plan {
  nodes: readonly LayoutNode[];
  /** Coordinates, changed in place by the steps of the layout. */
  x: Float64Array;
  y: Float64Array;
  /** Nodes that must stay where they are. */
  fixed: readonly boolean[];
  ties: readonly { from: number; to: number; weight: number }[];
  /** Indices of the nodes of each group of two or more. */
  groups: readonly (readonly number[])[];
}

/** Lays the job out as arrays. Ties to nodes that are not there, and of a node with itself, are passed over. */
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

/** Did part of the picture stand already? Then it is neither turned nor mirrored. */
export function stoodBefore(plan: Plan): boolean {
  return plan.nodes.filter((node) => node.at !== null).length > 2;
}

/**
 * A number without its last digits. Sines, cosines and the like differ in them from browser to browser, and
 * the layout would make the difference grow: rounded, the same picture comes out everywhere.
 */
export function steady(value: number): number {
  return Math.round(value * 1000) / 1000;
}
