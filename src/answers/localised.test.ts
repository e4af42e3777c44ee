import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type Text } from '../domain/text.ts'
import { localised } from './localised.ts'

const text: Text = { nb: 'kommune', nn: 'kommunen', en: 'municipality' }

describe('localised chooses one language for callers of the contract', () => {
  it('turns a text into its string in each language', () => {
    expect(languages.map((language) => localised(text, language))).toEqual(['kommune', 'kommunen', 'municipality'])
  })

  it('finds texts at any depth, in lists and objects, and keeps all else', () => {
    const answer = { rows: [{ message: text, row: 1, why: null }, { message: null, row: 2, why: [text, 'x'] }], share: 0, is: false }
    expect(localised(answer, 'en')).toEqual({
      rows: [{ message: 'municipality', row: 1, why: null }, { message: null, row: 2, why: ['municipality', 'x'] }],
      share: 0,
      is: false,
    })
  })

  it('leaves an object with more or fewer keys, or with other than strings in them, an object', () => {
    const others = [{ nb: 'a', nn: 'b' }, { nb: 'a', nn: 'b', en: 'c', se: 'd' }, { nb: 1, nn: 2, en: 3 }]
    expect(localised(others, 'nb')).toBe(others)
  })

  it('leaves typed arrays, dates and maps whole', () => {
    const kept = { numbers: new Float64Array([1, 2]), day: new Date(0), map: new Map([['a', text]]) }
    expect(localised(kept, 'nb')).toBe(kept)
  })

  it('does not change what it was given', () => {
    const answer = { title: text, rows: [{ title: text }] }
    const before = structuredClone(answer)
    localised(answer, 'nn')
    expect(answer).toEqual(before)
  })

  it('gives the same object back where there is no text, for any JSON, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...languages), (value, language) => {
        const once = localised({ value, title: text }, language)
        expect(localised(once, language)).toBe(once)
        expect(JSON.stringify((once as { value: unknown }).value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('is fast: 50 000 rows with a text each in well under a second', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => ({ i, code: String(i), title: text, values: [1, 2, 3] }))
    const start = performance.now()
    localised({ rows }, 'nb')
    expect(performance.now() - start).toBeLessThan(500)
  })
})
