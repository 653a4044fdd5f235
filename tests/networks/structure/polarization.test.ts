import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../../server/networks/columns/build-columns.ts";
import { toDayNumber } from "../../../server/networks/columns/days.ts";
import { type WeightedPairs } from "../../../server/networks/columns/strongest-pairs.ts";
import {
  polarizationOf,
  polarizationOverWindows,
} from "../../../server/networks/combined/polarization.ts";
import {
  type CampSearch,
  findPolarizedCamps,
} from "../../../server/networks/structure/polarized-camps.ts";
import { position, rowsOf } from "../made-up-rows.ts";
import { karateClub } from "./karate-club.ts";

type Tie = readonly [a: number, b: number, weight: number];

const pairs = (given: readonly Tie[]): WeightedPairs => ({
  a: Int32Array.from(given, ([a]) => a),
  b: Int32Array.from(given, ([, b]) => b),
  weight: Float64Array.from(given, ([, , weight]) => weight),
});

const usual: CampSearch = { camps: 2, starts: 20, seed: 1 };
const unbounded = Number.POSITIVE_INFINITY;

/** All pairs of a list of nodes. */
const clique = (nodes: readonly number[]): Tie[] =>
  nodes.flatMap((a, n) => nodes.slice(n + 1).map((b) => [a, b, 1] as const));

/** Half the difference of the two modularities, summed over all pairs as Newman defines them. */
function byHand(agreement: readonly Tie[], disagreement: readonly Tie[], camp: readonly number[]) {
  const modularity = (ties: readonly Tie[]) => {
    const degree = camp.map((_, node) =>
      ties.reduce((sum, [a, b, weight]) => sum + (a === node || b === node ? weight : 0), 0),
    );
    const total = degree.reduce((sum, each) => sum + each, 0);
    if (total === 0) return 0;
    let sum = 0;
    for (const [i, one] of camp.entries()) {
      for (const [j, other] of camp.entries()) {
        if (one !== other) continue;
        const weight = ties.reduce(
          (w, [a, b, each]) => w + ((a === i && b === j) || (a === j && b === i) ? each : 0),
          0,
        );
        sum += weight - ((degree[i] ?? 0) * (degree[j] ?? 0)) / total;
      }
    }
    return sum / total;
  };
  return (modularity(agreement) - modularity(disagreement)) / 2;
}

describe("polarization", () => {
  it("of two cliques that all disagree with each other is a half, the most there is for two camps", () => {
    const [left, right] = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const across = left.flatMap((a) => right.map((b) => [a, b, 1] as const));
    const found = findPolarizedCamps(
      pairs([...clique(left), ...clique(right)]),
      pairs(across),
      usual,
      unbounded,
    );
    expect(found.value).toBeCloseTo(0.5, 12);
    expect(found.agreement).toBeCloseTo(0.5, 12);
    expect(found.disagreement).toBeCloseTo(-0.5, 12);
    expect(Array.from(found.camps.part)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("of a clique, in which all agree, is 0: no two camps are better than one", () => {
    const found = findPolarizedCamps(pairs(clique([2, 5, 7, 9])), pairs([]), usual, unbounded);
    expect(found).toMatchObject({ value: 0, agreement: 0, disagreement: 0 });
    expect(found.camps).toEqual({
      nodes: Int32Array.of(2, 5, 7, 9),
      part: Int32Array.of(0, 0, 0, 0),
      count: 1,
    });
  });

  it.each([
    [2, 0.3717948717948718, [17, 17]],
    [3, 0.40203813280736356, [17, 12, 5]],
    [4, 0.41978961209730437, [12, 11, 6, 5]],
  ])(
    "of the karate club in %i camps is half the best modularity, as networkx tells it of these",
    (camps, modularity, sizes) => {
      // networkx 3.6.1, `community.modularity` of the best partition of 400 random starts of its own.
      const found = findPolarizedCamps(karateClub(), pairs([]), { ...usual, camps }, unbounded);
      expect(found.agreement).toBeCloseTo(modularity, 12);
      expect(found.value).toBeCloseTo(modularity / 2, 12);
      expect(sizes.map((_, n) => found.camps.part.filter((camp) => camp === n).length)).toEqual(
        sizes,
      );
    },
  );

  it("is nothing of nothing", () => {
    expect(findPolarizedCamps(pairs([]), pairs([]), usual, unbounded)).toMatchObject({
      value: 0,
      camps: { count: 0 },
    });
  });

  it("is the same for the same seed, tries fewer starts where there is too much to walk over, and is never worse for more", () => {
    const club = karateClub();
    expect(findPolarizedCamps(club, pairs([]), usual, unbounded)).toEqual(
      findPolarizedCamps(club, pairs([]), usual, unbounded),
    );
    const short = findPolarizedCamps(club, pairs([]), { ...usual, starts: 200 }, 20_000);
    expect(short.starts).toBeGreaterThan(1);
    expect(short.starts).toBeLessThan(200);
    expect(findPolarizedCamps(club, pairs([]), usual, 1).starts).toBe(1);
    let least = -1;
    for (const starts of [1, 2, 5, 20]) {
      const { value } = findPolarizedCamps(club, pairs([]), { ...usual, starts }, unbounded);
      expect(value).toBeGreaterThanOrEqual(least);
      least = value;
    }
  });

  const ties = fc.uniqueArray(
    fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 })).filter(([a, b]) => a < b),
    { selector: ([a, b]) => `${a}|${b}`, maxLength: 12 },
  );

  it("is that of the best of all splits of small networks, with modularities as counted pair by pair", () => {
    fc.assert(
      fc.property(ties, ties, (agreement, disagreement) => {
        const search = { ...usual, starts: 60 };
        const found = findPolarizedCamps(pairs(agreement), pairs(disagreement), search, unbounded);
        const campOf = (node: number) => found.camps.part[found.camps.nodes.indexOf(node)] ?? 0;
        const camps = [0, 1, 2, 3, 4, 5].map(campOf);
        expect(found.value).toBeCloseTo(byHand(agreement, disagreement, camps), 9);
        let best = 0;
        for (let split = 0; split < 2 ** 6; split += 1) {
          const camp = [0, 1, 2, 3, 4, 5].map((node) => (split >> node) & 1);
          best = Math.max(best, byHand(agreement, disagreement, camp));
        }
        expect(found.value).toBeCloseTo(best, 9);
      }),
    );
  });
});

