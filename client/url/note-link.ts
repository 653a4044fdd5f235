import { type Mode, modes, type NotePlace, type OwnNote } from "../model/explorer-document.ts";
import { number, rounded } from "./arrangement-link.ts";

/** A note as a text of an address: `@witkoff:40:-32.5:text` beside a node, `meetings:120:-45:text` at a free place. */
export function noteToText({ text, place, at }: OwnNote): string {
  const where = "on" in place ? `@${encodeURIComponent(place.on)}` : place.mode;
  return `${where}:${rounded(at.x, 10)}:${rounded(at.y, 10)}:${text}`;
}

/** One line of at most 280 characters, as client/model/own-notes/write-notes.ts makes it. */
const text = String.raw`(?:\P{C}|[\u200c\u200d]){1,280}`;
const pattern = new RegExp(`^(@?)([^:\\s]+):(${number}):(${number}):(${text})$`, "u");

/** Parses notes in an address; calls `ignore` for texts that are none. */
export function parseNotes(texts: readonly string[], ignore: (text: string) => void): OwnNote[] {
  return texts.flatMap((written, n): OwnNote[] => {
    const [, at, where = "", x, y, said = ""] = pattern.exec(written) ?? [];
    const place = at === undefined ? null : placeOf(at, where);
    if (place === null) {
      ignore(written);
      return [];
    }
    return [{ id: String(n + 1), text: said, place, at: { x: Number(x), y: Number(y) } }];
  });
}

function placeOf(at: string, where: string): NotePlace | null {
  if (at === "") {
    const mode: Mode | undefined = modes.find((known) => known === where);
    return mode === undefined ? null : { mode };
  }
  try {
    return { on: decodeURIComponent(where) };
  } catch {
    return null;
  }
}
