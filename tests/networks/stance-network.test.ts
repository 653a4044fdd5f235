import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../schema/dataset.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkRows, type PositionRow } from "../../server/networks/columns/network-rows.ts";
import { toDayNumber } from "../../server/networks/columns/days.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import {
  type OneModeAggregation,
  type OneModeNormalisation,
} from "../../server/networks/stances/one-mode-weight.ts";
import { findIndex, toMask } from "../../server/networks/columns/find-index.ts";
import { heldPositions } from "../../server/networks/stances/held-positions.ts";
import { sharedStances } from "../../server/networks/stances/shared-stances.ts";
import {
  createStanceNetwork,
  type StanceNetworkOptions,
} from "../../server/networks/stances/stance-network.ts";
import { type StanceScale } from "../../server/networks/stances/stance-scale.ts";
import { arbitraryRows, renamed } from "./arbitrary-rows.ts";
import { differences, namedPairs } from "./named-pairs.ts";
import { actor, position, rowsOf } from "./made-up-rows.ts";
import {
  type Level,
  oracleCounts,
  type OracleDuplicates,
  oracleLevels,
  oraclePair,
  pairsOf,
  turned,
} from "./oracle.ts";

const aggregations = ["IGNORE", "CONGRUENCE", "CONFLICT", "SUBTRACT"] as const;
const normalisations = ["NONE", "AVERAGE", "SHARED", "JACCARD", "COSINE", "COSINE_DNA"] as const;
const everyDuplicates = ["INCLUDE", "SOURCE", "DAY", "WEEK", "MONTH", "YEAR", "PERIOD"] as const;

const plain = {
  over: "ACTORS",
  level: "PERSON",
  includeGroups: false,
  scale: { of: "STANCE", conditional: 0.5 },
  aggregation: "SUBTRACT",
  normalisation: "NONE",
  duplicates: "INCLUDE",
  first: null,
} as const satisfies StanceNetworkOptions;

function network(rows: Partial<NetworkRows>, options: Partial<StanceNetworkOptions> = {}) {
  const columns = buildColumns(rowsOf(rows));
  const made = createStanceNetwork(columns, { ...plain, ...options });
  const ids = (options.over ?? "ACTORS") === "ACTORS" ? columns.names.actors : columns.names.issues;
  return { columns, ids, ...made };
}

function weightsOf(rows: Partial<NetworkRows>, options: Partial<StanceNetworkOptions> = {}) {
  const { ids, pairs } = network(rows, options);
  return namedPairs(ids, pairs);
}

/** Positions of one holder on one issue with these values. */
function valued(holder: string, values: readonly number[]): PositionRow[] {
  return values.map((value, n) => position(`${holder}${n}`, holder, "issue", { value }));
}

describe("a rate of agreement, SHARED", () => {
  const positions = [
    ...["w", "x", "y"].flatMap((issue) => [
      position(`a${issue}`, "a", issue),
      position(`b${issue}`, "b", issue, issue === "y" ? { stance: "OPPOSES" } : {}),
    ]),
    ...Array.from({ length: 20 }, (_, n) => position(`only${n}`, "b", `other${n}`)),
  ];

  it("divides by common issues only, whatever else either has said", () => {
    const shared = weightsOf({ positions }, { normalisation: "SHARED" });
    expect(shared["a|b"]).toBeCloseTo(1 / 3, 12);
    const average = weightsOf({ positions }, { normalisation: "AVERAGE" });
    expect(average["a|b"]).toBeCloseTo(1 / 13, 12);
  });
});

