import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { canvasLimit } from "./gather.ts";
import { message } from "../messages/message.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { openingFacts } from "./opening.ts";
import { type StartingPoint } from "./starting-point.ts";

/**
 * Loads what a link names; without any node, the opening picture. What a reader has chosen since `before`,
 * while the facts were on their way, stays chosen. Gives the ids that nothing has.
 */
export async function startFrom(
  source: GraphSource,
  { store, begin, meet, notice }: ExplorerSession,
  from: StartingPoint,
  before: ExplorerState,
): Promise<string[]> {
  const { explored: ids, hidden, notices, ...rest } = from;
  const overview = store.getState().overview ?? (await source.overview());
  store.setState({ overview });
  const found =
    ids === null
      ? await openingFacts(source, overview)
      : await source.neighbourhood({ ids: ids.slice(0, canvasLimit), kinds: [], first: 1 });
  const here = new Set(found.nodes.map((node) => node.id));
  begin({
    ...unlessChanged(rest, before, store.getState()),
    explored: withFacts(emptyGraph(), found),
    hidden: new Set(hidden),
    setAside: new Map(),
    home: ids === null ? here : store.getState().home,
    notices: [...notices],
  });
  if (ids !== null && ids.length > canvasLimit) {
    notice(
      message("notice.canvas-full", { limit: canvasLimit, refused: ids.length - canvasLimit }),
    );
  }
  meet(found.nodes);
  return (ids ?? []).slice(0, canvasLimit).filter((id) => !here.has(id));
}

function unlessChanged(
  wanted: Partial<ExplorerState>,
  before: ExplorerState,
  now: ExplorerState,
): Partial<ExplorerState> {
  const names = Object.keys(wanted) as (keyof ExplorerState)[];
  return Object.fromEntries(
    names.filter((name) => before[name] === now[name]).map((name) => [name, wanted[name]]),
  );
}
