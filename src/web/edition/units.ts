import type { EditionUnit } from '../../domain/edition.ts'
import type { Language, Text } from '../../domain/text.ts'

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

interface Form {
  /** What a value is multiplied with to be written: shares stand as 0–1. */
  readonly times: number
  readonly decimals: (value: number) => number
  /** Follows a value in a sentence, after a space that does not break; null: nothing. */
  readonly after: Text | null
  /** Stands after the heading of a column of such figures, whose cells then leave it out; null: `after` follows each value. */
  readonly heading: Text | null
  /** Whether a cell shows a plus: a difference or a change. */
  readonly isSigned: boolean
}

const none = (): number => 0
const one = (): number => 1
const two = (): number => 2
const percent: Text = { nb: '%', nn: '%', en: '%' }
const points: Text = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' }
const years: Text = { nb: 'år', nn: 'år', en: 'years' }
const nok: Text = { nb: 'kroner', nn: 'kroner', en: 'NOK' }
const fullTime: Text = { nb: 'årsverk', nn: 'årsverk', en: 'full-time equivalents' }

const plain = { times: 1, after: null, heading: null, isSigned: false }

/** How the figures of each unit are written. */
export const unitForms: Readonly<Record<EditionUnit, Form>> = {
  count: { ...plain, decimals: none },
  people: { ...plain, decimals: none },
  share: { times: 100, decimals: one, after: percent, heading: null, isSigned: false },
  probability: { times: 100, decimals: none, after: percent, heading: null, isSigned: false },
  points: { times: 100, decimals: one, after: points, heading: points, isSigned: true },
  ratio: { ...plain, decimals: two },
  'per-person': { ...plain, decimals: (value) => (value !== 0 && value < 1 ? 2 : 1) },
  change: { times: 100, decimals: one, after: percent, heading: null, isSigned: true },
  years: { ...plain, decimals: (value) => (Number.isInteger(value) ? 0 : 1), after: years, heading: years },
  nok: { ...plain, decimals: none, after: nok, heading: nok },
  'full-time': { ...plain, decimals: (value) => (value < 100 ? 1 : 0), after: fullTime, heading: fullTime },
  number: { ...plain, decimals: (value) => (Number.isInteger(value) ? 0 : value < 100 ? 2 : 0) },
}

/** How the figures of each unit are written by a program that opens a workbook or a chart, which sets comma and spaces by its own language. */
export const numberFormats: Readonly<Record<EditionUnit, string>> = {
  count: '#,##0',
  people: '#,##0',
  share: '0.0%',
  // As on the pages: nothing to come is certain, or cannot be.
  probability: '[>=0.995]"> "99%;[<=0.005]"< "1%;0%',
  points: '+0.0;\\−0.0;0.0',
  ratio: '0.00',
  'per-person': '0.00',
  change: '+0.0%;\\−0.0%;0.0%',
  years: '0.0',
  nok: '#,##0',
  'full-time': '#,##0.0',
  number: '#,##0.00',
}

const made = new Map<string, Intl.NumberFormat>()

function format(language: Language, decimals: number, isSigned: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${isSigned}`
  const found = made.get(key)
  if (found) return found
  const fresh = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: isSigned ? 'exceptZero' : 'negative',
  })
  made.set(key, fresh)
  return fresh
}

/** A finite value of a unit as a number alone, "4,2", without what follows it; a minus is a minus (U+2212). */
export function numberOf(value: number, unit: EditionUnit, language: Language, isSigned = false): string {
  const { times, decimals } = unitForms[unit]
  const shown = value * times
  return format(language, decimals(Math.abs(shown)), isSigned)
    .format(shown)
    .replace('-', '−')
}

/** A value on an axis: with the decimals that it has and no more; "%" alone of what follows a value is written. */
export function axisText(value: number, unit: EditionUnit, language: Language): string {
  const shown = Number((value * unitForms[unit].times).toPrecision(10))
  const decimals = Math.min(6, String(shown).split('.')[1]?.length ?? 0)
  const text = format(language, decimals, false).format(shown).replace('-', '−')
  return unitForms[unit].after === percent ? text + afterOf(unit, language) : text
}

/** What follows a value of a unit, with the space before it: " %", " prosentpoeng"; empty for numbers that stand alone. */
export function afterOf(unit: EditionUnit, language: Language): string {
  const after = unitForms[unit].after?.[language] ?? ''
  // English sets the sign of per cent close, as `format.ts` does.
  return after === '' ? '' : after === '%' && language === 'en' ? '%' : `\u00a0${after}`
}

/** The words of a unit for an axis or a heading of a table: "prosentpoeng", "%"; null for numbers that stand alone. */
export const unitWord = (unit: EditionUnit, language: Language): string | null =>
  unitForms[unit].after?.[language] ?? null
