import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { withoutBrackets } from '../register/labels.ts'
import { municipalitiesOn } from '../register/register.ts'
import { readMentions } from './cell.ts'
import { context, outcomesOf } from './outcome.fixture.ts'

const index = shippedIndex()
const days = [
  '1995-01-01',
  '2005-07-01',
  '2013-01-01',
  '2016-06-01',
  '2018-01-01',
  '2019-01-01',
  '2020-01-01',
  '2023-12-31',
  '2024-01-01',
  '2026-01-01',
]
const read = (text: string, on: string): string => outcomesOf(readMentions(index, text, context(on)))

/** A municipality with a day on which it is in force. */
const inForce = fc
  .constantFrom(...days)
  .chain((on) => fc.constantFrom(...municipalitiesOn(index.register, on)).map((municipality) => ({ on, municipality })))

describe('a name in force', () => {
  it.each(days)('with its own label is certain on %s', (on) => {
    const wrong = municipalitiesOn(index.register, on).filter(
      ({ code, label }) => read(label, on) !== `certain ${code}`,
    )
    expect(wrong.map(({ label }) => label)).toEqual([])
  })

  it.each(days)('without its county bracket is certain, or ambiguous among its namesakes, on %s', (on) => {
    const all = municipalitiesOn(index.register, on)
    for (const { code, label } of all) {
      const namesakes = all
        .filter((other) => withoutBrackets(other.label) === withoutBrackets(label))
        .map((other) => other.code)
      expect(read(withoutBrackets(label), on)).toBe(
        namesakes.length === 1 ? `certain ${code}` : `ambiguous ${namesakes.join(';')}`,
      )
    }
  })

  it('stays what it is in any case, with "kommune", with more blanks and with letters taken apart', () => {
    const writings: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => `${name} kommune`,
      (name) => `${name} KOMMUNE`,
      (name) => `  ${name.replaceAll(' ', '\u00a0 ')}  `,
      (name) => name.normalize('NFD'),
      (name) => `${name}.`,
    ]
    fc.assert(
      fc.property(inForce, fc.constantFrom(...writings), ({ on, municipality }, write) => {
        const name = withoutBrackets(municipality.label)
        expect(read(write(name), on)).toBe(read(name, on))
      }),
      { numRuns: 500 },
    )
  })
})

describe('any text at all', () => {
  it('is read without a fault, and is never certain unless a name is in it', () => {
    const words = fc.constantFrom(
      'Bø',
      'Nes',
      'og',
      'kommune',
      '(',
      ')',
      ',',
      '/',
      'v/',
      'bydel',
      'Nye',
      '1806',
      'i',
      'Telemark',
      '-',
      '\n',
      'x',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...days), (cell, on) => {
        for (const { match } of readMentions(index, cell, context(on))) {
          expect(match.outcome === 'certain').toBe(match.municipality !== null)
          expect(match.outcome === 'suggested' && match.candidates.length === 0).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  const hard = [
    '(',
    '()',
    '(a',
    ')',
    'og ',
    'a og ',
    'Bø, ',
    'kommune ',
    'x kommune, ',
    'v/',
    ' v/',
    ' ',
    'a\n',
    ' - ',
    '1',
    '1806 ',
    'æ',
    'bydel a i ',
    'sektor, ',
    'alle kommuner ',
    'Nes i ',
  ]
  it.each(hard)('of 20 000 characters of %j is read at once', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const start = performance.now()
    readMentions(index, text, context('2019-01-01'))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