describe("the polarization of a stance network", () => {
  /** Three for and three against, on two issues, in March; in May all for one. */
  const rows = rowsOf({
    positions: ["a", "b", "c", "d", "e", "f"].flatMap((who, n) => [
      ...["tax", "war"].map((issue) =>
        position(`${who} ${issue}`, who, issue, {
          date: "2025-03-10",
          stance: n < 3 ? "SUPPORTS" : "OPPOSES",
        }),
      ),
      position(`${who} sea`, who, "sea", { date: "2025-05-10" }),
    ]),
  });
  const columns = buildColumns(rows);
  const options = {
    level: "PERSON",
    includeGroups: true,
    scale: { of: "STANCE", conditional: 0.5 },
    over: "ACTORS",
    normalisation: "AVERAGE",
    duplicates: "INCLUDE",
  } as const;

  it("is by agreement and disagreement of the same pairs", () => {
    const found = polarizationOf(columns, options, usual);
    // Those of one camp agree on three issues, those of two on one; disagreement is across alone.
    expect(found.agreement).toBeCloseTo((6 * 3) / (6 * 3 + 9) - 0.5, 12);
    expect(found.disagreement).toBeCloseTo(-0.5, 12);
    expect(found.value).toBeCloseTo((1 / 6 + 0.5) / 2, 12);
    expect(Array.from(found.camps.part)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("is over windows that of each window as a period", () => {
    const windows = { unit: "MONTH", length: 1, step: 1, match: "POSSIBLY" } as const;
    const found = polarizationOverWindows(columns, options, windows, usual);
    expect(found.windows.map(({ network }) => network.value)).toEqual([
      expect.closeTo(0.5, 12),
      0,
      0,
    ]);
    expect(found.windows.map(({ network }) => network.camps.nodes.length)).toEqual([6, 0, 6]);
    for (const { window, network } of found.windows) {
      const period = {
        earliest: window.from,
        latest: window.until - 1,
        match: "POSSIBLY",
      } as const;
      expect(polarizationOf(columns, { ...options, period }, usual)).toEqual(network);
    }
    expect(found.windows[0]?.window).toMatchObject({
      from: toDayNumber("2025-03-01"),
      certainly: 12,
      possibly: 0,
    });
  });

  it("counts only pairs that share enough", () => {
    const found = polarizationOf(columns, { ...options, leastShared: 4 }, usual);
    expect(found).toMatchObject({ value: 0, camps: { count: 0 } });
  });
});
