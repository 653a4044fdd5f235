import { listActorIds } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { type StanceQuestion } from "../model/graph-source.ts";

/** Which positions count, by filters and options, and of whom: the explored actors, or all. */
export function stanceQuestion(
  state: Pick<ExplorerDocument, "explored" | "scope" | "filters" | "options">,
): StanceQuestion {
  const { period, areas, datasets } = state.filters;
  const { selfOnly, stanceGroups, duplicates, stanceLevel, conditional } = state.options;
  const actors = state.scope === "explored" ? listActorIds(state.explored).toSorted() : [];
  return {
    ...(actors.length > 0 && { actors }),
    areas,
    period,
    datasets,
    selfOnly,
    includeGroups: stanceGroups,
    duplicates,
    level: stanceLevel,
    conditional,
  };
}
