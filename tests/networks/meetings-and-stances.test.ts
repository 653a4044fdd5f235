import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AgreementOptions,
  meetingEffects,
} from "../../server/networks/combined/meeting-effects.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import { type NetworkColumns } from "../../server/networks/columns/columns.ts";
import { toDayNumber } from "../../server/networks/columns/days.ts";
import { type GapOptions, listGaps } from "../../server/networks/combined/gaps.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import {
  type StanceChangeOptions,
  stanceChanges,
} from "../../server/networks/combined/stance-changes.ts";
import { arbitraryRows } from "./arbitrary-rows.ts";
import { attendance, actor, meeting, position, rowsOf, whoMet } from "./made-up-rows.ts";
import {
  countedMeetings,
  oracleCounts,
  oracleLevels,
  oracleMeetings,
  oraclePair,
  pairsOf,
} from "./oracle.ts";

const meetings = { level: "PERSON", includeGroups: false } as const;
const positions = {
  level: "PERSON",
  includeGroups: false,
  scale: { of: "STANCE", conditional: 0.5 },
} as const;
const levelOf = (row: NetworkRows["positions"][number]) =>
  row.stance === "UNCLEAR" ? null : oracleLevels[row.stance];

function agreements(columns: NetworkColumns, options: AgreementOptions) {
  const made = meetingEffects(columns, options);
  return made.meetings.map((meeting) => made.agreementOf(meeting));
}

describe("agreement of those who met", () => {
  const options = {
    meetings,
    positions,
    duplicates: "INCLUDE",
    before: "CERTAINLY",
  } as const satisfies AgreementOptions;

  const rows = rowsOf({
    ...whoMet({ m1: ["a", "b", "c"], m2: ["a"] }),
    meetings: [meeting("m1", { date: "2025-02-01" }), meeting("m2", { date: "2025-02-01" })],
    positions: [
      position("1", "a", "x", { date: "2025-01-31" }),
      position("2", "b", "x", { date: "2025-01-01" }),
      position("3", "b", "y", { date: "2025-01-01" }),
      position("4", "a", "x", { date: "2025-02-01", stance: "OPPOSES" }),
      position("5", "c", "x", { earliest: "2025-01-31", latest: "2025-02-01", stance: "OPPOSES" }),
    ],
  });

  it("is the mean over pairs of positions from before the meeting", () => {
    const agreement = 1 / ((1 + 2) / 2);
    expect(agreements(buildColumns(rows), options)).toEqual([
      {
        meeting: 0,
        actors: 3,
        pairs: 3,
        comparablePairs: 1,
        mean: agreement / 3,
        meanOfComparable: agreement,
        positions: 3,
      },
    ]);
  });

  it("rests on positions that can be read, duplicates too", () => {
    const made = meetingEffects(buildColumns(rows), {
      ...options,
      before: "POSSIBLY",
      duplicates: "PERIOD",
      positions: { ...options.positions, scale: { of: "STANCE", conditional: "LEFT_OUT" } },
    });
    // Indices are ordered by issue, then id: 1, 2, 4 and 5 on x, then 3 on y.
    expect(made.positionsBefore(0)).toEqual([
      { position: 3, level: -1, counted: true },
      { position: 0, level: 1, counted: true },
      { position: 1, level: 1, counted: true },
      { position: 4, level: 1, counted: true },
    ]);
  });

  it("is asked of some pairs only", () => {
    const of = (pairs: AgreementOptions["pairs"]) =>
      agreements(buildColumns(rows), { ...options, pairs }).map((one) => [
        one.pairs,
        one.comparablePairs,
        one.positions,
      ]);
    expect(of({ among: [Uint8Array.of(1, 1, 0)] })).toEqual([[1, 1, 3]]);
    expect(of({ with: [Uint8Array.of(0, 0, 1)] })).toEqual([[2, 0, 3]]);
    expect(of({ among: [Uint8Array.of(1, 0, 0)] })).toEqual([]);
  });

  it("takes in what was possibly said before, if asked", () => {
    const [first] = agreements(buildColumns(rows), { ...options, before: "POSSIBLY" });
    const [ab, ac, bc] = [2 / 3, -1, -2 / 3];
    expect(first?.comparablePairs).toBe(3);
    expect(first?.mean).toBeCloseTo((ab + ac + bc) / 3, 12);
  });

  it("is that of the formulas, written out, for any meetings and positions", () => {
    fc.assert(
      fc.property(arbitraryRows, (given) => {
        const columns = buildColumns(given);
        for (const found of agreements(columns, options)) {
          const id = columns.names.meetings[found.meeting] ?? "";
          const held = countedMeetings(given).find((one) => one.id === id);
          const begin = held?.earliest ?? "0000-00-00";
          const earlier = given.positions.filter(({ latest }) => latest !== null && latest < begin);
          const counts = oracleCounts(
            { ...given, positions: earlier },
            "PERSON",
            false,
            "INCLUDE",
            levelOf,
          );
          const there = given.attendances
            .filter((one) => one.meeting === id && one.actor !== "g1" && one.status === "ATTENDED")
            .map((one) => one.actor);
          const agreements = pairsOf(there).map(([a, b]) => {
            const { SUBTRACT, dividedBy } = oraclePair(counts, a, b, 2);
            return dividedBy.AVERAGE === 0 ? 0 : SUBTRACT / dividedBy.AVERAGE;
          });
          const sum = agreements.reduce((one, other) => one + other, 0);
          expect(found.pairs).toBe(agreements.length);
          expect(found.mean).toBeCloseTo(agreements.length === 0 ? 0 : sum / agreements.length, 9);
        }
      }),
    );
  });
});

