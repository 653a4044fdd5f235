import { describe, expect, it } from "vitest";
import { listGaps } from "../../server/networks/combined/gaps.ts";
import { meetingEffects } from "../../server/networks/combined/meeting-effects.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type PositionRow } from "../../server/networks/columns/network-rows.ts";
import {
  createStanceNetwork,
  type StanceNetworkOptions,
} from "../../server/networks/stances/stance-network.ts";
import { type StanceScale } from "../../server/networks/stances/stance-scale.ts";
import { namedPairs } from "./named-pairs.ts";
import { meeting, position, rowsOf, whoMet } from "./made-up-rows.ts";

const alike = { of: "STANCE", conditional: 0.5 } as const satisfies StanceScale;
const named = { ...alike, conditions: "NAMED" } as const satisfies StanceScale;
const plain = {
  over: "ACTORS",
  level: "PERSON",
  includeGroups: false,
  scale: named,
  aggregation: "CONGRUENCE",
  normalisation: "NONE",
  duplicates: "INCLUDE",
  first: null,
} as const satisfies StanceNetworkOptions;

function network(positions: readonly PositionRow[], options: Partial<StanceNetworkOptions> = {}) {
  const columns = buildColumns(rowsOf({ positions }));
  const made = createStanceNetwork(columns, { ...plain, ...options });
  const ids = columns.names[options.over === "ISSUES" ? "issues" : "actors"];
  const shared = Array.from(made.pairs.shared, (n, pair) => [
    `${ids[made.pairs.a[pair] ?? -1]}|${ids[made.pairs.b[pair] ?? -1]}`,
    n,
  ]);
  return {
    weights: namedPairs(ids, made.pairs),
    shared: Object.fromEntries(shared) as object,
    weightlessPairs: made.weightlessPairs,
    fewerShared: made.fewerShared,
  };
}

/** A conditional position; the condition has no name unless one is given. */
function onCondition(holder: string, issue: string, conditionKey: string | null = null) {
  const id = `${holder} ${issue} ${conditionKey}`;
  return position(id, holder, issue, { stance: "CONDITIONAL", conditionKey });
}

describe("conditional stances compared by their conditions", () => {
  const positions = [
    onCondition("a", "x", "inspection"),
    onCondition("b", "x", "inspection"),
    onCondition("c", "x", "withdrawal"),
    onCondition("d", "x"),
    onCondition("e", "x"),
    position("f", "f", "x"),
  ];

  it("agree on the same condition, and are compared on no other and on none without a name", () => {
    expect(network(positions).weights).toEqual({
      "a|b": 1,
      "a|f": 0.75,
      "b|f": 0.75,
      "c|f": 0.75,
      "d|f": 0.75,
      "e|f": 0.75,
    });
    expect(network(positions, { aggregation: "CONFLICT" }).weights).toEqual({
      "a|f": 0.25,
      "b|f": 0.25,
      "c|f": 0.25,
      "d|f": 0.25,
      "e|f": 0.25,
    });
    expect(Object.keys(network(positions, { scale: alike }).weights)).toHaveLength(15);
  });

  it("that are not compared make no pair, and no common issue of another pair", () => {
    const agreeing = [...positions, position("1", "a", "y"), position("2", "c", "y")];
    const found = network(agreeing, { normalisation: "SHARED", leastShared: 1 });
    expect(found.weights).toMatchObject({ "a|c": 1 });
    expect(found.shared).toMatchObject({ "a|b": 1, "a|c": 1 });
    expect([found.weightlessPairs, found.fewerShared]).toEqual([0, 0]);
    expect(network(agreeing, { scale: alike }).shared).toMatchObject({ "a|c": 2 });
  });

  it("are compared with what else the other says on the issue", () => {
    const both = [...positions, position("1", "c", "x", { stance: "OPPOSES" })];
    expect(network(both).weights).toMatchObject({ "a|c": 0.25, "c|f": 0.75 });
    expect(network(both, { normalisation: "SHARED" }).weights).toMatchObject({
      "a|c": 0.25,
      "c|f": 0.375,
    });
  });

  it("count for IGNORE all the same, since it asks for no stance", () => {
    const asked = { aggregation: "IGNORE", normalisation: "JACCARD" } as const;
    expect(network(positions, asked)).toEqual(network(positions, { ...asked, scale: alike }));
  });

  it("tie issues through actors who name one condition for both", () => {
    const overIssues = [
      onCondition("a", "x", "inspection"),
      onCondition("a", "y", "inspection"),
      onCondition("a", "z", "withdrawal"),
    ];
    expect(network(overIssues, { over: "ISSUES" }).weights).toEqual({ "x|y": 1 });
  });

  it("on different conditions are not said twice", () => {
    const twice = [
      onCondition("a", "x", "inspection"),
      onCondition("a", "x", "withdrawal"),
      onCondition("b", "x", "withdrawal"),
    ];
    expect(network(twice, { duplicates: "DAY" }).weights).toEqual({ "a|b": 1 });
    expect(network(twice, { duplicates: "DAY", scale: alike }).weights).toEqual({ "a|b": 1 });
    expect(network(twice, { scale: alike }).weights).toEqual({ "a|b": 2 });
  });

  const rows = rowsOf({
    ...whoMet({ m: ["a", "b", "c"] }),
    meetings: [meeting("m", { date: "2025-02-01" })],
    positions: [
      onCondition("a", "x", "inspection"),
      onCondition("b", "x", "withdrawal"),
      onCondition("p", "x", "inspection"),
      onCondition("q", "x", "withdrawal"),
      position("1", "p", "y"),
      position("2", "q", "y", { stance: "OPPOSES" }),
    ],
  });
  const scaled = (scale: StanceScale) =>
    ({ level: "PERSON", includeGroups: false, scale }) as const;
  const meetings = { level: "PERSON", includeGroups: false } as const;

  it("hide no gap by an agreement on different conditions", () => {
    const gaps = (scale: StanceScale) => {
      const options = {
        meetings,
        duplicates: "INCLUDE",
        notSince: null,
        first: 9,
        bridges: 0,
      } as const;
      const columns = buildColumns(rows);
      const { gaps: found } = listGaps(columns, {
        ...options,
        positions: scaled(scale),
        normalisation: "SHARED",
      });
      return found.map(({ a, b, disagreement, sharedIssues }) => [
        columns.names.actors[a],
        columns.names.actors[b],
        disagreement,
        sharedIssues,
      ]);
    };
    expect(gaps(alike)).toEqual([]);
    expect(gaps(named)).toEqual([["p", "q", 1, 1]]);
  });

  it("leave attendants of a meeting without a comparison", () => {
    const before = (scale: StanceScale) => {
      const options = { meetings, duplicates: "INCLUDE", before: "CERTAINLY" } as const;
      const made = meetingEffects(buildColumns(rows), { ...options, positions: scaled(scale) });
      return made.meetings.map((one) => made.agreementOf(one));
    };
    expect(before(alike)).toMatchObject([{ pairs: 3, comparablePairs: 1, meanOfComparable: 1 }]);
    expect(before(named)).toMatchObject([{ pairs: 3, comparablePairs: 0, meanOfComparable: 0 }]);
  });
});
