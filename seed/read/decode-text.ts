import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { type Place } from "../fault.ts";

/** A file that is not UTF-8. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
  readonly place: Place;
  readonly expected: string;

  constructor(place: Place, expected: string) {
    super(`a byte that is not UTF-8, expected ${expected}`);
    this.place = place;
    this.expected = expected;
  }
}

/**
 * A file's text in pieces, without a byte order mark and with "\n" as the only line ending, so that it does
 * not matter which system wrote the file. @throws {EncodingError}
 */
export async function* decodeText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let heldBack = "";
  try {
    for await (const chunk of createReadStream(file)) {
      const text = heldBack + decoder.decode(chunk as Buffer, { stream: true });
      // A "\r" at the end of a chunk may be the first half of "\r\n".
      heldBack = text.endsWith("\r") ? "\r" : "";
      yield withPlainLineEnds(text.slice(0, text.length - heldBack.length));
    }
    yield withPlainLineEnds(heldBack + decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw await encodingErrorOf(file);
  }
}

/** The lines of a file without their endings, as many at a time as are read together. @throws {EncodingError} */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const piece of decodeText(file)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Reads the file again by lines to find the fault: in UTF-8 a newline byte is never part of another
 * character.
 */
async function encodingErrorOf(file: string): Promise<EncodingError> {
  let line = 1;
  let rest = Buffer.alloc(0);
  let start: Buffer | undefined;
  for await (const chunk of createReadStream(file)) {
    start ??= (chunk as Buffer).subarray(0, 2);
    let bytes = Buffer.concat([rest, chunk as Buffer]);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      if (!isUtf8(bytes.subarray(0, end))) return errorAt(line, bytes.subarray(0, end), start);
      bytes = bytes.subarray(end + 1);
      line += 1;
    }
    rest = bytes;
  }
  return errorAt(line, rest, start);
}

function errorAt(line: number, bytes: Buffer, start: Buffer | undefined): EncodingError {
  const valid = new TextDecoder("utf-8").decode(bytes).indexOf("\uFFFD");
  const mark = start?.toString("hex");
  const utf16 = mark === "fffe" || mark === "feff" ? " (this file begins like UTF-16)" : "";
  return new EncodingError(
    { line, column: Math.max(valid, 0) + 1 },
    `a file saved as UTF-8${utf16}`,
  );
}