describe("stance changes after a meeting", () => {
  const options = {
    meetings,
    positions,
    days: 10,
    match: "CERTAINLY",
  } as const satisfies StanceChangeOptions;

  function changes(rows: NetworkRows, given: Partial<StanceChangeOptions> = {}) {
    const columns = buildColumns(rows);
    return stanceChanges(columns, { ...options, ...given }).map((one) => [
      columns.names.meetings[one.meeting],
      columns.names.actors[one.actor],
      columns.names.issues[one.issue],
      columns.names.positions[one.before],
      columns.names.positions[one.after],
      one.change,
    ]);
  }

  const rows = rowsOf({
    actors: [actor("a"), actor("b"), actor("away")],
    meetings: [meeting("m", { date: "2025-03-01" })],
    attendances: [attendance("m", "a"), attendance("m", "b")],
    positions: [
      position("a1", "a", "x", { date: "2025-01-01", stance: "CONDITIONAL" }),
      position("a2", "a", "x", { date: "2025-02-28", stance: "OPPOSES" }),
      position("a3", "a", "x", { date: "2025-03-01" }),
      position("a4", "a", "x", { date: "2025-03-05" }),
      position("a5", "a", "x", { date: "2025-03-11", stance: "NEUTRAL" }),
      position("a6", "a", "x", { date: "2025-03-12", stance: "OPPOSES" }),
      position("a7", "a", "new", { date: "2025-03-02" }),
      position("b1", "b", "x", { date: "2025-01-01" }),
      position("b2", "b", "x", { date: "2025-03-02", stance: "UNCLEAR" }),
      position("c1", "away", "x", { date: "2025-01-01" }),
      position("c2", "away", "x", { date: "2025-03-02", stance: "OPPOSES" }),
    ],
  });

  it("are those of its attendants, from its own day on, each with both positions", () => {
    expect(changes(rows)).toEqual([
      ["m", "a", "x", "a2", "a3", 2],
      ["m", "a", "x", "a4", "a5", -1],
    ]);
    expect(changes(rows, { days: 0 })).toEqual([["m", "a", "x", "a2", "a3", 2]]);
    expect(changes(rows, { days: 11 })).toHaveLength(3);
  });

  it("may be of stances that have the same level", () => {
    const scale = { of: "STANCE", conditional: 1 } as const;
    const turned = rowsOf({
      ...whoMet({ m: ["a", "b"] }),
      positions: [
        position("1", "a", "x", { date: "2024-12-01" }),
        position("2", "a", "x", { date: "2025-01-02", stance: "CONDITIONAL" }),
      ],
    });
    expect(changes(turned, { positions: { ...positions, scale } })).toEqual([
      ["m", "a", "x", "1", "2", 0],
    ]);
  });

  it("of an uncertain day count when certain, or when possible, as asked", () => {
    const vague = rowsOf({
      ...whoMet({ m: ["a", "b"] }),
      positions: [
        position("1", "a", "x", { date: "2024-12-01" }),
        position("2", "a", "x", {
          earliest: "2025-01-05",
          latest: "2025-01-31",
          stance: "OPPOSES",
        }),
      ],
    });
    expect(changes(vague)).toEqual([]);
    expect(changes(vague, { match: "POSSIBLY" })).toEqual([["m", "a", "x", "1", "2", -2]]);
  });

  it("are not within one day: that is a contradiction, and the order is unknown", () => {
    const both = rowsOf({
      ...whoMet({ m: ["a", "b"] }),
      positions: [
        position("1", "a", "x", { date: "2024-12-01" }),
        position("2", "a", "x", { date: "2025-01-02" }),
        position("3", "a", "x", { date: "2025-01-02", stance: "OPPOSES" }),
        position("4", "a", "x", { date: "2025-01-05", stance: "NEUTRAL" }),
      ],
    });
    expect(changes(both)).toEqual([["m", "a", "x", "1", "4", -1]]);
  });

  it("are listed once, at the last of the meetings before them", () => {
    const two = rowsOf({
      actors: [actor("a"), actor("b")],
      meetings: [
        meeting("z-first", { date: "2025-01-01" }),
        meeting("a-second", { date: "2025-01-03" }),
      ],
      attendances: ["z-first", "a-second"].flatMap((id) => [
        attendance(id, "a"),
        attendance(id, "b"),
      ]),
      positions: [
        position("1", "a", "x", { date: "2024-12-01" }),
        position("2", "a", "x", { date: "2025-01-04", stance: "OPPOSES" }),
      ],
    });
    expect(changes(two)).toEqual([["a-second", "a", "x", "1", "2", -2]]);
  });

  it("need a number of days", () => {
    expect(() => changes(rows, { days: -1 })).toThrow(InvalidNetworkOptionsError);
  });
});

