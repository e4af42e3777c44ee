import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { explain } from '../src/answers/explain.ts'
import { drawnFrom, rowsFor } from '../src/answers/explain/asked.ts'
import { layoutOf } from '../src/answers/explain/fit.ts'
import { explainInput } from '../src/answers/explain/input.ts'
import type { ModelRows } from '../src/answers/explain/model-rows.ts'
import { clusteredCovariance } from '../src/statistics/clustered-errors.ts'
import { type DesignMatrix, widthOf } from '../src/statistics/design-matrix.ts'
import { fitFirth } from '../src/statistics/firth.ts'
import { fitLogistic, type LogisticFit } from '../src/statistics/logistic.ts'
import { marginalEffects } from '../src/statistics/marginal-effects.ts'
import { type Bench, figure, timed } from './runner/figure.ts'
import { runR } from './runner/run-r.ts'

/** Ten years, every municipality each year, every fact. */
const input = explainInput.parse({ from: 2015, to: 2024, unit: 'year', lists: 'national' })

export const bench: Bench = {
  about:
    'What goes with participation: logistic regression of 357 municipalities × ten years on size, centrality, age, travel time, regional council, earlier participation, county and year, with errors clustered by municipality and average marginal effects. R’s glm, sandwich::vcovCL and the same marginal effects run on the same rows (bench/explain.R), timed without start-up and reading.',
  run: async (tell) => {
    const snapshot = await shippedSnapshot()
    const rows = rowsFor(snapshot, input, drawnFrom(snapshot, input))
    const { design } = layoutOf(rows, input.terms, 'number')
    const fitted = timed(() => fitLogistic(design, rows.outcome), { warm: 10, runs: 40 })
    const whole = timed(() => regression(fitLogistic, design, rows), { warm: 10, runs: 40 })
    const firth = timed(() => regression(fitFirth, design, rows), { warm: 5, runs: 30 })
    const fromLists = timed(() => regression(fitLogistic, layoutOf(rowsFor(snapshot, input, drawnFrom(snapshot, input)), input.terms, 'number').design, rows), { warm: 5, runs: 30 })
    tell(`${rows.rows} rows, ${widthOf(design)} coefficients; now R`)
    const theirs = compare(design, rows)
    const question = explainInput.parse({ from: 2017, to: 2024, lists: 'national', sensitivity: 'none' })
    const answered = timed(() => explain.answer(snapshot, question), { warm: 3, runs: 10 })
    const against = (value: number | undefined, name: string) => (value === undefined ? null : { name, value })
    return [
      figure({ name: 'regression, clustered errors and marginal effects, median', value: whole.median, unit: 'ms', atMost: 100, baseline: against(theirs?.whole, 'R: glm, vcovCL and marginal effects'), note: `${rows.rows} rows, ${widthOf(design)} coefficients` }),
      figure({ name: 'the fit alone, median', value: fitted.median, unit: 'ms', atMost: 100, baseline: against(theirs?.glm, 'R: glm alone') }),
      figure({ name: 'the same by Firth’s likelihood, median', value: firth.median, unit: 'ms', atMost: 100 }),
      figure({ name: 'from the lists in memory to marginal effects, median', value: fromLists.median, unit: 'ms', atMost: 100 }),
      ...(theirs
        ? [
            figure({ name: 'times faster than R on the same rows: fit, clustered errors and marginal effects', value: theirs.whole / whole.median, unit: '×', atLeast: 5 }),
            figure({ name: 'times faster than R’s glm on the same rows, the fit alone', value: theirs.glm / fitted.median, unit: '×', atLeast: 5 }),
            figure({ name: 'largest relative deviation from R, coefficients', value: theirs.apart(regression(fitLogistic, design, rows)), unit: 'of 1', atMost: 1e-6 }),
          ]
        : []),
      figure({ name: 'the whole answer of the headline with its decomposition, median', value: answered.median, unit: 'ms', note: 'Without the other choices' }),
    ]
  },
}

interface Regression {
  readonly coefficients: Float64Array
  readonly errors: Float64Array
  readonly effects: readonly number[]
}

function regression(fit: (design: DesignMatrix, outcome: Uint8Array) => LogisticFit | null, design: DesignMatrix, rows: ModelRows): Regression {
  const found = fit(design, rows.outcome)
  const clustered = found && clusteredCovariance(design, rows.outcome, found, rows.cluster)
  if (!found || !clustered) return { coefficients: new Float64Array(0), errors: new Float64Array(0), effects: [] }
  const size = widthOf(design)
  return {
    coefficients: found.coefficients,
    errors: Float64Array.from({ length: size }, (_, j) => Math.sqrt(clustered.covariance[j * size + j] ?? NaN)),
    effects: marginalEffects(design, found.coefficients, clustered.covariance, design.columns.map((_, column) => ({ column, kind: 'slope' }))).map(({ effect }) => effect),
  }
}

interface Theirs {
  /** Milliseconds. */
  readonly glm: number
  readonly whole: number
  readonly apart: (ours: Regression) => number
}

/** Has R fit the same rows; null without R or sandwich. */
function compare(design: DesignMatrix, rows: ModelRows): Theirs | null {
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-'))
  try {
    writeFileSync(join(folder, 'rows.csv'), asCsv(design, rows))
    const told = runR('bench/explain.R', folder)
    if (told === null) return null
    const { glm, whole, coefficients, errors, effects } = JSON.parse(told) as { glm: number; whole: number; coefficients: number[]; errors: number[]; effects: number[] }
    const apart = (ours: Regression): number => Math.max(largest(ours.coefficients, coefficients), largest(ours.errors, errors), largest(ours.effects, effects))
    return { glm: glm * 1000, whole: whole * 1000, apart }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const largest = (ours: ArrayLike<number>, theirs: readonly number[]): number =>
  ours.length < theirs.length ? Infinity : theirs.reduce((most, figure, j) => Math.max(most, Math.abs((ours[j] ?? NaN) - figure) / Math.max(1e-3, Math.abs(figure))), 0)

/** Outcome, cluster, the columns x0 … and the level of each factor f0 …, −1 for the one that the others are compared with. */
function asCsv({ columns, factors, rows: count }: DesignMatrix, { outcome, cluster }: ModelRows): string {
  const lines = Array.from({ length: count }, (_, i) => [outcome[i], cluster[i], ...columns.map((column) => column[i]), ...factors.map(({ at }) => at[i])].join(','))
  return `${['y', 'cluster', ...columns.map((_, j) => `x${j}`), ...factors.map((_, f) => `f${f}`)].join(',')}\n${lines.join('\n')}\n`
}
