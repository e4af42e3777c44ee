// Evens out the density: neighbours are asked to lie one tile from each other in their true direction, and nobody nearer than that.
// The crowded Oslo fjord is stretched and the wide north drawn together, while the lie of the land is kept.

/** Where each place would lie in a country where all are equally large; unit: one tile. */
export function equalised(places, pairs, { rounds = 4000, overlap = 1.2 } = {}) {
  const n = places.length
  const scale = medianLength(places, pairs)
  const x = Float64Array.from(places, (place) => place.x / scale)
  const y = Float64Array.from(places, (place) => place.y / scale)
  const wanted = pairs.map(({ a, b, isLand }) => {
    const [dx, dy] = [places[b].x - places[a].x, places[b].y - places[a].y]
    const length = Math.hypot(dx, dy)
    return { a, b, dx: dx / length, dy: dy / length, weight: isLand ? 1 : 0.4 }
  })
  const degree = new Float64Array(n)
  for (const { a, b, weight } of wanted) {
    degree[a] += weight
    degree[b] += weight
  }
  const [fx, fy] = [new Float64Array(n), new Float64Array(n)]
  for (let round = 0; round < rounds; round++) {
    fx.fill(0)
    fy.fill(0)
    for (const { a, b, dx, dy, weight } of wanted) {
      const [ex, ey] = [(x[b] - x[a] - dx) * weight, (y[b] - y[a] - dy) * weight]
      fx[a] += ex
      fy[a] += ey
      fx[b] -= ex
      fy[b] -= ey
    }
    const push = overlap * Math.min(1, round / (rounds / 4)) * 4
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const [dx, dy] = [x[j] - x[i], y[j] - y[i]]
        const apart = Math.hypot(dx, dy)
        if (apart >= 1 || apart === 0) continue
        const force = (push * (1 - apart)) / apart
        fx[i] -= dx * force
        fy[i] -= dy * force
        fx[j] += dx * force
        fy[j] += dy * force
      }
    }
    for (let i = 0; i < n; i++) {
      const step = 0.5 / (degree[i] + 4)
      x[i] += fx[i] * step
      y[i] += fy[i] * step
    }
  }
  return places.map((place, i) => ({ ...place, x: x[i], y: y[i] }))
}

function medianLength(places, pairs) {
  const lengths = pairs.map(({ a, b }) => Math.hypot(places[a].x - places[b].x, places[a].y - places[b].y)).toSorted((p, q) => p - q)
  return lengths[Math.floor(lengths.length / 2)]
}
