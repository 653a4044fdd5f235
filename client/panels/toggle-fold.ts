import { type Explorer } from "../explorer/explorer.ts";

/** Folds bundles into one node each or, if all of them are folded, shows their actors again; selects them. */
export function toggleFold(explorer: Explorer, ids: readonly string[]): void {
  const { foldedBundles } = explorer.store.getState();
  const areFolded = ids.every((id) => foldedBundles.has(id));
  explorer[areFolded ? "unfold" : "fold"](ids, { select: true });
}
