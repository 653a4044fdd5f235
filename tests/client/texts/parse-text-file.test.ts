import { describe, expect, it } from "vitest";
import {
  longestText,
  parsePastedText,
  parseTextFile,
  TextProblemError,
} from "../../../client/texts/parse-text-file.ts";

const text = "Сторони кажуть про мир 🕊.\n\nА миру нема.\n";
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

async function problemOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const error: unknown = await parseTextFile(new Blob([content])).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TextProblemError)) throw new Error(`it was read: ${String(error)}`);
  return error.problem;
}

describe("a file of text", () => {
  it("is read as UTF-8, or as its byte order mark says", async () => {
    for (const content of [text, `\uFEFF${text}`, utf16(text, false), utf16(text, true)])
      expect(await parseTextFile(new Blob([content]))).toBe(text);
  });

  it("is refused where it is none: pictures, PDF, RTF, other encodings", async () => {
    expect(await problemOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe(
      "binary",
    );
    expect(await problemOf("PK\u0003\u0004\0\0 a zipped letter.")).toBe("binary");
    expect(await problemOf("%PDF-1.7 and so on.")).toBe("binary");
    expect(await problemOf("{\\rtf1 and so on.}")).toBe("binary");
    const windows1251 = Uint8Array.from([0xcc, 0xe8, 0xf0, 0x2e]);
    expect(await problemOf(windows1251)).toBe("binary");
  });

  it("is refused where it is empty, has no sentence, or is longer than a shelf of books", async () => {
    expect(await problemOf("")).toBe("empty");
    expect(await problemOf(" \r\n\u00A0 ")).toBe("empty");
    expect(await problemOf("Only a headline")).toBe("no-sentence");
    expect(await problemOf(new Uint8Array(longestText * 4 + 1))).toBe("too-long");
    expect(() => parsePastedText("a. ".repeat(longestText))).toThrow(TextProblemError);
  });
});
