import { findGraphHandle } from "../graph-handle.ts";
import { type Frame } from "../model/explorer-document.ts";

/** Whether the reader is here, so that a picture that moves was moved by them, and not from elsewhere. */
function isMovedHere(): boolean {
  return document.hasFocus() || document.documentElement.matches(":hover");
}

/** What is in sight on the graph: told when the reader moves it, and set from elsewhere. */
export function followSight(moved: (frame: Frame) => void) {
  let waiting = 0;
  /** What is in sight as last told, or set. */
  let known: string | null = null;

  function watch(): void {
    waiting = requestAnimationFrame(watch);
    const frame = findGraphHandle()?.sight();
    if (frame === undefined) return;
    const now = JSON.stringify(frame);
    if (now === known) return;
    const isFirst = known === null;
    known = now;
    if (!isFirst && isMovedHere()) moved(frame);
  }

  return {
    follow(isFollowed: boolean): void {
      cancelAnimationFrame(waiting);
      known = null;
      if (isFollowed) waiting = requestAnimationFrame(watch);
    },
    look(frame: Frame): void {
      const graph = findGraphHandle();
      if (graph === null) return;
      graph.look(frame);
      // What was set is not told again.
      known = JSON.stringify(graph.sight());
    },
  };
}
