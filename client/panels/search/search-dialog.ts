import { createStore } from "zustand/vanilla";

/** Whether the search box is open, and the text in it. */
export const searchDialog = createStore(() => ({ opened: false, text: "" }));

/** Opens the search box (⌘K). */
export function openSearch(): void {
  searchDialog.setState({ opened: true, text: "" });
}

/** Closes the search box. */
export function closeSearch(): void {
  searchDialog.setState({ opened: false });
}

/** Sets the text of the search field. */
export function setSearchText(text: string): void {
  searchDialog.setState({ text });
}

/** Adds a letter that was typed before the field was there. */
export function typeAhead(letter: string): void {
  searchDialog.setState(({ text }) => ({ text: text + letter }));
}
