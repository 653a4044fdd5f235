import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import {
  createMeetingNetwork,
  type MeetingNetworkOptions,
  type MeetingWeight,
} from "../../server/networks/meetings/co-attendance.ts";
import { openBegin, openEnd, toDayNumber } from "../../server/networks/columns/days.ts";
import { daysSince, encounterOf } from "../../server/networks/meetings/encounter.ts";
import { findIndex, toMask } from "../../server/networks/columns/find-index.ts";
import { arbitraryRows, renamed } from "./arbitrary-rows.ts";
import { differences, namedPairs } from "./named-pairs.ts";
import { actor, attendance, meeting, rowsOf, whoMet } from "./made-up-rows.ts";
import { oracleMeetings } from "./oracle.ts";

const levels = ["PERSON", "DELEGATION", "STATE"] as const;
const weights = ["COUNT", "NEWMAN", "JACCARD", "OVERLAP"] as const;

const plain = { level: "PERSON", includeGroups: false, weight: "COUNT", first: null } as const;

function network(rows: Partial<NetworkRows>, options: Partial<MeetingNetworkOptions> = {}) {
  const columns = buildColumns(rowsOf(rows));
  return { columns, ...createMeetingNetwork(columns, { ...plain, ...options }) };
}

function weightsOf(rows: Partial<NetworkRows>, options: Partial<MeetingNetworkOptions> = {}) {
  const { columns, pairs } = network(rows, options);
  return namedPairs(columns.names.actors, pairs);
}

describe("who met whom", () => {
  it("weighs Newman's example, the path 0-1-2-3-4 with 1-5, projected on 0, 2, 4, 5", () => {
    const rows = whoMet({ one: ["0", "2", "5"], three: ["2", "4"] });
    expect(weightsOf(rows, { weight: "NEWMAN" })).toEqual({
      "0|2": 0.5,
      "0|5": 0.5,
      "2|5": 0.5,
      "2|4": 1,
    });
  });

  it("measures overlap by the one who was at fewer meetings", () => {
    const rows = whoMet({ m1: ["a", "b"], m2: ["a", "b"], m3: ["a"], m4: ["b"], m5: ["b", "c"] });
    expect(weightsOf(rows, { weight: "OVERLAP" })).toEqual({ "a|b": 2 / 3, "b|c": 1 });
  });

  it("counts encounters only, and groups only if asked", () => {
    const rows = {
      actors: [
        actor("a"),
        actor("b"),
        actor("c"),
        actor("g", { kind: "GROUP", placeholder: true }),
      ],
      meetings: [
        meeting("round", { isEncounter: false }),
        meeting("s1", { partOf: "round" }),
        meeting("s2", { partOf: "round" }),
        meeting("off", { isEncounter: false }),
      ],
      attendances: [
        ...["a", "b", "c"].map((who) => attendance("round", who)),
        ...["a", "b", "g"].map((who) => attendance("s1", who)),
        ...["b", "c"].map((who) => attendance("s2", who)),
        ...["a", "c"].map((who) => attendance("off", who)),
      ],
    };
    expect(weightsOf(rows, { weight: "NEWMAN" })).toEqual({ "a|b": 1, "b|c": 1 });
    expect(weightsOf(rows, { weight: "NEWMAN", includeGroups: true })).toEqual({
      "a|b": 0.5,
      "a|g": 0.5,
      "b|g": 0.5,
      "b|c": 1,
    });
  });

  it("takes a round that sat together as a whole, its plenary, like a session", () => {
    const rows = {
      actors: [actor("a"), actor("b")],
      meetings: [meeting("round"), meeting("call", { partOf: "round" })],
      attendances: [attendance("round", "a"), attendance("round", "b"), attendance("call", "a")],
    };
    expect(weightsOf(rows)).toEqual({ "a|b": 1 });
  });

  it("distinguishes kinds of meeting and filters by them and by period", () => {
    const rows = {
      actors: [actor("a"), actor("b")],
      meetings: [
        meeting("m1", { kind: "CALL", date: "2025-01-10" }),
        meeting("m2", { kind: "VIDEO", earliest: "2025-01-01", latest: "2025-01-31" }),
        meeting("m3", { date: "2025-03-01" }),
      ],
      attendances: ["m1", "m2", "m3"].flatMap((id) => [attendance(id, "a"), attendance(id, "b")]),
    };
    const days = { earliest: toDayNumber("2025-01-05"), latest: toDayNumber("2025-01-31") };
    expect(weightsOf(rows, { kinds: ["CALL", "VIDEO"] })).toEqual({ "a|b": 2 });
    expect(weightsOf(rows, { period: { ...days, match: "POSSIBLY" } })).toEqual({ "a|b": 2 });
    expect(weightsOf(rows, { period: { ...days, match: "CERTAINLY" } })).toEqual({ "a|b": 1 });

    const { columns, incidence } = network(rows);
    expect(encounterOf(columns, { incidence, weight: "COUNT" }, 0, 1)).toEqual({
      meetings: [
        { meeting: 2, adds: 1 },
        { meeting: 0, adds: 1 },
        { meeting: 1, adds: 1 },
      ],
      first: { earliest: toDayNumber("2025-01-01"), latest: toDayNumber("2025-01-10") },
      last: { earliest: toDayNumber("2025-03-01"), latest: toDayNumber("2025-03-01") },
      byKind: { IN_PERSON: 1, CALL: 1, VIDEO: 1, VISIT: 0 },
    });
  });

  it("has a meeting of unknown date in no period, and takes the days they met from the others", () => {
    const unknown = { earliest: null, latest: null };
    const rows = {
      actors: [actor("a"), actor("b"), actor("c")],
      meetings: [meeting("known", { date: "2025-01-10" }), meeting("unknown", unknown)],
      attendances: [
        ...["a", "b"].map((who) => attendance("known", who)),
        ...["a", "b", "c"].map((who) => attendance("unknown", who)),
      ],
    };
    expect(weightsOf(rows)).toEqual({ "a|b": 2, "a|c": 1, "b|c": 1 });
    for (const match of ["POSSIBLY", "CERTAINLY"] as const) {
      const always = { earliest: openBegin, latest: openEnd, match };
      expect(weightsOf(rows, { period: always })).toEqual({ "a|b": 1 });
    }
    const { columns, incidence } = network(rows);
    const day = { earliest: toDayNumber("2025-01-10"), latest: toDayNumber("2025-01-10") };
    const met = (a: number, b: number) =>
      encounterOf(columns, { incidence, weight: "COUNT" }, a, b);
    expect([met(0, 1).first, met(0, 1).last]).toEqual([day, day]);
    expect(met(0, 1).meetings.map(({ meeting: place }) => place)).toEqual([0, 1]);
    expect(met(0, 2).last).toEqual({ earliest: openBegin, latest: openEnd });
  });

  it("counts the days since a meeting whose day is not known for sure", () => {
    const day = toDayNumber("2025-02-10");
    const january = { earliest: toDayNumber("2025-01-01"), latest: toDayNumber("2025-01-31") };
    expect(daysSince(january, day)).toBe(10);
    expect(daysSince({ latest: day + 5 }, day)).toBe(0);
    expect(daysSince({ latest: openEnd }, day)).toBe(null);
  });
});

