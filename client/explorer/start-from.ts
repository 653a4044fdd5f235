import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerSession } from "./explorer-session.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { checkFilters } from "./check-filters.ts";
import { canvasFull, canvasLimit, fitting } from "./gather.ts";
import { type Filters, isKnownToServer } from "../model/filters.ts";
import { type GraphSource, mostIds } from "../model/graph-source.ts";
import { inBlocks } from "../model/in-blocks.ts";
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
  const { unknown, notShown, gathered, ...found } =
    ids !== null
      ? await namedFacts(source, ids)
      : isOfSome
        ? { ...(await factsOfSome(source, from.filters)), unknown: [] }
        : {
            ...(await openingFacts(source, overview)),
            unknown: [],
            notShown: null,
            gathered: null,
          };
  begin({
    ...unlessChanged(rest, before, store.getState()),
    explored: withFacts(emptyGraph(), found),
    gathered,
    hidden: new Set(hidden),
    otherPins: new Map(),
    home:
      ids === null && !isOfSome ? new Set(found.nodes.map(({ id }) => id)) : store.getState().home,
    notices: [...notices],
  });
  if (notShown !== null) notice(notShown);
  meet(found.nodes);
  return unknown;
}

/** Loaded only for links to some sources or documents. */
async function factsOfSome(source: GraphSource, filters: Filters) {
  const { factsWithin } = await import("./facts-within.ts");
  return await factsWithin(source, filters);
}

/**
 * The nodes that a link names, as far as the canvas has room, and those that do not exist: a link to more than the canvas
 * holds is asked about in whole, so that what is unknown takes no room and is told apart from what is not shown.
 */
async function namedFacts(source: GraphSource, asked: readonly string[]) {
  const ids = [...new Set(asked)];
  const among = (some: readonly string[]) =>
    source.neighbourhood({ ids: some, kinds: [], first: 1 });
  const blocks = ids.length > canvasLimit.nodes ? inBlocks(ids, mostIds) : [ids];
  const parts = await Promise.all(blocks.map(among));
  const nodes = parts.flatMap((part) => part.nodes);
  const here = new Set(nodes.map(({ id }) => id));
  const { kept, refused } = fitting(nodes);
  const [whole] = parts;
  const { ties } =
    parts.length === 1 && whole !== undefined ? whole : await among(kept.map(({ id }) => id));
  return {
    nodes: kept,
    ties,
    notShown: refused > 0 ? canvasFull(refused) : null,
    gathered: null,
    unknown: ids.filter((id) => !here.has(id)),
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
