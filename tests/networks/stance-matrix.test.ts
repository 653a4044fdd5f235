import { stances } from "../../schema/dataset.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { heldPositions } from "../../server/networks/stances/held-positions.ts";
import {
  createStanceMatrix,
  type StanceMatrixOptions,
} from "../../server/networks/stances/stance-matrix.ts";
import { toScore } from "../../server/networks/stances/stance-scale.ts";
import { arbitraryRows } from "./arbitrary-rows.ts";
import { differences } from "./named-pairs.ts";
import { actor, position, rowsOf } from "./made-up-rows.ts";
import { oracleCounts, oracleLevels } from "./oracle.ts";

const plain = {
  level: "PERSON",
  includeGroups: false,
  scale: { of: "STANCE", conditional: 0.5 },
  aggregation: "SUBTRACT",
  normalisation: "NONE",
  duplicates: "INCLUDE",
} as const satisfies StanceMatrixOptions;

function matrix(rows: Partial<NetworkRows>, options: Partial<StanceMatrixOptions> = {}) {
  const columns = buildColumns(rowsOf(rows));
  const made = createStanceMatrix(columns, { ...plain, ...options });
  const names = Array.from(
    made.weight,
    (_, cell) =>
      `${columns.names.actors[made.actor[cell] ?? -1]}>${columns.names.issues[made.issue[cell] ?? -1]}`,
  );
  return { columns, names, ...made };
}

function cellsOf(rows: Partial<NetworkRows>, options: Partial<StanceMatrixOptions> = {}) {
  const { names, weight } = matrix(rows, options);
  return Object.fromEntries(
    names
      .map((name, cell) => [name, weight[cell] ?? Number.NaN] as const)
      .filter(([, one]) => !Number.isNaN(one)),
  );
}

/** One holder who supports twice, then opposes; another who is neutral; a third on another issue. */
const positions = [
  position("1", "a", "x", { date: "2025-01-01" }),
  position("2", "a", "x", { date: "2025-01-02" }),
  position("3", "a", "x", { date: "2025-01-03", stance: "OPPOSES" }),
  position("4", "b", "x", { stance: "NEUTRAL" }),
  position("5", "c", "y", { stance: "CONDITIONAL" }),
  position("6", "c", "y", { stance: "UNCLEAR" }),
];

