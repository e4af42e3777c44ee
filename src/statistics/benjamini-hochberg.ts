/**
 * p-values adjusted for being many, in the order given: keeping those at most q lets through at most a share q of
 * false finds on average.
 * Source: Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const largestFirst = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value)
  const adjusted = new Array<number>(p.length)
  let smallest = 1
  largestFirst.forEach(({ value, index }, place) => {
    // The rank may equal the number of p-values, and p * n / n must not fall below p by rounding.
    const rank = p.length - place
    smallest = Math.min(smallest, value * (p.length / rank))
    adjusted[index] = smallest
  })
  return adjusted
}
