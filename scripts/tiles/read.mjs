// What the layout is made from: positions, counties and neighbours of the municipalities of 2024.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { geoTransverseMercator } from 'd3-geo'

const data = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'data')
const table = (path) => parse(readFileSync(join(data, path), 'utf8'), { columns: true })

/** Municipalities in order of number: code, name, county, and position as the map is drawn (y grows southwards; only directions matter). */
export function readPlaces() {
  const projection = geoTransverseMercator().rotate([-16, 0]).scale(1000).translate([0, 0])
  return table('municipality-facts-2024/facts.csv')
    .map(({ code, name, lon, lat }) => {
      const [x, y] = projection([Number(lon), Number(lat)])
      return { code, name, county: code.slice(0, 2), x, y }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Pairs of neighbours as places in the list above, `land` or over water; those that only meet in a point are left out. */
export function readPairs(places) {
  const placeOf = new Map(places.map(({ code }, place) => [code, place]))
  return table('neighbours/neighbours.csv')
    .filter(({ border }) => border !== 'corner')
    .map(({ code_a, code_b, border }) => ({ a: placeOf.get(code_a), b: placeOf.get(code_b), isLand: border === 'land' }))
}
