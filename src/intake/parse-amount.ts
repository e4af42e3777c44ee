import type { HeadingUnit } from './fields.ts'

/** Why an amount could not be read: no such number, which of two readings is meant, the unit missing, or below zero. */
export type AmountFlaw = 'not-an-amount' | 'two-readings' | 'unit-unclear' | 'negative'

export type ReadAmount =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly nok: number }
  | { readonly state: 'unreadable'; readonly flaw: AmountFlaw }

const unreadable = (flaw: AmountFlaw): ReadAmount => ({ state: 'unreadable', flaw })

const nothing = /^(|[-–—]+|n\/?a|\?|ukjent|ukjend|ikke oppgitt|ikkje oppgitt|ikke kjent|ikkje kjend|unknown)$/
const currency = /(?<![a-zæøå])(kroner|kr\.?|nok)(?![a-zæøå])/g
const units: readonly (readonly [RegExp, number])[] = [
  [/ ?(milliarder|milliardar|milliard|mrd\.?)$/, 1_000_000_000],
  [/ ?(millioner|millionar|million|mill\.?|mnok|mkr\.?)$/, 1_000_000],
  [/ ?(tusen|tnok|tkr\.?)$/, 1_000],
]

/**
 * Reads an amount of money as whole Norwegian kroner. `unit` is what the heading counts in.
 *
 * Norwegian writing is meant: comma before decimals; space, narrow space or point between thousands. Decided once for
 * all:
 * - "1.250" and "1,250" are 1250: nobody grants a krone with three decimals. In millions "1,250" is 1.25 million, and
 *   "1.250" could be either: two readings, as "1,250" is when the heading counts in thousands.
 * - Øre are rounded to the nearest krone, halves up.
 * - Under 1,000 kroner with a part of a krone ("12,5") a unit has been left out: not rounded, but unclear.
 * - A dash, "ukjent" and the like are empty, not 0. Amounts below zero (money paid back) are for a person to judge.
 */
export function parseAmount(value: string | number, unit: HeadingUnit = 1): ReadAmount {
  if (typeof value === 'number') return inKroner(value, unit)
  const text = value.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim().toLowerCase().replace(/ ?\*+$/, '')
  if (nothing.test(text)) return { state: 'empty' }
  const bare = withoutCurrency(text)
  const [pattern, own] = (/[a-z]/.test(bare) && units.find(([ending]) => ending.test(bare))) || [null, null]
  // "50 000 kr" under a heading "i 1000 kr": the cell and the heading disagree.
  if (own === null && unit !== 1 && bare !== text) return unreadable('two-readings')
  const number = readNumber(pattern ? bare.replace(pattern, '').trim() : bare, own ?? unit)
  return typeof number === 'number' ? inKroner(number, own ?? unit) : unreadable(number)
}

/** "kr 50.000,-" → "50.000". */
const withoutCurrency = (text: string) =>
  /^[\d ]+$/.test(text)
    ? text
    : text.replace(/[,.] ?[-–—]{1,2}(?= |$)/g, '').replace(currency, ' ').replace(/ +/g, ' ').trim()

/** The number in front of the unit, or what is wrong with it. */
function readNumber(text: string, unit: number): number | AmountFlaw {
  const sign = /^[-–−]/.test(text) || /^\(.*\)$/.test(text) ? -1 : 1
  const digits = text.replace(/^[-–−] ?|^\(|\)$/g, '')
  const whole = sign === -1 ? 'negative' : null
  const done = (plain: string) => whole ?? Number(plain)
  if (/^\d+$/.test(digits)) return done(digits)
  if (/^\d{1,3}( \d{3})+(,\d{1,2})?$/.test(digits)) return done(digits.replace(/ /g, '').replace(',', '.'))
  if (/^\d{1,3}\.\d{3}$/.test(digits)) return unit >= 1_000_000 ? 'two-readings' : done(digits.replace('.', ''))
  if (/^\d{1,3},\d{3}$/.test(digits)) {
    if (unit === 1_000) return 'two-readings'
    return done(digits.replace(',', unit === 1 ? '' : '.'))
  }
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(digits)) return done(digits.replace(/\./g, '').replace(',', '.'))
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(digits)) return done(digits.replace(/,/g, ''))
  const decimal = unit === 1 ? /^\d+[,.]\d{1,2}$/ : /^\d+[,.]\d+$/
  if (decimal.test(digits)) return done(digits.replace(',', '.'))
  return 'not-an-amount'
}

function inKroner(number: number, unit: number): ReadAmount {
  if (!Number.isFinite(number)) return unreadable('not-an-amount')
  if (number < 0) return unreadable('negative')
  // Fourteen digits are kept, so that 4.35 million is not 4 349 999.9999999995.
  const product = number * unit
  const exact = Number.isInteger(product) ? product : Number(product.toPrecision(14))
  if (unit === 1 && exact < 1000 && !Number.isInteger(exact)) return unreadable('unit-unclear')
  const nok = Math.round(exact)
  return Number.isSafeInteger(nok) ? { state: 'read', nok } : unreadable('not-an-amount')
}
