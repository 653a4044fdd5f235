import { boundsOf, type Filters } from "../model/filters.ts";
import { boundsInput } from "./bounds-input.ts";

/** The most disputes of each kind; the line above the lists says how many more there are. */
const mostDisputes = 60;

/** The positions within the filters, whoever holds them. */
function positionsWithin(filters: Filters) {
  const areas = filters.areas.length > 0 && { areas: [...filters.areas] };
  return { ...boundsInput(boundsOf(filters)), ...areas };
}

/** The variables of what is worth looking at in all of the graph, within the filters. */
export function worthLookingVariables({ filters }: { filters: Filters }) {
  const meetings = { encounters: true, ...boundsInput(boundsOf(filters)) };
  return { positions: positionsWithin(filters), meetings, first: 3 };
}

/** The variables of the disputes view: the whole graph, within the filters. */
export function disputesVariables({ filters }: { filters: Filters }) {
  return {
    positions: positionsWithin(filters),
    meetings: { disputed: true, ...boundsInput(boundsOf(filters)) },
    first: mostDisputes,
  };
}