describe("what would look like silence is told", () => {
  const rows = {
    actors: [actor("ann"), actor("red", { kind: "ORGANISATION" })],
    memberships: [{ member: "ann", of: "red", earliest: null, latest: null }],
    positions: [position("1", "ann", "x"), position("2", "bo", "x")],
  };
  const columns = buildColumns(rowsOf(rows));
  const mask = (id: string) => toMask([findIndex(columns.names.actors, id)], columns.actors.count);

  it("of persons who count as their organisations", () => {
    const level = "ORGANISATION";
    expect(() => network(rows, { level, among: mask("ann") })).toThrow(
      new InvalidNetworkOptionsError(
        "ROLLED_UP",
        "filter",
        "it names only actors whose positions count for what they belong to at the level ORGANISATION",
        "name their organisations or states, or ask at the level PERSON",
      ),
    );
    expect(network(rows, { level, with: mask("red") }).pairs.count).toBe(1);
    expect(network(rows, { level, with: mask("bo") }).pairs.count).toBe(1);
  });

  it("of a scale on which no position has a value", () => {
    expect(() => network(rows, { scale: { of: "VALUE", min: 0, max: 1 } })).toThrow(
      new InvalidNetworkOptionsError(
        "SCALE_WITHOUT_VALUES",
        "scale",
        "none of the 2 positions chosen has a value of its own",
        "leave `from` and `to` out, so that stances count, or choose positions that were measured",
      ),
    );
  });
});

describe("on an integer scale from −5 to 5", () => {
  const scale: StanceScale = { of: "VALUE", min: -5, max: 5 };
  it.each<[readonly number[], readonly number[], number[]]>([
    [[2], [5], [0.7, 0.3, 0.4]],
    [[-4], [2], [0.4, 0.6, -0.2]],
    [
      [-4, -4],
      [2, 2, 2],
      [2.4, 3.6, -1.2],
    ],
  ])("%j and %j have congruence, conflict and their difference %j", (one, other, expected) => {
    const positions = [...valued("a", one), ...valued("b", other)];
    const found = (["CONGRUENCE", "CONFLICT", "SUBTRACT"] as const).map(
      (aggregation) => weightsOf({ positions }, { scale, aggregation })["a|b"] ?? Number.NaN,
    );
    for (const [n, weight] of expected.entries()) expect(found[n]).toBeCloseTo(weight, 12);
  });

  it("the range is the declared one, not the one observed", () => {
    const positions = [...valued("a", [1]), ...valued("b", [-1])];
    expect(weightsOf({ positions }, { scale, aggregation: "CONFLICT" })).toEqual({ "a|b": 0.2 });
  });

  it("leaves out positions without a value", () => {
    const positions = [...valued("a", [1]), position("b0", "b", "issue")];
    expect(weightsOf({ positions }, { scale })).toEqual({});
  });

  it("refuses values off the scale, and a scale without range", () => {
    const positions = valued("a", [6]);
    expect(() => network({ positions }, { scale })).toThrow(
      new InvalidNetworkOptionsError(
        "VALUE_OFF_SCALE",
        "scale",
        "a position has the value 6, outside -5 to 5",
        "declare a scale that has all values, or choose the positions of one scale only",
        0,
      ),
    );
    expect(() => network({ positions }, { scale: { of: "VALUE", min: 1, max: 1 } })).toThrow(
      new InvalidNetworkOptionsError(
        "SCALE_WITHOUT_RANGE",
        "scale",
        "it goes from 1 to 1",
        "give a least value below the greatest",
      ),
    );
  });
});

describe("the levels of stances", () => {
  const positions = [
    position("a", "a", "issue", { stance: "SUPPORTS" }),
    position("c", "c", "issue", { stance: "CONDITIONAL" }),
    position("n", "n", "issue", { stance: "NEUTRAL" }),
    position("u", "u", "issue", { stance: "UNCLEAR" }),
  ];
  it.each<[0 | 0.5 | 1 | "LEFT_OUT", Record<string, number>]>([
    [0, { "a|c": 0.5, "a|n": 0.5 }],
    [0.5, { "a|c": 0.25, "a|n": 0.5, "c|n": 0.25 }],
    [1, { "a|n": 0.5, "c|n": 0.5 }],
    ["LEFT_OUT", { "a|n": 0.5 }],
  ])("with CONDITIONAL as %s put conflict at %j", (conditional, expected) => {
    const scale: StanceScale = { of: "STANCE", conditional };
    expect(weightsOf({ positions }, { scale, aggregation: "CONFLICT" })).toEqual(expected);
  });
});

