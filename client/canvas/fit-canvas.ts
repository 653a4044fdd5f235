import { findRunningCanvas } from "./running-canvas.ts";

/** Brings the whole picture into sight, if the graph is on the screen. */
export function fitCanvas(): void {
  findRunningCanvas()?.fit();
}
