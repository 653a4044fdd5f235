import { describe, expect, it } from "vitest";
import { captionOf } from "../../../client/model/caption.ts";
import { countDays, formatDateRange } from "../../../client/format/format-date-range.ts";
import {
  formatCount,
  numberInWords,
  formatList,
  withArticle,
} from "../../../client/format/format-count.ts";
import { english } from "../support/english.ts";
import { actor, issue, meeting } from "./made-up-graph.ts";

describe("numbers in words", () => {
  it("are words up to twelve, then figures", () => {
    expect([0, 1, 12, 13, 1234].map((n) => numberInWords(english, n))).toEqual([
      "no",
      "one",
      "twelve",
      "13",
      "1,234",
    ]);
  });

  it("agree with what they count", () => {
    expect([0, 1, 2].map((count) => formatCount(english, count, "meeting"))).toEqual([
      "no meetings",
      "one meeting",
      "two meetings",
    ]);
  });

  it("make lists", () => {
    expect([
      formatList(english, ["a"]),
      formatList(english, ["a", "b"]),
      formatList(english, ["a", "b", "c"]),
    ]).toEqual(["a", "a and b", "a, b and c"]);
  });

  it("have the article where English needs one", () => {
    expect(
      ["United States", "Ukraine", "European Union", "Netherlands", "The Hague"].map((name) =>
        withArticle(english, name),
      ),
    ).toEqual([
      "the United States",
      "Ukraine",
      "the European Union",
      "the Netherlands",
      "The Hague",
    ]);
  });
});

describe("formatted days", () => {
  it.each([
    ["2025-12-19", "2025-12-19", "19 Dec 2025"],
    ["2025-12-19", "2025-12-21", "19–21 Dec 2025"],
    ["2025-11-30", "2025-12-02", "30 Nov – 2 Dec 2025"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"],
    ["2025-12-01", "2025-12-31", "Dec 2025"],
    ["2024-02-01", "2024-02-29", "Feb 2024"],
    ["2025-01-01", "2025-12-31", "2025"],
    ["2025-02-01", "2025-03-31", "Feb – Mar 2025"],
    ["2024-01-01", "2025-12-31", "2024 – 2025"],
  ])("%s to %s is %s", (from, to, words) => {
    expect(formatDateRange(english, from, to)).toBe(words);
  });

  it("say which end is open, and leave out the year when asked", () => {
    expect(formatDateRange(english, "2025-12-19", null)).toBe("from 19 Dec 2025");
    expect(formatDateRange(english, null, "2025-12-19")).toBe("until 19 Dec 2025");
    expect(formatDateRange(english, null, null)).toBe("undated");
    expect(formatDateRange(english, "2025-12-19", "2025-12-21", { year: false })).toBe("19–21 Dec");
  });

  it("are counted with both ends, over a change of clocks too", () => {
    expect(countDays("2025-03-29", "2025-03-31")).toBe(3);
  });
});

describe("a caption", () => {
  it("breaks a word that no line holds between letters, and leaves any other whole", () => {
    const linesOf = (label: string) =>
      captionOf(english, actor("x", { label }), { year: false }).map(({ text }) => text);
    expect(linesOf("Donaudampfschifffahrtsgesellschaft")).toEqual([
      "Donaudampfschifffahrt",
      "sgesellschaft",
    ]);
    expect(linesOf("Abgeordnetenversammlung-Vorsitzender der Runde")).toEqual([
      "Abgeordnetenversammlu",
      "ng-Vorsitzender der",
      "Runde",
    ]);
    expect(linesOf("Bundesverfassungsgericht")).toEqual(["Bundesverfassungsgericht"]);
    const endless = linesOf("a\u0301".repeat(200));
    expect(endless.length).toBe(3);
    expect(Math.max(...endless.map((line) => line.normalize("NFC").length))).toBeLessThan(24);
  });

  const lines = (label: string) =>
    captionOf(english, actor("x", { label }), { year: false }).map((line) => line.text);

  it("keeps a short name on one line and breaks a long one evenly", () => {
    expect(lines("Jared Kushner")).toEqual(["Jared Kushner"]);
    expect(lines("Mohammed bin Abdulrahman Al Thani")).toEqual([
      "Mohammed bin",
      "Abdulrahman Al Thani",
    ]);
  });

  it("leaves out a closing remark in brackets, unless it is all there is", () => {
    expect(lines("Advisers (unnamed group)")).toEqual(["Advisers"]);
    expect(lines("(untitled)")).toEqual(["(untitled)"]);
  });

  it("shortens what does not fit with an ellipsis", () => {
    const cut = lines(
      "one long title of very many words that go on and on over more than three lines",
    );
    expect(cut).toHaveLength(3);
    expect(cut.at(-1)).toMatch(/ …$/);
  });

  it("dates a meeting above its title", () => {
    expect(captionOf(english, meeting("Talks", "2025-12-19"), { year: true })).toEqual([
      { text: "19 Dec 2025", role: "date" },
      { text: "Talks", role: "title" },
    ]);
    expect(captionOf(english, issue("Truce"), { year: true })).toEqual([
      { text: "Truce", role: "question" },
    ]);
  });
});
