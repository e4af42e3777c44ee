// Local swaps: two places change cells, or one moves to an empty cell, when that improves the objective; at first now and then also
// when it does not (simulated annealing), so that the layout does not stop at the first hollow. Seeded: the same run every time.
import { weights } from './objective.mjs'

/** A generator of numbers 0–1 from a seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Improves a layout in place. Counties come to hang together and stay so. */
export function improve(layout, places, { seed, steps, warm = 2.5, cold = 0.05 }) {
  const chance = seeded(seed)
  const { where, holder, nearby } = layout
  const membersOf = grouped(places)
  const torn = new Map([...membersOf.keys()].map((county) => [county, partsOf(layout, places, membersOf.get(county))]))
  let accepted = 0
  let lakes = layout.lakes()
  for (let step = 0; step < steps; step++) {
    const heat = warm * (cold / warm) ** (step / steps)
    const a = Math.floor(chance() * places.length)
    const from = where[a]
    const to = target(a)
    if (to < 0 || to === from || !layout.isInside(layout.cellOf(to))) continue
    const b = holder[to]
    const before = cost(a, b, from, to)
    put(a, b, from, to)
    const counties = b >= 0 ? [...new Set([places[a].county, places[b].county])] : [places[a].county]
    const limit = heat * Math.log(chance())
    let gain = before - cost(a, b, from, to)
    let lakesNow = lakes
    if (b < 0 && gain >= limit - weights.lake) {
      lakesNow = layout.lakes()
      gain += weights.lake * (lakes - lakesNow)
    }
    let isKept = gain >= limit
    if (isKept && (b < 0 || counties.length === 2)) {
      const parts = counties.map((county) => [county, partsOf(layout, places, membersOf.get(county))])
      const tornBefore = counties.reduce((sum, county) => sum + torn.get(county), 0)
      const tornAfter = parts.reduce((sum, [, count]) => sum + count, 0)
      if (tornAfter > tornBefore) isKept = false
      else for (const [county, count] of parts) torn.set(county, count)
    }
    if (isKept) {
      accepted++
      lakes = lakesNow
    } else put(a, b, to, from)
  }
  return { accepted, torn: [...torn.values()].reduce((sum, parts) => sum + parts - 1, 0) }

  /** A cell near the place, or near one of its neighbours in truth. */
  function target(place) {
    const ties = layout.tiesOf(place)
    const start = chance() < 0.5 ? where[place] : where[ties[Math.floor(chance() * ties.length)].other]
    let key = start
    const hops = chance() < 0.7 ? 1 : 2
    for (let hop = 0; hop < hops && key >= 0; hop++) key = nearby[key][Math.floor(chance() * 6)]
    return key
  }

  function put(a, b, from, to) {
    where[a] = to
    holder[to] = a
    holder[from] = b
    if (b >= 0) where[b] = from
  }

  /** What the objective holds of the two cells and those around them. */
  function cost(a, b, from, to) {
    let sum = layout.tieCost(a) + layout.displacement(a)
    if (b >= 0) sum += layout.tieCost(b, a) + layout.displacement(b)
    for (const key of new Set([from, to, ...nearby[from], ...nearby[to]])) {
      if (key < 0) continue
      if (b < 0) sum += layout.emptyCost(key)
      if (holder[key] >= 0) sum += layout.touchCost(holder[key]) / 2
    }
    return sum
  }
}

const grouped = (places) => {
  const groups = new Map()
  places.forEach(({ county }, place) => groups.set(county, [...(groups.get(county) ?? []), place]))
  return groups
}

/** Into how many parts a county's tiles fall. */
export function partsOf(layout, places, members) {
  const { where, holder, nearby } = layout
  const left = new Set(members)
  let parts = 0
  for (const start of left) {
    parts++
    left.delete(start)
    const stack = [start]
    while (stack.length > 0) {
      const place = stack.pop()
      for (const near of nearby[where[place]]) {
        const other = near >= 0 ? holder[near] : -1
        if (other >= 0 && left.has(other)) {
          left.delete(other)
          stack.push(other)
        }
      }
    }
  }
  return parts
}
