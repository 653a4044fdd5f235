import { findGraphHandle } from "../graph-handle.ts";
import { type Explorer } from "../explorer/explorer.ts";
import { type Coordinates } from "../layout/coordinates.ts";

/**
 * Pins nodes at their current coordinates or, if all of them are pinned, unpins them. Without the graph view
 * only unpinning works.
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
