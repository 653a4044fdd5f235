import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText, paragraphsOf } from "../../schema/text/source-text.ts";

const body = [
  'The envoy said the talks were "productive," and that they\'d go on.',
  "Nobody said when — not even where the next ones will be held: the dates are open.",
  '"We will see," he said.',
];

describe("the text of a source", () => {
  it("is its paragraphs with one blank line between them", () => {
    expect(paragraphsOf(body.join("\n\n"))).toEqual(body);
    expect(normaliseText(body.join("\n\n"))).toBe(body.join("\n\n"));
  });

  it("leaves out headline, byline, subheading, advertisement and closing line", () => {
    const page = [
      "U.S. Envoy Says Talks Were Productive",
      "By A. Writer",
      body[0],
      "- Advertisement -",
      body[1],
      "NO DATE",
      body[2],
      "The Paper international-Monitoring",
    ];
    expect(paragraphsOf(page.join("\n\n"))).toEqual(body);
  });

  it("keeps a long line without a full stop, and a short one that is a sentence", () => {
    const long = "one two three four five six seven eight nine ten eleven twelve thirteen 14 15 16";
    expect(paragraphsOf(`${long}\n\nNo.\n\n(He left.)\n\nHe asked:`)).toEqual([
      long,
      "No.",
      "(He left.)",
      "He asked:",
    ]);
  });

  it("composes letters and marks", () => {
    expect(normaliseText("Umérov met Støre.".normalize("NFD"))).toBe("Umérov met Støre.");
  });

  it("is empty where there is nothing", () => {
    expect(paragraphsOf(" \r\n\t\n")).toEqual([]);
    expect(normaliseText("")).toBe("");
  });

  it("is the same of its own result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  it("is the same however the text is wrapped, quoted, spaced and ended", () => {
    const spaces = fc.constantFrom(" ", "\u00A0", "  ", "\n", "\r\n", " \t");
    const breaks = fc.constantFrom("\n\n", "\r\n\r\n", "\n \n", "\r\r", "\n\n\n", "\n\u00A0\n");
    const double = fc.constantFrom('"', "“", "”", "„");
    const single = fc.constantFrom("'", "’", "‘");
    fc.assert(
      fc.property(
        fc.infiniteStream(spaces),
        fc.infiniteStream(double),
        fc.infiniteStream(single),
        breaks,
        (space, quote, apostrophe, end) => {
          const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
          const written = body.map((paragraph) =>
            paragraph
              .replaceAll('"', () => next(quote))
              .replaceAll("'", () => next(apostrophe))
              .replaceAll(" ", () => next(space)),
          );
          expect(normaliseText(written.join(end))).toBe(body.join("\n\n"));
        },
      ),
    );
  });
});