describe("at the level of delegations and states", () => {
  const actors = [
    ...["anna", "bo", "carl", "dora", "ed"].map((id) => actor(id)),
    actor("ministry", { kind: "ORGANISATION" }),
    actor("fund", { kind: "ORGANISATION" }),
    actor("red", { kind: "STATE" }),
    actor("blue", { kind: "STATE" }),
  ];
  const always = { earliest: null, latest: null };

  it("counts a delegation once a meeting however many came for it, and never against itself", () => {
    const rows = {
      actors,
      meetings: [meeting("m")],
      attendances: [
        attendance("m", "anna", "red"),
        attendance("m", "bo", "red"),
        attendance("m", "carl", "blue"),
        attendance("m", "ed"),
      ],
    };
    expect(weightsOf(rows, { level: "DELEGATION", weight: "NEWMAN" })).toEqual({
      "blue|red": 0.5,
      "blue|ed": 0.5,
      "ed|red": 0.5,
    });
  });

  it("uses the membership valid on the day if no represented actor is given", () => {
    const rows = {
      actors,
      memberships: [
        { member: "anna", of: "ministry", earliest: null, latest: "2025-06-30" },
        { member: "anna", of: "fund", earliest: "2025-07-01", latest: null },
        { member: "ministry", of: "red", ...always },
        { member: "fund", of: "blue", ...always },
        { member: "bo", of: "blue", ...always },
      ],
      meetings: [meeting("m1", { date: "2025-06-30" }), meeting("m2", { date: "2025-07-01" })],
      attendances: ["m1", "m2"].flatMap((id) => [attendance(id, "anna"), attendance(id, "bo")]),
    };
    expect(weightsOf(rows, { level: "DELEGATION" })).toEqual({
      "blue|ministry": 1,
      "blue|fund": 1,
    });
    expect(weightsOf(rows, { level: "STATE" })).toEqual({ "blue|red": 1 });
  });

  it("takes the nearer of two memberships of which one lies in the other", () => {
    const rows = {
      actors,
      memberships: [
        { member: "anna", of: "ministry", ...always },
        { member: "anna", of: "red", ...always },
        { member: "ministry", of: "red", ...always },
      ],
      meetings: [meeting("m")],
      attendances: [attendance("m", "anna"), attendance("m", "bo", "blue")],
    };
    expect(weightsOf(rows, { level: "DELEGATION" })).toEqual({ "blue|ministry": 1 });
    expect(weightsOf(rows, { level: "STATE" })).toEqual({ "blue|red": 1 });
  });

  it("counts who belongs to two states for both, and goes no farther than the state", () => {
    const rows = {
      actors: [...actors, actor("union", { kind: "ORGANISATION" })],
      memberships: [
        { member: "anna", of: "red", ...always },
        { member: "anna", of: "blue", ...always },
        { member: "red", of: "union", ...always },
      ],
      meetings: [meeting("m")],
      attendances: [attendance("m", "anna"), attendance("m", "ed")],
    };
    expect(weightsOf(rows, { level: "STATE" })).toEqual({ "blue|ed": 1, "ed|red": 1 });
  });

  it("uses the outermost organisation if there is no state", () => {
    const rows = {
      actors,
      memberships: [
        { member: "anna", of: "ministry", ...always },
        { member: "ministry", of: "fund", ...always },
      ],
      meetings: [meeting("m")],
      attendances: [attendance("m", "anna"), attendance("m", "ed")],
    };
    expect(weightsOf(rows, { level: "STATE" })).toEqual({ "ed|fund": 1 });
  });

  it("makes no pair of two organisations for which one and the same person came", () => {
    const rows = {
      actors,
      memberships: [
        { member: "anna", of: "ministry", ...always },
        { member: "anna", of: "fund", ...always },
      ],
      meetings: [meeting("m1"), meeting("m2")],
      attendances: [
        attendance("m1", "anna"),
        attendance("m1", "carl", "blue"),
        attendance("m2", "anna"),
        attendance("m2", "dora", "fund"),
      ],
    };
    const { columns, pairs, incidence } = network(rows, { level: "DELEGATION" });
    expect(namedPairs(columns.names.actors, pairs)).toEqual({
      "blue|fund": 1,
      "blue|ministry": 1,
      "fund|ministry": 1,
    });
    const [fund, ministry] = ["fund", "ministry"].map((id) => findIndex(columns.names.actors, id));
    const { meetings } = encounterOf(
      columns,
      { incidence, weight: "COUNT" },
      fund ?? -1,
      ministry ?? -1,
    );
    expect(meetings.map((one) => columns.names.meetings[one.meeting])).toEqual(["m2"]);
  });

  it("pairs nobody whose delegations sat in different sessions of a round", () => {
    const rows = {
      actors,
      meetings: [
        meeting("round", { isEncounter: false }),
        meeting("s1", { partOf: "round" }),
        meeting("s2", { partOf: "round" }),
      ],
      attendances: [
        attendance("round", "anna", "red"),
        attendance("round", "bo", "blue"),
        attendance("s1", "anna", "red"),
        attendance("s1", "ed"),
        attendance("s2", "bo", "blue"),
        attendance("s2", "ed"),
      ],
    };
    for (const level of levels) expect(weightsOf(rows, { level })).not.toHaveProperty("blue|red");
  });

  it("counts unnamed officials for the state they represent, not for themselves", () => {
    const rows = {
      actors: [...actors, actor("officials", { kind: "GROUP", placeholder: true })],
      meetings: [meeting("m")],
      attendances: [attendance("m", "officials", "red"), attendance("m", "bo", "blue")],
    };
    expect(weightsOf(rows)).toEqual({});
    expect(weightsOf(rows, { level: "DELEGATION" })).toEqual({ "blue|red": 1 });
    expect(weightsOf(rows, { level: "STATE" })).toEqual({ "blue|red": 1 });
  });
});

