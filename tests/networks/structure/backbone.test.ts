import { describe, expect, it } from "vitest";
import { buildColumns } from "../../../server/networks/columns/build-columns.ts";
import { InvalidNetworkOptionsError } from "../../../server/networks/columns/invalid-network-options-error.ts";
import { countLeftOut, nestBackbone } from "../../../server/networks/combined/backbone.ts";
import { type StanceNetworkOptions } from "../../../server/networks/stances/stance-network.ts";
import { position, rowsOf } from "../made-up-rows.ts";

/** What six said on five issues: + supports, - opposes, a sign for each position. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ann: { tax: "++", war: "+", sea: "-", law: "+" },
  bob: { tax: "+", war: "-", sea: "-", law: "++" },
  cyd: { tax: "-", war: "+", law: "-" },
  dan: { tax: "-+", war: "--", sea: "+" },
  eve: { war: "+", sea: "+", law: "+" },
  fay: { tax: "-", sea: "++", owl: "+" },
};

const columns = buildColumns(
  rowsOf({
    positions: Object.entries(said).flatMap(([who, issues]) =>
      Object.entries(issues).flatMap(([issue, signs]) =>
        Array.from(signs, (sign, n) =>
          position(`${who} ${issue} ${n}`, who, issue, {
            stance: sign === "+" ? "SUPPORTS" : "OPPOSES",
          }),
        ),
      ),
    ),
  }),
);

const options: StanceNetworkOptions = {
  level: "PERSON",
  includeGroups: true,
  scale: { of: "STANCE", conditional: 0.5 },
  over: "ACTORS",
  aggregation: "SUBTRACT",
  normalisation: "AVERAGE",
  duplicates: "INCLUDE",
  first: null,
};

const stepsOf = (change: Partial<StanceNetworkOptions> = {}) => {
  const asked = { ...options, ...change };
  const { order, loss } = nestBackbone(columns, asked);
  const names = asked.over === "ACTORS" ? columns.names.issues : columns.names.actors;
  return Array.from(order, (index, n) => [names[index], Math.round((loss[n] ?? NaN) * 1e9) / 1e9]);
};

describe("the nested backbone", () => {
  // Each computed apart from this program, with numpy 2 (`linalg.eigvalsh`), by the formulas of ADR 6.
  it.each([
    [
      "SUBTRACT",
      "AVERAGE",
      { owl: 0.022566206, war: 0.093465276, law: 0.117176851, tax: 0.143733196, sea: 0.542509397 },
    ],
    [
      "SUBTRACT",
      "NONE",
      { owl: 0, tax: 0.053793625, law: 0.093346705, war: 0.134804809, sea: 0.552978412 },
    ],
    [
      "CONGRUENCE",
      "AVERAGE",
      { owl: 0.008545772, law: 0.038891444, tax: 0.053500256, sea: 0.218999244, war: 0.474262838 },
    ],
    [
      "CONFLICT",
      "AVERAGE",
      { owl: 0.006025691, law: 0.027394759, sea: 0.027740831, war: 0.134155076, tax: 0.472464848 },
    ],
    [
      "CONFLICT",
      "NONE",
      { owl: 0, law: 0.039466744, tax: 0.038663961, war: 0.180919024, sea: 0.476498459 },
    ],
  ] as const)(
    "by %s and %s leaves out what is missed least, with the loss that numpy gives",
    (aggregation, normalisation, expected) => {
      const found = stepsOf({ aggregation, normalisation });
      expect(found.map(([issue]) => issue)).toEqual(Object.keys(expected));
      for (const [n, loss] of Object.values(expected).entries()) {
        expect(found[n]?.[1]).toBeCloseTo(loss, 8);
      }
    },
  );

  it("is over issues one of actors", () => {
    const actors = stepsOf({ over: "ISSUES" }).map(([actor]) => actor);
    expect(actors.length).toBe(Object.keys(said).length);
    expect(new Set(actors)).toEqual(new Set(Object.keys(said)));
  });

  it("leaves out by id what is missed equally little, and nothing of nothing", () => {
    const alike = buildColumns(
      rowsOf({
        positions: ["tax", "law", "war"].flatMap((issue) =>
          ["ann", "bob"].map((who) => position(`${who} ${issue}`, who, issue)),
        ),
      }),
    );
    const { order, loss } = nestBackbone(alike, options);
    expect(Array.from(order, (issue) => alike.names.issues[issue])).toEqual(["law", "tax", "war"]);
    expect(Array.from(loss)).toEqual([0, 0, expect.closeTo(1, 12)]);
    expect(nestBackbone(buildColumns(rowsOf({})), options)).toEqual({
      nodeCount: 0,
      order: new Int32Array(0),
      loss: new Float64Array(0),
    });
  });

  it("is refused where it would take minutes", () => {
    const many = buildColumns(
      rowsOf({
        positions: Array.from({ length: 300 }, (_, n) =>
          position(`p${n}`, `actor ${n % 150}`, `issue ${n}`),
        ),
      }),
    );
    const refused = () => nestBackbone(many, options);
    expect(refused).toThrow(InvalidNetworkOptionsError);
    expect(refused).toThrow(
      /150 nodes tied through 300 others, and its backbone takes 45150 spectra/,
    );
  });
});

describe("the size of the backbone", () => {
  const countOf = (loss: readonly number[], most: number) =>
    countLeftOut({ loss: Float64Array.from(loss) }, most);

  it("is the smallest that loses no more than asked for, and never nothing", () => {
    const loss = [0, 0.02, 0.09, 0.08, 0.14, 0.54];
    expect([0, 0.01, 0.02, 0.085, 0.1, 1].map((most) => countOf(loss, most))).toEqual([
      1, 1, 2, 4, 4, 5,
    ]);
  });

  it("is the whole where each is missed, or there is nothing to choose", () => {
    expect(countOf([0.2, 0.3, 1], 0.1)).toBe(0);
    expect(countOf([0], 1)).toBe(0);
    expect(countOf([], 1)).toBe(0);
  });
});
