import { type LayoutJob, type LayoutNode, type Reach } from "./layout-job.ts";
import { type LayoutSettings, roomFactor, usualSettings } from "./layout-settings.ts";

/** A job as arrays; nodes are sorted by id, so that the order of the job does not matter. */
export interface Plan {
  nodes: readonly LayoutNode[];
  /** Coordinates, changed in place by the steps of the layout. */
  x: Float64Array;
  y: Float64Array;
  /** Nodes that must keep their coordinates. */
  fixed: readonly boolean[];
  ties: readonly PlanTie[];
  /** Indices of the nodes of each group of two or more. */
  groups: readonly (readonly number[])[];
  settings: LayoutSettings;
}

/** A tie between two nodes, by index; `from` is the smaller one. */
interface PlanTie {
  from: number;
  to: number;
  /** How strongly it pulls. */
  weight: number;
  /** How strong it is, which is not how strongly it pulls: who disagree strongly hardly pull. */
  strength: number;
  /** Which end acts on the other: `from` (1), `to` (-1), or neither (0). */
  direction: 1 | 0 | -1;
}

/** Converts a job to arrays. Ties to missing nodes, and of a node with itself, are ignored. */
export function toPlan(job: LayoutJob): Plan {
  const settings = { ...usualSettings, ...job.settings };
  const nodes = job.nodes
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((node) => ({ ...node, reach: roomOf(node, settings) }));
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const x = Float64Array.from(nodes, (node) => node.at?.x ?? 0);
  const y = Float64Array.from(nodes, (node) => node.at?.y ?? 0);
  const ties = job.ties
    .flatMap((tie): PlanTie[] => {
      const from = index.get(tie.from);
      const to = index.get(tie.to);
      if (from === undefined || to === undefined || from === to) return [];
      const direction = tie.isDirected !== true ? 0 : from < to ? 1 : -1;
      const { weight, strength = weight } = tie;
      return [{ from: Math.min(from, to), to: Math.max(from, to), weight, strength, direction }];
    })
    .toSorted(
      (a, b) => a.from - b.from || a.to - b.to || a.weight - b.weight || a.strength - b.strength,
    );
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
    settings,
  };
}

/** The room of a node: its shape with its label, more than that, or the shape alone. */
function roomOf({ reach, radius }: LayoutNode, settings: LayoutSettings): Reach {
  if (settings.space === "USUAL") return reach;
  const factor = roomFactor(settings);
  if (factor > 1) {
    const { left, right, up, down } = reach;
    return { left: left * factor, right: right * factor, up: up * factor, down: down * factor };
  }
  const half = radius + 6;
  return { left: half, right: half, up: half, down: half };
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
