import { boundsOf, type Filters } from "../model/filters.ts";
import { boundsInput } from "./bounds-input.ts";

/** The most disputes of each kind; the line above the lists says how many more there are. */
const mostDisputes = 60;

/** The variables of the disputes view: the whole graph, within the filters. */
export function disputesVariables({ filters }: { filters: Filters }) {
  const bounds = boundsInput(boundsOf(filters));
  const areas = filters.areas.length > 0 && { areas: [...filters.areas] };
  return {
    positions: { ...bounds, ...areas },
    meetings: { disputed: true, ...bounds },
    first: mostDisputes,
  };
}
