import { describe, expect, it } from "vitest";
import { citationText } from "../../../client/panels/header/CiteButton.tsx";
import { attributionWords } from "../../../client/panels/parts/attribution-words.ts";
import { dateWords } from "../../../client/panels/parts/date-words.ts";
import { locatorWords } from "../../../client/panels/parts/locator-words.ts";
import { stanceWord } from "../../../client/panels/parts/words.ts";
import { detailWords } from "../../../client/panels/search/detail-words.ts";
import { english } from "../support/english.ts";

describe("the detail of a hit", () => {
  it("has its dates as a reader writes them", () => {
    expect(
      ["2025-10-24/2025-10-26 · Miami, Florida", "2025-12 · Kyiv", "US special envoy"].map(
        (detail) => detailWords(english, detail),
      ),
    ).toEqual(["24–26 Oct 2025 · Miami, Florida", "2025-12 · Kyiv", "US special envoy"]);
  });
});

describe("the words of the panel", () => {
  it("write a paragraph with its sign, and leave the coders' own words alone", () => {
    expect(["p3", "p3-p5", "p12–14", "p1, p10", "headline", "page 4"].map(locatorWords)).toEqual([
      "¶ 3",
      "¶ 3–5",
      "¶ 12–14",
      "¶ 1, 10",
      "headline",
      "page 4",
    ]);
  });

  it("mark a date that is approximate or uncertain", () => {
    const day = { earliest: "2025-12-20", latest: "2025-12-20" };
    expect(
      ["2025-12-20", "2025-12-20~", "2025-12-20?", "2025-12-20%"].map((edtf) =>
        dateWords(english, { edtf, ...day }),
      ),
    ).toEqual(["20 Dec 2025", "c. 20 Dec 2025", "20 Dec 2025 (?)", "c. 20 Dec 2025 (?)"]);
  });

  it("tell who says so, from the holder outwards", () => {
    const reported = { attribution: "REPORTED" as const };
    const self = { attribution: "SELF" as const };
    expect([
      attributionWords(english, {
        ...reported,
        reportedBy: [{ name: "unnamed officials" }, { name: "Axadle Times" }],
      }),
      attributionWords(english, { ...reported, reportedBy: [] }),
      attributionWords(english, { ...self, reportedBy: [{ name: "Axadle Times" }] }),
      attributionWords(english, { ...self, reportedBy: [] }),
    ]).toEqual([
      "reported by unnamed officials, via Axadle Times",
      "reported by others",
      "in own words, via Axadle Times",
      "in own words",
    ]);
  });

  it("affirm and deny statements of fact, support and oppose questions", () => {
    expect([
      stanceWord(english, "SUPPORTS", "QUESTION"),
      stanceWord(english, "SUPPORTS", "CLAIM"),
    ]).toEqual(["supports", "affirms"]);
    expect([
      stanceWord(english, "OPPOSES", "QUESTION"),
      stanceWord(english, "OPPOSES", "CLAIM"),
    ]).toEqual(["opposes", "denies"]);
    expect(stanceWord(english, "CONDITIONAL", "CLAIM")).toBe("conditional");
  });

  it("cite the data set with its version, the view and the day", () => {
    expect(
      citationText(
        english,
        { citation: "Talks on Ukraine (2026)", version: "0123456789abcdef" },
        "http://localhost:4000/?mode=meetings",
        new Date("2026-03-01T10:00:00Z"),
      ),
    ).toBe(
      "Talks on Ukraine (2026). Version 0123456789ab. http://localhost:4000/?mode=meetings (seen 2026-03-01).",
    );
  });
});
