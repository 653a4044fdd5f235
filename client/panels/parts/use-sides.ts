import { useExplorerState } from "../../explorer-context.tsx";
import { type Side } from "../../model/graph-source.ts";

/** The sides of the table in the order of the legend: declared by the data sets, or else countries. */
export function useSides(): readonly Side[] {
  return useExplorerState((state) => state.sides);
}
