import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../../server/networks/columns/build-columns.ts";
import { toMask } from "../../../server/networks/columns/find-index.ts";
import { type NetworkRows } from "../../../server/networks/columns/network-rows.ts";
import {
  measureTwoMode,
  type TwoModeMeasure,
  twoModeMeasures,
} from "../../../server/networks/combined/measure-two-mode.ts";
import { attendanceTies, stanceTies } from "../../../server/networks/combined/two-mode-ties.ts";
import {
  createIncidence,
  type MeetingChoice,
} from "../../../server/networks/meetings/incidence.ts";
import {
  clusteringOf,
  createTwoModeNetwork,
  type Mode,
  sizeOf,
} from "../../../server/networks/structure/two-mode.ts";
import { actor, attendance, meeting, position, rowsOf, whoMet } from "../made-up-rows.ts";
import { davisWomen } from "./davis-women.ts";

const asPersons = { level: "PERSON", includeGroups: false } as const;

function attended(
  rows: NetworkRows,
  choice: MeetingChoice = asPersons,
  asked: { among?: string[]; with?: string[] } = {},
) {
  const columns = buildColumns(rows);
  const maskOf = (ids: readonly string[]) =>
    toMask(
      ids.map((id) => columns.names.actors.indexOf(id)),
      columns.actors.count,
    );
  const masks = {
    ...(asked.among && { among: maskOf(asked.among) }),
    ...(asked.with && { with: maskOf(asked.with) }),
  };
  const network = createTwoModeNetwork(attendanceTies(createIncidence(columns, choice), masks));
  const names = { ACTORS: columns.names.actors, AFFILIATIONS: columns.names.meetings };
  return { network, names };
}

/** The values of one measure by name, to six decimals. */
function valuesOf(
  { network, names }: ReturnType<typeof attended>,
  mode: Mode,
  measure: TwoModeMeasure,
  pivots?: number,
): Record<string, number> {
  const nodes = mode === "ACTORS" ? network.actors : network.affiliations;
  const { values } = measureTwoMode(network, mode, [measure], pivots);
  return Object.fromEntries(
    Array.from(nodes, (node, n) => [
      names[mode][node],
      Math.round((values.get(measure)?.[n] ?? Number.NaN) * 1e6) / 1e6,
    ]),
  );
}

/**
 * networkx 3.6.1, `bipartite.degree_centrality`, `closeness_centrality` and `betweenness_centrality`, and
 * `eigenvector_centrality` divided by its length over the mode, of `davis_southern_women_graph()`.
 */
const women: Record<string, [degree: number, closeness: number, between: number, vector: number]> =
  {
    "Evelyn Jefferson": [0.571429, 0.8, 0.096585, 0.334734],
    "Laura Mandeville": [0.5, 0.727273, 0.051358, 0.309225],
    "Theresa Anderson": [0.571429, 0.8, 0.087595, 0.370564],
    "Brenda Rogers": [0.5, 0.727273, 0.049487, 0.313009],
    "Charlotte McDowd": [0.285714, 0.6, 0.010596, 0.168214],
    "Frances Anderson": [0.285714, 0.666667, 0.010714, 0.208967],
    "Eleanor Nye": [0.285714, 0.666667, 0.009444, 0.228346],
    "Pearl Oglethorpe": [0.214286, 0.666667, 0.0068, 0.18003],
    "Ruth DeSand": [0.285714, 0.705882, 0.016783, 0.23604],
    "Verne Sanderson": [0.285714, 0.705882, 0.015738, 0.218399],
    "Myra Liddel": [0.285714, 0.685714, 0.016344, 0.18679],
    "Katherina Rogers": [0.428571, 0.727273, 0.047363, 0.220291],
    "Sylvia Avondale": [0.5, 0.774194, 0.071709, 0.277175],
    "Nora Fayette": [0.571429, 0.8, 0.113461, 0.263904],
    "Helen Lloyd": [0.357143, 0.727273, 0.042388, 0.200667],
    "Dorothy Murchison": [0.142857, 0.648649, 0.001954, 0.131435],
    "Olivia Carleton": [0.142857, 0.585366, 0.005055, 0.069571],
    "Flora Price": [0.142857, 0.585366, 0.005055, 0.069571],
  };
