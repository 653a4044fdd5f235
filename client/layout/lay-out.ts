import { clearCorners } from "./clear-corners.ts";
import { fillFrame } from "./fill-frame.ts";
import { centre, shapeToFrame } from "./frame-shape.ts";
import { shapeGlobally } from "./global-shape.ts";
import { packComponents } from "./pack-components.ts";
import { type Frame, type Layout, type LayoutJob } from "./layout-job.ts";
import { findRoom, startNewcomers } from "./newcomers.ts";
import { type Plan, stoodBefore, toPlan } from "./plan.ts";
import { removeOverlaps } from "./remove-overlaps.ts";
import { settle } from "./settle.ts";
import { squared } from "./squared.ts";

/** Free space kept between any two nodes with their labels, model units. */
const margin = 8;

/**
 * Coordinates for every node of a job. Nodes that must stay do; the others are placed
 * by force, those that stood somewhere beginning there, so that the picture keeps its shape; and
 * no two lie on each other, labels included. Pure: the same job gives the same picture. Takes up to some
 * seconds for 500 nodes, so run it in a worker.
 */
export function layOut(job: LayoutJob): Layout {
  const plan = toPlan(job);
  const rounds = plan.nodes.length < 80 ? 260 : plan.nodes.length < 200 ? 160 : 90;
  if (plan.fixed.some((fixed) => fixed)) {
    const length = tieLengthFor(plan, job.frame);
    startNewcomers(plan, length);
    squared(plan, job.frame, () => settle(plan, length, rounds));
    removeOverlaps(plan, margin, 60);
    findRoom(plan, margin);
  } else {
    const length = tieLengthFor(plan, job.frame);
    shapeGlobally(plan);
    shapeToFrame(plan, job.frame, length, !stoodBefore(plan));
    squared(plan, job.frame, () => settle(plan, length, rounds));
    removeOverlaps(plan, margin, 40);
    packComponents(plan);
    fillFrame(plan, job.frame, margin);
    clearCorners(plan, job.frame, margin, !stoodBefore(plan));
    centre(plan);
  }
  return new Map(
    plan.nodes.map((node, i) => [node.id, { x: rounded(plan.x[i]), y: rounded(plan.y[i]) }]),
  );
}

/** A length at which the picture about fills the frame, but never so short that labels must crowd. */
function tieLengthFor(plan: Plan, frame: Frame): number {
  const each = (frame.width * frame.height) / Math.max(1, plan.nodes.length);
  return Math.min(190, Math.max(96, 0.92 * Math.sqrt(each)));
}

/** Hundredths of a pixel: enough for the eye, and the same on every machine. */
function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
