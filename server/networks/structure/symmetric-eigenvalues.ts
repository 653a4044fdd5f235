/**
 * The eigenvalues of a real symmetric matrix, ascending: reduced to three diagonals by Householder's
 * reflections, then iterated by QL with implicit shifts (R. S. Martin, C. Reinsch & J. H. Wilkinson 1968,
 * Numerische Mathematik 11: 181; A. Dubrulle, R. S. Martin & Wilkinson 1968, 12: 377). Takes some 4/3 · size³
 * multiplications.
 * @param matrix its rows, one after another, all finite; only what lies below the diagonal and on it is read,
 * and it is overwritten
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const [diagonal, beside] = reduce(matrix, size);
  iterate(diagonal, beside);
  return diagonal.sort();
}

/** The diagonal, and what stands beside it: beside[n] is between n and n + 1, and the last is 0. */
function reduce(matrix: Float64Array, size: number): [Float64Array, Float64Array] {
  const beside = new Float64Array(size);
  const product = new Float64Array(size);
  for (let n = size - 1; n > 0; n -= 1) {
    const row = matrix.subarray(n * size, n * size + n);
    let scale = 0;
    for (let k = 0; k < n - 1; k += 1) scale += Math.abs(row[k]!);
    if (scale === 0) {
      beside[n - 1] = row[n - 1]!;
      continue;
    }
    scale += Math.abs(row[n - 1]!);
    let squares = 0;
    for (let k = 0; k < n; k += 1) {
      row[k]! /= scale;
      squares += row[k]! ** 2;
    }
    const last = row[n - 1]!;
    const length = last >= 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    beside[n - 1] = scale * length;
    const half = squares - last * length;
    row[n - 1] = last - length;
    reflect(matrix, size, row, half, product);
  }
  return [Float64Array.from(beside, (_, n) => matrix[n * size + n]!), beside];
}

/** Reflects what stands above and left of a row at it; `half` is half of its squared length. */
function reflect(
  matrix: Float64Array,
  size: number,
  row: Float64Array,
  half: number,
  product: Float64Array,
): void {
  const n = row.length;
  product.fill(0, 0, n);
  for (let j = 0; j < n; j += 1) {
    const begin = j * size;
    const own = row[j]!;
    let sum = 0;
    for (let k = 0; k < j; k += 1) {
      const value = matrix[begin + k]!;
      sum += value * row[k]!;
      product[k]! += value * own;
    }
    product[j]! += sum + matrix[begin + j]! * own;
  }
  let along = 0;
  for (let j = 0; j < n; j += 1) {
    product[j]! /= half;
    along += product[j]! * row[j]!;
  }
  along /= 2 * half;
  for (let j = 0; j < n; j += 1) product[j]! -= along * row[j]!;
  for (let j = 0; j < n; j += 1) {
    const begin = j * size;
    const [own, other] = [row[j]!, product[j]!];
    for (let k = 0; k <= j; k += 1) {
      matrix[begin + k]! -= own * product[k]! + other * row[k]!;
    }
  }
}

/** Brings the values beside the diagonal to 0, so that the eigenvalues stand on it. */
function iterate(diagonal: Float64Array, beside: Float64Array): void {
  for (let n = 0; n < diagonal.length; n += 1) {
    for (
      let end = splitAfter(diagonal, beside, n);
      end > n;
      end = splitAfter(diagonal, beside, n)
    ) {
      sweep(diagonal, beside, n, end);
    }
  }
}

/** The first index from `n` on that has nothing beside it but rounding errors. */
function splitAfter(diagonal: Float64Array, beside: Float64Array, n: number): number {
  let end = n;
  while (end < diagonal.length - 1) {
    const size = Math.abs(diagonal[end]!) + Math.abs(diagonal[end + 1]!);
    if (Math.abs(beside[end]!) <= Number.EPSILON * size) break;
    end += 1;
  }
  return end;
}

/** One QL step on the part from `begin` to `end`. */
function sweep(diagonal: Float64Array, beside: Float64Array, begin: number, end: number): void {
  const ratio = (diagonal[begin + 1]! - diagonal[begin]!) / (2 * beside[begin]!);
  const root = Math.sqrt(ratio ** 2 + 1);
  let shifted =
    diagonal[end]! - diagonal[begin]! + beside[begin]! / (ratio + (ratio >= 0 ? root : -root));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let n = end - 1; n >= begin; n -= 1) {
    const first = sine * beside[n]!;
    const second = cosine * beside[n]!;
    const length = Math.sqrt(first ** 2 + shifted ** 2);
    beside[n + 1] = length;
    if (length === 0) {
      diagonal[n + 1]! -= moved;
      beside[end] = 0;
      return;
    }
    sine = first / length;
    cosine = shifted / length;
    shifted = diagonal[n + 1]! - moved;
    const turned = (diagonal[n]! - shifted) * sine + 2 * cosine * second;
    moved = sine * turned;
    diagonal[n + 1] = shifted + moved;
    shifted = cosine * turned - second;
  }
  diagonal[begin]! -= moved;
  beside[begin] = shifted;
  beside[end] = 0;
}