describe("the first pairs", () => {
  const rows = whoMet({
    m1: ["a", "b", "c", "d"],
    m2: ["a", "b", "c"],
    m3: ["a", "b"],
    m4: ["c", "d"],
  });

  it("come strongest first, ties by id, with the number and weight of those left out", () => {
    const { columns, pairs } = network(rows, { first: 3 });
    expect(Object.entries(namedPairs(columns.names.actors, pairs))).toEqual([
      ["a|b", 3],
      ["a|c", 2],
      ["b|c", 2],
    ]);
    expect(pairs.count).toBe(6);
    expect(pairs.leftOut).toEqual({ count: 3, weight: 4, strength: 4 });
    expect(Array.from(pairs.shared)).toEqual([3, 2, 2]);
  });

  it("are those of a part of the actors, whose weights stay those of the whole", () => {
    const whole = weightsOf(rows, { weight: "NEWMAN" });
    const columns = buildColumns(rowsOf(rows));
    const [a, c, d] = ["a", "c", "d"].map((id) => findIndex(columns.names.actors, id));
    const among = toMask([a ?? -1, c ?? -1, d ?? -1], 4);
    expect(
      differences(weightsOf(rows, { weight: "NEWMAN", among }), {
        "a|c": whole["a|c"] ?? -1,
        "a|d": whole["a|d"] ?? -1,
        "c|d": whole["c|d"] ?? -1,
      }),
    ).toEqual({});
    expect(Object.keys(weightsOf(rows, { with: toMask([d ?? -1], 4) }))).toEqual([
      "a|d",
      "b|d",
      "c|d",
    ]);
  });

  it("of a meeting of 571 are ranked out of its 162,735 pairs", () => {
    const all = Array.from({ length: 571 }, (_, n) => `p${String(n).padStart(3, "0")}`);
    const { columns, pairs } = network(whoMet({ assembly: all, talk: ["p007", "p500"] }), {
      weight: "NEWMAN",
      first: 2,
    });
    expect(pairs.count).toBe(162_735);
    expect(
      differences(namedPairs(columns.names.actors, pairs), {
        "p007|p500": 1 + 1 / 570,
        "p000|p001": 1 / 570,
      }),
    ).toEqual({});
    expect(pairs.leftOut.count).toBe(162_733);
    expect(pairs.leftOut.weight).toBeCloseTo(162_733 / 570, 6);
  });
});

