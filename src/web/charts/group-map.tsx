import { countyCode, drawMap } from './map-drawing.ts'

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

const [width, height] = [700, 900] as const

/** The municipalities as a map: members filled, others pale, unknown hatched, county borders. A table twin must stand elsewhere on the page. */
export function GroupMap({ id, map, markOf, title, description, caption }: GroupMapProps) {
  const drawing = drawMap(map, width, height)
  if (!drawing) return null
  const areas = (mark: MapMark): string => drawing.areas((code) => markOf(code) === mark)
  const unknown = areas('unknown')
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
        <path className="borders" d={drawing.borders((a, b) => countyCode(a) === countyCode(b))} />
        <path className="counties" d={drawing.borders((a, b) => countyCode(a) !== countyCode(b))} />
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
