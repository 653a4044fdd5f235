import { describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { toDayNumber, toIsoDay } from "../../server/networks/columns/days.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import {
  meetingNetworkOverWindows,
  stanceNetworkOverWindows,
  type WindowOptions,
} from "../../server/networks/combined/windows.ts";
import { beginOfUnit, unitWith } from "../../server/networks/combined/window-units.ts";
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
  const { windows, leftOverBefore, leftOver } = stanceNetworkOverWindows(
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
    ...(leftOverBefore && {
      leftOverBefore: [toIsoDay(leftOverBefore.earliest), toIsoDay(leftOverBefore.latest)],
    }),
  };
}

describe("moving windows", () => {
  it("are half-open, of equal length, from the first day on, and count their facts", () => {
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

  it("move by the step, overlapping or apart, whatever the data", () => {
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

  it("are months, quarters and years of the calendar, whole, that in which the data begin first", () => {
    expect(windowsOf({ unit: "MONTH", length: 1, step: 1 })).toEqual({
      windows: [["2025-01-01", "2025-02-01", 5, 1, 6]],
      leftOver: null,
    });
    const from = (unit: "MONTH" | "QUARTER" | "YEAR", period: [string, string], step = 1) => {
      const { windows, ...rest } = windowsOf({ unit, length: step, step }, period);
      return { windows: windows.map(([begin, end]) => `${begin} ${end}`), ...rest };
    };
    expect(from("MONTH", ["2024-11-02", "2025-02-27"])).toEqual({
      windows: ["2024-12-01 2025-01-01", "2025-01-01 2025-02-01"],
      leftOverBefore: ["2024-11-02", "2024-11-30"],
      leftOver: ["2025-02-01", "2025-02-27"],
    });
    expect(from("QUARTER", ["2024-04-01", "2025-03-31"], 2)).toEqual({
      windows: ["2024-04-01 2024-10-01", "2024-10-01 2025-04-01"],
      leftOver: null,
    });
    expect(from("YEAR", ["2023-12-31", "2025-12-31"])).toEqual({
      windows: ["2024-01-01 2025-01-01", "2025-01-01 2026-01-01"],
      leftOverBefore: ["2023-12-31", "2023-12-31"],
      leftOver: null,
    });
    expect(() => from("YEAR", ["2024-01-02", "2025-12-30"])).toThrow(
      new InvalidNetworkOptionsError(
        "WINDOW_LONGER_THAN_DATA",
        "windows.length",
        "1 years are more than the 0 whole ones from 2024-01-02 to 2025-12-30",
        "give a longer period",
      ),
    );
  });

  it("are counted through the years as the calendar has them", () => {
    for (const year of ["0001", "0099", "1899", "1970", "2024"]) {
      for (const [unit, day] of [
        ["MONTH", `${year}-03-01`],
        ["QUARTER", `${year}-10-01`],
        ["YEAR", `${year}-01-01`],
      ] as const) {
        const begin = toDayNumber(day);
        const number = unitWith(begin, unit);
        expect([beginOfUnit(number, unit), unitWith(begin - 1, unit)]).toEqual([begin, number - 1]);
      }
    }
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
    ).toEqual({ windows: [], leftOverBefore: null, leftOver: null });
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