describe("the list of gaps", () => {
  const options = {
    meetings,
    positions,
    duplicates: "INCLUDE",
    normalisation: "AVERAGE",
    notSince: null,
    first: 10,
    bridges: 5,
  } as const satisfies GapOptions;

  function gaps(rows: NetworkRows, given: Partial<GapOptions> = {}) {
    const columns = buildColumns(rows);
    const found = listGaps(columns, { ...options, ...given });
    const name = (index: number) => columns.names.actors[index];
    return {
      ...found,
      gaps: found.gaps.map(({ a, b, bridges, ...rest }) => ({
        pair: `${name(a)}|${name(b)}`,
        ...rest,
        bridges: bridges.map(({ actor: bridge, ...facts }) => [name(bridge), facts] as const),
      })),
    };
  }

  const oppose = { stance: "OPPOSES" } as const;
  const met = {
    often1: ["red", "envoy"],
    often2: ["red", "envoy"],
    often3: ["red", "envoy"],
    often4: ["envoy", "blue"],
    once1: ["red", "host"],
    once2: ["blue", "host"],
    friends: ["red", "guest"],
    friends2: ["blue", "guest"],
    stranger: ["red", "other"],
    together: ["red", "green"],
  };
  const rows = rowsOf({
    ...whoMet(met),
    positions: [
      position("r1", "red", "x"),
      position("r2", "red", "y"),
      position("b1", "blue", "x", oppose),
      position("b2", "blue", "y", oppose),
      position("g1", "green", "x", oppose),
      position("h1", "host", "x", oppose),
      position("w1", "white", "x", oppose),
      position("w2", "white", "z"),
    ],
  });

  it("ranks those who disagree and never met, with those who met both", () => {
    const found = gaps(rows);
    expect(
      found.gaps.map(({ pair, disagreement, sharedIssues }) => [pair, disagreement, sharedIssues]),
    ).toEqual([
      ["blue|red", 1, 2],
      ["red|white", 0.5, 1],
    ]);
    expect(found.gaps[0]).toEqual({
      pair: "blue|red",
      disagreement: 1,
      sharedIssues: 2,
      lastMet: null,
      bridgeCount: 3,
      bridges: [
        [
          "envoy",
          { meetingsWithA: 1, meetingsWithB: 3, disagreementWithA: 0, disagreementWithB: 0 },
        ],
        [
          "guest",
          { meetingsWithA: 1, meetingsWithB: 1, disagreementWithA: 0, disagreementWithB: 0 },
        ],
        [
          "host",
          {
            meetingsWithA: 1,
            meetingsWithB: 1,
            disagreementWithA: -1 / 1.5,
            disagreementWithB: 1 / 1.5,
          },
        ],
      ],
    });
    expect([found.count, found.leftOut]).toEqual([2, { count: 0, weight: 0, strength: 0 }]);
  });

  it("leaves out pairs that share fewer issues than asked for, and counts them", () => {
    const found = gaps(rows, { leastShared: 2 });
    expect(found.gaps.map(({ pair }) => pair)).toEqual(["blue|red"]);
    expect([found.count, found.fewerShared, found.leftOut.count]).toEqual([1, 1, 0]);
  });

  it("shows the first of them and the first bridges, and how many more there are", () => {
    const found = gaps(rows, { first: 1, bridges: 1 });
    expect(found.gaps.map(({ pair }) => pair)).toEqual(["blue|red"]);
    expect(found.gaps[0]?.bridges.map(([bridge]) => bridge)).toEqual(["envoy"]);
    expect([found.gaps[0]?.bridgeCount, found.count, found.leftOut.count]).toEqual([3, 2, 1]);
  });

  it("takes in those who have not met since a day, with the day they did", () => {
    const day = toDayNumber("2025-01-01");
    expect(gaps(rows, { notSince: day }).gaps.map(({ pair }) => pair)).toEqual([
      "blue|red",
      "red|white",
    ]);
    const since = gaps(rows, { notSince: day + 1 }).gaps;
    expect(since.map(({ pair, lastMet }) => [pair, lastMet?.latest ?? null])).toEqual([
      ["blue|red", null],
      ["green|red", day],
      ["host|red", day],
      ["red|white", null],
    ]);
  });

  it("says nothing of states where attendants count as persons, for their people may have met", () => {
    const states = rowsOf({
      ...whoMet({ talks: ["envoy", "minister"] }),
      actors: [
        actor("east", { kind: "STATE" }),
        actor("west", { kind: "STATE" }),
        actor("envoy"),
        actor("minister"),
      ],
      memberships: [
        { member: "envoy", of: "east", earliest: null, latest: null },
        { member: "minister", of: "west", earliest: null, latest: null },
      ],
      positions: [position("e", "east", "x"), position("w", "west", "x", oppose)],
    });
    expect(gaps(states).count).toBe(0);
    const asStates = {
      meetings: { ...meetings, level: "STATE" },
      positions: { ...positions, level: "STATE" },
    } as const;
    expect(gaps(states, asStates).count).toBe(0);
    const apart = { ...states, attendances: [attendance("talks", "envoy")] };
    expect([gaps(apart).count, gaps(apart, asStates).count]).toEqual([0, 1]);
    const unknown = { ...states, attendances: [] };
    expect(gaps(unknown, asStates)).toMatchObject({ count: 0, meetingCount: 0 });
  });

  it("has exactly those who disagree and never met, of any facts", () => {
    fc.assert(
      fc.property(
        arbitraryRows,
        fc.constantFrom(["PERSON", "PERSON"], ["DELEGATION", "ORGANISATION"], ["STATE", "STATE"]),
        fc.boolean(),
        (given, [level, stanceLevel], includeGroups) => {
          const { gaps: found, meetingCount } = gaps(given, {
            first: 100,
            meetings: { level: level as "STATE", includeGroups },
            positions: { ...positions, level: stanceLevel as "STATE", includeGroups },
          });
          const counts = oracleCounts(given, level as "STATE", includeGroups, "INCLUDE", levelOf);
          const who = oracleMeetings(given, "COUNT", level as "STATE", includeGroups);
          // Only persons who sat as persons; their states are not compared.
          const asked = given.actors.filter(({ kind }) => level !== "PERSON" || kind === "PERSON");
          const expected = pairsOf(asked.map(({ id }) => id))
            .map(([a, b]) => {
              const { SUBTRACT, dividedBy } = oraclePair(counts, a, b, 2);
              return [`${a}|${b}`, -SUBTRACT / dividedBy.AVERAGE] as const;
            })
            // Without any meeting it is unknown who has not met.
            .filter(
              ([pair, disagreement]) => meetingCount > 0 && disagreement > 1e-12 && !(pair in who),
            );
          const compare = (one: number, other: number) => other - one;
          expect(found.map(({ pair }) => pair).toSorted()).toEqual(
            expected.map(([pair]) => pair).toSorted(),
          );
          const ranked = expected.map(([, disagreement]) => disagreement).toSorted(compare);
          for (const [n, { disagreement }] of found.entries()) {
            expect(disagreement).toBeCloseTo(ranked[n] ?? Number.NaN, 9);
          }
          const metBy = (one: string, other: string) => who[[one, other].toSorted().join("|")] ?? 0;
          for (const { pair, bridges, bridgeCount } of found) {
            const [a = "", b = ""] = pair.split("|");
            const both = given.actors.filter(({ id }) => metBy(id, a) > 0 && metBy(id, b) > 0);
            expect(bridgeCount).toBe(both.length);
            for (const [bridge, facts] of bridges) {
              expect([facts.meetingsWithA, facts.meetingsWithB]).toEqual([
                metBy(bridge ?? "", a),
                metBy(bridge ?? "", b),
              ]);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
