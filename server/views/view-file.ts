import { createHash } from "node:crypto";
import { type LinkedView } from "../../schema/linked-view.ts";

/** Characters of an id: 120 bits of the hash, five a character. */
const length = 24;
const id = /^[0-9a-v]{24}$/;
const ending = ".json";

/** Whether a text is the id of a view: nothing else becomes the name of a file. */
export function isViewId(text: string): boolean {
  return id.test(text);
}

/** A view as the text of its file: JSON with its parts by name, so that the order in which they came does not matter. */
export function viewText(view: LinkedView): string {
  const parts = Object.entries(view).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(parts));
}

/** The id of a view: the hash of its text. Of small letters and digits, for file systems that know no others. */
export function idOfView(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 30);
  return BigInt(`0x${hash}`).toString(32).padStart(length, "0");
}

export function viewFile(viewId: string): string {
  return `${viewId}${ending}`;
}

/** The id of the view in a file, by the file's name; null when it is the file of none. */
export function viewIdOf(name: string): string | null {
  const found = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
  return isViewId(found) ? found : null;
}
