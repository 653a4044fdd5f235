import { describe, expect, it } from "vitest";
import { buildColumns, UnknownInRowsError } from "../../server/networks/build-columns.ts";
import { bytesOf } from "../../server/networks/columns.ts";
import { openBegin, openEnd, toDayNumber } from "../../server/networks/days.ts";
import { actor, attendance, meeting, position, rowsOf } from "./network-rows.ts";

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
      meeting("round"),
      meeting("cancelled", { status: "CANCELLED" }),
    ],
    attendances: [attendance("session", "b", "s"), attendance("session", "a")],
    issues: [{ id: "x" }],
    positions: [
      position("p2", "b", "x", { stance: "OPPOSES", value: -3, confidence: "LOW", source: null }),
      position("p1", "s", "x", {
        attribution: "REPORTED",
        earliest: null,
        latest: "2025-02-01",
        source: "news",
      }),
    ],
  });

  it("hold facts by place, in order of ids, whatever order they came in", () => {
    const day = toDayNumber("2025-01-01");
    expect(columns).toEqual({
      actors: {
        ids: ["a", "b", "s"],
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
        ids: ["cancelled", "round", "session"],
        kind: Uint8Array.of(0, 0, 1),
        earliest: Int32Array.of(day, day, day),
        latest: Int32Array.of(day, day, day),
        counts: Uint8Array.of(0, 0, 1),
      },
      attendances: {
        offsets: Int32Array.of(0, 0, 0, 2),
        actor: Int32Array.of(0, 1),
        onBehalfOf: Int32Array.of(-1, 2),
      },
      issues: { ids: ["x"] },
      sources: { ids: ["news"] },
      positions: {
        ids: ["p1", "p2"],
        actor: Int32Array.of(2, 1),
        issue: Int32Array.of(0, 0),
        stance: Uint8Array.of(0, 1),
        value: Float64Array.of(Number.NaN, -3),
        earliest: Int32Array.of(openBegin, day),
        latest: Int32Array.of(toDayNumber("2025-02-01"), day),
        source: Int32Array.of(0, -1),
        confidence: Uint8Array.of(2, 0),
        attribution: Uint8Array.of(1, 0),
      },
    });
  });

  it("tell how many bytes they hold", () => {
    // Actors 6, memberships 28, meetings 30, attendances 32, positions 2 × (5 × 4 + 8 + 3).
    expect(bytesOf(columns)).toBe(6 + 28 + 30 + 32 + 62);
  });

  it("are not made of rows that name what is not among them", () => {
    expect(() =>
      buildColumns({
        ...rowsOf({}),
        meetings: [meeting("m")],
        attendances: [attendance("m", "a")],
      }),
    ).toThrow(new UnknownInRowsError("actors", "a"));
  });
});
