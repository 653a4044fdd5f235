import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WeightedPairs } from "../../../server/networks/columns/strongest-pairs.ts";
import {
  laplacianSpectrum,
  spectralDistance,
} from "../../../server/networks/structure/laplacian-spectrum.ts";
import { symmetricEigenvalues } from "../../../server/networks/structure/symmetric-eigenvalues.ts";
import { karateClub } from "./karate-club.ts";

const eigenvalues = (rows: readonly (readonly number[])[]) =>
  Array.from(symmetricEigenvalues(Float64Array.from(rows.flat()), rows.length));

/** Nine decimals of each. */
const close = (expected: readonly number[]) =>
  expected.map((value): unknown => expect.closeTo(value, 9));

const square = (size: number, at: (i: number, j: number) => number) =>
  Array.from({ length: size }, (_r, i) => Array.from({ length: size }, (_c, j) => at(i, j)));

describe("the eigenvalues of a symmetric matrix", () => {
  it("are on the diagonal of a diagonal one, and none of none", () => {
    expect(eigenvalues([])).toEqual([]);
    expect(eigenvalues([[3]])).toEqual([3]);
    expect(eigenvalues(square(4, (i, j) => (i === j ? 3 - i : 0)))).toEqual(close([0, 1, 2, 3]));
  });

  it("are those that are known of a path and of a matrix of ones", () => {
    const path = square(9, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
    expect(eigenvalues(path)).toEqual(
      close(Array.from({ length: 9 }, (_, k) => 2 - 2 * Math.cos(((k + 1) * Math.PI) / 10))),
    );
    expect(eigenvalues(square(7, () => 1))).toEqual(close([0, 0, 0, 0, 0, 0, 7]));
  });

  it("of Hilbert's, which is nearly singular, are those of numpy 2", () => {
    // numpy.linalg.eigvalsh of 1 / (i + j + 1), six by six.
    expect(eigenvalues(square(6, (i, j) => 1 / (i + j + 1)))).toEqual(
      close([
        1.0827994845192786e-7, 1.257075712263069e-5, 0.0006157483541825938, 0.016321521319875708,
        0.2423608705752093, 1.6188998589243386,
      ]),
    );
  });

  it("sum to the trace, their squares to those of all values, and their cubes to the trace of the cube", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((size) =>
          fc.array(fc.integer({ min: -5, max: 5 }), {
            minLength: size ** 2,
            maxLength: size ** 2,
          }),
        ),
        (values) => {
          const size = Math.sqrt(values.length);
          const at = (i: number, j: number) => values[Math.max(i, j) * size + Math.min(i, j)] ?? 0;
          const found = eigenvalues(square(size, at));
          const power = (n: number) => found.reduce((sum, value) => sum + value ** n, 0);
          let [trace, squares, cubes] = [0, 0, 0];
          for (let i = 0; i < size; i += 1) {
            trace += at(i, i);
            for (let j = 0; j < size; j += 1) {
              squares += at(i, j) ** 2;
              for (let k = 0; k < size; k += 1) cubes += at(i, j) * at(j, k) * at(k, i);
            }
          }
          expect(power(1)).toBeCloseTo(trace, 6);
          expect(power(2)).toBeCloseTo(squares, 6);
          expect(power(3)).toBeCloseTo(cubes, 5);
          expect(found).toEqual(found.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

const numbers = (count: number) =>
  new Map(Array.from({ length: count }, (_, n) => [n, n] as const));

const pairs = (...given: readonly (readonly [number, number, number])[]): WeightedPairs => ({
  a: Int32Array.from(given, ([a]) => a),
  b: Int32Array.from(given, ([, b]) => b),
  weight: Float64Array.from(given, ([, , weight]) => weight),
});

describe("the spectrum of a network's Laplacian", () => {
  it("is that of networkx for the karate club, scaled to a sum of 1", () => {
    const found = Array.from(laplacianSpectrum(karateClub(), numbers(34)));
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    // networkx 3.6.1, `laplacian_spectrum` divided by its sum.
    for (const [n, value] of [
      [0, 0],
      [1, 0.00300337],
      [2, 0.00582851],
      [32, 0.10932802],
      [33, 0.11626087],
    ] as const) {
      expect(found[n]).toBeCloseTo(value, 7);
    }
  });

  it("does not change with the scale, has a 0 for each part, and takes no ties below 0", () => {
    const one = laplacianSpectrum(pairs([0, 1, 1], [2, 3, 1]), numbers(5));
    expect(Array.from(one)).toEqual(close([0, 0, 0, 0.5, 0.5]));
    const other = pairs([0, 1, 7], [2, 3, 7], [1, 2, -4]);
    expect(Array.from(laplacianSpectrum(other, numbers(5)))).toEqual(close(Array.from(one)));
    expect(Array.from(laplacianSpectrum(pairs([0, 1, -1]), numbers(2)))).toEqual(close([0, 0]));
  });

  it("lies as far from another as the points that they are", () => {
    expect(spectralDistance(Float64Array.of(0, 0, 1), Float64Array.of(0, 0.5, 0.5))).toBeCloseTo(
      Math.SQRT1_2,
      12,
    );
  });
});
