import { findGraphHandle } from "../graph-handle.ts";
import { type Explorer } from "../explorer/explorer.ts";
import { type Coordinates } from "../layout/coordinates.ts";

/**
 * Holds nodes where they stand on the canvas or, where all of them are held, lets them go. Without the graph
 * view only letting go works.
 */
export function togglePin(explorer: Explorer, ids: readonly string[]): void {
  const { pinned } = explorer.store.getState();
  if (ids.every((id) => pinned.has(id))) {
    explorer.unpin(ids);
    return;
  }
  const places = ids.flatMap((id): [string, Coordinates][] => {
    const at = pinned.get(id) ?? findGraphHandle()?.coordinatesOf(id) ?? null;
    return at === null ? [] : [[id, at]];
  });
  if (places.length > 0) explorer.pin(new Map(places));
}
