import type { ChartData } from '../../../domain/edition.ts'
import { countyCode, isMunicipalities } from '../../charts/map-drawing.ts'
import { type MapPicture, mapPicture, type Mark } from '../../charts/map-picture.ts'
import { readTiles } from '../../charts/tile-layout.ts'
import type { Drawing } from '../../picture.ts'

type StepMap = Extract<ChartData, { readonly kind: 'map' }>

/** What maps are drawn upon: the same shapes as the pages have. */
export interface EditionMaps {
  /** TopoJSON with the object `municipalities`, id = municipality number of 2024. */
  readonly map: unknown
  /** The layout of data/tiles, as CSV. */
  readonly tiles: string
  /** Names of counties by number. */
  readonly counties: Readonly<Record<string, string>>
}

/**
 * How so many steps are drawn, from low to high: as far apart as they can be, so that they hold on paper; the second of five by
 * a dot.
 */
const looks = {
  1: ['step-2'],
  2: ['step-0', 'step-3'],
  3: ['step-0', 'step-2', 'step-3'],
  4: ['step-0', 'step-1', 'step-2', 'step-3'],
  5: ['step-0', 'listed', 'step-1', 'step-2', 'step-3'],
} as const

/** The look of each step, lowest first; beyond five the darkest again. */
export function shadesOf(steps: number): readonly (typeof looks)[5][number][] {
  const of = looks[Math.max(1, Math.min(5, steps)) as keyof typeof looks]
  return Array.from({ length: steps }, (_, step) => of[step] ?? 'step-3')
}

/**
 * The municipalities told of, in their steps, on the true map and the tiles; those of other counties are left out. Null when it
 * cannot be drawn.
 */
export function stepMapDrawings(
  { steps, values }: StepMap,
  { map, tiles, counties }: EditionMaps,
): { readonly wide: Drawing; readonly narrow: Drawing } | null {
  const stepOf = new Map(values.map(({ code, step }) => [code, step]))
  const shade = shadesOf(steps.length)
  const areas = new Set(values.map(({ code }) => countyCode(code)))
  const isWhole = areas.size > 5 || areas.size === 0
  const markOf = (code: string): Mark => {
    const step = stepOf.get(code)
    return step === undefined ? 'blank' : step === null ? 'unknown' : (shade[step] ?? 'unknown')
  }
  const upon = isWhole ? { map, tiles } : { map: mapWithin(map, areas), tiles: tilesWithin(tiles, areas) }
  const picture: MapPicture | null = mapPicture({
    ...upon,
    markOf,
    titleOf: () => '',
    countyName: (county) => (areas.size === 1 ? '' : (counties[county] ?? county)),
  })
  return picture && { wide: picture.wide, narrow: picture.narrow }
}

/** Parts of maps made before, by the map: a drawing is worked out once for each object. */
const parts = new WeakMap<object, Map<string, unknown>>()

/** The map of some counties alone. */
function mapWithin(map: unknown, areas: ReadonlySet<string>): unknown {
  if (!isMunicipalities(map)) return map
  const known = parts.get(map) ?? new Map<string, unknown>()
  parts.set(map, known)
  const key = [...areas].toSorted().join(' ')
  const { municipalities } = map.objects
  const made = known.get(key) ?? {
    ...map,
    objects: {
      municipalities: {
        ...municipalities,
        geometries: municipalities.geometries.filter(({ id }) => areas.has(countyCode(String(id)))),
      },
    },
  }
  known.set(key, made)
  return made
}

/** The tiles of some counties, moved to the corner; rows by twos, for every other row stands half a tile to the right. */
function tilesWithin(csv: string, areas: ReadonlySet<string>): string {
  const tiles = readTiles(csv).filter(({ code }) => areas.has(countyCode(code)))
  const left = Math.min(...tiles.map(({ column }) => column))
  const top = Math.min(...tiles.map(({ row }) => row))
  const from = top - (top % 2)
  return ['code,column,row', ...tiles.map(({ code, column, row }) => `${code},${column - left},${row - from}`)].join(
    '\n',
  )
}