const events: typeof women = {
  E1: [0.166667, 0.52381, 0.002154, 0.141943],
  E2: [0.166667, 0.52381, 0.002089, 0.15048],
  E3: [0.333333, 0.564103, 0.018224, 0.252853],
  E4: [0.222222, 0.536585, 0.007702, 0.175992],
  E5: [0.444444, 0.594595, 0.037694, 0.321734],
  E6: [0.444444, 0.6875, 0.065016, 0.327619],
  E7: [0.555556, 0.733333, 0.129502, 0.383503],
  E8: [0.777778, 0.846154, 0.243819, 0.506633],
  E9: [0.666667, 0.785714, 0.225514, 0.379492],
  E10: [0.277778, 0.55, 0.011442, 0.170401],
  E11: [0.222222, 0.536585, 0.019665, 0.089546],
  E12: [0.333333, 0.564103, 0.018094, 0.202795],
  E13: [0.166667, 0.52381, 0.002241, 0.112931],
  E14: [0.166667, 0.52381, 0.002241, 0.112931],
};

describe("the women of Davis at their events", () => {
  const davis = attended(davisWomen());

  it.each(["DEGREE", "CLOSENESS", "BETWEENNESS", "EIGENVECTOR"] as const)(
    "have the %s that networkx gives, and so have the events",
    (measure) => {
      const place = ["DEGREE", "CLOSENESS", "BETWEENNESS", "EIGENVECTOR"].indexOf(measure);
      for (const [mode, expected] of [
        ["ACTORS", women],
        ["AFFILIATIONS", events],
      ] as const) {
        const found = valuesOf(davis, mode, measure);
        expect(found).toEqual(
          Object.fromEntries(
            Object.entries(expected).map(([name, values]) => [
              name,
              expect.closeTo(values[place] ?? Number.NaN, 5),
            ]),
          ),
        );
      }
    },
  );

  it("are tied and clustered as networkx says", () => {
    expect(sizeOf(davis.network)).toEqual({
      actorCount: 18,
      affiliationCount: 14,
      tieCount: 89,
      density: 89 / (18 * 14),
      componentCount: 1,
    });
    // networkx 3.6.1, `bipartite.robins_alexander_clustering`.
    expect(clusteringOf(davis.network)).toBeCloseTo(0.46776406035665297, 12);
  });

  it("have measures from a sample that differ by no more than the error told", () => {
    const which = ["CLOSENESS", "BETWEENNESS"] as const;
    for (const mode of ["ACTORS", "AFFILIATIONS"] as const) {
      const sampled = measureTwoMode(davis.network, mode, which, 12);
      const exact = measureTwoMode(davis.network, mode, which);
      expect(exact.estimates).toEqual([]);
      expect(sampled.estimates.map(({ measure, pivots }) => [measure, pivots])).toEqual([
        ["CLOSENESS", 12],
        ["BETWEENNESS", 12],
      ]);
      for (const { measure, error } of sampled.estimates) {
        const off = (sampled.values.get(measure) ?? []).map((value, n) =>
          Math.abs(value - (exact.values.get(measure)?.[n] ?? Number.NaN)),
        );
        expect(Math.max(...off)).toBeLessThanOrEqual(error);
        expect(Math.max(...off)).toBeGreaterThan(0);
      }
    }
  });
});

describe("a two-mode network of actors and meetings", () => {
  it("has a meeting that one actor alone attended, and nobody who attended none", () => {
    const rows = rowsOf({ ...whoMet({ one: ["ann"], two: ["ann", "bob"] }) });
    const { network } = attended({ ...rows, actors: [...rows.actors, actor("zoe")] });
    expect(sizeOf(network)).toMatchObject({ actorCount: 2, affiliationCount: 2, tieCount: 3 });
  });

  it("has those asked for, and with one of them everybody at that one's meetings", () => {
    const rows = rowsOf(
      whoMet({ one: ["ann", "bob"], two: ["bob", "cyd"], three: ["cyd", "dan"] }),
    );
    const among = attended(rows, asPersons, { among: ["ann", "cyd"] });
    expect(valuesOf(among, "ACTORS", "DEGREE")).toEqual({ ann: 0.333333, cyd: 0.666667 });
    expect(valuesOf(among, "AFFILIATIONS", "DEGREE")).toEqual({ one: 0.5, three: 0.5, two: 0.5 });
    const around = attended(rows, asPersons, { with: ["bob"] });
    expect(valuesOf(around, "ACTORS", "DEGREE")).toEqual({ ann: 0.5, bob: 1, cyd: 0.5 });
    expect(valuesOf(around, "AFFILIATIONS", "DEGREE")).toEqual({ one: 0.666667, two: 0.666667 });
  });

  it("counts a delegation once a meeting, however many came for it", () => {
    const rows = rowsOf({
      actors: [actor("ann"), actor("bob"), actor("cyd"), actor("us", { kind: "STATE" })],
      meetings: [meeting("m")],
      attendances: [
        attendance("m", "ann", "us"),
        attendance("m", "bob", "us"),
        attendance("m", "cyd"),
      ],
    });
    const found = attended(rows, { level: "DELEGATION", includeGroups: false });
    expect(valuesOf(found, "ACTORS", "DEGREE")).toEqual({ cyd: 1, us: 1 });
  });

  it("of several parts has no closeness above 1, where networkx 3.6.1 gives 1.4 to a pair by itself", () => {
    const parts = attended(rowsOf(whoMet({ x: ["a", "b"], y: ["b"], z: ["c"] })));
    // b: two meetings at one step, a at two: 4 / 4, times 3 of 5 others reached.
    expect(valuesOf(parts, "ACTORS", "CLOSENESS")).toEqual({ a: 0.4, b: 0.6, c: 0.2 });
    expect(valuesOf(parts, "ACTORS", "BETWEENNESS")).toEqual({ a: 0, b: 0.25, c: 0 });
    expect(sizeOf(parts.network).componentCount).toBe(2);
  });

  it("is nothing of nothing", () => {
    const none = attended(rowsOf({}));
    expect(sizeOf(none.network)).toEqual({
      actorCount: 0,
      affiliationCount: 0,
      tieCount: 0,
      density: 0,
      componentCount: 0,
    });
    expect(clusteringOf(none.network)).toBe(0);
    for (const measure of twoModeMeasures) {
      expect(valuesOf(none, "ACTORS", measure)).toEqual({});
    }
  });
});

