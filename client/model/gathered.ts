import { type Message } from "../messages/message.ts";
import { type ExploredGraph } from "./explored-graph.ts";
import { type Bounds, type Filters, isKnownToServer } from "./filters.ts";

/** What was put on the canvas because it is within some bounds, rather than one by one. */
export interface Gathered {
  readonly bounds: Bounds;
  readonly ids: ReadonlySet<string>;
  /** What the canvas had no room for, in words, and whether there may be more of it; null: it has all of it. */
  readonly leftOut: { readonly rest: readonly Message[]; readonly isLeast: boolean } | null;
}

/** What stays gathered when the filters change: nothing once they name no source and no document. */
export function gatheredAfter(gathered: Gathered | null, filters: Filters): Gathered | null {
  return isKnownToServer(filters) ? gathered : null;
}

/**
 * Whether all that is within the filters' bounds, as far as there is room for it, was gathered: of something whole that
 * holds for each part of it too.
 */
export function isGathered({ bounds, leftOut }: Gathered, filters: Bounds): boolean {
  const isWhole = leftOut === null;
  if (!isSameList(bounds.sources, filters.sources)) return false;
  if (!isSameList(bounds.documents, filters.documents)) return false;
  return (
    (isSameList(bounds.datasets, filters.datasets) || (isWhole && bounds.datasets.length === 0)) &&
    (isSamePeriod(bounds, filters) || (isWhole && isPeriodInside(filters, bounds)))
  );
}

/** Whether the canvas has just what was gathered for the filters, so that the same can be gathered again. */
export function isAsGathered(
  gathered: Gathered | null,
  explored: ExploredGraph,
  filters: Filters,
): boolean {
  return (
    gathered !== null &&
    isGathered(gathered, filters) &&
    explored.order === gathered.ids.size &&
    explored.everyNode((id) => gathered.ids.has(id))
  );
}

const first = "";
const last = "~";

function daysOf({ period }: Pick<Bounds, "period">): { from: string; to: string } {
  return { from: period?.from ?? first, to: period?.to ?? last };
}

function isSamePeriod(one: Bounds, other: Bounds): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.from === b.from && a.to === b.to;
}

/** A period inside another has only what that one has: possibly within it is possibly within the other. */
function isPeriodInside(one: Bounds, other: Bounds): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.from >= b.from && a.to <= b.to;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
