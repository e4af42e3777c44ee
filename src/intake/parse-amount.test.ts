import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeadingUnit } from './fields.ts'
import { parseAmount, type AmountFlaw } from './parse-amount.ts'

const nbsp = '\u00a0'
const narrow = '\u202f'

describe('an amount is read as whole kroner', () => {
  const cases: [string | number, number, HeadingUnit?][] = [
    ['1 250 000,00 kr', 1_250_000],
    [`1${nbsp}250${nbsp}000`, 1_250_000],
    [`1${narrow}250${narrow}000 kr`, 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1,250,000.50', 1_250_001],
    ['1.250', 1250],
    ['1,250', 1250],
    ['1,25 mill.', 1_250_000],
    ['1,25 mill. kr', 1_250_000],
    ['1,250 mill', 1_250_000],
    ['2 millionar kroner', 2_000_000],
    ['4,35 mill', 4_350_000],
    ['1,5 mrd. kr', 1_500_000_000],
    ['500 tusen', 500_000],
    ['100 000,-', 100_000],
    ['100 000,– kr', 100_000],
    ['kr 50.000,-', 50_000],
    ['Kr. 50 000', 50_000],
    ['NOK 50 000', 50_000],
    ['50000kr', 50_000],
    ['500 000*', 500_000],
    ['0', 0],
    ['500,00', 500],
    ['1600000', 1_600_000],
    ['333 333,33', 333_333],
    ['333 333,50', 333_334],
    [1250000, 1_250_000],
    [333333.3333, 333_333],
    ['250', 250_000, 1000],
    ['1 250', 1_250_000, 1000],
    ['1.250', 1_250_000, 1000],
    ['12,5', 12_500, 1000],
    [12.5, 12_500, 1000],
    ['1,25', 1_250_000, 1_000_000],
    ['1,25 mill.', 1_250_000, 1000],
  ]
  it.each(cases)('%s is %d', (text, nok, unit) => {
    expect(parseAmount(text, unit)).toEqual({ state: 'read', nok })
  })
})

describe('an amount that is not printed is empty, never 0', () => {
  it.each(['', '  ', '-', '–', 'Ukjent', 'ikkje oppgitt', nbsp])('%j', (text) => {
    expect(parseAmount(text)).toEqual({ state: 'empty' })
  })
})

describe('an amount that cannot be read says why', () => {
  const cases: [string | number, AmountFlaw, HeadingUnit?][] = [
    ['se vedtak', 'not-an-amount'],
    ['ca. 500 000', 'not-an-amount'],
    ['100 000–200 000', 'not-an-amount'],
    ['12 50 000', 'not-an-amount'],
    ['1250 000', 'not-an-amount'],
    ['1,25E+06', 'not-an-amount'],
    ['#N/A', 'not-an-amount'],
    [Number.NaN, 'not-an-amount'],
    ['99999999999999999999', 'not-an-amount'],
    ['-50 000', 'negative'],
    ['(50 000)', 'negative'],
    [-1, 'negative'],
    ['12,5', 'unit-unclear'],
    [12.5, 'unit-unclear'],
    ['1.250 mill.', 'two-readings'],
    ['1,250', 'two-readings', 1000],
    ['1 250 000 kr', 'two-readings', 1000],
  ]
  it.each(cases)('%s: %s', (text, flaw, unit) => {
    expect(parseAmount(text, unit)).toEqual({ state: 'unreadable', flaw })
  })
})

describe('laws of amounts', () => {
  it('reads back what is printed in the Norwegian way, whatever the space', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom(' ', nbsp, narrow, '.', ''), (nok, separator) => {
        const printed = String(nok).replace(/\B(?=(\d{3})+$)/g, separator)
        expect(parseAmount(`${printed} kr`)).toEqual({ state: 'read', nok })
        expect(parseAmount(`${printed},00`)).toEqual({ state: 'read', nok })
      }),
    )
  })
  const units = fc.constantFrom<HeadingUnit>(1, 1000, 1_000_000)
  it('never throws and never gives a part of a krone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double()), units, (value, unit) => {
        const amount = parseAmount(value, unit)
        expect(amount.state === 'read' ? Number.isSafeInteger(amount.nok) && amount.nok >= 0 : true).toBe(true)
      }),
    )
  })
})