describe("of any meetings", () => {
  const options = fc.record({
    level: fc.constantFrom(...levels),
    weight: fc.constantFrom<MeetingWeight>(...weights),
    includeGroups: fc.boolean(),
  });

  it("the weights are those of counting by hand", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const { weight, level, includeGroups } = chosen;
        expect(
          differences(weightsOf(rows, chosen), oracleMeetings(rows, weight, level, includeGroups)),
        ).toEqual({});
      }),
      { numRuns: 500 },
    );
  });

  it("order and names change nothing", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const other = renamed(rows);
        const names = Object.entries(weightsOf(rows, chosen)).map(([pair, weight]) => [
          pair.split("|").map(other.nameOf).toSorted().join("|"),
          weight,
        ]);
        expect(differences(weightsOf(other.rows, chosen), Object.fromEntries(names))).toEqual({});
      }),
    );
  });

  it("each weight is what its meetings add up to, seen from either side", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const { columns, pairs, ...rest } = network(rows, chosen);
        for (const [n, weight] of pairs.weight.entries()) {
          const [a, b] = [pairs.a[n] ?? -1, pairs.b[n] ?? -1];
          const encounter = encounterOf(columns, rest, a, b);
          expect(encounterOf(columns, rest, b, a)).toEqual(encounter);
          expect(encounter.meetings.length).toBe(pairs.shared[n]);
          expect(encounter.meetings.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(
            weight,
            9,
          );
        }
      }),
    );
  });

  it("Newman's weights that an actor gets from one meeting sum to 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (size) => {
        const who = Array.from({ length: size }, (_, n) => `p${n}`);
        const found = weightsOf(whoMet({ m: who }), { weight: "NEWMAN" });
        const ofFirst = Object.entries(found).filter(([pair]) => pair.split("|").includes("p0"));
        expect(ofFirst.reduce((sum, [, weight]) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("what is shown and what is left out make up the whole", () => {
    fc.assert(
      fc.property(arbitraryRows, options, fc.integer({ min: 1, max: 8 }), (rows, chosen, first) => {
        const all = network(rows, chosen).pairs;
        const { pairs } = network(rows, { ...chosen, first });
        const sum = (weights: Float64Array) => weights.reduce((one, other) => one + other, 0);
        const ranked = Array.from(all.weight).toSorted((a, b) => b - a);
        expect(Array.from(pairs.weight)).toEqual(ranked.slice(0, first));
        expect(pairs.count).toBe(all.weight.length);
        expect(pairs.leftOut.count).toBe(Math.max(0, all.weight.length - first));
        expect(sum(pairs.weight) + pairs.leftOut.weight).toBeCloseTo(sum(all.weight), 9);
      }),
    );
  });
});
