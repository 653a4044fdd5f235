import { createShelf } from "./shelf.ts";

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

/** The reader's views, by name. */
export const savedViews = createShelf<SavedView>({
  kind: "views",
  keyOf: ({ name }) => name,
  parse: parseView,
  refuse: (cause) => new SavedViewsError("", { cause }),
});

function parseView(value: unknown): SavedView {
  const { name, search, savedAt } = Object(value) as Record<string, unknown>;
  const isWhole =
    typeof name === "string" &&
    typeof savedAt === "string" &&
    typeof search === "string" &&
    (search === "" || search.startsWith("?"));
  if (!isWhole) throw new SavedViewsError();
  return { name, search, savedAt };
}
