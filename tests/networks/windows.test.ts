import { describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { toDayNumber, toIsoDay } from "../../server/networks/columns/days.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import {
  meetingNetworkOverWindows,
  stanceNetworkOverWindows,
  type WindowOptions,
} from "../../server/networks/combined/windows.ts";
import { actor, attendance, meeting, position, rowsOf } from "./made-up-rows.ts";

const agreement = {
  over: "ACTORS",
  level: "PERSON",
  includeGroups: false,
  scale: { of: "STANCE", conditional: 0.5 },
  aggregation: "CONGRUENCE",
  normalisation: "NONE",
  duplicates: "INCLUDE",
  first: null,
} as const;

const columns = buildColumns(
  rowsOf({
    positions: [
      position("1", "a", "x", { date: "2025-01-01" }),
      position("2", "b", "x", { date: "2025-01-07" }),
      position("3", "a", "x", { date: "2025-01-08" }),
      position("4", "b", "x", { earliest: "2025-01-14", latest: "2025-01-15" }),
      position("5", "b", "x", { date: "2025-01-20" }),
      position("6", "c", "y", { earliest: "2025-01-20", latest: null }),
      position("7", "c", "y", { stance: "UNCLEAR", date: "2025-01-03" }),
    ],
  }),
);

function windowsOf(options: Partial<WindowOptions>, period?: [from: string, to: string]) {
  const days = period && {
    period: {
      earliest: toDayNumber(period[0]),
      latest: toDayNumber(period[1]),
      match: "POSSIBLY" as const,
    },
  };
  const { windows, leftOver } = stanceNetworkOverWindows(
    columns,
    { ...agreement, ...days },
    { length: 7, step: 7, match: "POSSIBLY", ...options },
  );
  return {
    windows: windows.map(({ window, network }) => [
      toIsoDay(window.from),
      toIsoDay(window.until),
      window.certainly,
      window.possibly,
      network.pairs.weight[0] ?? 0,
    ]),
    leftOver: leftOver && [toIsoDay(leftOver.earliest), toIsoDay(leftOver.latest)],
  };
}

describe("moving windows", () => {
  it("are half-open, of equal length, from the first day on, and say what they hold", () => {
    expect(windowsOf({})).toEqual({
      windows: [
        ["2025-01-01", "2025-01-08", 2, 0, 1],
        ["2025-01-08", "2025-01-15", 1, 1, 1],
      ],
      leftOver: ["2025-01-15", "2025-01-20"],
    });
  });

  it("take a date that is only partly inside as asked", () => {
    expect(windowsOf({ match: "CERTAINLY" }).windows.map((window) => window[4])).toEqual([1, 0]);
  });

  it("move by the step, overlapping or apart, whatever the data are", () => {
    expect(windowsOf({ length: 10, step: 5 })).toEqual({
      windows: [
        ["2025-01-01", "2025-01-11", 3, 0, 2],
        ["2025-01-06", "2025-01-16", 3, 0, 2],
        ["2025-01-11", "2025-01-21", 2, 1, 0],
      ],
      leftOver: null,
    });
    expect(windowsOf({ length: 1, step: 19 }).windows.map((window) => window[0])).toEqual([
      "2025-01-01",
      "2025-01-20",
    ]);
  });

  it("lie in the period asked for, which may begin before the data and end after them", () => {
    expect(windowsOf({ length: 10, step: 10 }, ["2024-12-31", "2025-01-25"])).toEqual({
      windows: [
        ["2024-12-31", "2025-01-10", 3, 0, 2],
        ["2025-01-10", "2025-01-20", 1, 0, 0],
      ],
      leftOver: ["2025-01-20", "2025-01-25"],
    });
  });

  it("are of meetings too", () => {
    const met = buildColumns(
      rowsOf({
        actors: [actor("a"), actor("b")],
        meetings: [
          meeting("round", { date: "2020-01-01", isEncounter: false }),
          meeting("m1", { date: "2025-01-01", partOf: "round" }),
          meeting("m2", { date: "2025-01-03" }),
          meeting("m3", { date: "2025-01-04" }),
        ],
        attendances: ["m1", "m2", "m3"].flatMap((id) => [attendance(id, "a"), attendance(id, "b")]),
      }),
    );
    const { windows, leftOver } = meetingNetworkOverWindows(
      met,
      { level: "PERSON", includeGroups: false, weight: "COUNT", first: 5 },
      { length: 2, step: 2, match: "CERTAINLY" },
    );
    expect(windows.map(({ network }) => Array.from(network.pairs.weight))).toEqual([[1], [2]]);
    expect(leftOver).toBeNull();
  });

  it("are none where there is nothing", () => {
    expect(
      stanceNetworkOverWindows(buildColumns(rowsOf({})), agreement, {
        length: 7,
        step: 7,
        match: "POSSIBLY",
      }),
    ).toEqual({ windows: [], leftOver: null });
  });

  it("are refused when longer than the data, or without length or step", () => {
    expect(() => windowsOf({ length: 21 })).toThrow(
      new InvalidNetworkOptionsError(
        "WINDOW_LONGER_THAN_DATA",
        "windows.length",
        "21 days are more than the 20 from 2025-01-01 to 2025-01-20",
        "give at most 20, or a longer period",
      ),
    );
    for (const [option, value] of [
      ["length", 0],
      ["step", 0],
      ["length", 1.5],
    ] as const) {
      expect(() => windowsOf({ [option]: value })).toThrow(
        new InvalidNetworkOptionsError(
          "NOT_A_COUNT",
          `windows.${option}`,
          `${value} is no whole number of 1 or more`,
          "give 1 or more",
        ),
      );
    }
  });
});
