import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { findingText } from "../../../client/summary/finding.ts";
import { actorsOfGap, type Gap, gapRows } from "../../../client/views/gaps/gap-rows.ts";
import { gapsFinding } from "../../../client/views/gaps/gaps-finding.ts";

const named = (id: string) => ({
  id,
  name: id.toUpperCase(),
  actorKind: "PERSON" as const,
  side: null,
  country: null,
  placeholder: false,
});

const bridge = (id: string, meetingsWithA: number, meetingsWithB: number) => ({
  actor: named(id),
  meetingsWithA,
  meetingsWithB,
  disagreementWithA: 0,
  disagreementWithB: 0,
});

const gap = (a: string, b: string, disagreement: number, more: Partial<Gap> = {}): Gap => ({
  id: `${a}+${b}`,
  a: named(a),
  b: named(b),
  disagreement,
  n: 2,
  lastMet: null,
  bridges: [],
  bridgeCount: 0,
  ...more,
});

const between = [bridge("x", 3, 2), bridge("y", 2, 2), bridge("z", 1, 4), bridge("w", 1, 1)];
const gaps = [
  gap("ann", "bob", 0.6, { bridges: between, bridgeCount: 9 }),
  gap("cyd", "dan", 0.4, { lastMet: "2024-12-31", bridges: [bridge("x", 1, 1)], bridgeCount: 1 }),
  gap("eve", "fay", 0.3, { n: 1 }),
];

describe("the list of gaps", () => {
  it("says who, how much, when they last met and who met both, and opens the positions of both", () => {
    const rows = gapRows(english, gaps, () => {});
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["ANN", "BOB", 0.6, 2, "not on record", "X (3 and 2), Y (2 and 2), Z (1 and 4) and 6 others"],
      ["CYD", "DAN", 0.4, 2, "31 Dec 2024", "X (1 and 1)"],
      ["EVE", "FAY", 0.3, 1, "not on record", "nobody on record"],
    ]);
    expect(rows.map(({ selects }) => selects.id)).toEqual(["ann~bob", "cyd~dan", "eve~fay"]);
  });

  it("shows both with all who were named as met by both", () => {
    expect(actorsOfGap(gaps[0] ?? gap("a", "b", 1))).toEqual(["ann", "bob", "x", "y", "z", "w"]);
  });

  it("says how many, the widest, who could bridge most, and what is left out", () => {
    const said = findingText(
      gapsFinding(
        english,
        { gaps, count: 5, fewerShared: 17, disagreementLeftOut: 0.25, meetingCount: 40 },
        null,
      ),
    );
    expect(said).toBe(
      "Five pairs disagree and have no session together on record. ANN and BOB most, over two issues. X is among those best placed between two of them. Two pairs who disagree less not shown (0.25 in all). 17 more share fewer issues.",
    );
  });

  it("says when all have met, and since when", () => {
    const none = { gaps: [], count: 0, fewerShared: 0, disagreementLeftOut: 0, meetingCount: 40 };
    expect(findingText(gapsFinding(english, none, null))).toBe(
      "No two here are on record as disagreeing without having met.",
    );
    expect(findingText(gapsFinding(english, none, "2025-06-01"))).toBe(
      "No two here are on record as disagreeing without having met since 1 Jun 2025.",
    );
    expect(findingText(gapsFinding(english, { ...none, fewerShared: 3 }, null))).toBe(
      "No two who share so many issues are on record as disagreeing without having met.",
    );
  });

  it("says that nothing can be known where there are no meetings", () => {
    const none = { gaps: [], count: 0, fewerShared: 2, disagreementLeftOut: 0, meetingCount: 0 };
    for (const since of [null, "2025-06-01"])
      expect(findingText(gapsFinding(english, none, since))).toBe(
        "No meetings are in what was looked through: who has not met can’t be known.",
      );
  });
});
