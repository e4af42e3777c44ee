import * as Plot from '@observablehq/plot'
import { Chart } from './chart.tsx'
import { drawSvg } from './svg.ts'

export interface YearPeople {
  readonly year: number
  readonly people: number
}

interface PopulationLineProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly points: readonly YearPeople[]
  readonly whole: (value: number | null) => string
}

/** Population over years as a line from 0, its first and last value written at the ends; a year without a figure breaks the line. */
export function PopulationLine({ id, title, description, points, whole }: PopulationLineProps) {
  const sized = (className: 'wide' | 'narrow') => drawSvg(options(points, whole, className === 'wide' ? 860 : 340), { id: `${id}-${className}`, title, description, className })
  return <Chart drawings={[sized('wide'), sized('narrow')]} />
}

function options(points: readonly YearPeople[], whole: (value: number | null) => string, width: number): Plot.PlotOptions {
  const [first, last] = [points[0], points.at(-1)]
  const ends = first && last && first !== last ? [first, last] : points.slice(0, 1)
  const top = Math.max(1, ...points.map(({ people }) => people))
  return {
    width,
    height: 190,
    marginTop: 22,
    marginRight: 46,
    marginLeft: 58,
    marginBottom: 26,
    x: { label: null, domain: [first?.year ?? 0, Math.max(last?.year ?? 1, (first?.year ?? 0) + 1)] },
    y: { label: null, domain: [0, top], nice: true },
    marks: [
      Plot.gridY({ ticks: 4, strokeOpacity: 1, className: 'mark-grid' }),
      Plot.axisY({ ticks: 4, tickSize: 0, label: null, fontSize: 12, tickFormat: whole, className: 'mark-quiet' }),
      Plot.axisX({ ticks: width < 500 ? 4 : 8, label: null, fontSize: 12, tickFormat: (year: number) => String(year), className: 'mark-quiet' }),
      Plot.ruleY([0], { strokeOpacity: 1, className: 'mark-axis-line' }),
      ...unbroken(points).map((run) => Plot.line(run, { x: 'year', y: 'people', strokeWidth: 2.2, stroke: 'currentColor', className: 'mark-a' })),
      Plot.dot(ends, { x: 'year', y: 'people', r: 4, fill: 'currentColor', className: 'mark-a' }),
      ...ends.map((end, i) => Plot.text([end], { x: 'year', y: 'people', text: (point: YearPeople) => whole(point.people), textAnchor: i === 0 ? 'start' : 'end', dx: i === 0 ? 2 : 4, dy: -13, fontSize: 12.5, fontWeight: 600, className: 'mark-a' })),
    ],
  }
}

/** Runs of years that follow each other: nothing is drawn over a year that is not known. */
function unbroken(points: readonly YearPeople[]): readonly (readonly YearPeople[])[] {
  const runs: YearPeople[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.year === point.year - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}
