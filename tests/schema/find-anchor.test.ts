import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Anchor, createAnchorFinder } from "../../schema/text/find-anchor.ts";
import { normaliseText } from "../../schema/text/source-text.ts";

const text = `The talks end

Officials said that the talks were useful. They spoke of a “path to peace” and of land.

"A path to peace", the envoy said, "is not a path to war." 🕊 Nobody else spoke.
`;

const find = (anchor: Anchor) => createAnchorFinder(text)(anchor);

describe("an anchor in a text", () => {
  it("is where its words are, in code points of the normalised text", () => {
    const found = find({ quote: "useful. They", paragraph: 1 });
    expect(found).toEqual({
      kind: "there",
      place: { start: 35, end: 47, paragraph: 1, words: "useful. They" },
    });
    expect(Array.from(normaliseText(text)).slice(35, 47).join("")).toBe("useful. They");
  });

  it("counts a letter beyond the basic plane once", () => {
    const { place } = find({ quote: "Nobody else" }) as { place: { start: number; end: number } };
    expect(Array.from(normaliseText(text)).slice(place.start, place.end).join("")).toBe(
      "Nobody else",
    );
  });

  it("is chosen among several by the words around it, by position, or by paragraph", () => {
    const starts = [
      find({ quote: "path to", prefix: "not a " }),
      find({ quote: "path to", suffix: " war" }),
      find({ quote: "path to", paragraph: 2 }),
      find({ quote: "path to" }),
    ].map((found) => ("place" in found ? [found.kind, found.place.start] : null));
    const second = normaliseText(text).indexOf("path to", 80);
    const third = normaliseText(text).indexOf("path to", second + 1);
    expect(starts).toEqual([
      ["there", third],
      ["there", third],
      ["there", second],
      ["there", normaliseText(text).indexOf("path to")],
    ]);
  });

  it("is elsewhere when the text has the words in another place", () => {
    expect(find({ quote: "and of land", paragraph: 2 })).toMatchObject({
      kind: "elsewhere",
      place: { paragraph: 1 },
    });
    expect(find({ quote: "and of land", start: 3, end: 14 })).toMatchObject({ kind: "elsewhere" });
  });

  it("is near when only similar words are there, and nowhere when none are", () => {
    expect(find({ quote: "the talks were usefull" })).toMatchObject({
      kind: "near",
      place: { paragraph: 1, words: "the talks were useful" },
    });
    expect(find({ quote: "tankers of sanctioned oil" })).toEqual({ kind: "nowhere" });
    expect(find({ paragraph: 3 })).toEqual({ kind: "nowhere" });
    expect(find({ quote: "" })).toEqual({ kind: "nowhere" });
  });

  it("is outside when it is in a headline or another line outside the body", () => {
    expect(find({ quote: "talks end" })).toEqual({ kind: "outside", line: "The talks end" });
    expect(find({ quote: "talks" })).toMatchObject({ kind: "there", place: { paragraph: 1 } });
    expect(find({ quote: "end Officials" })).toMatchObject({ kind: "near" });
  });

  it("is a whole paragraph where nothing is quoted", () => {
    expect(find({ paragraph: 1 })).toMatchObject({
      kind: "there",
      place: { start: 0, paragraph: 1 },
    });
  });

  it("holds in every copy of the text: wrapped, with other quotation marks, spaces and line ends", () => {
    const quotes = ["useful. They", "a “path to peace”", "is not a path", "the envoy said"];
    fc.assert(
      fc.property(
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(" ", "\u00A0", "\n", "  ", "\u2009"),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (lineEnd, space, every, straight) => {
          let spaces = 0;
          const copy = text
            .split("\n\n")
            .map((paragraph) =>
              paragraph.replaceAll(" ", () => (++spaces % every === 0 ? space : " ")),
            )
            .join("\n\n")
            .replaceAll(/[“”]/g, (mark) => (straight ? '"' : mark))
            .replaceAll("\n", lineEnd);
          const inCopy = createAnchorFinder(copy);
          for (const quote of quotes) expect(inCopy({ quote })).toEqual(find({ quote }));
        },
      ),
    );
  });
});
