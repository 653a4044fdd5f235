import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  openBegin,
  openEnd,
  toDayNumber,
  toDays,
  toIsoDay,
} from "../../server/networks/columns/days.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { toIsoWeek, unitOf } from "../../server/networks/columns/time-units.ts";
import { isoWeek } from "./oracle.ts";

const anyDay = fc.integer({ min: toDayNumber("0000-01-01"), max: toDayNumber("9999-12-31") });

describe("the number of a day", () => {
  it.each<[string, number]>([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["0000-01-01", -719_528],
    ["0099-03-01", -683_309],
    ["9999-12-31", 2_932_896],
  ])("%s is %i", (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    expect(toIsoDay(number)).toBe(day);
  });

  it.each(["2025-02-29", "2025-2-1", "2025-12", "20251219", "Thursday", "", "+002025-01-01"])(
    "%j is none",
    (day) => {
      expect(() => toDayNumber(day)).toThrow(
        new InvalidNetworkOptionsError(
          "NOT_A_DAY",
          "day",
          `"${day}" is no day`,
          "write YYYY-MM-DD",
        ),
      );
    },
  );

  it("comes back from every day of the calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(toDayNumber(toIsoDay(day) ?? "")).toBe(day);
      }),
    );
  });

  it("has no end where a period is open", () => {
    expect(toDays({ earliest: null, latest: "1970-01-02" })).toEqual({
      earliest: openBegin,
      latest: 1,
    });
    expect(toDays({ earliest: "1970-01-02", latest: null })).toEqual({
      earliest: 1,
      latest: openEnd,
    });
    expect([toIsoDay(openBegin), toIsoDay(openEnd)]).toEqual([null, null]);
  });

  it("refuses a period that ends before it begins, and says what to do", () => {
    expect(() => toDays({ earliest: "2025-03-01", latest: "2025-02-28" })).toThrow(
      new InvalidNetworkOptionsError(
        "PERIOD_ENDS_BEFORE_IT_BEGINS",
        "period",
        "it begins on 2025-03-01 and ends on 2025-02-28",
        "give the earlier day first",
      ),
    );
  });
});

describe("weeks", () => {
  it.each<[day: string, year: number, week: number]>([
    ["2020-12-27", 2020, 52],
    ["2020-12-28", 2020, 53],
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2024-12-29", 2024, 52],
    ["2024-12-30", 2025, 1],
    ["2025-12-28", 2025, 52],
    ["2025-12-29", 2026, 1],
    ["2026-12-31", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2016-01-03", 2015, 53],
    ["2017-01-01", 2016, 52],
    ["0004-01-01", 4, 1],
  ])("%s lies in week %i-W%i", (day, year, week) => {
    expect(toIsoWeek(toDayNumber(day))).toEqual({ year, week });
  });

  it("agree with counting Thursdays on any day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = toIsoWeek(day);
        expect(`${year}-W${week}`).toBe(isoWeek(toIsoDay(day) ?? ""));
      }),
    );
  });
});

describe("units of time", () => {
  const nameOf = {
    DAY: (day: string) => day,
    WEEK: isoWeek,
    MONTH: (day: string) => day.slice(0, 7),
    YEAR: (day: string) => day.slice(0, 4),
  } as const;

  it("are the same exactly for days that lie in the same", () => {
    const near = anyDay.chain((day) =>
      fc.tuple(
        fc.constant(day),
        fc.integer({ min: -400, max: 400 }).map((n) => Math.min(day + n, 2_932_896)),
      ),
    );
    fc.assert(
      fc.property(
        near.filter(([, other]) => other >= -719_528),
        fc.constantFrom("DAY", "WEEK", "MONTH", "YEAR"),
        ([day, other], unit) => {
          const [one, two] = [day, other].map((n) => nameOf[unit](toIsoDay(n) ?? ""));
          expect(unitOf(day, unit) === unitOf(other, unit)).toBe(one === two);
        },
      ),
    );
  });

  it("leave an open end open", () => {
    expect(unitOf(openBegin, "YEAR")).toBe(openBegin);
    expect(unitOf(openEnd, "WEEK")).toBe(openEnd);
  });
});
