import { findGraphHandle } from "../graph-handle.ts";
import { type Explorer } from "../explorer/explorer.ts";

/** Holds a node where it stands on the canvas, or lets it go. Without the graph view only letting go works. */
export function togglePin(explorer: Explorer, id: string): void {
  if (explorer.store.getState().pinned.has(id)) {
    explorer.unpin([id]);
    return;
  }
  const at = findGraphHandle()?.coordinatesOf(id) ?? null;
  if (at !== null) explorer.pin(id, at);
}
