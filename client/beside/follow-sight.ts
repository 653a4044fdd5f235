import { findGraphHandle, type GraphHandle } from "../graph-handle.ts";
import { type SideSight } from "./side-talk.ts";

/** What is in sight on the graph: told when the reader moves it, and set from elsewhere. */
export function followSight(moved: (sight: SideSight) => void) {
  let waiting = 0;
  /** What is in sight as last told, or set. */
  let known: string | null = null;

  function watch(): void {
    waiting = requestAnimationFrame(watch);
    const graph = findGraphHandle();
    if (graph === null) return;
    const sight = sightOf(graph);
    const now = JSON.stringify(sight);
    if (now === known) return;
    const isFirst = known === null;
    known = now;
    if (!isFirst && isMovedHere()) moved(sight);
  }

  return {
    follow(isFollowed: boolean): void {
      cancelAnimationFrame(waiting);
      known = null;
      if (isFollowed) waiting = requestAnimationFrame(watch);
    },
    look(sight: SideSight): void {
      const graph = findGraphHandle();
      if (graph === null) return;
      look(graph, sight);
      // What was set is not told again.
      known = JSON.stringify(sightOf(graph));
    },
  };
}

/** Whether the reader is here, so that a picture that moves was moved by them, and not from elsewhere. */
function isMovedHere(): boolean {
  return document.hasFocus() || document.documentElement.matches(":hover");
}

function sightOf(graph: GraphHandle): SideSight {
  const { x, y, width, height } = graph.sight();
  return { middle: { x: x + width / 2, y: y + height / 2 }, pixel: pixelOf(graph) };
}

/** Shows the same middle as large, in a canvas of whatever size. */
function look(graph: GraphHandle, { middle, pixel }: SideSight): void {
  const own = graph.sight();
  const scale = pixel / pixelOf(graph);
  const [width, height] = [own.width * scale, own.height * scale];
  graph.look({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
}

/** A CSS pixel in units of the picture. */
function pixelOf(graph: GraphHandle): number {
  return graph.placeAt({ x: 1, y: 0 }).x - graph.placeAt({ x: 0, y: 0 }).x;
}
