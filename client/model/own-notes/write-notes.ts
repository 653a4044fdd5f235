import { type OwnNote } from "../explorer-document.ts";

/**
 * The longest text of a note, the most notes, and how long all may be together in a link: with them an address still has
 * room for what is on the canvas.
 */
export const noteLimits = { text: 280, notes: 40, link: 6000 } as const;

/** Why notes can't be kept: one is too long, they are too many, or together too long for a link. */
export type NoteProblem = "long" | "many" | "link";

/** What stands in the way of keeping these notes, or null; `lengthOf` is how long a note is in a link. */
export function findNoteProblem(
  notes: readonly OwnNote[],
  lengthOf: (note: OwnNote) => number,
): NoteProblem | null {
  if (notes.some(({ text }) => text.length > noteLimits.text)) return "long";
  if (notes.length > noteLimits.notes) return "many";
  const length = notes.reduce((sum, note) => sum + lengthOf(note), 0);
  return length > noteLimits.link ? "link" : null;
}

/** A text as a note keeps it: one line, without characters that nobody sees, but those that join letters. */
export function cleanNoteText(text: string): string {
  return text
    .replace(/(?![\u200c\u200d])\p{C}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The notes with one added, or changed if it is there. */
export function withNote(notes: readonly OwnNote[], note: OwnNote): OwnNote[] {
  const isThere = notes.some(({ id }) => id === note.id);
  return isThere ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note];
}

/** The notes without one. */
export function withoutNote(notes: readonly OwnNote[], id: string): OwnNote[] {
  return notes.filter((note) => note.id !== id);
}

/** An id that no note has. */
export function newNoteId(notes: readonly OwnNote[]): string {
  const numbers = notes.map(({ id }) => Number(id));
  return String(Math.max(0, ...numbers) + 1);
}
