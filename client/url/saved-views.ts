import { createStore } from "zustand/vanilla";

/** A named view; the search part of its address restores it. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** A file that contains no saved views. */
export class SavedViewsError extends Error {
  override readonly name = "SavedViewsError";
}

const key = "parley-views";

/** The reader's views, by name; they are stored in this browser. */
export const savedViews = createStore<{ readonly list: readonly SavedView[] }>()(() => ({
  list: readKept(),
}));

/** Saves a view, replacing one with the same name. */
export function saveView(view: SavedView): void {
  keep([...savedViews.getState().list.filter(({ name }) => name !== view.name), view]);
}

/** Deletes a view. */
export function forgetView(name: string): void {
  keep(savedViews.getState().list.filter((view) => view.name !== name));
}

/** The reader's views as a file to keep or share. */
export function savedViewsFile(): string {
  return `${JSON.stringify({ parley: "views", views: savedViews.getState().list }, null, 2)}\n`;
}

/**
 * Imports the views of a file, replacing those with the same names. Returns how many there were.
 * @throws {SavedViewsError} when it is not such a file; nothing is imported then
 */
export function takeOverViews(file: string): number {
  const views = parseViews(file);
  const names = new Set(views.map(({ name }) => name));
  keep([...savedViews.getState().list.filter(({ name }) => !names.has(name)), ...views]);
  return views.length;
}

function keep(list: readonly SavedView[]): void {
  const sorted = list.toSorted((a, b) => a.name.localeCompare(b.name));
  savedViews.setState({ list: sorted });
  localStorage.setItem(key, JSON.stringify({ parley: "views", views: sorted }));
}

function readKept(): readonly SavedView[] {
  const text = localStorage.getItem(key);
  if (text === null) return [];
  try {
    return parseViews(text);
  } catch {
    // Unreadable content of the storage is kept until a view is saved.
    return [];
  }
}

function parseViews(text: string): SavedView[] {
  const file = parseJson(text);
  const views = isRecord(file) && file["parley"] === "views" ? file["views"] : null;
  if (!Array.isArray(views) || !views.every(isSavedView)) throw new SavedViewsError();
  return views.map(({ name, search, savedAt }) => ({ name, search, savedAt }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new SavedViewsError("", { cause });
  }
}

function isSavedView(value: unknown): value is SavedView {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    typeof value["savedAt"] === "string" &&
    typeof value["search"] === "string" &&
    (value["search"] === "" || value["search"].startsWith("?"))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
