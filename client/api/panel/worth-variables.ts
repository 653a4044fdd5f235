import { boundsOf, type Filters } from "../../model/filters.ts";
import { boundsInput } from "../bounds-input.ts";
import { positionsWithin } from "../disputes-variables.ts";

/** How many of each kind are worth looking at. */
export const mostWorth = 3;

/** The variables of what is worth looking at in all of the graph, within the filters. */
export function worthLookingVariables({ filters }: { filters: Filters }) {
  const meetings = { encounters: true, ...boundsInput(boundsOf(filters)) };
  return { positions: positionsWithin(filters), meetings, first: mostWorth };
}
