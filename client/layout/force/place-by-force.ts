import { clearCorners } from "./clear-corners.ts";
import { fillFrame } from "./fill-frame.ts";
import { centre, shapeToFrame } from "./shape-to-frame.ts";
import { shapeGlobally } from "./shape-globally.ts";
import { packComponents } from "./pack-components.ts";
import { type Frame } from "../layout-job.ts";
import { placeInFrames } from "./place-in-frames.ts";
import { findRoom, startNewcomers } from "./newcomers.ts";
import { roomFactor } from "../layout-settings.ts";
import { type Plan, wasPlacedBefore } from "../plan.ts";
import { margin, removeOverlaps } from "../remove-overlaps.ts";
import { settle } from "./settle.ts";
import { squared } from "../squared.ts";

/**
 * The force-directed layout: tied nodes are near each other. Fixed nodes stay; nodes with earlier coordinates
 * start there, so that the picture keeps its shape; and no two nodes overlap, labels included. Takes up to
 * some seconds for 500 nodes, so run it in a worker.
 */
export function placeByForce(plan: Plan, frame: Frame): void {
  const pulling = withPull(plan);
  if (plan.nodes.some((node) => node.frame !== null)) placeInFrames(pulling, frame, placeFreely);
  else placeFreely(pulling, frame);
}

function placeFreely(plan: Plan, frame: Frame): void {
  const rounds = plan.nodes.length < 80 ? 260 : plan.nodes.length < 200 ? 160 : 90;
  const length = tieLengthFor(plan, frame);
  if (plan.fixed.some((fixed) => fixed)) {
    startNewcomers(plan, length);
    squared(plan, frame, () => settle(plan, length, rounds));
    removeOverlaps(plan, margin, 60);
    findRoom(plan, margin);
    return;
  }
  shapeGlobally(plan);
  shapeToFrame(plan, frame, length, !wasPlacedBefore(plan));
  squared(plan, frame, () => settle(plan, length, rounds));
  removeOverlaps(plan, margin, 40);
  packComponents(plan);
  fillFrame(plan, frame, margin);
  clearCorners(plan, frame, margin, !wasPlacedBefore(plan));
  centre(plan);
}

/** A tie length with which the picture about fills the frame, but never so short that labels overlap. */
function tieLengthFor(plan: Plan, frame: Frame): number {
  const each = (frame.width * frame.height) / Math.max(1, plan.nodes.length);
  return roomFactor(plan.settings) * Math.min(190, Math.max(96, 0.92 * Math.sqrt(each)));
}

/** Ties that pull less than this only keep their ends from drifting apart, as those who disagree. */
const hardlyPulls = 0.1;

/** The plan with ties that pull as the settings say; the coordinates are shared. */
function withPull(plan: Plan): Plan {
  const { pull } = plan.settings;
  if (pull === "USUAL") return plan;
  const pulling = plan.ties.filter(({ weight }) => weight > hardlyPulls);
  const mean = pulling.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, pulling.length);
  const changed = (weight: number) => (pull === "ALIKE" ? 1 : (weight * weight) / mean);
  return {
    ...plan,
    ties: plan.ties.map((tie) =>
      tie.weight > hardlyPulls ? { ...tie, weight: changed(tie.weight) } : tie,
    ),
  };
}
