/**
 * Ids of the data sets that are only partly in the graph, because a load is running or broke off, as the
 * last answer told.
 */
let current: readonly string[] = [];
const listeners = new Set<() => void>();

export function halfLoaded(): readonly string[] {
  return current;
}

/** Calls `listener` whenever other data sets are half loaded; returns a function that ends this. */
export function onHalfLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteHalfLoaded(ids: readonly string[]): void {
  if (ids.join("\n") === current.join("\n")) return;
  current = ids;
  for (const listener of listeners) listener();
}
