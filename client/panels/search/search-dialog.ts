import { createStore } from "zustand/vanilla";

/** Whether the search over everything stands open. */
export const searchDialog = createStore(() => ({ opened: false }));

/** Opens the search over everything (⌘K). */
export function openSearch(): void {
  searchDialog.setState({ opened: true });
}

/** Closes it. */
export function closeSearch(): void {
  searchDialog.setState({ opened: false });
}
