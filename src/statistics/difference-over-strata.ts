import type { Interval } from './interval.ts'
import type { Stratum } from './mantel-haenszel.ts'
import { newcombe } from './newcombe.ts'

/**
 * The Mantel–Haenszel difference of rates, group 1 minus group 2, with limits put together from Newcombe's limits of
 * each stratum: d ∓ √Σ wᵢ² (dᵢ − limitᵢ)², wᵢ in proportion to n₁n₂ / (n₁ + n₂). For strata where nobody (or everybody)
 * of a group takes part:
 * the plain variance of such a group is 0, as though it were certain that none ever would. Shares -1..1; null without a
 * stratum that holds both groups.
 * Source: limits of a sum recovered from those of its parts (MOVER), Zou & Donner (2008), Statistics in Medicine 27,
 * 1693-1702.
 */
export function differenceOverStrata(
  strata: readonly Stratum[],
  confidence = 0.95,
): ({ difference: number } & Interval) | null {
  let [weights, sum, below, above] = [0, 0, 0, 0]
  for (const { count1, n1, count2, n2 } of strata) {
    const one = newcombe(count1, n1, count2, n2, confidence)
    if (one === null) continue
    const weight = (n1 * n2) / (n1 + n2)
    weights += weight
    sum += weight * one.difference
    below += (weight * (one.difference - one.low)) ** 2
    above += (weight * (one.high - one.difference)) ** 2
  }
  if (weights === 0) return null
  const difference = sum / weights
  return {
    difference,
    low: Math.max(-1, difference - Math.sqrt(below) / weights),
    high: Math.min(1, difference + Math.sqrt(above) / weights),
  }
}
