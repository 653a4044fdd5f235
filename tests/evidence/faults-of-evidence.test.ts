import { describe, expect, it } from "vitest";
import { faultsWith } from "../seed/temporary-dataset.ts";

const positions = (...lines: readonly string[]) => ({
  "positions.yaml": lines
    .map((line, n) => `- { id: p${n}, actor: a, issue: i, date: 2025-12-19, ${line} }\n`)
    .join(""),
});

describe("what a fact owes its reader", () => {
  it("is the condition of a conditional stance", async () => {
    expect(
      await faultsWith(
        positions(
          "stance: conditional, attribution: self, citations: [s]",
          "stance: conditional, condition: if so, attribution: self, citations: [s]",
          "stance: ambivalent, attribution: self, citations: [s]",
        ),
      ),
    ).toEqual([
      "set/positions.yaml:1:3 p0.condition: is missing, expected the condition of a conditional stance, in a few words",
    ]);
  });

  it("is a condition by name of a conditional stance alone", async () => {
    expect(
      await faultsWith(
        positions(
          "stance: conditional, condition: if so, conditionKey: so, attribution: self, citations: [s]",
          "stance: conditional, condition: if so, conditionKey: If so, attribution: self, citations: [s]",
          "stance: supports, conditionKey: so, attribution: self, citations: [s]",
        ),
      ),
    ).toEqual([
      `set/positions.yaml:2:104 p1.conditionKey: "If so" can't be used here, expected an id of small letters, digits, '-', '_' and '.', beginning with a letter or digit`,
      "set/positions.yaml:3:83 p2.conditionKey: names a condition of a stance that is SUPPORTS, expected none, or the stance CONDITIONAL",
    ]);
  });

  it("is who says so, where the holder does not", async () => {
    expect(
      await faultsWith(
        positions(
          "stance: supports, attribution: reported, citations: [s]",
          "stance: supports, attribution: reported, reportedBy: [officials], citations: [s]",
          "stance: supports, attribution: inferred, citations: [s]",
        ),
      ),
    ).toEqual([
      "set/positions.yaml:1:3 p0.reportedBy: is missing, expected who says so, where the holder does not: an actor, a source or words",
    ]);
  });

  it("is a teller that there is, and that is cited", async () => {
    const { "positions.yaml": text } = positions(
      "stance: supports, attribution: reported, reportedBy: [{ source: t }], citations: [s]",
      "stance: supports, attribution: reported, reportedBy: [{ actor: nobody }, { source: x }], citations: [s]",
      "stance: supports, attribution: reported, reportedBy: [{ actor: b }, { source: s }, Somebody], citations: [s]",
    );
    const sources = "id,title,publisher,tier\ns,Title,Publisher,official\nt,T,P,official\n";
    const faults = await faultsWith({ "positions.yaml": text, "sources.csv": sources });
    expect(faults.map((fault) => fault.replace(/^[^ ]+ /, ""))).toEqual([
      'p0.reportedBy[0].source: "t" is not cited, expected a source that the position cites, or the teller in words',
      'p1.reportedBy[0].actor: there is no actor "nobody", expected the id of an actor of this data set',
      'p1.reportedBy[1].source: there is no source "x", expected the id of a source of this data set (did you mean "s"?)',
      'p1.reportedBy[1].source: "x" is not cited, expected a source that the position cites, or the teller in words',
    ]);
  });

  it("is a phrase as a quote, not a passage, in any fact", async () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(" ");
    const faults = await faultsWith({
      "meetings.yaml": `- id: m
  title: M
  date: 2025-12-19
  citations: [{ source: s, quote: ${words(15)} }]
  attendances: [{ actor: a, citations: [{ source: s, quote: ${words(16)} }] }]
`,
    });
    expect(faults.map((fault) => fault.replace(/^[^ ]+ /, ""))).toEqual([
      "m.attendances[0].citations[0].quote: quotes 16 words, expected a phrase of at most 15 words",
    ]);
  });
});
