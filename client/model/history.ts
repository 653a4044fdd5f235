import { type ExplorerScreen } from "./explorer-document.ts";

/** What can be undone and redone, newest last. Immutable. */
export interface History {
  past: readonly ExplorerScreen[];
  future: readonly ExplorerScreen[];
}

/** The most steps that are remembered. */
const longest = 100;

export const noHistory: History = { past: [], future: [] };

/** The history after a change: the previous state can be undone to, and what had been undone is discarded. */
export function remember(history: History, before: ExplorerScreen): History {
  return { ...rememberLook(history, before), future: [] };
}

/** The history after a change of the selection: what had been undone can still be redone. */
export function rememberLook({ past, future }: History, before: ExplorerScreen): History {
  return { past: [...past, before].slice(-longest), future };
}

/** One step back from the current state, or null at the beginning. */
export function stepBack(
  history: History,
  current: ExplorerScreen,
): { history: History; screen: ExplorerScreen } | null {
  const screen = history.past.at(-1);
  if (screen === undefined) return null;
  return {
    screen,
    history: { past: history.past.slice(0, -1), future: [...history.future, current] },
  };
}

/** One step forward, or null when nothing was undone. */
export function stepForward(
  history: History,
  current: ExplorerScreen,
): { history: History; screen: ExplorerScreen } | null {
  const screen = history.future.at(-1);
  if (screen === undefined) return null;
  return {
    screen,
    history: { past: [...history.past, current], future: history.future.slice(0, -1) },
  };
}
