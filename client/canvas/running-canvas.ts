import { type Coordinates } from "../model/explorer-state.ts";

/** What can be asked of the canvas that is on the screen, from anywhere in the client. */
export interface RunningCanvas {
  /** Brings everything into sight. */
  fit(): void;
  /** Places everything anew that is not pinned. */
  tidy(): void;
  zoomBy(factor: number): void;
  /** Where a node stands, model units; null when it is not on the canvas. */
  coordinatesOf(id: string): Coordinates | null;
}

let running: RunningCanvas | null = null;

/** The canvas on the screen, or null in the other views. */
export function findRunningCanvas(): RunningCanvas | null {
  return running;
}

/** Says which canvas is on the screen. Gives a function that takes it back. */
export function announceCanvas(canvas: RunningCanvas): () => void {
  running = canvas;
  return () => {
    if (running === canvas) running = null;
  };
}
