import type { NeedIndicatorId, RankedBy } from '../../../answers/need/answer.ts'
import { formats, locales } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'

type Figure = NeedIndicatorId | RankedBy

/**
 * People and positions as whole numbers; shares and changes as per cent; people per old as one decimal; the rest as
 * two.
 */
export function written(id: Figure, value: number | null, language: Language): string {
  const { whole, percent, ratio } = formats[language]
  switch (id) {
    case 'population':
    case 'age-80':
    case 'working-age':
    case 'care-users':
    case 'care-fte':
      return whole(value)
    case 'age-80-share':
      return percent(value)
    case 'working-change':
    case 'age-80-growth':
      return value === null ? whole(null) : changes[language].format(value)
    case 'working-per-80':
      return value === null ? whole(null) : tenths[language].format(value)
    default:
      return ratio(value)
  }
}

const inEach = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  nb: new Intl.NumberFormat(locales.nb, options),
  nn: new Intl.NumberFormat(locales.nn, options),
  en: new Intl.NumberFormat(locales.en, options),
})
const changes = inEach({
  style: 'percent',
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
const tenths = inEach({ maximumFractionDigits: 1, minimumFractionDigits: 1 })

/**
 * The limits of a figure, or nothing where it has none; the sign of per cent once. "til" between figures with a sign,
 * which a dash would hide; a line never breaks at the dash.
 */
export function limits(id: Figure, low: number | null, high: number | null, language: Language): string | null {
  if (low === null || high === null) return null
  const between = id === 'working-change' || id === 'age-80-growth' ? ` ${to[language]} ` : '\u2060–\u2060'
  return `${written(id, low, language).replace(/\s*%$/, '')}${between}${written(id, high, language)}`
}

const to: Readonly<Record<Language, string>> = { nb: 'til', nn: 'til', en: 'to' }
