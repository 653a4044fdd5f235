import { layoutFor, type LayoutId } from "./all-layouts.ts";
import { type Layout, type LayoutJob } from "./layout-job.ts";
import { toPlan } from "./plan.ts";

/**
 * Coordinates for every node of a job, by the layout of that name. The same job gives the same picture, in
 * whatever order its nodes and ties come.
 */
export async function layOut(id: LayoutId, job: LayoutJob): Promise<Layout> {
  const place = await layoutFor(id, job.nodes).load();
  const plan = toPlan(job);
  place(plan, job.frame);
  return new Map(
    plan.nodes.map((node, i) => [node.id, { x: rounded(plan.x[i]), y: rounded(plan.y[i]) }]),
  );
}

/** Hundredths of a pixel: enough for the eye, and the same on every machine. */
function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