describe("duplicates", () => {
  const said = (date: string, source: string, n: number) =>
    position(`p${n}`, "a", "issue", { date, source });
  const positions = [
    said("2020-12-28", "x", 1),
    said("2020-12-28", "y", 2),
    said("2020-12-31", "x", 3),
    said("2021-01-03", "y", 4),
    said("2021-01-04", "z", 5),
    said("2021-12-28", "x", 6),
    position("b", "b", "issue"),
  ];
  it.each<[OracleDuplicates, number]>([
    ["INCLUDE", 6],
    ["SOURCE", 3],
    ["DAY", 5],
    ["WEEK", 3],
    ["MONTH", 3],
    ["YEAR", 2],
    ["PERIOD", 1],
  ])("count once a %s: %i times", (duplicates, times) => {
    expect(weightsOf({ positions }, { duplicates })).toEqual({ "a|b": times });
  });

  it("are kept beside the position that counts, which is the latest", () => {
    const made = network({ positions }, { duplicates: "WEEK" });
    const none = { actor: new Int32Array(), issue: new Int32Array(), position: new Int32Array() };
    const held = heldPositions(made.columns, made.tally, none, 0, 0);
    expect(
      held.map(({ position: index, counted }) => [made.columns.names.positions[index], counted]),
    ).toEqual([
      ["p6", true],
      ["p5", true],
      ["p4", true],
      ["p3", false],
      ["p1", false],
      ["p2", false],
    ]);
  });

  it("are none among positions of which no source is known", () => {
    const unsourced = ["p1", "p2"].map((id) => position(id, "a", "issue", { source: null }));
    const all = { positions: [...unsourced, position("b", "b", "issue")] };
    expect(weightsOf(all, { duplicates: "SOURCE" })).toEqual({ "a|b": 2 });
  });

  it("of an uncertain date are those of the same uncertain date", () => {
    const december = { earliest: "2020-12-01", latest: "2020-12-31" };
    const vague = [
      position("p1", "a", "issue", december),
      position("p2", "a", "issue", december),
      position("p3", "a", "issue", { date: "2020-12-31" }),
      position("b", "b", "issue"),
    ];
    expect(weightsOf({ positions: vague }, { duplicates: "DAY" })).toEqual({ "a|b": 2 });
    expect(weightsOf({ positions: vague }, { duplicates: "MONTH" })).toEqual({ "a|b": 1 });
  });
});

