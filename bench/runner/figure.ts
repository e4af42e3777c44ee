/** One measured figure, as it stands in bench/results.json. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly target: number | null
  /** Whether the value is to lie at most or at least at the target. */
  readonly limit: 'at-most' | 'at-least' | null
  readonly holds: boolean
  /** What it is compared with, measured in the same run on the same rows. */
  readonly baseline: { readonly name: string; readonly value: number } | null
  /** Baseline over value: how many times faster or smaller. */
  readonly ratio: number | null
  readonly note: string | null
}

/** A bench, one file in bench/: `export const bench: Bench`. `about` is told on the console and in docs/performance.md. */
export interface Bench {
  readonly about: string
  readonly run: (tell: (progress: string) => void) => Promise<readonly Figure[]>
}

interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly atMost?: number
  readonly atLeast?: number
  readonly baseline?: { readonly name: string; readonly value: number } | null
  readonly note?: string
}

/** A figure with its verdict: without a target it holds. */
export function figure({ name, value, unit, atMost, atLeast, baseline = null, note }: Measured): Figure {
  const limit = atMost !== undefined ? 'at-most' : atLeast !== undefined ? 'at-least' : null
  const target = atMost ?? atLeast ?? null
  const holds = target === null || (limit === 'at-most' ? value <= target : value >= target)
  return { name, value, unit, target, limit, holds, baseline, ratio: baseline && value > 0 ? baseline.value / value : null, note: note ?? null }
}

/** Milliseconds of several runs after some to warm up; `before` is not counted. */
export function timed<T>(work: (prepared: T) => unknown, options: { warm?: number; runs?: number; before: () => T }): Times
export function timed(work: () => unknown, options?: { warm?: number; runs?: number }): Times
export function timed(work: (prepared: unknown) => unknown, { warm = 3, runs = 20, before = () => undefined }: { warm?: number; runs?: number; before?: () => unknown } = {}): Times {
  const times: number[] = []
  for (let run = -warm; run < runs; run++) {
    const prepared = before()
    const begun = performance.now()
    work(prepared)
    if (run >= 0) times.push(performance.now() - begun)
  }
  return timesOf(times)
}

export interface Times {
  readonly median: number
  readonly p95: number
  readonly most: number
  readonly count: number
}

export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), most: at(1), count: sorted.length }
}
