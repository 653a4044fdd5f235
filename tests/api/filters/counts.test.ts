/** Grouped counts of the API: they add up to the list with the same filter. */
import { describe, expect, it } from "vitest";
import { codes } from "../ask.ts";
import { ukraineApi } from "../open-ukraine.ts";

const { ask } = ukraineApi();

const ofMeetings = `query Q($filter: MeetingFilter) {
  meetings(filter: $filter, first: 1) { totalCount }
  both: meetingCounts(filter: $filter) { country month count }
  countries: meetingCounts(filter: $filter, by: [COUNTRY]) { country month count }
  months: meetingCounts(filter: $filter, by: MONTH) { country month count }
}`;

const ofPositions = `query Q($filter: PositionFilter) {
  positions(filter: $filter, first: 1) { totalCount }
  all: positionCounts(filter: $filter) { issue { id title } side stance count }
  stances: positionCounts(filter: $filter, by: [STANCE]) { issue { id } side stance count }
}`;

type Counts = Record<string, { count: number; [key: string]: unknown }[]>;
const sum = (counts: readonly { count: number }[] = []) =>
  counts.reduce((total, { count }) => total + count, 0);

describe("counts by groups", () => {
  it.each([
    [{}, 110, 110],
    [{ countries: ["US", "RU"] }, 2, 109],
    [{ participants: ["witkoff"], period: { from: "2025-08", to: "2025-12" } }, 2, 109],
    [{ participants: ["ukraine"], level: "STATE", encounters: true }, 2, 109],
    [{ text: "miami", sourceTiers: ["OFFICIAL", "ESTABLISHED", "AGGREGATOR"] }, 2, 109],
    [{ ids: [] }, 0, 0],
  ])("of meetings add up to the list: %j", async (filter, least, most) => {
    const { data, errors } = await ask(ofMeetings, { filter });
    expect(errors).toBeUndefined();
    const { meetings, both, countries, months } = data as unknown as Counts & {
      meetings: { totalCount: number };
    };
    expect(meetings.totalCount).toBeGreaterThanOrEqual(least);
    expect(meetings.totalCount).toBeLessThanOrEqual(most);
    expect([sum(both), sum(countries), sum(months)]).toEqual(
      Array.from({ length: 3 }, () => meetings.totalCount),
    );
    expect(countries!.every(({ month }) => month === null)).toBe(true);
    expect(months!.every(({ country }) => country === null)).toBe(true);
  });

  it.each([
    [{}, 482, 482],
    [{ sides: ["russia"], stances: ["OPPOSES"] }, 2, 481],
    [{ issues: ["plan-20"], attributions: ["SELF"] }, 2, 481],
    [{ text: "ceasefire", period: { from: "2025-12" } }, 2, 481],
  ])("of positions add up to the list: %j", async (filter, least, most) => {
    const { data, errors } = await ask(ofPositions, { filter });
    expect(errors).toBeUndefined();
    const { positions, all, stances } = data as unknown as Counts & {
      positions: { totalCount: number };
    };
    expect(positions.totalCount).toBeGreaterThanOrEqual(least);
    expect(positions.totalCount).toBeLessThanOrEqual(most);
    expect([sum(all), sum(stances)]).toEqual([positions.totalCount, positions.totalCount]);
    expect(all!.every(({ issue, stance }) => issue !== null && stance !== null)).toBe(true);
    expect(stances!.every(({ issue, side }) => issue === null && side === null)).toBe(true);
  });

  it("give what one group alone would give", async () => {
    const { data } = await ask(
      `{
        counts: positionCounts(filter: { issues: ["ceasefire-first"] }) { side stance count }
        one: positions(filter: { issues: ["ceasefire-first"], sides: ["russia"], stances: [OPPOSES] }) { totalCount }
        month: meetingCounts(filter: { period: { from: "2025-12", to: "2025-12", match: CERTAINLY } }, by: [MONTH]) { month count }
        december: meetings(filter: { period: { from: "2025-12", to: "2025-12", match: CERTAINLY } }) { totalCount }
      }`,
    );
    const { counts, one, month, december } = data as unknown as Counts & {
      one: { totalCount: number };
      december: { totalCount: number };
    };
    expect(one.totalCount).toBeGreaterThan(0);
    expect(counts).toContainEqual({ side: "russia", stance: "OPPOSES", count: one.totalCount });
    expect(month).toEqual([{ month: "2025-12", count: december.totalCount }]);
  });

  it("tell of what a filter names and nothing has", async () => {
    const unknown = await ask('{ meetingCounts(filter: { countries: ["ZZ"] }) { count } }');
    expect(codes(unknown)).toEqual([{ code: "BAD_USER_INPUT", argument: "filter.countries" }]);
  });
});
