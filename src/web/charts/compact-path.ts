import type { GeoContext } from 'd3-geo'

/** A drawing that becomes the text of a path. */
export interface CompactPath extends GeoContext {
  readonly text: () => string
}

/** Rings whose width and height are both below this many units cannot be seen, and are left out unless they stand alone. */
const smallest = 1

/** Whole units and steps from point to point: about a third of the bytes of plain coordinates. */
export function compactPath(): CompactPath {
  const parts: string[] = []
  let ring: (readonly [number, number])[] = []
  let [x, y] = [0, 0]
  const finish = (isClosed: boolean): void => {
    const [first] = ring
    const xs = ring.map(([px]) => px)
    const ys = ring.map(([, py]) => py)
    const isVisible = Math.max(...xs) - Math.min(...xs) >= smallest || Math.max(...ys) - Math.min(...ys) >= smallest
    if (first && ring.length > 1 && (isVisible || !isClosed)) {
      parts.push(
        `M${first[0]} ${first[1]}l${ring
          .slice(1)
          .map(([px, py], i) => step(px - (ring[i]?.[0] ?? 0), py - (ring[i]?.[1] ?? 0), i === 0))
          .join('')}${isClosed ? 'z' : ''}`,
      )
    }
    ring = []
  }
  const add = (px: number, py: number): void => {
    const [nx, ny] = [Math.round(px), Math.round(py)]
    if (ring.length > 0 && nx === x && ny === y) return
    ring.push([nx, ny])
    ;[x, y] = [nx, ny]
  }
  return {
    moveTo: (px, py) => {
      if (ring.length > 0) finish(false)
      add(px, py)
    },
    lineTo: add,
    closePath: () => finish(true),
    beginPath: () => undefined,
    arc: () => undefined,
    text: () => {
      if (ring.length > 0) finish(false)
      return parts.join('')
    },
  }
}

/** A step as "3-4": the sign parts the figures where it can. */
const step = (dx: number, dy: number, isFirst: boolean): string =>
  `${isFirst || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
