import { locales, pointsTogether } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'

const to: Readonly<Record<Language, string>> = { nb: 'til', nn: 'til', en: 'to' }

/** Differences of shares that stand together as percentage points, with their intervals and the figures of an axis. */
export function pointsIn(language: Language, together: readonly number[]) {
  const points = pointsTogether(language, together)
  const short = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const range = (low: number, high: number): string => `${points(low)} ${to[language]} ${points(high)}`
  return {
    points,
    range,
    interval: (value: number, low: number, high: number): string => `${points(value)} (${range(low, high)})`,
    tick: (share: number): string => short.format(Number((share * 100).toPrecision(6))).replace('-', '−'),
  }
}

/** A coefficient or a standard error with three decimals. */
export const coefficient = (language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  return (value) => format.format(value).replace('-', '−')
}
