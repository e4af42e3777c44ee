import * as Plot from '@observablehq/plot'
import { Chart } from './chart.tsx'
import { drawSvg } from './svg.ts'

export interface PeerDot {
  readonly label: string
  readonly count: number
  /** At most: more than `count` where the number is uncertain. */
  readonly most: number
  readonly self: boolean
}

interface PeerDotsProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly PeerDot[]
}

/** One row a municipality in the order given, a dot at its count from 0; the municipality itself filled and in bold; an uncertain number is an open dot with a dashed line to the most it can be. */
export function PeerDots({ id, title, description, rows }: PeerDotsProps) {
  const sized = (className: 'wide' | 'narrow') => drawSvg(options(rows, className === 'wide' ? 860 : 340), { id: `${id}-${className}`, title, description, className })
  return <Chart drawings={[sized('wide'), sized('narrow')]} />
}

function options(rows: readonly PeerDot[], width: number): Plot.PlotOptions {
  const placed = rows.map((row, y) => ({ ...row, y }))
  const own = placed.filter(({ self }) => self)
  const certainSelf = own.filter(({ count, most }) => most === count)
  const openSelf = own.filter(({ count, most }) => most > count)
  const uncertain = placed.filter(({ count, most }) => most > count)
  const others = placed.filter(({ self }) => !self)
  const top = Math.max(4, ...rows.map(({ most }) => most))
  const left = width < 500 ? 130 : 170
  const label = { y: 'y', text: 'label', frameAnchor: 'left', textAnchor: 'end', dx: -14, fontSize: 12.5 } as const
  return {
    width,
    height: rows.length * 19 + 34,
    marginTop: 26,
    marginBottom: 8,
    marginLeft: left,
    marginRight: 24,
    x: { domain: [0, top], label: null },
    y: { domain: [-0.5, rows.length - 0.5], range: [26, 26 + rows.length * 19], axis: null },
    marks: [
      Plot.gridX({ ticks: whole(top), strokeOpacity: 1, className: 'mark-grid' }),
      Plot.axisX({ anchor: 'top', ticks: whole(top), tickSize: 0, label: null, fontSize: 12, tickFormat: (value: number) => String(value), className: 'mark-quiet' }),
      Plot.ruleX([0], { strokeOpacity: 1, className: 'mark-axis-line' }),
      Plot.ruleY(uncertain, { y: 'y', x1: 'count', x2: 'most', strokeWidth: 1.6, strokeDasharray: '3 3', className: 'mark-quiet mark-uncertain' }),
      Plot.dot(others, { x: 'count', y: 'y', r: 4.2, stroke: 'currentColor', strokeWidth: 1.8, fill: 'white', symbol: 'diamond', className: 'mark-b mark-hollow' }),
      Plot.dot(certainSelf, { x: 'count', y: 'y', r: 5, fill: 'currentColor', className: 'mark-a' }),
      Plot.dot(openSelf, { x: 'count', y: 'y', r: 5, stroke: 'currentColor', strokeWidth: 1.8, fill: 'white', className: 'mark-a mark-open' }),
      Plot.text(others, { ...label, className: 'mark-quiet' }),
      Plot.text(own, { ...label, fontWeight: 700, className: 'mark-a' }),
    ],
  }
}

/** Whole numbers only: 0, 1, 2 … or every second, fifth, tenth. */
function whole(top: number): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((size) => top / size <= 8) ?? 50
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step)
}
