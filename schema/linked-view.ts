import { z } from "zod";

/** Longest of the words and ids of a link, in characters. */
const longest = 400;

/** Characters of an id or a word: nothing that could be a text or markup. */
const word = String.raw`[^\s\p{C}<"'\x60\\]+`;
const Word = z
  .string()
  .min(1)
  .max(longest)
  .regex(new RegExp(`^${word}$`, "u"), "a word without spaces, quotation marks and markup");
const Words = z.array(Word).min(1).max(5000);
const One = z.array(Word).length(1);
/** Areas of issues are texts of the data set. */
const Areas = z
  .array(
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^\P{C}+$/u, "a text of one line"),
  )
  .min(1)
  .max(200);
const Day = z.array(z.string().regex(/^\d{4}-\d\d-\d\d$/, "a day as 2025-12-21")).length(1);
const number = String.raw`-?\d{1,6}(?:\.\d{1,3})?`;
const Places = z
  .array(
    z
      .string()
      .max(longest)
      .regex(
        new RegExp(`^${word}:${number}:${number}$`, "u"),
        "a node with its coordinates, as witkoff:12:-4.5",
      ),
  )
  .min(1)
  .max(5000);
const Sight = z
  .array(z.string().regex(new RegExp(`^${number}(?::${number}){3}$`), "four numbers"))
  .length(1);

/** Readers' own words: `@witkoff:40:-32:text` beside a node, `meetings:120:-45:text` at a free place. One line each. */
const Notes = z
  .array(
    z
      .string()
      .max(800)
      .regex(
        new RegExp(`^@?[^:\\s]+:${number}:${number}:(?:\\P{C}|[\u200c\u200d]){1,280}$`, "u"),
        "a note with its place, as @witkoff:12:-4.5:text",
      ),
  )
  .min(1)
  .max(40);

const partName = /^[a-z]+(?:-[a-z]+)*$/;
const mostParts = 80;
const OtherWords = z.array(Word).min(1).max(100);
/**
 * The state of the explorer as a link has it, by the names of the link's parts: each with its words. It may hold ids,
 * words, days and coordinates; no free text but areas of issues, which stand in the data set, and readers' notes.
 */
const Parts = z
  .object({
    mode: One.optional(),
    view: One.optional(),
    scope: One.optional(),
    nodes: Words.optional(),
    hidden: Words.optional(),
    selected: Words.optional(),
    tie: One.optional(),
    kinds: Words.optional(),
    from: Day.optional(),
    to: Day.optional(),
    sides: Words.optional(),
    datasets: Words.optional(),
    source: Words.optional(),
    document: Words.optional(),
    area: Areas.optional(),
    folded: Words.optional(),
    pins: Places.optional(),
    note: Notes.optional(),
    at: Places.optional(),
    sight: Sight.optional(),
  })
  // What is not named above are options, and whatever else a link says in words.
  .catchall(OtherWords);

/** A view as the server keeps it under a short link: what each part of the link says. */
export type LinkedView = Readonly<Record<string, readonly string[]>>;

/** What was sent is no view. */
export class LinkedViewError extends Error {
  override readonly name = "LinkedViewError";
}

/** @throws {LinkedViewError} when the value is no view, with the first part that is wrong */
export function parseLinkedView(value: unknown): LinkedView {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (names.length > mostParts) throw new LinkedViewError(`it has more than ${mostParts} parts`);
  const wrong = names.find((name) => name.length > 40 || !partName.test(name));
  if (wrong !== undefined)
    throw new LinkedViewError(`${JSON.stringify(wrong.slice(0, 40))} is no name of a part`);
  const { data, error } = Parts.safeParse(value);
  if (data !== undefined) return data as LinkedView;
  const [issue] = error?.issues ?? [];
  throw new LinkedViewError(
    `${issue?.path.map(String).join(".") || "the view"}: ${issue?.message ?? "not understood"}`,
  );
}
