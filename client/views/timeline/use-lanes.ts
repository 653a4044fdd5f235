import { lanesQuestion } from "../../api/lanes-question.ts";
import { lanesQuery } from "../../api/operations/timeline-operations.ts";
import { attendedInput, boundsInput } from "../../api/bounds-input.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";

/** Meetings and positions of the actors on the canvas, or of those of the whole graph who met most often. */
export function useLanes() {
  const state = useExplorerState((whole) => whole);
  const { actors, sides, first, leftOut } = lanesQuestion(state);
  const { areas, datasets } = state.filters;
  const answer = useOperation(lanesQuery, {
    filter: {
      ...(actors.length > 0 && { ids: [...actors] }),
      ...(sides.length > 0 && { sides: [...sides] }),
      ...boundsInput({ datasets }),
    },
    first,
    attendances: attendedInput(state.filters),
    positions: {
      ...(areas.length > 0 && { areas: [...areas] }),
      ...boundsInput(state.filters),
    },
  });
  const total = answer.data?.actors.totalCount ?? 0;
  return { ...answer, leftOut: actors.length > 0 ? leftOut : Math.max(0, total - first) };
}
