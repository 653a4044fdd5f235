import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCommunities, findComponents } from "../../server/networks/structure/communities.ts";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { type Ties } from "../../server/networks/structure/adjacency.ts";
import { measures as allMeasures } from "../../server/networks/__generated__/measures.ts";
import { measureNodes } from "../../server/networks/combined/measure-nodes.ts";
import { createSeededRandom } from "../../server/networks/structure/seeded-random.ts";
import { findCamps } from "../../server/networks/combined/camps.ts";
import { measureBalance } from "../../server/networks/structure/signed-balance.ts";
import { type WeightedPairs } from "../../server/networks/columns/strongest-pairs.ts";

function pairs(
  ...given: readonly (readonly [a: number, b: number, weight: number])[]
): WeightedPairs {
  return {
    a: Int32Array.from(given, ([a]) => a),
    b: Int32Array.from(given, ([, b]) => b),
    weight: Float64Array.from(given, ([, , weight]) => weight),
  };
}

function rounded(values: Float64Array | undefined): number[] {
  return Array.from(values ?? [], (value) => Math.round(value * 1e6) / 1e6);
}

const measures = allMeasures.map(({ id }) => id);

/** The measures of a network by their ids. */
function measured(network: WeightedPairs, which: readonly string[], ties: Ties, nodes?: number[]) {
  const found = measureNodes(network, which, { ties, ...(nodes && { nodes }) });
  return { nodes: found.nodes, of: Object.fromEntries(found.values) };
}

/** 3 in the centre of 1, 5, 7 and 9. */
const star = pairs([1, 3, 2], [3, 5, 2], [3, 7, 2], [3, 9, 2]);

