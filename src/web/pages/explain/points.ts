import type { Language } from '../../../domain/text.ts'

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const to: Readonly<Record<Language, string>> = { nb: 'til', nn: 'til', en: 'to' }

/** How differences of shares are written as percentage points: with one decimal, or two where all that stand together are below 1. */
export function pointsIn(language: Language, together: readonly number[]) {
  const digits = together.some((share) => Math.abs(share) >= 0.01) ? 1 : 2
  const format = new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const short = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  // A value that rounds to nothing has no sign.
  const points = (share: number): string => format.format(Math.abs(share * 100) < 0.5 / 10 ** digits ? 0 : share * 100).replace('-', '−')
  return {
    points,
    interval: (value: number, low: number, high: number): string => `${points(value)} (${points(low)} ${to[language]} ${points(high)})`,
    range: (low: number, high: number): string => `${points(low)} ${to[language]} ${points(high)}`,
    tick: (share: number): string => short.format(Number((share * 100).toPrecision(6))).replace('-', '−'),
  }
}

/** A coefficient or a standard error with three decimals. */
export const coefficient = (language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  return (value) => format.format(value).replace('-', '−')
}
