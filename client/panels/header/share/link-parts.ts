import { type LinkedView } from "../../../../schema/linked-view.ts";
import { languageName } from "../../../url/browser-address.ts";
import { readable } from "../../../url/view-link.ts";

/** Parts of a link that stand there once for each of their values; the others have all values in one. */
const repeated = new Set(["selected", "area", "note"]);

/**
 * A link, as the search part of an address, by its parts, for the server to keep: without the language, and in an order
 * of its own, so that the same view is always the same.
 */
export function toLinkedView(search: string): LinkedView {
  const view = new Map<string, string[]>();
  for (const part of search.replace(/^\?/, "").split("&")) {
    const [name = "", ...rest] = part.split("=");
    const text = rest.join("=");
    if (name === "" || name === languageName || text === "") continue;
    const words = repeated.has(name) ? [text] : text.split(",");
    view.set(name, [...(view.get(name) ?? []), ...words.map(decodeURIComponent)]);
  }
  const sorted = [...view].map(([name, words]): [string, string[]] => [
    name,
    // Of several selected nodes the first may mean more.
    name === "selected" ? words : words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  ]);
  return Object.fromEntries(sorted.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The search part of an address that says what a kept view does. */
export function fromLinkedView(view: LinkedView): string {
  const parts = Object.entries(view).flatMap(([name, words]) =>
    repeated.has(name)
      ? words.map((word) => `${name}=${readable(word)}`)
      : [`${name}=${words.map(readable).join(",")}`],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
