import { type Side } from "../model/graph-source.ts";

/** How many sides can be told apart by colour; tokens.css has as many. */
const colors = 8;

/** Name of the CSS variable with the colour of a side; sides are counted in the order of the legend. */
export function sideVariable(sides: readonly Side[], id: string | null): string {
  const place = id === null ? -1 : sides.findIndex((side) => side.id === id);
  return place < 0 || place >= colors ? "--side-none" : `--side-${place + 1}`;
}
