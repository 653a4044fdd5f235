import { paragraphsOf } from "../../schema/source-text.ts";

/** The longest text that is read, in UTF-16 units: some thousand pages. */
export const longestText = 2_000_000;

/** Why what a reader brought is not read. */
export type TextProblem = "empty" | "binary" | "too-long" | "no-sentence";

/** Something was brought that is no text to read. */
export class TextProblemError extends Error {
  override readonly name = "TextProblemError";
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(`not read: ${problem}`);
    this.problem = problem;
  }
}

/** A text as it was pasted. @throws {TextProblemError} */
export function parsePastedText(text: string): string {
  if (text.trim() === "") throw new TextProblemError("empty");
  if (text.length > longestText) throw new TextProblemError("too-long");
  if (paragraphsOf(text).length === 0) throw new TextProblemError("no-sentence");
  return text;
}

/**
 * The text of a file: UTF-8, or what its byte order mark says. PDF, Word and the like are no text.
 * @throws {TextProblemError}
 */
export async function parseTextFile(file: Blob): Promise<string> {
  // A letter takes up to four bytes: a longer file is a longer text, whatever is in it.
  if (file.size > longestText * 4) throw new TextProblemError("too-long");
  return parsePastedText(decode(new Uint8Array(await file.arrayBuffer())));
}

const marks = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

function decode(bytes: Uint8Array): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte));
  try {
    const text = new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    if (!/[\0\uFFFE]|^%PDF-|^\{\\rtf/.test(text)) return text;
  } catch {
    // Said below: neither a text nor one in an encoding that can be told.
  }
  throw new TextProblemError("binary");
}