describe("who agrees with whom", () => {
  it("can be asked of issues instead: which are argued together", () => {
    const positions = [
      position("1", "a", "cession"),
      position("2", "a", "guarantees"),
      position("3", "b", "cession", { stance: "OPPOSES" }),
      position("4", "b", "guarantees", { stance: "OPPOSES" }),
      position("5", "c", "cession"),
      position("6", "c", "plan", { stance: "OPPOSES" }),
    ];
    expect(weightsOf({ positions }, { over: "ISSUES" })).toEqual({
      "cession|guarantees": 2,
      "cession|plan": -1,
    });
  });

  it("lists no pair of weight 0, but counts them", () => {
    const positions = [
      position("1", "a", "x"),
      position("2", "a", "y"),
      position("3", "b", "x"),
      position("4", "b", "y", { stance: "OPPOSES" }),
    ];
    const { pairs, weightlessPairs } = network({ positions });
    expect([pairs.count, weightlessPairs]).toEqual([0, 1]);
  });

  it("leaves out pairs that share less than asked for, and counts them", () => {
    const positions = ["x", "y", "z"].flatMap((issue, n) =>
      ["a", "b", "c"].slice(0, 3 - n).map((actor) => position(`${actor}${n}`, actor, issue)),
    );
    expect(weightsOf({ positions }, { leastShared: 2 })).toEqual({ "a|b": 2 });
    const { pairs, fewerShared } = network({ positions }, { leastShared: 2 });
    expect([pairs.count, fewerShared]).toEqual([1, 2]);
    expect(network({ positions }, { leastShared: 1 }).fewerShared).toBe(0);
    expect(() => network({ positions }, { leastShared: 0 })).toThrow(
      "`leastShared`: 0 is no whole number of 1 or more; give 1 or more",
    );
  });

  it("is asked of a period, certainly or possibly", () => {
    const positions = [
      position("1", "a", "x", { earliest: "2025-01-20", latest: "2025-02-10" }),
      position("2", "b", "x", { date: "2025-01-31" }),
    ];
    const days = { earliest: toDayNumber("2025-01-01"), latest: toDayNumber("2025-01-31") };
    expect(weightsOf({ positions }, { period: { ...days, match: "POSSIBLY" } })).toEqual({
      "a|b": 1,
    });
    expect(weightsOf({ positions }, { period: { ...days, match: "CERTAINLY" } })).toEqual({});
  });

  it("is asked of the holders' own words, of some positions and of some actors", () => {
    const positions = [
      position("1", "a", "x", { attribution: "REPORTED" }),
      position("2", "a", "y", { confidence: "LOW" }),
      position("3", "b", "x"),
      position("4", "b", "y"),
    ];
    expect(weightsOf({ positions })).toEqual({ "a|b": 2 });
    expect(weightsOf({ positions }, { attributions: [attributions.indexOf("SELF")] })).toEqual({
      "a|b": 1,
    });
    // Positions are ordered by issue: 1 and 3 are on the first.
    expect(weightsOf({ positions }, { positions: toMask([0, 1], 4) })).toEqual({ "a|b": 1 });
    expect(weightsOf({ positions }, { positions: toMask([0, 2], 4) })).toEqual({});
    expect(weightsOf({ positions }, { holders: toMask([0], 2) })).toEqual({});
  });

  it("rolls persons up to their organisation or state on the day", () => {
    const rows = {
      actors: [
        actor("anna"),
        actor("bo"),
        actor("ministry", { kind: "ORGANISATION" }),
        actor("red", { kind: "STATE" }),
        actor("blue", { kind: "STATE" }),
      ],
      memberships: [
        { member: "anna", of: "ministry", earliest: null, latest: "2025-06-30" },
        { member: "ministry", of: "red", earliest: null, latest: null },
        { member: "bo", of: "red", earliest: null, latest: null },
      ],
      positions: [
        position("1", "anna", "x", { date: "2025-06-30" }),
        position("2", "anna", "x", { date: "2025-07-01", stance: "OPPOSES" }),
        position("3", "bo", "x", { stance: "OPPOSES" }),
        position("4", "blue", "x"),
      ],
    };
    expect(weightsOf(rows, { level: "ORGANISATION" })).toEqual({
      "anna|blue": -1,
      "anna|ministry": -1,
      "anna|red": 1,
      "blue|ministry": 1,
      "blue|red": -1,
      "ministry|red": -1,
    });
    expect(weightsOf(rows, { level: "STATE", aggregation: "IGNORE" })).toEqual({
      "anna|blue": 1,
      "anna|red": 2,
      "blue|red": 2,
    });
  });

  it("shows some actors with the weights of the whole", () => {
    const positions = ["a", "b", "c"].flatMap((holder) => [
      position(`${holder}1`, holder, "x"),
      position(`${holder}2`, holder, `only ${holder}`),
    ]);
    const columns = buildColumns(rowsOf({ positions }));
    const c = findIndex(columns.names.actors, "c");
    expect(weightsOf({ positions }, { normalisation: "AVERAGE", with: toMask([c], 3) })).toEqual({
      "a|c": 0.5,
      "b|c": 0.5,
    });
    expect(
      weightsOf({ positions }, { normalisation: "AVERAGE", among: toMask([0, c], 3) }),
    ).toEqual({ "a|c": 0.5 });
  });

  it("is empty where there is nothing, without complaint", () => {
    const { pairs, weightlessPairs } = network({});
    expect([pairs.count, weightlessPairs, pairs.leftOut.count]).toEqual([0, 0, 0]);
  });

  it("refuses an invalid number, and a mask of other columns", () => {
    expect(() => network({}, { first: 0 })).toThrow(
      new InvalidNetworkOptionsError(
        "NOT_A_COUNT",
        "first",
        "0 is no whole number of 1 or more",
        "give 1 or more",
      ),
    );
    expect(() => network({}, { among: new Uint8Array(3) })).toThrow(
      new InvalidNetworkOptionsError(
        "MASK_OF_OTHER_LENGTH",
        "among",
        "it has 3 indices, the columns 0",
        "make the mask from the same columns as the network",
      ),
    );
    const period = { earliest: 2, latest: 1, match: "POSSIBLY" } as const;
    expect(() => network({}, { period })).toThrow(
      new InvalidNetworkOptionsError(
        "PERIOD_ENDS_BEFORE_IT_BEGINS",
        "period",
        "it begins on 1970-01-03 and ends on 1970-01-02",
        "give the earlier day first",
      ),
    );
  });
});

