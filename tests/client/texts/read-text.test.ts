import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cutAtMarks } from "../../../client/texts/cut-at-marks.ts";
import { placeFacts } from "../../../client/texts/place-facts.ts";
import { recogniseText, sha256Of } from "../../../client/texts/recognise-text.ts";
import { textHash } from "../../../seed/verify/verify-texts.ts";
import { paragraphsOf } from "../../../schema/text/source-text.ts";
import { copying, knownOf, paragraphs, quotingFacts } from "./made-up-text.ts";

afterEach(() => vi.unstubAllGlobals());

const picks = fc.array(fc.tuple(fc.nat(20), fc.nat(40), fc.nat(20)), {
  minLength: 1,
  maxLength: 8,
});

describe("a text that a reader brings", () => {
  it("is recognised in every copy, and every fact is at its words, however marks overlap", () => {
    fc.assert(
      fc.property(paragraphs, copying, picks, (text, copy, picked) => {
        const brought = copy(text);
        const facts = quotingFacts(text, picked);
        const recognition = recogniseText(brought, knownOf(text));
        expect(recognition.kind).toBe("same");
        const placed = placeFacts(brought, recognition, facts);
        expect([placed.lost, placed.outside, placed.placeless]).toEqual([[], [], []]);
        expect(placed.placed.filter(({ isElsewhere }) => isElsewhere)).toEqual([]);

        const marked = cutAtMarks(brought, recognition, placed);
        expect(marked.map(({ pieces }) => pieces.map(({ words }) => words).join(""))).toEqual(
          paragraphsOf(brought),
        );
        for (const { id, quote, paragraph } of facts) {
          const at = marked.map(({ number, pieces }) => ({
            number,
            words: pieces
              .flatMap((piece) => (piece.facts.includes(id) ? [piece.words] : []))
              .join(""),
          }));
          expect(at.filter(({ words }) => words !== "")).toEqual([
            { number: paragraph, words: quote },
          ]);
        }
      }),
    );
  });

  it("is recognised as a part by its paragraphs: they keep their numbers, and words of other paragraphs are not reported as lost", () => {
    fc.assert(
      fc.property(paragraphs, copying, picks, fc.nat(20), (text, copy, picked, left) => {
        const marked = text.map((one, n) => `${n}. ${one}`);
        const without = left % marked.length;
        const brought = copy(marked.filter((_, n) => n !== without));
        const recognition = recogniseText(brought, knownOf(marked));
        expect(recognition).toEqual({
          kind: "part",
          numbers: marked.flatMap((_, n) => (n === without ? [] : [n + 1])),
        });
        const facts = quotingFacts(marked, picked);
        const { placed, lost } = placeFacts(brought, recognition, facts);
        const inPart = facts.filter(({ paragraph }) => paragraph !== without + 1);
        for (const { id, paragraph, quote } of inPart) {
          const found = placed.filter(({ fact }) => fact === id);
          expect(found.map(({ place }) => recognition.numbers[place.paragraph - 1])).toEqual([
            paragraph,
          ]);
          expect(found.map(({ place }) => place.words)).toEqual([quote]);
        }
        for (const { fact, isBeyond } of lost) {
          expect(isBeyond).toBe(true);
          expect(inPart.map(({ id }) => id)).not.toContain(fact);
        }
      }),
    );
  });

  const text = ["Перший абзац: сторони кажуть про мир.", "Другий абзац 🕊 каже, що миру нема."];
  const brought = text.join("\n\n");

  it("is another one where no paragraph is known, and unmeasured where the source has no hash", () => {
    expect(recogniseText(brought, knownOf(["Зовсім інший текст, про інше."]))).toEqual({
      kind: "another",
      numbers: [null, null],
    });
    expect(recogniseText(brought, null)).toEqual({ kind: "unmeasured", numbers: [1, 2] });
  });

  it("names the nearest place of words that it does not contain, and detects a headline and a moved quote", () => {
    const withHeadline = `Мир чи війна\n\n${brought}`;
    const recognition = recogniseText(withHeadline, null);
    const found = placeFacts(withHeadline, recognition, [
      { id: "near", anchors: [{ quote: "сторони кажуть про мирр", paragraph: 1 }] },
      { id: "nowhere", anchors: [{ quote: "tankers of sanctioned oil" }] },
      { id: "moved", anchors: [{ quote: "миру нема", paragraph: 1 }] },
      { id: "headline", anchors: [{ quote: "Мир чи війна" }] },
      { id: "whole", anchors: [{ paragraph: 2 }] },
      { id: "too far", anchors: [{ paragraph: 3 }] },
      { id: "placeless", anchors: [{}] },
    ]);
    expect(found.lost.map(({ fact, nearest }) => [fact, nearest?.words])).toEqual([
      ["near", "сторони кажуть про мир"],
      ["nowhere", undefined],
      ["too far", undefined],
    ]);
    expect(found.placed.map(({ fact, isElsewhere }) => [fact, isElsewhere])).toEqual([
      ["moved", true],
      ["whole", false],
    ]);
    expect(found.outside).toEqual([{ fact: "headline", line: "Мир чи війна" }]);
    expect(found.placeless).toEqual(["placeless"]);
    expect(cutAtMarks(withHeadline, recognition, found)[1]).toMatchObject({
      number: 2,
      ofWhole: ["whole"],
    });
  });

  it("marks words of several facts, nested and across a paragraph's end", () => {
    const recognition = recogniseText(brought, null);
    const place = (start: number, end: number) => ({ start, end, paragraph: 1, words: "" });
    const mark = (fact: string, start: number, end: number) => ({
      fact,
      place: place(start, end),
      isQuoted: true,
      isElsewhere: false,
    });
    const marks = [mark("a", 0, 12), mark("b", 7, 12), mark("a", 0, 12), mark("c", 32, 45)];
    const cut = cutAtMarks(brought, recognition, {
      placed: marks,
      lost: [],
      outside: [],
      placeless: [],
    });
    expect(cut.map(({ pieces }) => pieces.map(({ words, facts }) => [words, ...facts]))).toEqual([
      [["Перший ", "a"], ["абзац", "a", "b"], [": сторони кажуть про"], [" мир.", "c"]],
      [["Другий", "c"], [" абзац 🕊 каже, що миру нема."]],
    ]);
  });

  it("has the hash that the seed command counts, with the browser's own at hand or, over http, without", () => {
    for (const any of ["", "a", "мир 🕊", brought]) {
      const hash = createHash("sha256").update(any).digest("hex");
      expect(sha256Of(any)).toBe(hash);
      vi.stubGlobal("crypto", {});
      expect(sha256Of(any)).toBe(hash);
      vi.unstubAllGlobals();
    }
    const known = { hash: textHash(brought), paragraphHashes: [] };
    expect(recogniseText(brought, known).kind).toBe("same");
  });
});
