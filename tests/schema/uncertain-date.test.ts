import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InvalidDateError,
  overlap,
  parseMeetingDate,
  parseUncertainDate,
  type Period,
} from "../../schema/uncertain-date.ts";

const expectedDate =
  "a day, month, year or interval in EDTF (2025-12-19, 2025-12, 2025, 2025-12-19/2025-12-21, " +
  "2025-12-19/.., 2025-12-20~)";

describe("the days an EDTF text may mean", () => {
  it.each<[text: string, earliest: string | null, latest: string | null]>([
    ["2025-12-19", "2025-12-19", "2025-12-19"],
    ["2025-12", "2025-12-01", "2025-12-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["0004-02", "0004-02-01", "0004-02-29"],
    ["2025-12-19/2025-12-21", "2025-12-19", "2025-12-21"],
    ["2025-11/2026", "2025-11-01", "2026-12-31"],
    ["2025-12-19/2025", "2025-12-19", "2025-12-31"],
    ["2025-12-19/..", "2025-12-19", null],
    ["../2025-12-19", null, "2025-12-19"],
    ["2025-12-19/", "2025-12-19", null],
    ["/2025", null, "2025-12-31"],
    ["2025-12-20~", "2025-12-20", "2025-12-20"],
    ["2025-12?", "2025-12-01", "2025-12-31"],
    ["2025%", "2025-01-01", "2025-12-31"],
    ["2025-12-19~/2025-12-21?", "2025-12-19", "2025-12-21"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["XXXX", "0000-01-01", "9999-12-31"],
    ["2025-XX", "2025-01-01", "2025-12-31"],
    ["2025-XX-XX", "2025-01-01", "2025-12-31"],
    ["2025-02-XX", "2025-02-01", "2025-02-28"],
    ["2025-21", "2025-03-01", "2025-05-31"],
    ["2025-22", "2025-06-01", "2025-08-31"],
    ["2025-23", "2025-09-01", "2025-11-30"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2025-12-19T23:30:00-05:00", "2025-12-19", "2025-12-19"],
  ])("%s means %s to %s", (text, earliest, latest) => {
    expect(parseUncertainDate(text)).toEqual({ earliest, latest });
  });

  it.each<[text: string, message: string]>([
    ["Thursday", `"Thursday" is no date, expected ${expectedDate}`],
    ["", `"" is no date, expected ${expectedDate}`],
    ["19.12.2025", `"19.12.2025" is no date, expected ${expectedDate}`],
    ["2025-6", `"2025-6" is no date, expected ${expectedDate}`],
    ["2025-13", `"2025-13" is no date, expected ${expectedDate}`],
    ["20", `"20" is no date, expected ${expectedDate}`],
    ["2025-04-31", `"2025-04-31" is no date, expected ${expectedDate}`],
    ["[2025-12-19,2025-12-20]", `"[2025-12-19,2025-12-20]" is no date, expected ${expectedDate}`],
    ["2025-02-29", '"2025-02-29" is no day of the calendar, expected 2025-02-01 to 2025-02-28'],
    [
      "2025-12-21/2025-12-19",
      '"2025-12-21/2025-12-19" ends before it begins, expected the earlier day first',
    ],
    ["../..", `"../.." says no day at all, expected ${expectedDate}`],
    ["-0044", '"-0044" lies outside the calendar, expected a year from 0000 to 9999'],
  ])("%s is refused and says what was expected", (text, message) => {
    expect(() => parseUncertainDate(text)).toThrow(new InvalidDateError(text, ...split(message)));
  });

  it("may be unknown of a meeting, and of nothing else", () => {
    expect(parseMeetingDate("unknown")).toEqual({ earliest: null, latest: null });
    expect(parseMeetingDate("2025-12")).toEqual(parseUncertainDate("2025-12"));
    expect(() => parseMeetingDate("soon")).toThrow(
      new InvalidDateError("soon", '"soon" is no date', `${expectedDate}, or "unknown"`),
    );
    expect(() => parseUncertainDate("unknown")).toThrow(InvalidDateError);
  });

  it("takes every day of the calendar as itself", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(parseUncertainDate(iso)).toEqual({ earliest: iso, latest: iso });
      }),
    );
  });

  it("takes a month as all its days and nothing more", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const { earliest, latest } = parseUncertainDate(iso.slice(0, 7));
        expect([earliest?.slice(8), dayAfter(latest ?? "").slice(8)]).toEqual(["01", "01"]);
        expect(overlap({ earliest: iso, latest: iso }, { earliest, latest })).toBe("certainly");
      }),
    );
  });

  it("takes two days in order as an interval", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [one, other].toSorted();
        expect(parseUncertainDate(`${first}/${last}`)).toEqual({ earliest: first, latest: last });
      }),
    );
  });

  it("refuses two days in the wrong order", () => {
    const differentDays = fc.uniqueArray(day, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(differentDays, (days) => {
        const [last, first] = days.toSorted().toReversed();
        expect(() => parseUncertainDate(`${last}/${first}`)).toThrow(InvalidDateError);
      }),
    );
  });

  it("gives a period in order or an InvalidDateError, whatever the text", () => {
    const dateLike = fc.string({
      unit: fc.constantFrom(
        "0",
        "1",
        "2",
        "9",
        "-",
        "/",
        ".",
        "X",
        "T",
        ":",
        "~",
        "?",
        "%",
        "[",
        "Y",
      ),
    });
    const asExpected = (text: string): boolean => {
      try {
        const { earliest, latest } = parseUncertainDate(text);
        return earliest === null || latest === null || earliest <= latest;
      } catch (error) {
        return error instanceof InvalidDateError;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        expect(asExpected(text)).toBe(true);
      }),
    );
  });
});

