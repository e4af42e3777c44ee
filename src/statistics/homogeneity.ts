import { commonRatio, isInformative } from './mantel-haenszel.ts'
import type { Stratum } from './mantel-haenszel.ts'
import { chiSquareUpperTail } from './normal.ts'

/**
 * Breslow and Day's test that the odds ratio is the same in all strata, around the Mantel-Haenszel odds ratio.
 * `correction` 'tarone' subtracts what is lost because that odds ratio is not the most likely one.
 * Null with fewer than two informative strata, or when the common odds ratio is 0 or has no bound.
 * Source: Breslow & Day (1980), Statistical Methods in Cancer Research I, 142-146; Tarone (1985), Biometrika 72, 91-95.
 */
export function breslowDay(
  strata: readonly Stratum[],
  correction: 'none' | 'tarone' = 'none',
): { statistic: number; df: number; p: number } | null {
  const informative = strata.filter(isInformative)
  const df = informative.length - 1
  const oddsRatio = commonRatio(informative)
  if (df < 1 || oddsRatio === null || oddsRatio === 0) return null
  let statistic = 0
  let surplus = 0
  let variances = 0
  for (const stratum of informative) {
    const expected = expectedCount(stratum, oddsRatio)
    const variance = varianceAt(stratum, expected)
    statistic += (stratum.count1 - expected) ** 2 / variance
    surplus += stratum.count1 - expected
    variances += variance
  }
  if (correction === 'tarone') statistic -= surplus ** 2 / variances
  return { statistic, df, p: chiSquareUpperTail(statistic, df) }
}

/**
 * The count in group 1 that gives a table its odds ratio when its margins are kept: the root within reach of
 * (1 - psi) x² + (n2 - k + psi (n1 + k)) x - psi n1 k = 0, in whichever form subtracts nothing.
 */
function expectedCount({ count1, n1, count2, n2 }: Stratum, psi: number): number {
  const k = count1 + count2
  const b = n2 - k + psi * (n1 + k)
  const root = Math.sqrt(b * b + 4 * (1 - psi) * psi * n1 * k)
  return b > 0 ? (2 * psi * n1 * k) / (b + root) : (root - b) / (2 * (1 - psi))
}

function varianceAt({ count1, n1, count2, n2 }: Stratum, x: number): number {
  const k = count1 + count2
  return 1 / (1 / x + 1 / (n1 - x) + 1 / (k - x) + 1 / (n2 - k + x))
}
