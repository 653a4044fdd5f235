import { type Explorer } from "../explorer/explorer.ts";

/** Folds a bundle into one node, or shows its actors again. */
export function toggleFold(explorer: Explorer, id: string): void {
  if (explorer.store.getState().foldedBundles.has(id)) explorer.unfold([id]);
  else explorer.fold([id]);
}
