/** A mark on a line: where it belongs, and how far from its middle it reaches. */
export interface Mark {
  readonly x: number
  readonly radius: number
}

export interface Swarm {
  /** How far each mark is moved from the line, in the order given: below 0 for up. */
  readonly offsets: readonly number[]
  /** How far the marks reach from the line, to either side. */
  readonly reach: number
}

/**
 * Marks on one line moved straight up or down, as little as will do, so that none covers another; never sideways. Larger marks are
 * placed first, then from left to right: the same marks always lie the same way.
 */
export function swarmOf(marks: readonly Mark[]): Swarm {
  const order = marks
    .map((_, i) => i)
    .toSorted(
      (a, b) => (marks[b]?.radius ?? 0) - (marks[a]?.radius ?? 0) || (marks[a]?.x ?? 0) - (marks[b]?.x ?? 0) || a - b,
    )
  const offsets: number[] = marks.map(() => 0)
  const placed: { readonly x: number; readonly y: number; readonly radius: number }[] = []
  let reach = 0
  for (const place of order) {
    const { x, radius } = marks[place] ?? { x: 0, radius: 0 }
    const near = placed.filter((one) => Math.abs(one.x - x) < one.radius + radius)
    const free = near
      .flatMap((one) => {
        const away = Math.sqrt((one.radius + radius) ** 2 - (one.x - x) ** 2)
        return [one.y - away, one.y + away]
      })
      .concat(0)
      .toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    const y =
      free.find((tried) =>
        near.every((one) => (one.x - x) ** 2 + (one.y - tried) ** 2 >= (one.radius + radius) ** 2 - 1e-6),
      ) ?? 0
    placed.push({ x, y, radius })
    offsets[place] = y
    reach = Math.max(reach, Math.abs(y) + radius)
  }
  return { offsets, reach }
}