/** What a position counts as, written out: by condition, if asked, but for IGNORE. */
function oracleLevel(
  { stance, value, conditionKey }: PositionRow,
  scale: StanceScale,
  aggregation: OneModeAggregation,
): Level | null {
  if (scale.of === "VALUE") return value;
  if (stance === "UNCLEAR") return null;
  if (stance !== "CONDITIONAL") return oracleLevels[stance];
  const level = scale.conditional as number;
  return scale.conditions === "NAMED" && aggregation !== "IGNORE"
    ? `${level} on ${conditionKey ?? ""}`
    : level;
}

describe("of any positions", () => {
  const options = fc.record({
    over: fc.constantFrom("ACTORS", "ISSUES"),
    level: fc.constantFrom("PERSON", "ORGANISATION", "STATE"),
    includeGroups: fc.boolean(),
    duplicates: fc.constantFrom(...everyDuplicates),
    aggregation: fc.constantFrom<OneModeAggregation>(...aggregations),
    normalisation: fc.constantFrom<OneModeNormalisation>(...normalisations),
    scale: fc.constantFrom<StanceScale>(
      { of: "STANCE", conditional: 0.5 },
      { of: "STANCE", conditional: 0.5, conditions: "NAMED" },
      { of: "STANCE", conditional: 0, conditions: "NAMED" },
      { of: "STANCE", conditional: 1, conditions: "NAMED" },
      { of: "VALUE", min: -5, max: 5 },
    ),
  });

  it("the weights are those of the formulas, written out", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const { over, level, aggregation, normalisation, scale } = chosen;
        const counts = oracleCounts(
          rows,
          level === "ORGANISATION" ? "DELEGATION" : level,
          chosen.includeGroups,
          chosen.duplicates,
          (one) => oracleLevel(one, scale, aggregation),
        );
        const nodes = over === "ACTORS" ? rows.actors : rows.issues;
        const x = over === "ACTORS" ? counts : turned(counts);
        const expected = pairsOf(nodes.map(({ id }) => id)).map(([a, b]) => {
          const pair = oraclePair(x, a, b, scale.of === "VALUE" ? 10 : 2);
          const divisor = pair.dividedBy[normalisation];
          return [`${a}|${b}`, divisor === 0 ? 0 : pair[aggregation] / divisor] as const;
        });
        expect(differences(weightsOf(rows, chosen), Object.fromEntries(expected))).toEqual({});
      }),
      { numRuns: 600 },
    );
  });

  it("IGNORE is CONGRUENCE and CONFLICT, SUBTRACT their difference, if all stances are compared", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, given) => {
        const chosen = { ...given, scale: { ...given.scale, conditions: "ALIKE" } as const };
        const [ignore, congruence, conflict, subtract] = aggregations.map((aggregation) =>
          weightsOf(rows, { ...chosen, aggregation }),
        );
        const together = (sign: 1 | -1) =>
          Object.fromEntries(
            Object.keys({ ...congruence, ...conflict }).map((pair) => [
              pair,
              (congruence?.[pair] ?? 0) + sign * (conflict?.[pair] ?? 0),
            ]),
          );
        expect(differences(ignore ?? {}, together(1))).toEqual({});
        expect(differences(subtract ?? {}, together(-1))).toEqual({});
      }),
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

  it("doubled, they weigh 4 times as much, the same by both cosines, twice by AVERAGE", () => {
    const factors = { NONE: 4, COSINE: 1, COSINE_DNA: 1, AVERAGE: 2 } as const;
    fc.assert(
      fc.property(
        arbitraryRows,
        options,
        fc.constantFrom("NONE", "COSINE", "COSINE_DNA", "AVERAGE"),
        (rows, given, normalisation) => {
          const chosen = { ...given, duplicates: "INCLUDE", normalisation } as const;
          const again = rows.positions.map((row) => ({ ...row, id: `${row.id} again` }));
          const doubled = { ...rows, positions: [...rows.positions, ...again] };
          const expected = Object.entries(weightsOf(rows, chosen)).map(([pair, weight]) => [
            pair,
            weight * factors[normalisation],
          ]);
          expect(differences(weightsOf(doubled, chosen), Object.fromEntries(expected))).toEqual({});
        },
      ),
    );
  });

  it("without duplicates, they have none to leave out", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, given) => {
        const chosen = { ...given, level: "PERSON", aggregation: "IGNORE" } as const;
        const once = network(rows, chosen);
        const kept = new Set<string>();
        for (const [entry, count] of once.tally.count.entries()) {
          const begin = once.tally.positionOffsets[entry] ?? 0;
          for (const index of once.tally.positions.subarray(begin, begin + count)) {
            kept.add(once.columns.names.positions[index] ?? "");
          }
        }
        const left = { ...rows, positions: rows.positions.filter(({ id }) => kept.has(id)) };
        const twice = network(left, chosen);
        expect(namedPairs(twice.ids, twice.pairs)).toEqual(namedPairs(once.ids, once.pairs));
        expect(twice.tally.positions.length).toBe(kept.size);
      }),
    );
  });

  it("each weight is what the issues of both add up to, seen from either side", () => {
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const made = network(rows, chosen);
        for (const [n, weight] of made.pairs.weight.entries()) {
          const [a, b] = [made.pairs.a[n] ?? -1, made.pairs.b[n] ?? -1];
          const evidence = sharedStances(made, a, b);
          expect(sharedStances(made, b, a)).toEqual(evidence);
          expect(evidence.length).toBe(made.pairs.shared[n]);
          expect(evidence.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  it("the first are the strongest, and with what is left out they make up the whole", () => {
    fc.assert(
      fc.property(arbitraryRows, options, fc.integer({ min: 1, max: 8 }), (rows, chosen, first) => {
        const all = network(rows, chosen).pairs;
        const { pairs } = network(rows, { ...chosen, first });
        const ranked = Array.from(all.weight, Math.abs).toSorted((a, b) => b - a);
        const sum = (weights: ArrayLike<number>) =>
          Array.from(weights).reduce((one, other) => one + other, 0);
        expect(Array.from(pairs.weight, Math.abs)).toEqual(ranked.slice(0, first));
        expect(sum(pairs.weight) + pairs.leftOut.weight).toBeCloseTo(sum(all.weight), 9);
        expect(sum(ranked.slice(first))).toBeCloseTo(pairs.leftOut.strength, 9);
      }),
    );
  });
});
