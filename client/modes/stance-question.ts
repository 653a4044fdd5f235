import { findNode, listActorIds } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { boundsOf } from "../model/filters.ts";
import { type WhosePositions } from "../model/graph-source.ts";
import { type Asked, askedOn } from "../options/network-options.ts";
import { type About, type stanceScreens } from "../options/option.ts";

type Inputs = Pick<ExplorerDocument, "explored" | "scope" | "filters" | "options">;

/** The positions for a screen, by filters and options, of the explored actors or of all. */
export function stanceQuestion<S extends (typeof stanceScreens)[number]>(
  screen: S,
  state: Inputs,
): WhosePositions & Asked<S> {
  const { areas } = state.filters;
  const within = boundsOf(state.filters);
  const actors = askedActors(state).toSorted();
  const whose = { ...(actors.length > 0 && { actors }), areas, within };
  return Object.assign(whose, askedOn(screen, state.options, aboutOf(state)));
}

/** The actors that a question names; none when it is about the whole graph. */
export function askedActors({ scope, explored }: Inputs): string[] {
  return scope === "explored" ? listActorIds(explored) : [];
}

/** The facts that automatic options depend on. */
export function aboutOf(state: Inputs): About {
  const actors = askedActors(state);
  return {
    actorCount: actors.length,
    hasGroup: actors.some((id) => {
      const node = findNode(state.explored, id);
      return node?.kind === "ACTOR" && node.placeholder;
    }),
  };
}
