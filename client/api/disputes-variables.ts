import { boundsOf, type Filters } from "../model/filters.ts";
import { boundsInput } from "./bounds-input.ts";

/** The most disputes of each kind; the line above the lists says how many more there are. */
const mostDisputes = 60;

/** The positions within the filters, whoever holds them. */
export function positionsWithin(filters: Filters) {
  const areas = filters.areas.length > 0 && { areas: [...filters.areas] };
  return { ...boundsInput(boundsOf(filters)), ...areas };
}

/** The variables of the disputes view: the whole graph, within the filters. */
export function disputesVariables({ filters }: { filters: Filters }) {
  return {
    positions: positionsWithin(filters),
    meetings: { disputed: true, ...boundsInput(boundsOf(filters)) },
    first: mostDisputes,
  };
}
