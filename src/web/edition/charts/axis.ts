import type { EditionFigure, EditionUnit } from '../../../domain/edition.ts'
import { linear, logarithmic, type Scale, ticksWithin } from '../../charts/scale.ts'
import { isKnown } from '../written.ts'

/** An axis of a chart: from where to where, and whether it goes by ratios. */
export interface Axis {
  readonly domain: readonly [number, number]
  readonly ticks: (about: number) => readonly number[]
  readonly scale: (range: readonly [number, number]) => Scale
  /** A value drawn at the edge where it lies beyond. */
  readonly within: (value: number) => number
}

/** An interval this many times as wide as the middle one does not decide the axis: it ends in an arrow at its edge. */
const tooWide = 6
const ratioTicks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]

/**
 * The axis that holds every value known and the usual intervals; 0 stands within it for all but ratios, and `reference` where
 * there is one. Without any value: from 0 to 1.
 */
export function axisOf(figures: readonly EditionFigure[], unit: EditionUnit, reference: number | null = null): Axis {
  const spans = figures
    .filter(isKnown)
    .map(({ value, low, high }) => ({ value, low: finite(low) ?? value, high: finite(high) ?? value }))
  const isRatio = unit === 'ratio' && spans.every(({ value }) => value > 0)
  return isRatio ? ratioAxis(spans, reference) : plainAxis(spans, reference)
}

interface Span {
  readonly value: number
  readonly low: number
  readonly high: number
}

function plainAxis(spans: readonly Span[], reference: number | null): Axis {
  const widths = spans.flatMap(({ low, high }) => (high > low ? [high - low] : [])).toSorted((a, b) => a - b)
  const most = tooWide * (widths[Math.floor(widths.length / 2)] ?? 0)
  const ends = spans.flatMap(({ value, low, high }) => (high - low <= most ? [value, low, high] : [value]))
  const all = [0, ...(reference === null ? [] : [reference]), ...ends]
  const [least, greatest] = [Math.min(...all), Math.max(...all)]
  const air = (greatest - least) * 0.03
  const domain = [least < 0 ? least - air : least, greatest > least ? greatest + air : least + 1] as const
  return {
    domain,
    ticks: (about) => ticksWithin(domain, about),
    scale: (range) => linear(domain, range),
    within: (value) => clamp(value, domain),
  }
}

function ratioAxis(spans: readonly Span[], reference: number | null): Axis {
  const ends = spans.flatMap(({ value, low, high }) => [value, Math.max(low, value / 8), Math.min(high, value * 8)])
  const all = [0.5, 2, ...(reference !== null && reference > 0 ? [reference] : []), ...ends]
  const domain = [Math.min(...all), Math.max(...all)] as const
  const ticks = ratioTicks.filter((tick) => tick >= domain[0] && tick <= domain[1])
  return {
    domain,
    ticks: (about) => (ticks.length > about + 2 ? ticks.filter((tick) => /^[^25]*$/.test(String(tick))) : ticks),
    scale: (range) => logarithmic(domain, range),
    within: (value) => clamp(value, domain),
  }
}

const clamp = (value: number, [from, to]: readonly [number, number]): number => Math.min(to, Math.max(from, value))
export const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null)
