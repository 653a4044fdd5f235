import { describe, expect, it } from "vitest";
import { findingText } from "../../../client/summary/finding.ts";
import {
  campsTable,
  csvOfWindows,
  polarizationFinding,
  type Polarized,
  type PolarizedWindow,
  windowRows,
} from "../../../client/views/structure/polarization-words.ts";
import { english } from "../support/english.ts";

const member = (id: string, camp: number): Polarized["nodes"][number] => ({
  camp,
  node: { id, name: id.toUpperCase() },
});

const polarized = (more: Partial<Polarized> = {}): Polarized => ({
  value: 0.3125,
  agreement: 0.25,
  disagreement: -0.375,
  campSizes: [2, 1],
  nodes: [member("ann", 0), member("bob", 0), member("cyd", 1)],
  ...more,
});

const window = (from: string, until: string, more: Partial<PolarizedWindow> = {}) => ({
  from,
  until,
  certainly: 5,
  possibly: 1,
  value: 0.25,
  nodeCount: 3,
  campSizes: [2, 1],
  ...more,
});

describe("what is said of polarization", () => {
  const said = (more?: Partial<Polarized>) =>
    findingText(polarizationFinding(english, polarized(more)));

  it("is how much, of how many in which camps, and of what it is made", () => {
    expect(said()).toBe(
      "Polarization 0.31 of at most 0.5: three actors, who part best into camps of 2 and 1. Half of the modularity of agreement, 0.25, less that of disagreement, −0.38, whatever a tie means (as in the Discourse Network Analyzer).",
    );
  });

  it("is that there are no camps, or nobody to part", () => {
    expect(said({ value: 0, campSizes: [3] })).toBe(
      "Three actors, and no two camps: no split fits agreement and disagreement better than chance.",
    );
    expect(said({ value: 0, campSizes: [], nodes: [] })).toBe(
      "Nobody here shares an issue with another, so nothing can part them.",
    );
  });

  it("is who is in which camp, numbered from 1", () => {
    expect(campsTable(english, polarized()).rows.map(({ cells }) => cells)).toEqual([
      ["ANN", 1],
      ["BOB", 1],
      ["CYD", 2],
    ]);
  });
});

describe("the windows of polarization", () => {
  const windows = [
    window("2025-01-01", "2025-04-01"),
    window("2025-04-01", "2025-07-01", { value: 0, campSizes: [], nodeCount: 0, possibly: 0 }),
    window("2025-07-01", "2026-01-01", { value: 0, campSizes: [3] }),
  ];

  it("are rows with their days, a value where somebody is compared, and camps where there are two", () => {
    expect(windowRows(english, windows)).toEqual([
      {
        days: "Jan – Mar 2025",
        period: { from: "2025-01-01", to: "2025-03-31" },
        value: 0.25,
        camps: "2 and 1",
        positions: "6",
      },
      {
        days: "Apr – Jun 2025",
        period: { from: "2025-04-01", to: "2025-06-30" },
        value: null,
        camps: "",
        positions: "5",
      },
      {
        days: "Jul – Dec 2025",
        period: { from: "2025-07-01", to: "2025-12-31" },
        value: 0,
        camps: "",
        positions: "6",
      },
    ]);
  });

  it("can be taken away with days and numbers for programs", () => {
    expect(csvOfWindows(english, windows)).toBe(
      [
        "From,Until before,Polarization,Actors,Camps,Positions",
        "2025-01-01,2025-04-01,0.25,3,2 1,6",
        "2025-04-01,2025-07-01,,0,,5",
        "2025-07-01,2026-01-01,0,3,3,6",
        "",
      ].join("\r\n"),
    );
  });
});
