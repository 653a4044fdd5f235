import { EigenvalueDecomposition, Matrix } from "ml-matrix";

/**
 * The eigenvalues of a real symmetric matrix, ascending. Takes time proportional to size³.
 * @param matrix its rows, one after another, all finite; only what lies below the diagonal and on it is read
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  if (size === 0) return new Float64Array();
  const rows = Array.from({ length: size }, (_row, i) =>
    Array.from({ length: size }, (_, j) => matrix[Math.max(i, j) * size + Math.min(i, j)]!),
  );
  const { realEigenvalues } = new EigenvalueDecomposition(new Matrix(rows), {
    assumeSymmetric: true,
  });
  return Float64Array.from(realEigenvalues).sort();
}
