import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { checkFilters } from "./check-filters.ts";
import { factsWithin } from "./facts-within.ts";
import { canvasLimit } from "./gather.ts";
import { isKnownToServer } from "../model/filters.ts";
import { message } from "../messages/message.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { openingFacts } from "./opening.ts";
import { type StartingPoint } from "./starting-point.ts";

/**
 * Loads what a link names; if it names no node, the facts of the sources and documents that it filters by, or else the
 * opening picture. Choices that the reader made since `before`, while the facts were loading, are kept.
 * Returns the ids that do not exist.
 *
 * @throws {UnknownFilterError} when it filters by something that does not exist
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
  const isOfSome = isKnownToServer(from.filters);
  await checkFilters(source, overview, from.filters);
  const found =
    ids === null
      ? isOfSome
        ? await factsWithin(source, from.filters)
        : await openingFacts(source, overview)
      : await source.neighbourhood({ ids: ids.slice(0, canvasLimit), kinds: [], first: 1 });
  const here = new Set(found.nodes.map((node) => node.id));
  begin({
    ...unlessChanged(rest, before, store.getState()),
    explored: withFacts(emptyGraph(), found),
    hidden: new Set(hidden),
    otherPins: new Map(),
    home: ids === null && !isOfSome ? here : store.getState().home,
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
