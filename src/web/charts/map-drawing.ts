import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { compactPath } from './compact-path.ts'

type Shape = Polygon | MultiPolygon
type Municipalities = Topology<{ municipalities: GeometryCollection }>

/** The map of municipalities laid out on a sheet of a given size, as texts of paths. */
export interface MapDrawing {
  /** The municipalities whose number passes, as one area. */
  readonly areas: (isIn: (code: string) => boolean) => string
  /** Borders between two municipalities that pass. */
  readonly borders: (isKept: (a: string, b: string) => boolean) => string
  /** The middle of a municipality; null for a number that is not on the map. */
  readonly middle: (code: string) => readonly [number, number] | null
}

/** TopoJSON with the object `municipalities` (id = municipality number) as a drawing; null for anything else. */
export function drawMap(map: unknown, width: number, height: number): MapDrawing | null {
  if (!isMunicipalities(map)) return null
  const { municipalities } = map.objects
  const shapes = municipalities.geometries.filter((shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon')
  const projection = geoTransverseMercator().rotate([-16, 0]).fitSize([width, height], feature(map, municipalities))
  const draw = (object: Parameters<ReturnType<typeof geoPath>>[0]): string => {
    const path = compactPath()
    geoPath(projection, path)(object)
    return path.text()
  }
  return {
    areas: (isIn) => draw(merge(map, shapes.filter(({ id }) => isIn(String(id))) as never)),
    borders: (isKept) => draw(mesh(map, municipalities, (a, b) => a !== b && isKept(String(a.id), String(b.id)))),
    middle: (code) => {
      const shape = shapes.find(({ id }) => String(id) === code)
      return shape ? geoPath(projection).centroid(feature(map, shape)) : null
    },
  }
}

/** The county's number, by which counties are told apart within one year's borders. */
export const countyCode = (code: string): string => code.slice(0, 2)

const isMunicipalities = (map: unknown): map is Municipalities =>
  typeof map === 'object' &&
  map !== null &&
  'objects' in map &&
  typeof map.objects === 'object' &&
  map.objects !== null &&
  'municipalities' in map.objects
