import * as Plot from '@observablehq/plot'
import { Chart } from './chart.tsx'
import { headingsOf, linesOf, rowsOf } from './lines.ts'
import { drawSvg } from './svg.ts'

export interface RatioRow {
  readonly id: string
  readonly label: string
  /** For a narrow screen: at most about 32 letters. */
  readonly shortLabel: string
  readonly group?: string
  /** null: cannot be computed; the row then shows only its words. */
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  /** To the right: the figure in words, "0,92 (0,70–1,21)". */
  readonly figure: string
  /** The conclusion in a word or two. */
  readonly verdict: string
  /** Whether the interval is clear of 1: a filled dot, else an open one. */
  readonly isClear: boolean
}

interface RatioIntervalsProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly RatioRow[]
  readonly ends: { readonly lower: string; readonly higher: string }
  readonly number: (value: number) => string
}

/** Odds ratios with intervals on a logarithmic axis with a line at 1; filled where the interval is clear of 1, open where it is not. */
export function RatioIntervals({ id, title, description, rows, ends, number }: RatioIntervalsProps) {
  const drawn = (className: 'wide' | 'narrow') =>
    drawSvg(optionsOf(rows, ends, number, className === 'narrow'), {
      id: `${id}-${className}`,
      title,
      description,
      className,
    })
  return <Chart drawings={[drawn('wide'), drawn('narrow')]} />
}

/** Limits of the axis: intervals that run further are cut off at its edge, with the figures beside. */
const [least, most] = [0.1, 10] as const
type Placed = RatioRow & { readonly y: number }
const clamp = (value: number): number => Math.min(most, Math.max(least, value))

function optionsOf(
  rows: readonly RatioRow[],
  ends: RatioIntervalsProps['ends'],
  number: (value: number) => string,
  isNarrow: boolean,
): Plot.PlotOptions {
  const { lines, height } = linesOf(rows)
  const placed = rowsOf(lines)
  const known = placed.filter(({ ratio, low, high }) => ratio !== null && low !== null && high !== null)
  const step = isNarrow ? 40 : 22
  const [left, right] = isNarrow ? [14, 14] : [290, 240]
  const shift = isNarrow ? 10 : 0
  const [from, to] = axisOf(known)
  const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10].filter((tick) => tick >= from && tick <= to)
  const at = (pick: (row: Placed) => number | null) => (row: Placed) => clamp(pick(row) ?? 1)
  const dots = { y: 'y', x: at(({ ratio }) => ratio), dy: shift, r: 4.6, strokeWidth: 1.8 } as const
  return {
    width: isNarrow ? 340 : 860,
    height: height * step + 56,
    marginTop: 46,
    marginBottom: 10,
    marginLeft: left,
    marginRight: right,
    x: { type: 'log', domain: [from, to], label: null },
    y: { domain: [-0.5, height - 0.5], range: [46, 46 + height * step], axis: null },
    marks: [
      Plot.gridX(ticks, { strokeOpacity: 0.7, className: 'mark-grid' }),
      // Plot's own axis leaves out some figures of a logarithmic scale; these few have room.
      Plot.axisX({ ticks: [], label: null }),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        frameAnchor: 'top',
        dy: -14,
        text: number,
        fontSize: 12,
        className: 'mark-quiet',
      }),
      Plot.text([1], {
        x: [1],
        frameAnchor: 'top',
        textAnchor: 'end',
        dx: -8,
        dy: -38,
        text: [`← ${ends.lower}`],
        fontSize: 12,
      }),
      Plot.text([1], {
        x: [1],
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 8,
        dy: -38,
        text: [`${ends.higher} →`],
        fontSize: 12,
      }),
      Plot.ruleX([1], { strokeOpacity: 1, strokeWidth: 1.5, className: 'mark-axis-line' }),
      Plot.ruleY(known, {
        y: 'y',
        x1: at(({ low }) => low),
        x2: at(({ high }) => high),
        dy: shift,
        strokeWidth: 2,
        className: 'mark-a',
      }),
      Plot.dot(
        known.filter(({ isClear }) => isClear),
        { ...dots, fill: 'currentColor', className: 'mark-a' },
      ),
      Plot.dot(
        known.filter(({ isClear }) => !isClear),
        { ...dots, stroke: 'currentColor', fill: 'white', className: 'mark-a mark-open' },
      ),
      Plot.text(headingsOf(lines), {
        y: 'y',
        text: 'heading',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: isNarrow ? 0 : -left,
        fontWeight: 600,
        fontSize: 13,
      }),
      ...(isNarrow
        ? [
            Plot.text(placed, {
              y: 'y',
              text: 'shortLabel',
              frameAnchor: 'left',
              textAnchor: 'start',
              dy: -10,
              fontSize: 13,
            }),
            Plot.text(placed, {
              y: 'y',
              text: 'figure',
              frameAnchor: 'right',
              textAnchor: 'end',
              dy: -10,
              fontSize: 12,
              className: 'mark-quiet',
            }),
          ]
        : [
            Plot.text(placed, {
              y: 'y',
              text: 'label',
              frameAnchor: 'left',
              textAnchor: 'end',
              dx: -14,
              fontSize: 12.5,
            }),
            Plot.text(placed, {
              y: 'y',
              text: 'figure',
              frameAnchor: 'right',
              textAnchor: 'start',
              dx: 14,
              fontSize: 12,
            }),
            Plot.text(placed, {
              y: 'y',
              text: 'verdict',
              frameAnchor: 'right',
              textAnchor: 'start',
              dx: 130,
              fontSize: 12,
              className: 'mark-quiet',
            }),
          ]),
    ],
  }
}

/** As wide as the intervals need, at least from a half to the double, so that 1 always stands inside. */
function axisOf(known: readonly Placed[]): readonly [number, number] {
  const low = Math.min(0.5, ...known.map((row) => clamp(row.low ?? 1)))
  const high = Math.max(2, ...known.map((row) => clamp(row.high ?? 1)))
  return [low, high]
}