describe("measures", () => {
  it("of a star put its middle first", () => {
    const { nodes, of } = measured(star, measures, "ALL");
    expect(Array.from(nodes)).toEqual([1, 3, 5, 7, 9]);
    expect(rounded(of["DEGREE"])).toEqual([1, 4, 1, 1, 1]);
    expect(rounded(of["WEIGHTED_DEGREE"])).toEqual([2, 8, 2, 2, 2]);
    expect(rounded(of["BETWEENNESS"])).toEqual([0, 1, 0, 0, 0]);
    const leaf = Math.round((4 / 7) * 1e6) / 1e6;
    expect(rounded(of["CLOSENESS"])).toEqual([leaf, 1, leaf, leaf, leaf]);
    const end = 0.353553;
    expect(rounded(of["EIGENVECTOR"])).toEqual([end, 0.707107, end, end, end]);
    // r = 0.03 + 0.85 m / 4 at the ends, m = 0.03 + 0.85 · 4 r in the middle.
    const middle = (0.03 + 0.85 * 4 * 0.03) / (1 - 0.85 ** 2);
    expect(rounded(of["PAGERANK"])[1]).toBeCloseTo(middle, 5);
    expect(rounded(of["PAGERANK"]).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 5);
  });

  it("of a path are those of counting its shortest paths", () => {
    const path = pairs([0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1]);
    const { of } = measured(path, ["BETWEENNESS", "CLOSENESS"], "ALL");
    expect(rounded(of["BETWEENNESS"])).toEqual([0, 0.5, 0.666667, 0.5, 0]);
    expect(rounded(of["CLOSENESS"])).toEqual([0.4, 0.571429, 0.666667, 0.571429, 0.4]);
  });

  it("go by strength, whichever the sign, or by the ties of one sign", () => {
    const signed = pairs([0, 1, -3], [1, 2, 1], [0, 2, 0]);
    const all = measured(signed, ["DEGREE", "WEIGHTED_DEGREE"], "ALL").of;
    expect([rounded(all["DEGREE"]), rounded(all["WEIGHTED_DEGREE"])]).toEqual([
      [1, 2, 1],
      [-3, -2, 1],
    ]);
    const negative = measured(signed, ["DEGREE"], "NEGATIVE");
    expect(Array.from(negative.nodes)).toEqual([0, 1]);
    const { of } = measured(signed, ["EIGENVECTOR", "PAGERANK"], "ALL");
    expect(of["PAGERANK"]?.[0]).toBeGreaterThan(of["PAGERANK"]?.[2] ?? 1);
    expect(of["EIGENVECTOR"]?.[0]).toBeCloseTo(3 * (of["EIGENVECTOR"]?.[2] ?? 1), 6);
  });

  it("are numbers for any network, and 0 without ties", () => {
    expect(measured(pairs(), measures, "ALL").nodes.length).toBe(0);
    const alone = measured(pairs(), measures, "ALL", [4, 2]).of;
    for (const measure of measures) {
      expect(rounded(alone[measure])).toEqual(measure === "PAGERANK" ? [0.5, 0.5] : [0, 0]);
    }
    const tie = fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(
        fc.uniqueArray(
          tie.filter(([a, b]) => a < b),
          { selector: ([a, b]) => `${a}|${b}` },
        ),
        (given) => {
          const { of } = measured(pairs(...given), measures, "ALL", [0]);
          for (const measure of measures) {
            for (const value of of[measure] ?? [Number.NaN]) {
              expect(Number.isFinite(value)).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe("the eigenvector", () => {
  it("is told of two parts that are nearly equally strong, where every mixture is nearly one", () => {
    const parts = pairs([0, 2, 999_230.01], [1, 3, 999_478.55], [2, 3, 0.014]);
    const { of } = measured(parts, ["EIGENVECTOR"], "ALL");
    const values = Array.from(of["EIGENVECTOR"] ?? []);
    expect(values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 9);
    expect(values.every((value) => value > 0)).toBe(true);
  });
});

/** Two rings of four, each node tied to all of its ring; one tie between them. */
const twoRings = pairs(
  ...[0, 4].flatMap((first) =>
    [0, 1, 2, 3].flatMap((n) =>
      [0, 1, 2, 3]
        .filter((m) => m > n)
        .map((m) => [first + n, first + m, 1] as [number, number, number]),
    ),
  ),
  [3, 4, 0.5],
);

describe("communities", () => {
  it("are found by Louvain, the same for the same seed, in order of size", () => {
    const found = findCommunities(twoRings, { seed: 1, resolution: 1 });
    expect(Array.from(found.part)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    // Q = Σ (w_in / w − (degrees / 2w)²), of 6, 6 and 12.5.
    expect(found.modularity).toBeCloseTo(2 * (6 / 12.5 - 0.25), 9);
    expect(findCommunities(twoRings, { seed: 1, resolution: 1 })).toEqual(found);
  });

  it("use positive ties only; a node without any is alone", () => {
    const found = findCommunities(pairs([0, 1, 2], [1, 2, -3], [4, 5, 1]), {
      seed: 1,
      resolution: 1,
    });
    expect(Array.from(found.nodes)).toEqual([0, 1, 2, 4, 5]);
    expect(Array.from(found.part)).toEqual([0, 0, 2, 1, 1]);
  });

  it("of nothing are nothing, and of nodes without ties one each", () => {
    const options = { seed: 1, resolution: 1 };
    expect(findCommunities(pairs(), options)).toEqual({
      nodes: new Int32Array(0),
      part: new Int32Array(0),
      count: 0,
      modularity: 0,
    });
    expect(findCommunities(pairs([1, 2, -1]), options)).toEqual({
      nodes: Int32Array.of(1, 2),
      part: Int32Array.of(0, 1),
      count: 2,
      modularity: 0,
    });
  });
});

describe("components", () => {
  it("are the connected parts, the largest first", () => {
    expect(findComponents(pairs([5, 6, 1], [1, 2, -1], [2, 3, 1]), "ALL", [9])).toEqual({
      nodes: Int32Array.of(1, 2, 3, 5, 6, 9),
      part: Int32Array.of(0, 0, 0, 1, 1, 2),
      count: 3,
    });
    expect(findComponents(pairs([1, 2, -1], [2, 3, 1]), "POSITIVE").count).toBe(1);
  });
});

/** The least frustration of all splits of nodes 0 to n - 1. */
function leastFrustration({ a, b, weight }: WeightedPairs, n: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let split = 0; split < 2 ** n; split += 1) {
    let frustration = 0;
    for (const [tie, w] of weight.entries()) {
      const isWithin = ((split >> (a[tie] ?? 0)) & 1) === ((split >> (b[tie] ?? 0)) & 1);
      if (isWithin !== w > 0) frustration += Math.abs(w);
    }
    least = Math.min(least, frustration);
  }
  return least;
}

describe("signed balance", () => {
  it("finds the two camps of a network that has them", () => {
    const camps = pairs([0, 1, 1], [0, 2, -1], [1, 2, -2], [2, 3, 1], [0, 3, -1], [1, 3, -1]);
    expect(measureBalance(camps, { seed: 1, starts: 1 })).toEqual({
      triangles: 4,
      balancedTriangles: 4,
      balance: 1,
      nodes: Int32Array.of(0, 1, 2, 3),
      block: Uint8Array.of(0, 0, 1, 1),
      frustratedTies: 0,
      frustration: 0,
      frustratedShare: 0,
    });
  });

  it("reports what the best split still contradicts: of three enemies one pair", () => {
    const foes = pairs([0, 1, -1], [1, 2, -1], [0, 2, -0.5]);
    const found = measureBalance(foes, { seed: 1, starts: 5 });
    expect([found.triangles, found.balance, found.frustratedTies]).toEqual([1, 0, 1]);
    expect([found.frustration, found.frustratedShare]).toEqual([0.5, 0.2]);
    expect(Array.from(found.block)).toEqual([0, 1, 0]);
  });

  it("is 0 of everything where there is nothing", () => {
    expect(measureBalance(pairs(), { seed: 1, starts: 3 })).toEqual({
      triangles: 0,
      balancedTriangles: 0,
      balance: 0,
      nodes: new Int32Array(0),
      block: new Uint8Array(0),
      frustratedTies: 0,
      frustration: 0,
      frustratedShare: 0,
    });
  });

  it("needs a start", () => {
    expect(() => measureBalance(pairs(), { seed: 1, starts: 0 })).toThrow(
      InvalidNetworkOptionsError,
    );
  });

  const signed = fc.uniqueArray(
    fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(-2, -1, 1, 3)).filter(([a, b]) => a < b),
    { selector: ([a, b]) => `${a}|${b}`, maxLength: 20 },
  );

  it("counts triangles as trying all triples does, and finds the best split of small networks", () => {
    fc.assert(
      fc.property(signed, (given) => {
        const network = pairs(...given);
        const signs = new Map(given.map(([a, b, weight]) => [`${a}|${b}`, Math.sign(weight)]));
        const products = [];
        for (let a = 0; a < 8; a += 1) {
          for (let b = a + 1; b < 8; b += 1) {
            for (let c = b + 1; c < 8; c += 1) {
              const sides = [`${a}|${b}`, `${b}|${c}`, `${a}|${c}`].map((side) => signs.get(side));
              if (sides.includes(undefined)) continue;
              products.push(sides.reduce<number>((product, sign) => product * (sign ?? 0), 1));
            }
          }
        }
        const found = measureBalance(network, { seed: 7, starts: 40 });
        expect(found.triangles).toBe(products.length);
        expect(found.balancedTriangles).toBe(products.filter((product) => product > 0).length);
        expect(found.frustration).toBe(leastFrustration(network, 8));
      }),
    );
  });

  it("finds no contradiction in any network that two camps explain, at the first start", () => {
    fc.assert(
      fc.property(signed, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (given, camp) => {
        const explained = given.map(
          ([a, b, weight]) =>
            [a, b, camp[a] === camp[b] ? Math.abs(weight) : -Math.abs(weight)] as const,
        );
        const found = measureBalance(pairs(...explained), { seed: 1, starts: 1 });
        expect([found.frustration, found.triangles]).toEqual([0, found.balancedTriangles]);
      }),
    );
  });
});

describe("seeded chance", () => {
  it("is the same from the same seed and spread over 0 to 1", () => {
    const [one, other] = [createSeededRandom(5), createSeededRandom(5)];
    const numbers = Array.from({ length: 10_000 }, () => one());
    expect(Array.from({ length: 10_000 }, () => other())).toEqual(numbers);
    expect(numbers.reduce((sum, n) => sum + n, 0) / 10_000).toBeCloseTo(0.5, 1);
    expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
  });
});

const friends = [
  [2, 4, 0.9],
  [6, 8, 0.8],
] as const;
const apart = [[2, 6, -1] as const, [2, 8, -0.5] as const];

describe("two camps", () => {
  it("are those who agree within and disagree across, the larger first", () => {
    expect(findCamps(pairs(...friends, ...apart, [8, 9, 0.4]))).toEqual({
      larger: Int32Array.of(6, 8, 9),
      smaller: Int32Array.of(2, 4),
      frustratedShare: 0,
    });
  });

  it("are told with the share of strength that speaks against them", () => {
    expect(findCamps(pairs(...friends, ...apart, [4, 8, 0.3]))).toEqual({
      larger: Int32Array.of(2, 4),
      smaller: Int32Array.of(6, 8),
      frustratedShare: expect.closeTo(0.3 / 3.5, 12),
    });
  });

  it("are none where everybody agrees, or a quarter of the disagreement speaks against them", () => {
    expect(findCamps(pairs())).toBeNull();
    expect(findCamps(pairs(...friends, [4, 6, 1]))).toBeNull();
    expect(findCamps(pairs([0, 1, -1], [1, 2, -1], [0, 2, -1]))).toBeNull();
    expect(findCamps(pairs(...friends, ...apart, [4, 8, 0.374]))).not.toBeNull();
    expect(findCamps(pairs(...friends, ...apart, [4, 8, 0.375]))).toBeNull();
  });

  it("are none of one alone against the others", () => {
    expect(findCamps(pairs([0, 1, 1], [0, 2, -1], [1, 2, -1]))).toBeNull();
  });

  it("are of the largest part alone, and of none that holds no more than half of the nodes", () => {
    const camps = [...friends, ...apart];
    const among = { larger: Int32Array.of(2, 4), smaller: Int32Array.of(6, 8), frustratedShare: 0 };
    expect(findCamps(pairs(...camps, [10, 11, -1], [11, 12, -1]))).toEqual(among);
    expect(findCamps(pairs(...camps, [10, 11, -1], [12, 13, -1]))).toBeNull();
  });
});
