import { type ExplorerScreen } from "../model/explorer-document.ts";
import { isKnownToServer } from "../model/filters.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { isHome } from "./is-home.ts";

/**
 * The changes after which the picture can be played: the graph, of all days, with dated facts. From the opening
 * picture of a few days that is who met whom in the whole graph. Null if nothing has to change.
 */
export function readyToPlay(state: ExplorerState): Partial<ExplorerScreen> | null {
  const { mode, view, scope, filters } = state;
  const isOpening = mode === "evidence" && !isKnownToServer(filters) && isHome(state);
  const next: Partial<ExplorerScreen> = {
    ...(view !== "graph" && { view: "graph" as const }),
    ...(filters.period !== null && { filters: { ...filters, period: null } }),
    ...((isOpening || mode === "agreement") && { mode: "meetings" as const, selection: null }),
    ...(isOpening && scope !== "everything" && { scope: "everything" as const }),
  };
  return Object.keys(next).length === 0 ? null : next;
}