describe("who holds which stance", () => {
  it.each<[StanceMatrixOptions["aggregation"], number, number, number]>([
    ["IGNORE", 3, 1, 1],
    ["SUBTRACT", 1, 0, 0.5],
    ["LATEST", -1, 0, 0.5],
    ["MEAN", 1 / 3, 0, 0.5],
  ])("by %s is %f, %f and %f", (aggregation, a, b, c) => {
    expect(cellsOf({ positions }, { aggregation })).toEqual({ "a>x": a, "b>x": b, "c>y": c });
  });

  it("is of both sides where the last day has both, whichever id is larger, by LATEST too", () => {
    const both = [
      position("1", "a", "x", { date: "2025-01-01", stance: "NEUTRAL" }),
      position("2", "a", "x", { date: "2025-01-03", stance: "OPPOSES" }),
      position("3", "a", "x", { date: "2025-01-03", confidence: "LOW" }),
    ];
    const made = matrix({ positions: both }, { aggregation: "LATEST" });
    expect([made.weight[0], stances[made.stance[0] ?? -1]]).toEqual([0, "AMBIVALENT"]);
    const later = matrix(
      { positions: [...both, position("4", "a", "x", { date: "2025-01-04" })] },
      { aggregation: "LATEST" },
    );
    expect([later.weight[0], stances[later.stance[0] ?? -1]]).toEqual([1, "SUPPORTS"]);
  });

  it("is not hidden by a later position that leaves it open", () => {
    const open = position("9", "a", "x", { date: "2025-02-01", stance: "UNCLEAR" });
    const { stance, latest, columns } = matrix({ positions: [...positions, open] });
    expect([stances[stance[0] ?? -1], columns.names.positions[latest[0] ?? -1]]).toEqual([
      "OPPOSES",
      "9",
    ]);
  });

  it("by COMBINE is the number of the set of stances taken, with the sets", () => {
    const { weight, combinations } = matrix({ positions }, { aggregation: "COMBINE" });
    expect(Array.from(weight)).toEqual([3, 2, 1]);
    expect(combinations).toEqual([[0.5], [0], [-1, 1]]);
  });

  it("refuses to divide what COMBINE numbers", () => {
    expect(() =>
      matrix({ positions }, { aggregation: "COMBINE", normalisation: "ACTIVITY" }),
    ).toThrow(
      new InvalidNetworkOptionsError(
        "COMBINE_WITH_NORMALISATION",
        "normalisation",
        "COMBINE numbers the sets of stances, and a number of that kind divided by a total (ACTIVITY) means nothing",
        "leave COMBINE as it is (NONE), or take SUBTRACT or MEAN",
      ),
    );
  });

  it("gives an activity of 1 in 4 as 0.25, and the prominence of the issue likewise", () => {
    const four = ["w", "x", "y", "z"].map((issue, n) => position(`${n}`, "a", issue));
    expect(
      cellsOf({ positions: four }, { aggregation: "IGNORE", normalisation: "ACTIVITY" }),
    ).toEqual({ "a>w": 0.25, "a>x": 0.25, "a>y": 0.25, "a>z": 0.25 });
    const { normalisation } = { normalisation: "PROMINENCE" } as const;
    expect(cellsOf({ positions }, { normalisation })).toEqual({
      "a>x": 0.25,
      "b>x": 0,
      "c>y": 0.5,
    });
  });

  it("is never averaged unseen: who supported and opposed is flagged", () => {
    const { names, contradictory, score } = matrix({ positions }, { aggregation: "MEAN" });
    expect(names.map((name, n) => [name, contradictory[n], score[n]])).toEqual([
      ["a>x", 1, 1 / 3],
      ["b>x", 0, 0],
      ["c>y", 0, 0.5],
    ]);
  });

  it("is contradictory by stance, whatever a conditional one counts as; by value, on both sides of the middle", () => {
    const conditional = [
      position("1", "a", "x", { stance: "CONDITIONAL", value: 6 }),
      position("2", "a", "x", { stance: "OPPOSES", value: 9 }),
      position("3", "b", "x", { stance: "SUPPORTS", value: 2 }),
      position("4", "b", "x", { stance: "OPPOSES", value: 4 }),
      position("5", "c", "x", { stance: "SUPPORTS", value: 2 }),
      position("6", "c", "x", { stance: "SUPPORTS", value: 9 }),
    ];
    for (const level of [0, 0.5, 1, "LEFT_OUT"] as const) {
      const scale = { of: "STANCE", conditional: level } as const;
      expect(Array.from(matrix({ positions: conditional }, { scale }).contradictory)).toEqual([
        0, 1, 0,
      ]);
    }
    const scale = { of: "VALUE", min: 0, max: 10 } as const;
    expect(Array.from(matrix({ positions: conditional }, { scale }).contradictory)).toEqual([
      0, 0, 1,
    ]);
  });

  it("has cells without a weight, where all that was said is unclear or left out", () => {
    const unclear = [
      position("1", "a", "y", { stance: "UNCLEAR" }),
      position("2", "a", "z", { stance: "CONDITIONAL" }),
      position("3", "b", "x"),
      position("4", "b", "x", { date: "2025-02-01", stance: "UNCLEAR" }),
      position("5", "b", "z"),
    ];
    const scale = { of: "STANCE", conditional: "LEFT_OUT" } as const;
    const { names, columns, ...made } = matrix(
      { positions: unclear },
      { scale, normalisation: "ACTIVITY" },
    );
    const { counted, latest, positions: all, score, weight } = made;
    expect(
      names.map((name, n) => [
        name,
        weight[n],
        score[n],
        counted[n],
        all[n],
        columns.names.positions[latest[n] ?? -1],
      ]),
    ).toEqual([
      ["a>y", Number.NaN, Number.NaN, 0, 1, "1"],
      ["a>z", Number.NaN, Number.NaN, 0, 1, "2"],
      ["b>x", 0.5, 1, 1, 2, "4"],
      ["b>z", 0.5, 1, 1, 1, "5"],
    ]);
  });

  it("takes as the last the later begin, the later end, the surer, the smaller id", () => {
    const vague = { earliest: "2025-01-01", latest: "2025-12-31" };
    const last = (...all: ReturnType<typeof position>[]) => {
      const { columns, latest } = matrix({ positions: all });
      return columns.names.positions[latest[0] ?? -1];
    };
    const oppose = { stance: "OPPOSES" } as const;
    expect(
      last(
        position("1", "a", "x", vague),
        position("2", "a", "x", { date: "2025-06-01", ...oppose }),
      ),
    ).toBe("2");
    expect(
      last(
        position("1", "a", "x", { ...vague, ...oppose }),
        position("2", "a", "x", { date: "2025-01-01", confidence: "HIGH" }),
      ),
    ).toBe("1");
    expect(
      last(position("1", "a", "x", { confidence: "LOW" }), position("2", "a", "x", oppose)),
    ).toBe("2");
    expect(last(position("2", "a", "x", oppose), position("1", "a", "x"))).toBe("1");
  });

  it("opens the positions behind a cell, with those that only repeat", () => {
    const { columns, ...made } = matrix({ positions }, { duplicates: "PERIOD" });
    const behind = (cell: number) =>
      heldPositions(
        columns,
        made.tally,
        made.unnumbered,
        made.actor[cell] ?? -1,
        made.issue[cell] ?? -1,
      ).map(({ position: index, ...rest }) => [columns.names.positions[index], rest]);
    expect(behind(0)).toEqual([
      ["3", { level: -1, counted: true }],
      ["2", { level: 1, counted: true }],
      ["1", { level: 1, counted: false }],
    ]);
    expect(behind(2)).toEqual([
      ["5", { level: 0.5, counted: true }],
      ["6", { level: null, counted: false }],
    ]);
    expect([Array.from(made.counted), Array.from(made.positions)]).toEqual([
      [2, 1, 1],
      [3, 1, 2],
    ]);
  });

  it("is empty where there is nothing", () => {
    expect(cellsOf({}, { normalisation: "ACTIVITY" })).toEqual({});
  });

  it("can be brought to the scale from −1 to 1", () => {
    expect(toScore(5, { of: "VALUE", min: -5, max: 5 })).toBe(1);
    expect(toScore(2.5, { of: "VALUE", min: 0, max: 10 })).toBe(-0.5);
    expect(toScore(0.5, { of: "STANCE", conditional: 0.5 })).toBe(0.5);
  });
});

