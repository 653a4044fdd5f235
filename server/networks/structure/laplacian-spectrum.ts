import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { symmetricEigenvalues } from "./symmetric-eigenvalues.ts";

/**
 * The eigenvalues of the Laplacian of a network, ascending and divided by their sum; all 0 without ties. Ties
 * of a weight below 0 do not count.
 * @param numberOf the number, from 0 to size - 1, of each node by its index
 */
export function laplacianSpectrum(
  { a, b, weight }: WeightedPairs,
  numberOf: ReadonlyMap<number, number>,
): Float64Array {
  const size = numberOf.size;
  /** Nodes without ties have eigenvalues of 0, and are left out of the matrix: the place of the others in it. */
  const place = new Int32Array(size).fill(-1);
  let tied = 0;
  let sum = 0;
  for (let n = 0; n < weight.length; n += 1) {
    if (weight[n]! <= 0) continue;
    sum += 2 * weight[n]!;
    for (const index of [a[n]!, b[n]!]) {
      const node = numberOf.get(index)!;
      if (place[node]! < 0) place[node] = tied++;
    }
  }
  const matrix = new Float64Array(tied ** 2);
  for (let n = 0; n < weight.length; n += 1) {
    if (weight[n]! <= 0) continue;
    const share = weight[n]! / sum;
    const [one, other] = [place[numberOf.get(a[n]!)!]!, place[numberOf.get(b[n]!)!]!];
    matrix[one * tied + one]! += share;
    matrix[other * tied + other]! += share;
    matrix[Math.max(one, other) * tied + Math.min(one, other)] = -share;
  }
  const spectrum = new Float64Array(size);
  spectrum.set(symmetricEigenvalues(matrix, tied), size - tied);
  return spectrum.sort();
}

/** The Euclidean distance of two spectra of equal length. */
export function spectralDistance(one: Float64Array, other: Float64Array): number {
  return Math.sqrt(one.reduce((sum, value, n) => sum + (value - other[n]!) ** 2, 0));
}
