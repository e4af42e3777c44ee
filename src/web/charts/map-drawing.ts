import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { compactPath } from './compact-path.ts'
import { type Point, simplified } from './simplified.ts'

type Shape = Polygon | MultiPolygon
type Municipalities = Topology<{ municipalities: GeometryCollection }>

/** The map of municipalities laid out on a sheet of a given size, as texts of paths. Everything is projected once. */
export interface MapDrawing {
  readonly codes: readonly string[]
  /** The municipalities whose number passes, shape after shape. */
  readonly areas: (isIn: (code: string) => boolean) => string
  /** Borders between two municipalities of one county. */
  readonly borders: string
  /** Borders between two counties. */
  readonly counties: string
  /** The line around the municipalities that pass, towards others; coast and national border are drawn by the areas themselves. */
  readonly outline: (isIn: (code: string) => boolean) => string
  /** The middle of a municipality; null for a number that is not on the map. */
  readonly middle: (code: string) => readonly [number, number] | null
}

/** Drawings made before, by the map and the size: a map never changes. */
const made = new WeakMap<object, Map<string, MapDrawing>>()

/** TopoJSON with the object `municipalities` (id = municipality number) as a drawing; null for anything else. */
export function drawMap(map: unknown, width: number, height: number): MapDrawing | null {
  if (!isMunicipalities(map)) return null
  const bySize = made.get(map) ?? new Map<string, MapDrawing>()
  made.set(map, bySize)
  const size = `${width} ${height}`
  const found = bySize.get(size)
  if (found) return found
  const drawing = drawn(map, width, height)
  bySize.set(size, drawing)
  return drawing
}

function drawn(map: Municipalities, width: number, height: number): MapDrawing {
  const { municipalities } = map.objects
  const shapes = municipalities.geometries.filter((shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon')
  const projection = geoTransverseMercator().rotate([-16, 0]).fitSize([width, height], feature(map, municipalities))
  // Each arc is projected and thinned once, so that two municipalities with a common border have it in common still.
  const arcs = map.arcs.map((_, arc): readonly Point[] => {
    const { geometry } = feature(map, { type: 'LineString', arcs: [arc] })
    const points = geometry.type === 'LineString' ? geometry.coordinates : []
    return simplified(points.map(([lon = 0, lat = 0]) => projection([lon, lat]) ?? [0, 0]), tolerance)
  })
  const areas = shapes.map((shape) => {
    const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat()
    const text = rings.map((ring) => written(ring.flatMap((arc) => (arc < 0 ? (arcs[~arc]?.toReversed() ?? []) : (arcs[arc] ?? []))), true)).join('')
    return { code: String(shape.id), text: text || dot(geoPath(projection).centroid(feature(map, shape))) }
  })
  const lines = linesOf(shapes).map(({ arc, a, b }) => ({ a, b, text: written(arcs[arc] ?? [], false) }))
  const join = (isIn: (line: (typeof lines)[number]) => boolean): string => lines.flatMap((line) => (isIn(line) ? line.text : [])).join('')
  const middles = new Map<string, readonly [number, number]>()
  const shapeOf = new Map(shapes.map((shape) => [String(shape.id), shape]))
  return {
    codes: areas.map(({ code }) => code),
    areas: (isIn) => areas.flatMap(({ code, text }) => (isIn(code) ? text : [])).join(''),
    borders: join(({ a, b }) => b !== null && countyCode(a) === countyCode(b)),
    counties: join(({ a, b }) => b !== null && countyCode(a) !== countyCode(b)),
    outline: (isIn) => join(({ a, b }) => b !== null && isIn(a) !== isIn(b)),
    middle: (code) => {
      const found = middles.get(code)
      if (found) return found
      const shape = shapeOf.get(code)
      if (!shape) return null
      const middle = geoPath(projection).centroid(feature(map, shape))
      middles.set(code, middle)
      return middle
    },
  }
}

/** Bends nearer than this to a straight line cannot be seen at the drawn size; unit: that of the drawing. */
const tolerance = 0.6

function written(points: readonly Point[], isClosed: boolean): string {
  const path = compactPath()
  points.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  if (isClosed) path.closePath()
  return path.text()
}

/** A mark for a municipality that is too small to be drawn: nobody is left out. */
const dot = ([x, y]: readonly [number, number]): string => `M${Math.round(x) - 1} ${Math.round(y)}l1-1 1 1-1 1z`

/** Every arc of the map once, with the municipality on its one side and, unless it is coast or national border, on its other. */
function linesOf(shapes: readonly Shape[]): readonly { readonly arc: number; readonly a: string; readonly b: string | null }[] {
  const sides = new Map<number, string[]>()
  for (const shape of shapes) {
    for (const arc of shape.arcs.flat(2)) {
      const key = arc < 0 ? ~arc : arc
      sides.set(key, [...(sides.get(key) ?? []), String(shape.id)])
    }
  }
  return [...sides].flatMap(([arc, [a, b]]) => (a === undefined || a === b ? [] : [{ arc, a, b: b ?? null }]))
}

/** The county's number, by which counties are told apart within one year's borders. */
export const countyCode = (code: string): string => code.slice(0, 2)

/** Whether something is TopoJSON with the object `municipalities`. */
export const isMunicipalities = (map: unknown): map is Municipalities =>
  typeof map === 'object' &&
  map !== null &&
  'objects' in map &&
  typeof map.objects === 'object' &&
  map.objects !== null &&
  'municipalities' in map.objects
