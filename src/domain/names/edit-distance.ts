/** The row being filled and the two before it; longer texts than any before get longer rows. */
let rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)] as const

/**
 * Optimal string alignment distance (Damerau 1964, each part edited once): the least number of letters inserted,
 * removed, replaced or swapped with a neighbour. Gives `limit + 1` as soon as the distance must exceed the limit. What
 * the texts begin and end with alike costs nothing, and cells further than `limit` from the diagonal are not filled.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [start, endA, endB] = [0, a.length, b.length]
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const [m, n] = [endA - start, endB - start]
  if (m === 0 || n === 0) return Math.max(m, n)
  if (rows[0].length <= n) rows = [new Int32Array(2 * n + 2), new Int32Array(2 * n + 2), new Int32Array(2 * n + 2)]
  let [row, last, beforeLast]: [Int32Array, Int32Array, Int32Array] = [...rows]
  const far = limit + 1
  for (let j = 0; j <= n; j++) last[j] = j
  for (let i = 1; i <= m; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(n, i + limit)]
    const [letter, letterBefore] = [a.charCodeAt(start + i - 1), i > 1 ? a.charCodeAt(start + i - 2) : -1]
    row[from - 1] = from === 1 ? i : far
    let least = row[from - 1] ?? far
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(start + j - 1)
      let cost = (last[j - 1] ?? far) + (letter === other ? 0 : 1)
      const removed = j < i + limit ? (last[j] ?? far) + 1 : far
      if (removed < cost) cost = removed
      const inserted = (row[j - 1] ?? far) + 1
      if (inserted < cost) cost = inserted
      if (j > 1 && letter === b.charCodeAt(start + j - 2) && letterBefore === other) {
        const swapped = (beforeLast[j - 2] ?? far) + 1
        if (swapped < cost) cost = swapped
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return far
    ;[row, last, beforeLast] = [beforeLast, row, last]
  }
  return Math.min(last[n] ?? far, far)
}
