import { countyCode, drawMap } from './map-drawing.ts'

interface LocatorMapProps {
  readonly id: string
  /** TopoJSON with the object `municipalities`, id = municipality number. */
  readonly map: unknown
  readonly code: string
  readonly title: string
  readonly caption: string
}

const [width, height] = [240, 300] as const

/** Where one municipality lies: it and its county filled, with a ring so that the smallest is found. Nothing for a number that is not on the map. */
export function LocatorMap({ id, map, code, title, caption }: LocatorMapProps) {
  const drawing = drawMap(map, width, height)
  const middle = drawing?.middle(code)
  if (!drawing || !middle) return null
  const [cx, cy] = middle.map((at) => Math.round(at))
  return (
    <figure className="group-map locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        <path className="others" d={drawing.areas(() => true)} />
        <path className="county" d={drawing.areas((other) => countyCode(other) === countyCode(code))} />
        <path className="members" d={drawing.areas((other) => other === code)} />
        <path className="counties" d={drawing.borders((a, b) => countyCode(a) !== countyCode(b))} />
        <circle className="ring" cx={cx} cy={cy} r="9" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
