/** Where a value stands on paper. */
export type Scale = (value: number) => number

export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    start + ((value - from) / (to - from || 1)) * (end - start)

/** For ratios: the same distance for half as for double. */
export const logarithmic = ([from, to]: readonly [number, number], range: readonly [number, number]): Scale => {
  const scale = linear([Math.log(from), Math.log(to)], range)
  return (value) => scale(Math.log(value))
}

/** Round figures (1, 2 or 5 times a power of ten apart) within the limits, about as many as asked for. */
export function ticksWithin([from, to]: readonly [number, number], about: number): readonly number[] {
  if (!(to > from)) return [from]
  const rough = (to - from) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((times) => times * power >= rough * 0.999) ?? 10) * power
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  // Counted in whole steps, and rounded, so that 0,3 is not 0,30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}
