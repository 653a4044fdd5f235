import { type ExplorerDocument } from "./explorer-document.ts";

/** What can be undone and redone, newest last. Immutable. */
export interface History {
  past: readonly ExplorerDocument[];
  future: readonly ExplorerDocument[];
}

/** Older changes than these are forgotten. */
const longest = 100;

export const noHistory: History = { past: [], future: [] };

/** The history after a change: what was before it can come back, what had been undone cannot. */
export function remember(history: History, before: ExplorerDocument): History {
  return { past: [...history.past, before].slice(-longest), future: [] };
}

/** One step back from the current state, or null at the beginning. */
export function stepBack(
  history: History,
  current: ExplorerDocument,
): { history: History; document: ExplorerDocument } | null {
  const document = history.past.at(-1);
  if (document === undefined) return null;
  return {
    document,
    history: { past: history.past.slice(0, -1), future: [...history.future, current] },
  };
}

/** One step forward again, or null when nothing was undone. */
export function stepForward(
  history: History,
  current: ExplorerDocument,
): { history: History; document: ExplorerDocument } | null {
  const document = history.future.at(-1);
  if (document === undefined) return null;
  return {
    document,
    history: { past: [...history.past, current], future: history.future.slice(0, -1) },
  };
}
