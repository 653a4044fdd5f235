import { layoutFor, type LayoutId } from "./all-layouts.ts";
import { type Layout, type LayoutJob } from "./layout-job.ts";
import { toPlan } from "./plan.ts";

/**
 * Computes coordinates for every node of a job, by the layout with that id. The same job gives the same
 * picture, whatever the order of its nodes and ties.
 */
export async function layOut(id: LayoutId, job: LayoutJob): Promise<Layout> {
  const place = await layoutFor(id, job.nodes).load();
  const plan = toPlan(job);
  place(plan, job.frame);
  return new Map(
    plan.nodes.map((node, i) => [node.id, { x: rounded(plan.x[i]), y: rounded(plan.y[i]) }]),
  );
}

/** Rounded to hundredths of a pixel: precise enough, and the same on every machine. */
function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