describe("a two-mode network of actors and issues", () => {
  const rows = rowsOf({
    positions: [
      position("p1", "ann", "tax"),
      position("p2", "ann", "tax", { stance: "OPPOSES" }),
      position("p3", "ann", "war", { stance: "UNCLEAR" }),
      position("p4", "bob", "war"),
    ],
  });
  const columns = buildColumns(rows);
  const tied = (among?: Uint8Array) =>
    createTwoModeNetwork(
      stanceTies(columns, {
        level: "PERSON",
        includeGroups: true,
        scale: { of: "STANCE", conditional: 0.5 },
        duplicates: "INCLUDE",
        ...(among && { among }),
      }),
    );

  it("has a tie for each cell of the matrix, however many positions are in it, and where a question was left open", () => {
    const network = tied();
    expect(sizeOf(network)).toMatchObject({ actorCount: 2, affiliationCount: 2, tieCount: 3 });
    expect(
      Array.from(measureTwoMode(network, "ACTORS", ["DEGREE"]).values.get("DEGREE") ?? []),
    ).toEqual([1, 0.5]);
  });

  it("has only the rows asked for", () => {
    const network = tied(toMask([columns.names.actors.indexOf("bob")], columns.actors.count));
    expect(sizeOf(network)).toMatchObject({ actorCount: 1, affiliationCount: 1, tieCount: 1 });
  });
});

describe("any two-mode network", () => {
  const ties = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
    selector: ([a, m]) => `${a}|${m}`,
    maxLength: 30,
  });
  const of = (given: readonly (readonly [number, number])[]) =>
    createTwoModeNetwork({
      actor: Int32Array.from(given, ([a]) => a),
      affiliation: Int32Array.from(given, ([, m]) => m),
    });

  it("has measures from 0 to 1, and those of the modes change places when the modes do", () => {
    fc.assert(
      fc.property(ties, (given) => {
        const [network, turned] = [of(given), of(given.map(([a, m]) => [m, a]))];
        for (const measure of twoModeMeasures) {
          const one = measureTwoMode(network, "AFFILIATIONS", [measure]).values.get(measure) ?? [];
          const other = measureTwoMode(turned, "ACTORS", [measure]).values.get(measure) ?? [];
          expect(one.length).toBe(other.length);
          for (const [n, value] of one.entries()) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-9);
            // Of two equally strong parts any mixture is an eigenvector.
            const turnedValue = measure === "EIGENVECTOR" ? value : (other[n] ?? Number.NaN);
            expect(value).toBeCloseTo(turnedValue, 9);
          }
        }
      }),
    );
  });

  it("is clustered as counting its cycles and paths one by one gives", () => {
    fc.assert(
      fc.property(ties, (given) => {
        const isTie = new Set(given.map(([a, m]) => `${a}|${m}`));
        const has = (a: number, m: number) => isTie.has(`${a}|${m}`);
        let [cycles, paths] = [0, 0];
        for (const [a, m] of given) {
          for (let b = 0; b <= 6; b += 1) {
            for (let n = 0; n <= 6; n += 1) {
              // The path b – m – a – n, which the tie a – m is the middle of.
              if (b === a || n === m || !has(b, m) || !has(a, n)) continue;
              paths += 1;
              if (has(b, n)) cycles += 1;
            }
          }
        }
        // Each cycle of four ties has each of them in the middle of a path once.
        expect(clusteringOf(of(given))).toBeCloseTo(paths === 0 ? 0 : cycles / paths, 12);
      }),
    );
  });
});
