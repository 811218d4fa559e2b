/** Solves a·x = b by Gaussian elimination, in place; the matrix must be symmetric and positive definite. */
export function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length, x = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) {
    const factor = a[j]![i]! / a[i]![i]!;
    if (!factor) continue;
    for (let k = i; k < n; k++) a[j]![k]! -= factor * a[i]![k]!;
    b[j]! -= factor * b[i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= a[i]![k]! * x[k]!;
    x[i] = sum / a[i]![i]!;
  }
  return x;
}
