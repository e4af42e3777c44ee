import { countyCode, drawMap } from './map-drawing.ts'

interface LocatorMapProps {
  readonly id: string
  /** TopoJSON with the object `municipalities`, id = municipality number. */
  readonly map: unknown
  readonly code: string
  readonly title: string
  /** What the map shows; `isFound` is false where the municipality is too small for the simplified map. */
  readonly caption: (isFound: boolean) => string
}

const [width, height] = [240, 300] as const

/** Where one municipality lies: it and its county filled, with a ring so that the smallest is found. */
export function LocatorMap({ id, map, code, title, caption }: LocatorMapProps) {
  const drawing = drawMap(map, width, height)
  if (!drawing) return null
  const middle = drawing.middle(code)
  return (
    <figure className="group-map locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        <path className="others" d={drawing.areas(() => true)} />
        <path className="county" d={drawing.areas((other) => countyCode(other) === countyCode(code))} />
        {middle && <path className="members" d={drawing.areas((other) => other === code)} />}
        <path className="counties" d={drawing.counties} />
        {middle && <circle className="ring" cx={Math.round(middle[0])} cy={Math.round(middle[1])} r="9" />}
      </svg>
      <figcaption>{caption(middle !== null)}</figcaption>
    </figure>
  )
}
