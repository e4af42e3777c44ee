import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { compactPath } from './compact-path.ts'

export type MapMark = 'member' | 'other' | 'unknown'

interface GroupMapProps {
  readonly id: string
  /** TopoJSON with the object `municipalities`, id = municipality number. */
  readonly map: unknown
  /** Which of the three a municipality is, by its number. */
  readonly markOf: (code: string) => MapMark
  readonly title: string
  readonly description: string
  readonly caption?: string
}

type Shape = Polygon | MultiPolygon
type Municipalities = Topology<{ municipalities: GeometryCollection }>

const [width, height] = [700, 900] as const

/** The municipalities as a map: members filled, others pale, unknown hatched, county borders. A table twin must stand elsewhere on the page. */
export function GroupMap({ id, map, markOf, title, description, caption }: GroupMapProps) {
  if (!isMunicipalities(map)) return null
  const shapes = map.objects.municipalities.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
  const projection = geoTransverseMercator()
    .rotate([-16, 0])
    .fitSize([width, height], feature(map, map.objects.municipalities))
  const draw = (object: Parameters<ReturnType<typeof geoPath>>[0]): string => {
    const path = compactPath()
    geoPath(projection, path)(object)
    return path.text()
  }
  const areas = (mark: MapMark): string =>
    draw(merge(map, shapes.filter((shape) => markOf(String(shape.id)) === mark) as never))
  const lines = (keep: (a: string, b: string) => boolean): string =>
    draw(mesh(map, map.objects.municipalities, (a, b) => a !== b && keep(String(a.id), String(b.id))))
  const unknown = areas('unknown')
  const county = (code: string): string => code.slice(0, 2)
  return (
    <figure className="group-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {unknown && (
          <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="hatch-line" d="M4 0v8" strokeWidth="3" />
          </pattern>
        )}
        <path className="others" d={areas('other')} />
        <path className="members" d={areas('member')} />
        {unknown && <path fill={`url(#${id}-hatch)`} d={unknown} />}
        <path className="borders" d={lines((a, b) => county(a) === county(b))} />
        <path className="counties" d={lines((a, b) => county(a) !== county(b))} />
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** One municipality in the country: filled, the rest pale. */
export const LocatorMap = ({ code, ...props }: Omit<GroupMapProps, 'markOf'> & { readonly code: string }) => (
  <GroupMap {...props} markOf={(other) => (other === code ? 'member' : 'other')} />
)

const isMunicipalities = (map: unknown): map is Municipalities =>
  typeof map === 'object' &&
  map !== null &&
  'objects' in map &&
  typeof map.objects === 'object' &&
  map.objects !== null &&
  'municipalities' in map.objects
