import * as Plot from '@observablehq/plot'
import { Chart } from './chart.tsx'
import { headingsOf, linesOf, rowsOf } from './lines.ts'
import { drawSvg } from './svg.ts'

/** One group in one row: a share 0–1 with its interval, and the counts behind it. */
export interface Share {
  readonly rate: number
  readonly low: number
  readonly high: number
  /** The counts as shown: "16 av 164". */
  readonly count: string
}

export interface DotRow {
  readonly id: string
  readonly label: string
  /** For a narrow screen, where it has a line of its own: at most about 45 letters. */
  readonly shortLabel: string
  /** Heading of the run of rows; rows come ordered by it. */
  readonly group?: string
  readonly a: Share
  readonly b: Share
}

interface DotIntervalsProps {
  readonly id: string
  readonly title: string
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly description: string
  readonly rows: readonly DotRow[]
  readonly names: { readonly a: string; readonly b: string }
  /** Says what the lines are. */
  readonly legend: string
  readonly percent: (share: number) => string
}

/** Rows with two dots each: filled circle for group a, open diamond for group b, intervals beside, counts to the right. Axis from 0. */
export function DotIntervals({ id, title, description, rows, names, legend, percent }: DotIntervalsProps) {
  const sized = (className: 'wide' | 'narrow') =>
    drawSvg(className === 'wide' ? wideOptions(rows, percent) : narrowOptions(rows, percent), {
      id: `${id}-${className}`,
      title,
      description,
      className,
    })
  return (
    <Chart drawings={[sized('wide'), sized('narrow')]}>
      <p className="chart-key">
        <span className="key-a">{names.a}</span>
        <span className="key-b">{names.b}</span>
        <span>{legend}</span>
      </p>
    </Chart>
  )
}

type Placed = DotRow & { readonly y: number }

/** Labels to the left, counts to the right. */
function wideOptions(rows: readonly DotRow[], percent: (share: number) => string): Plot.PlotOptions {
  const { lines, height } = linesOf(rows)
  const step = 18
  const placed = rowsOf(lines)
  const left = 285
  const right = 165
  const marks = [
    Plot.text(headingsOf(lines), {
      y: 'y',
      text: 'heading',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -left,
      fontWeight: 600,
      fontSize: 13,
    }),
    Plot.text(placed, { y: 'y', text: 'label', frameAnchor: 'left', textAnchor: 'end', dx: -14, fontSize: 12.5 }),
    Plot.text(placed, {
      y: 'y',
      text: (row: Placed) => row.a.count,
      frameAnchor: 'right',
      textAnchor: 'end',
      dx: 88,
      fontSize: 11.5,
      className: 'mark-a',
    }),
    Plot.text(placed, {
      y: 'y',
      text: (row: Placed) => row.b.count,
      frameAnchor: 'right',
      textAnchor: 'end',
      dx: 163,
      fontSize: 11.5,
      className: 'mark-quiet',
    }),
  ]
  // Above the columns of counts stand the shapes of the groups they belong to.
  marks.push(
    Plot.text(['●'], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      dx: 88,
      dy: -16,
      fontSize: 12,
      className: 'mark-a',
    }),
    Plot.text(['◇'], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      dx: 163,
      dy: -16,
      fontSize: 12,
      className: 'mark-b',
    }),
  )
  return frame({ placed, percent, width: 860, height: height * step, left, right, marks, lines: height, shift: 0 })
}

/** For a phone: the label stands above its row, and the counts on a line of their own between them. */
function narrowOptions(rows: readonly DotRow[], percent: (share: number) => string): Plot.PlotOptions {
  const { lines, height } = linesOf(rows)
  const step = 54
  const placed = rowsOf(lines)
  const marks = [
    Plot.text(headingsOf(lines), {
      y: 'y',
      text: 'heading',
      frameAnchor: 'left',
      textAnchor: 'start',
      fontWeight: 700,
      fontSize: 14,
      dy: -2,
    }),
    Plot.text(placed, { y: 'y', text: 'shortLabel', frameAnchor: 'left', textAnchor: 'start', dy: -17, fontSize: 12.5 }),
    Plot.text(placed, {
      y: 'y',
      text: (row: Placed) => `${row.a.count} · ${row.b.count}`,
      frameAnchor: 'right',
      textAnchor: 'end',
      dy: -2,
      fontSize: 11.5,
      className: 'mark-quiet',
    }),
  ]
  return frame({
    placed,
    percent,
    width: 340,
    height: height * step,
    left: 14,
    right: 14,
    marks,
    lines: height,
    shift: 14,
  })
}

interface Frame {
  readonly placed: readonly Placed[]
  readonly percent: (share: number) => string
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly marks: readonly Plot.Markish[]
  readonly lines: number
  /** How far the dots stand below the middle of their line. */
  readonly shift: number
}

function frame({ placed, percent, width, height, left, right, marks, lines, shift }: Frame): Plot.PlotOptions {
  const top = Math.max(0.01, ...placed.flatMap(({ a, b }) => [a.high, b.high]))
  const ticks = width < 500 ? 4 : 6
  const both = { y: 'y', strokeWidth: 1.6 } as const
  return {
    width,
    height: height + 34,
    marginTop: 26,
    marginBottom: 8,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, top], nice: false, label: null },
    y: { domain: [-0.5, lines - 0.5], range: [26, 26 + height], axis: null },
    marks: [
      Plot.gridX({ ticks, strokeOpacity: 0.7, className: 'mark-grid' }),
      Plot.axisX({
        anchor: 'top',
        ticks,
        tickSize: 0,
        label: null,
        fontSize: 12,
        tickFormat: percent,
        className: 'mark-quiet',
      }),
      Plot.ruleX([0], { strokeOpacity: 1, className: 'mark-axis-line' }),
      Plot.ruleY(placed, {
        ...both,
        x1: (row: Placed) => row.a.low,
        x2: (row: Placed) => row.a.high,
        dy: shift - 2.5,
        strokeOpacity: 0.65,
        className: 'mark-a',
      }),
      Plot.ruleY(placed, {
        ...both,
        x1: (row: Placed) => row.b.low,
        x2: (row: Placed) => row.b.high,
        dy: shift + 2.5,
        strokeOpacity: 0.75,
        className: 'mark-b',
      }),
      Plot.dot(placed, {
        y: 'y',
        x: (row: Placed) => row.b.rate,
        dy: shift,
        symbol: 'diamond',
        r: 4.2,
        strokeWidth: 1.8,
        stroke: 'currentColor',
        fill: 'white',
        className: 'mark-b mark-hollow',
      }),
      Plot.dot(placed, {
        y: 'y',
        x: (row: Placed) => row.a.rate,
        dy: shift,
        symbol: 'circle',
        r: 4.4,
        fill: 'currentColor',
        className: 'mark-a',
      }),
      ...marks,
    ],
  }
}
