const tableSize = 8192

/** Kept values: most tables of municipalities stay below this size. */
const table = Float64Array.from({ length: tableSize }, (_, n) => (n < 16 ? Math.log(factorial(n)) : stirling(n)))

/** Exact for n below 19. */
function factorial(n: number): number {
  let product = 1
  for (let factor = 2; factor <= n; factor += 1) product *= factor
  return product
}

/** Stirling's formula with its series. Source: Abramowitz & Stegun 6.1.41. */
function stirling(n: number): number {
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series(n)
}

/** What is left out is below 1e-17 from n = 16. */
function series(n: number): number {
  const square = 1 / (n * n)
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / n
}

/** Natural logarithm of n!, for a whole number n from 0. Relative error about 1e-15. */
export function logFactorial(n: number): number {
  return table[n] ?? stirling(n)
}

/**
 * Natural logarithm of a! / b!. Subtracting the two logarithms would lose digits when a and b are in the millions;
 * here the error is about 1e-16 of (a - b) log a.
 */
export function logFactorialRatio(a: number, b: number): number {
  if (Math.max(a, b) < tableSize || Math.min(a, b) < 16) return logFactorial(a) - logFactorial(b)
  const more = a - b
  return (b + 0.5) * Math.log1p(more / b) + more * (Math.log(a) - 1) + series(a) - series(b)
}
