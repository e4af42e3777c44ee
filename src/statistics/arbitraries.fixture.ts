import fc from 'fast-check'

/** A group of 1 to `largest` units with a count that takes part. */
export const group = (largest = 400): fc.Arbitrary<{ count: number; n: number }> =>
  fc.integer({ min: 1, max: largest }).chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })))

/** One stratum whose groups may be empty. */
export const stratum = (
  largest = 60,
): fc.Arbitrary<{ count1: number; n1: number; count2: number; n2: number }> => {
  const side = fc
    .integer({ min: 0, max: largest })
    .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })))
  return fc
    .tuple(side, side)
    .map(([first, second]) => ({ count1: first.count, n1: first.n, count2: second.count, n2: second.n }))
}

/** Amounts from 0 up, at least one above 0. */
export const amounts: fc.Arbitrary<number[]> = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 80 })
  .filter((values) => values.some((value) => value > 0))
