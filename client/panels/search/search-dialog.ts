import { createStore } from "zustand/vanilla";

/** Whether the search over everything stands open, and what has been typed in it. */
export const searchDialog = createStore(() => ({ opened: false, text: "" }));

/** Opens the search over everything (⌘K). */
export function openSearch(): void {
  searchDialog.setState({ opened: true, text: "" });
}

/** Closes it. */
export function closeSearch(): void {
  searchDialog.setState({ opened: false });
}

/** Takes over what is in its field. */
export function setSearchText(text: string): void {
  searchDialog.setState({ text });
}

/** Takes a letter that was typed before its field was there to take it. */
export function typeAhead(letter: string): void {
  searchDialog.setState(({ text }) => ({ text: text + letter }));
}
