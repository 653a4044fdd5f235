import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citationText } from "../../../client/panels/header/CiteDialog.tsx";
import { dateWords } from "../../../client/panels/parts/date-words.ts";
import { locatorWords, placeIn } from "../../../client/panels/parts/locator-words.ts";
import { toldBy } from "../../../client/panels/parts/told-by.ts";
import { stanceOrder, stanceSign, stanceWord } from "../../../client/panels/parts/words.ts";
import { detailWords } from "../../../client/panels/search/detail-words.ts";
import { english } from "../support/english.ts";

describe("the detail of a hit", () => {
  it("has readable dates", () => {
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

  it("place a citation by the coder's locator, or else by its paragraph", () => {
    expect([
      placeIn({ locator: "p3", paragraph: 3 }),
      placeIn({ locator: null, paragraph: 4 }),
      placeIn({ locator: null, paragraph: null }),
    ]).toEqual(["¶ 3", "¶ 4", null]);
  });

  it("say who said it, from the holder outwards, and open what they name", () => {
    const officials = { name: "unnamed officials", actor: null, source: null };
    const kremlin = { name: "Kremlin", actor: { id: "kremlin" }, source: null };
    const paper = { name: "Axadle Times", actor: null, source: { id: "axadle-2025-12" } };
    expect([
      toldBy({ attribution: "REPORTED", reportedBy: [officials, paper] }),
      toldBy({ attribution: "REPORTED", reportedBy: [kremlin] }),
      toldBy({ attribution: "REPORTED", reportedBy: [] }),
      toldBy({ attribution: "SELF", reportedBy: [paper] }),
      toldBy({ attribution: "INFERRED", reportedBy: [] }),
    ]).toEqual([
      [
        { id: "attribution.reported", name: "unnamed officials", opens: null },
        { id: "attribution.via", name: "Axadle Times", opens: "axadle-2025-12" },
      ],
      [{ id: "attribution.reported", name: "Kremlin", opens: "kremlin" }],
      [{ id: "attribution.others" }],
      [
        { id: "attribution.self" },
        { id: "attribution.via", name: "Axadle Times", opens: "axadle-2025-12" },
      ],
      [{ id: "attribution.inferred" }],
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

describe("each stance", () => {
  const styles = (name: string) =>
    readFileSync(join(import.meta.dirname, "../../../client", name), "utf8");

  it("is in every legend, and has a colour in both themes wherever it is drawn", () => {
    expect([...stanceOrder].toSorted()).toEqual(Object.keys(stanceSign).toSorted());
    for (const stance of stanceOrder.map((each) => each.toLowerCase())) {
      expect(styles("theme/tokens.css").split(`--stance-${stance}:`)).toHaveLength(3);
      expect(styles("panels/parts/parts.css")).toContain(`.stance-${stance} {`);
    }
  });
});
