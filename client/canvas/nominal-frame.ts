import { type Frame } from "../layout/layout-job.ts";

const buttons = { side: "right", width: 46, height: 130 } as const;
const legend = { side: "left", width: 470, height: 78 } as const;
const foldedLegend = { side: "left", width: 104, height: 44 } as const;

/** The frames that pictures are laid out for. */
const frames = {
  broad: { width: 1240, height: 560, corners: [legend, buttons] },
  wide: { width: 956, height: 590, corners: [legend, buttons] },
  square: { width: 680, height: 660, corners: [foldedLegend, buttons] },
  tall: { width: 350, height: 480, corners: [foldedLegend, buttons] },
} satisfies Record<string, Frame>;

/**
 * The frame for the layout of a picture on a canvas of some size. There are only a few, so that a link gives
 * the same picture in every window of similar proportions, whatever space the legend or the line above needs;
 * the view is then fitted to the real size.
 */
export function nominalFrame({ width, height }: { width: number; height: number }): Frame {
  const ratio = height > 0 ? width / height : 1.6;
  if (ratio >= 1.95) return frames.broad;
  if (ratio >= 1.2) return frames.wide;
  return ratio >= 0.9 ? frames.square : frames.tall;
}
