import { paragraphsOf } from "../../schema/text/source-text.ts";

/** The longest accepted text, in UTF-16 units: some thousand pages. */
export const longestText = 2_000_000;

/** Why a text is not accepted. */
export type TextProblem = "empty" | "binary" | "too-long" | "no-sentence";

/** The reader brought something that is not a readable text. */
export class TextProblemError extends Error {
  override readonly name = "TextProblemError";
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(`not read: ${problem}`);
    this.problem = problem;
  }
}

/** Checks a pasted text. @throws {TextProblemError} */
export function parsePastedText(text: string): string {
  if (text.trim() === "") throw new TextProblemError("empty");
  if (text.length > longestText) throw new TextProblemError("too-long");
  if (paragraphsOf(text).length === 0) throw new TextProblemError("no-sentence");
  return text;
}

/**
 * Reads the text of a file: UTF-8, or as its byte order mark says. PDF, Word and the like are not text.
 * @throws {TextProblemError}
 */
export async function parseTextFile(file: Blob): Promise<string> {
  // A letter takes up to four bytes, so a larger file is too long whatever it contains.
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
    // Falls through: it is not text, or in an unknown encoding.
  }
  throw new TextProblemError("binary");
}
