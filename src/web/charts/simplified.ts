export type Point = readonly [number, number]

/** A line without the points that lie nearer than `tolerance` to the line without them (Douglas and Peucker 1973). Ends are kept. */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Uint8Array(points.length)
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    kept[from] = kept[to] = 1
    const [start, end] = [points[from], points[to]]
    if (!start || !end) continue
    let [farthest, most] = [-1, tolerance]
    for (let i = from + 1; i < to; i++) {
      const point = points[i]
      const away = point ? distance(point, start, end) : 0
      if (away > most) [farthest, most] = [i, away]
    }
    if (farthest > 0) spans.push([from, farthest], [farthest, to])
  }
  return points.filter((_, i) => kept[i] === 1)
}

/** From a point to the nearest of a straight line between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}
