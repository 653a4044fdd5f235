import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { checkFilters } from "./check-filters.ts";
import { canvasFull, canvasLimit, fitting } from "./gather.ts";
import { type Filters, isKnownToServer } from "../model/filters.ts";
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
  const { unknown, refused, isLeast, ...found } =
    ids !== null
      ? await namedFacts(source, ids)
      : isOfSome
        ? { unknown: [], ...(await factsOfSome(source, from.filters)) }
        : { unknown: [], refused: 0, isLeast: false, ...(await openingFacts(source, overview)) };
  begin({
    ...unlessChanged(rest, before, store.getState()),
    explored: withFacts(emptyGraph(), found),
    hidden: new Set(hidden),
    otherPins: new Map(),
    home:
      ids === null && !isOfSome ? new Set(found.nodes.map(({ id }) => id)) : store.getState().home,
    notices: [...notices],
  });
  if (refused > 0) notice(canvasFull(refused, isLeast));
  meet(found.nodes);
  return unknown;
}

/** Loaded only for links to some sources or documents. */
async function factsOfSome(source: GraphSource, filters: Filters) {
  const { factsWithin } = await import("./facts-within.ts");
  return await factsWithin(source, filters);
}

/** The nodes that a link names, as far as the canvas has room, and those that do not exist. */
async function namedFacts(source: GraphSource, ids: readonly string[]) {
  const asked = ids.slice(0, canvasLimit.nodes);
  const found = await source.neighbourhood({ ids: asked, kinds: [], first: 1 });
  const here = new Set(found.nodes.map(({ id }) => id));
  const { kept, refused } = fitting(found.nodes);
  return {
    nodes: kept,
    ties: found.ties,
    refused: ids.length - asked.length + refused,
    isLeast: false,
    unknown: asked.filter((id) => !here.has(id)),
  };
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
