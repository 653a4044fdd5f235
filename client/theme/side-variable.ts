import { type Side } from "../model/graph-source.ts";

/** Number of side colours in tokens.css. */
const colors = 8;

/** Name of the CSS variable with the colour of a side, by its index in the legend. */
export function sideVariable(sides: readonly Side[], id: string | null): string {
  const place = id === null ? -1 : sides.findIndex((side) => side.id === id);
  return place < 0 || place >= colors ? "--side-none" : `--side-${place + 1}`;
}
