import { describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { UnknownInRowsError } from "../../server/networks/columns/name-table.ts";
import { bytesOf } from "../../server/networks/columns/columns.ts";
import { openBegin, openEnd, toDayNumber } from "../../server/networks/columns/days.ts";
import { actor, attendance, meeting, position, rowsOf } from "./made-up-rows.ts";

describe("columns", () => {
  const columns = buildColumns({
    actors: [
      actor("b"),
      actor("s", { kind: "STATE" }),
      actor("a", { kind: "GROUP", placeholder: true }),
    ],
    memberships: [{ member: "b", of: "s", earliest: "2025-01-02", latest: null }],
    meetings: [
      meeting("session", { partOf: "round", kind: "CALL" }),
      meeting("round", {
        isEncounter: false,
        country: "US",
        issues: ["x"],
        sources: ["t", "s", "t"],
        tiers: ["OFFICIAL", "REGIONAL"],
        datasets: ["b", "a"],
      }),
      meeting("cancelled", { isEncounter: false }),
    ],
    attendances: [
      { ...attendance("session", "b", "s"), status: "ANNOUNCED", sources: ["u"] },
      { ...attendance("session", "a"), confidence: "LOW" },
    ],
    documents: [{ id: "plan" }, { id: "letter" }],
    issues: [{ id: "x", areas: ["peace", "war"], about: ["plan"] }],
    positions: [
      position("p2", "b", "x", {
        stance: "CONDITIONAL",
        conditionKey: "inspection",
        value: -3,
        confidence: "LOW",
        source: null,
      }),
      position("p1", "s", "x", {
        attribution: "REPORTED",
        earliest: null,
        latest: "2025-02-01",
        source: "news",
        document: "plan",
      }),
    ],
  });

  it("hold facts by index, in order of ids, whatever order they were added in", () => {
    const day = toDayNumber("2025-01-01");
    expect(columns).toEqual({
      actors: {
        count: 3,
        kind: Uint8Array.of(3, 0, 2),
        placeholder: Uint8Array.of(1, 0, 0),
      },
      memberships: {
        offsets: Int32Array.of(0, 0, 1, 1),
        of: Int32Array.of(2),
        earliest: Int32Array.of(day + 1),
        latest: Int32Array.of(openEnd),
      },
      meetings: {
        count: 3,
        kind: Uint8Array.of(0, 0, 1),
        earliest: Int32Array.of(day, day, day),
        latest: Int32Array.of(day, day, day),
        isEncounter: Uint8Array.of(0, 0, 1),
        confidence: Uint8Array.of(2, 2, 2),
        country: Int32Array.of(-1, 0, -1),
        round: Int32Array.of(-1, -1, 1),
        tiers: Uint8Array.of(0, 0b101, 0),
        datasets: Int32Array.of(0, 1, 0),
        sources: Int32Array.of(0, 1, 0),
        issueOffsets: Int32Array.of(0, 0, 1, 1),
        issues: Int32Array.of(0),
      },
      attendances: {
        offsets: Int32Array.of(0, 0, 0, 2),
        actor: Int32Array.of(0, 1),
        onBehalfOf: Int32Array.of(-1, 2),
        status: Uint8Array.of(0, 1),
        confidence: Uint8Array.of(0, 2),
        sources: Int32Array.of(0, 2),
        inherits: Uint8Array.of(1, 0),
      },
      issues: { count: 1, areaOffsets: Int32Array.of(0, 2), areas: Int32Array.of(0, 1) },
      positions: {
        actor: Int32Array.of(2, 1),
        issue: Int32Array.of(0, 0),
        stance: Uint8Array.of(0, 2),
        value: Float64Array.of(Number.NaN, -3),
        condition: Int32Array.of(-1, 0),
        earliest: Int32Array.of(openBegin, day),
        latest: Int32Array.of(toDayNumber("2025-02-01"), day),
        source: Int32Array.of(0, -1),
        document: Int32Array.of(1, -1),
        confidence: Uint8Array.of(2, 0),
        attribution: Uint8Array.of(1, 0),
        tiers: Uint8Array.of(0, 0),
        datasets: Int32Array.of(0, 0),
        sources: Int32Array.of(0, 0),
      },
      names: {
        actors: ["a", "b", "s"],
        meetings: ["cancelled", "round", "session"],
        issues: ["x"],
        positions: ["p1", "p2"],
        areas: ["peace", "war"],
        conditions: ["inspection"],
        documents: ["letter", "plan"],
        documentsOfIssues: [[1]],
        countries: ["US"],
        datasets: [[], ["a", "b"]],
        sources: [[], ["s", "t"], ["u"]],
      },
    });
  });

  it("tell how many bytes they hold", () => {
    // Actors 3 × 2, memberships 28, meetings 3 × (6 × 4 + 4) + 20, attendances 34 + 2 × 6, issues 8 + 8, positions
    // 2 × (9 × 4 + 8 + 4).
    expect(bytesOf(columns)).toBe(6 + 28 + 104 + 46 + 16 + 96);
  });

  it("are not made of rows that name what is not among them", () => {
    expect(() =>
      buildColumns({
        ...rowsOf({}),
        meetings: [meeting("m")],
        attendances: [attendance("m", "a")],
      }),
    ).toThrow(new UnknownInRowsError("actors", "a"));
    expect(() =>
      buildColumns(rowsOf({ issues: [{ id: "x", areas: ["peace"], about: ["plan"] }] })),
    ).toThrow(new UnknownInRowsError("documents", "plan"));
    expect(() =>
      buildColumns(
        rowsOf({
          actors: [actor("b")],
          positions: [position("p", "b", "x", { document: "plan" })],
        }),
      ),
    ).toThrow(new UnknownInRowsError("documents", "plan"));
  });
});
