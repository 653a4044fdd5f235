import { describe, expect, it } from "vitest";
import { monthTicks } from "../../../client/panels/time/month-ticks.ts";
import { dayNumber, dayOf } from "../../../client/model/day-span.ts";
import {
  binFor,
  dayAt,
  moved,
  partOf,
  placeOf,
  resized,
} from "../../../client/panels/time/time-scale.ts";

const span = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const days = ({ from, to }: { from: number; to: number }) => [dayOf(from), dayOf(to)];

describe("the scale of the time bar", () => {
  const year = span("2025-02-01", "2026-02-28");

  it("puts the first day at the left end and the end of the last day at the right end", () => {
    expect([placeOf(year, year.from), placeOf(year, year.to + 1)]).toEqual([0, 1]);
    expect([dayOf(dayAt(year, 0)), dayOf(dayAt(year, 1)), dayOf(dayAt(year, -3))]).toEqual([
      "2025-02-01",
      "2026-02-28",
      "2025-02-01",
    ]);
  });

  it("takes longer bins for longer spans", () => {
    expect([
      binFor(span("2025-12-01", "2025-12-31")),
      binFor(year),
      binFor(span("2000-01-01", "2020-01-01")),
      binFor(span("1800-01-01", "2020-01-01")),
    ]).toEqual(["DAY", "WEEK", "MONTH", "YEAR"]);
  });

  it("looks at the part of a long time that is explored, with a margin, and the chosen period", () => {
    const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
    const whole = days("1866-01-01", "2026-02-28");
    const explored = [dayNumber("2025-02-12"), dayNumber("2026-02-12")];
    expect(partOf(whole, explored, null)).toEqual(days("2024-11-13", "2026-02-28"));
    expect(partOf(whole, explored.slice(0, 1), null)).toEqual(days("2025-01-13", "2025-03-14"));
    expect(partOf(whole, explored, days("2015-02-12", "2016-01-01"))).toEqual(
      days("2012-05-13", "2026-02-28"),
    );
  });

  it("looks at all of a time that is short, or not much longer than what is explored", () => {
    const year = { from: dayNumber("2025-02-01"), to: dayNumber("2026-02-28") };
    expect(partOf(year, [dayNumber("2025-12-19")], null)).toBe(null);
    const decades = { from: dayNumber("1990-01-01"), to: dayNumber("2026-02-28") };
    expect(partOf(decades, [decades.from, decades.to], null)).toBe(null);
    expect(partOf(decades, [], null)).toBe(null);
  });

  it("moves a period within its bounds, its length kept", () => {
    const period = span("2025-12-19", "2025-12-21");
    expect(days(moved(period, 7, year))).toEqual(["2025-12-26", "2025-12-28"]);
    expect(days(moved(period, Infinity, year))).toEqual(["2026-02-26", "2026-02-28"]);
    expect(days(moved(period, -Infinity, year))).toEqual(["2025-02-01", "2025-02-03"]);
  });

  it("does not let the ends of a period pass each other", () => {
    const period = span("2025-12-19", "2025-12-21");
    expect(days(resized(period, "from", dayNumber("2025-12-30"), year))).toEqual([
      "2025-12-21",
      "2025-12-21",
    ]);
    expect(days(resized(period, "to", dayNumber("2025-01-01"), year))).toEqual([
      "2025-12-19",
      "2025-12-19",
    ]);
  });

  it("labels months with the year at the first one and at each January", () => {
    expect(monthTicks("en", year, 1000).map(({ label }) => label)).toEqual([
      "Feb 2025",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
      "Jan 2026",
      "Feb",
    ]);
  });

  it("cuts no label off at the end of the bar", () => {
    for (let width = 200; width < 700; width += 7) {
      for (const { label, place } of monthTicks("en", year, width)) {
        expect(place * width + label.length * 6.4).toBeLessThan(width + 0.01);
      }
    }
  });

  it("labels fewer months where they would be too close, then years", () => {
    expect(monthTicks("en", year, 300).map(({ label }) => label)).toEqual([
      "Feb 2025",
      "Jul",
      "Oct",
      "Jan 2026",
    ]);
    expect(
      monthTicks("en", span("1990-05-01", "2020-01-01"), 500).map(({ label }) => label),
    ).toEqual(["1995", "2000", "2005", "2010", "2015"]);
  });
});