describe("whether a period lies in a range", () => {
  const december: Period = { earliest: "2025-12-01", latest: "2025-12-31" };

  it.each<[text: string, answer: string]>([
    ["2025-12-19", "certainly"],
    ["2025-12", "certainly"],
    ["2025", "possibly"],
    ["2025-11-30/2025-12-01", "possibly"],
    ["2025-12-19/..", "possibly"],
    ["../2025-12-19", "possibly"],
    ["2025-11-30", "no"],
    ["2026-01-01/..", "no"],
    ["../2025-11", "no"],
  ])("%s lies in December 2025: %s", (text, answer) => {
    expect(overlap(parseUncertainDate(text), december)).toBe(answer);
  });

  it("leaves an open end of the range open", () => {
    const since = { earliest: "2025-12-01", latest: null };
    expect(overlap(parseUncertainDate("2025-12-19/.."), since)).toBe("certainly");
    expect(overlap(parseUncertainDate("2025-11-30/.."), since)).toBe("possibly");
    expect(overlap(parseUncertainDate("../2025-11-30"), since)).toBe("no");
  });

  it("is true of every day of the period when certain, of some when possible, of none when not", () => {
    fc.assert(
      fc.property(shortPeriod, shortPeriod, (period, range) => {
        const inside = daysIn(period).filter(
          (each) => each >= range.earliest && each <= range.latest,
        );
        const expected =
          inside.length === 0
            ? "no"
            : inside.length === daysIn(period).length
              ? "certainly"
              : "possibly";
        expect(overlap(period, range)).toBe(expected);
      }),
    );
  });

  it("is possible both ways or no way", () => {
    fc.assert(
      fc.property(openPeriod, openPeriod, (one, other) => {
        expect(overlap(one, other) === "no").toBe(overlap(other, one) === "no");
      }),
    );
  });
});

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const shortPeriod = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => ({ earliest: dayNumber(start), latest: dayNumber(start + length) }));

const openPeriod = fc
  .tuple(shortPeriod, fc.boolean(), fc.boolean())
  .map(([period, openStart, openEnd]) => ({
    earliest: openStart ? null : period.earliest,
    latest: openEnd ? null : period.latest,
  }));

function dayNumber(offset: number): string {
  return new Date(Date.UTC(2025, 11, 1 + offset)).toISOString().slice(0, 10);
}

function daysIn(period: { earliest: string; latest: string }): string[] {
  const days: string[] = [];
  for (let each = period.earliest; each <= period.latest; each = dayAfter(each)) days.push(each);
  return days;
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

function split(message: string): [problem: string, expected: string] {
  const [problem = "", expected = ""] = message.split(", expected ");
  return [problem, expected];
}
