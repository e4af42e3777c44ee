import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clusteredCovariance } from './clustered-errors.ts'
import type { DesignMatrix } from './design-matrix.ts'
import { fitFirth } from './firth.ts'
import { fitLogistic, type LogisticFit } from './logistic.ts'
import { marginalEffects } from './marginal-effects.ts'

const file = (name: string): string => readFileSync(new URL(`../../data/oracles/${name}`, import.meta.url), 'utf8')

/** The 422 municipalities of 2018: a heritage-plan grant that year on log population and share aged 65+ (R: glm, brglm2, sandwich). */
const rows = file('logistic-kik-2018.csv').trim().split('\n').slice(1).map((line) => line.split(','))
const counties = [...new Set(rows.map((row) => row[1]))]
const outcome = Uint8Array.from(rows, (row) => Number(row[2]))
const cluster = Int32Array.from(rows, (row) => counties.indexOf(row[1]))
const design: DesignMatrix = {
  rows: rows.length,
  columns: [new Float64Array(rows.length).fill(1), Float64Array.from(rows, (row) => Number(row[3])), Float64Array.from(rows, (row) => Number(row[4]))],
  factors: [],
}
const { n, events, glm, firth } = JSON.parse(file('logistic-kik-2018.json')) as { n: number; events: number; glm: Figures & Clustered; firth: Figures }

interface Figures {
  readonly coef: readonly number[]
  readonly se: readonly number[]
  readonly ame: readonly number[]
}
interface Clustered {
  readonly loglik: number
  readonly se_cluster_hc0: readonly number[]
  readonly se_cluster_default: readonly number[]
}

const agrees = (ours: readonly number[], theirs: readonly number[]): void => {
  expect(ours.length).toBe(theirs.length)
  for (const [i, figure] of theirs.entries()) expect(Math.abs((ours[i] ?? NaN) - figure)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(figure)))
}
const diagonal = (matrix: Float64Array): readonly number[] => [0, 1, 2].map((j) => Math.sqrt(matrix[j * 4] ?? NaN))
const slopes = ({ coefficients, covariance }: LogisticFit): readonly number[] => marginalEffects(design, coefficients, covariance, [0, 1, 2].map((column) => ({ column, kind: 'slope' }))).map(({ effect }) => effect)
const must = <T>(value: T | null): T => {
  if (value === null) return expect.fail('no fit')
  return value
}

describe('the municipalities of 2018 beside R', () => {
  const fit = must(fitLogistic(design, outcome))
  const penalised = must(fitFirth(design, outcome))

  it('has the same rows', () => {
    expect([rows.length, outcome.reduce((sum, one) => sum + one, 0)]).toEqual([n, events])
  })

  it('gives the coefficients, errors and marginal effects of glm', () => {
    agrees([...fit.coefficients], glm.coef)
    agrees(diagonal(fit.covariance), glm.se)
    agrees([fit.logLikelihood], [glm.loglik])
    agrees(slopes(fit), glm.ame)
    expect(fit.separated).toEqual([])
  })

  it('gives those of brglm2 for Firth’s likelihood', () => {
    agrees([...penalised.coefficients], firth.coef)
    agrees(diagonal(penalised.covariance), firth.se)
    agrees(slopes(penalised), firth.ame)
  })

  it('gives the clustered errors of sandwich::vcovCL, plain and with its default adjustment', () => {
    agrees(diagonal(must(clusteredCovariance(design, outcome, fit, cluster, false)).covariance), glm.se_cluster_hc0)
    agrees(diagonal(must(clusteredCovariance(design, outcome, fit, cluster)).covariance), glm.se_cluster_default)
  })
})