describe("rolled up", () => {
  const state = (member: string) => ({ member, of: "red", earliest: null, latest: null });
  const rows = {
    actors: [actor("anna"), actor("bo"), actor("carl"), actor("red", { kind: "STATE" })],
    memberships: [state("anna"), state("bo"), state("carl")],
    positions: [
      position("1", "anna", "x"),
      position("2", "bo", "x", { stance: "OPPOSES" }),
      position("3", "anna", "y"),
      position("4", "anna", "y", { stance: "OPPOSES" }),
      position("5", "carl", "y", { stance: "NEUTRAL" }),
      position("6", "carl", "z"),
      position("7", "bo", "z"),
    ],
  };

  it("shows how many holders a cell has and whether they disagree, duplicates or not", () => {
    const { names, holders, holdersDisagree, contradictory } = matrix(rows, {
      level: "STATE",
      duplicates: "PERIOD",
    });
    expect(
      names.map((name, n) => [name, holders[n], holdersDisagree[n], contradictory[n]]),
    ).toEqual([
      // Anna and Bo disagree; neither contradicts themselves.
      ["red>x", 2, 1, 0],
      // Anna contradicts herself, and Carl is neutral, so no two holders disagree.
      ["red>y", 2, 0, 1],
      ["red>z", 2, 0, 0],
    ]);
  });
});

describe("of any positions", () => {
  it("the cells are those of the formulas, written out", () => {
    const options = fc.record({
      level: fc.constantFrom("PERSON", "ORGANISATION", "STATE"),
      includeGroups: fc.boolean(),
      duplicates: fc.constantFrom("INCLUDE", "SOURCE", "WEEK", "YEAR", "PERIOD"),
      aggregation: fc.constantFrom("IGNORE", "SUBTRACT", "MEAN"),
      normalisation: fc.constantFrom("NONE", "ACTIVITY", "PROMINENCE"),
    });
    fc.assert(
      fc.property(arbitraryRows, options, (rows, chosen) => {
        const { level, aggregation, normalisation } = chosen;
        const counts = oracleCounts(
          rows,
          level === "ORGANISATION" ? "DELEGATION" : level,
          chosen.includeGroups,
          chosen.duplicates,
          ({ stance }) => (stance === "UNCLEAR" ? null : oracleLevels[stance]),
        );
        const cells = [...counts].flatMap(([id, issues]) =>
          [...issues].map(([issue, levels]) => {
            const all = [...levels];
            const x = all.reduce((sum, [, n]) => sum + n, 0);
            const kx = all.reduce((sum, [k, n]) => sum + Number(k) * n, 0);
            return { id, issue, x, IGNORE: x, SUBTRACT: kx, MEAN: kx / x };
          }),
        );
        const total = (of: Partial<(typeof cells)[number]>) =>
          cells
            .filter(({ id, issue }) => id === of.id || issue === of.issue)
            .reduce((sum, { x }) => sum + x, 0);
        const expected = cells.map((cell) => {
          const divisor = {
            NONE: 1,
            ACTIVITY: total({ id: cell.id }),
            PROMINENCE: total({ issue: cell.issue }),
          }[normalisation];
          return [`${cell.id}>${cell.issue}`, cell[aggregation] / divisor];
        });
        expect(differences(cellsOf(rows, chosen), Object.fromEntries(expected))).toEqual({});
      }),
      { numRuns: 300 },
    );
  });
});
