import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { displayName } from '../domain/register/labels.ts'
import { municipalitiesOn } from '../domain/register/register.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { search, type Hit } from './search.ts'
import { latestDay } from './units.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (text: string) => search.answer(snapshot, { text }).answer
const hits = (text: string): readonly Hit[] => ask(text).parts.flatMap((part) => part.hits)
const first = (text: string): string | undefined => hits(text)[0]?.id

describe('forgives', () => {
  test.each([
    ['TRÆNA', '1835'],
    ['traena', '1835'],
    ['trana', '1835'],
    ['Trena', '1835'],
    ['Træna kommune', '1835'],
    ['Trænas', '1835'],
    ['kommune Træna', '1835'],
    ['1835', '1835'],
    ['1835 Træna', '1835'],
    ['301', '0301'],
    ['karasjohka', '5610'],
    ['Kárášjohka', '5610'],
    ['Karasjok', '5610'],
    ['Guovdageainnu suohkan', '5612'],
    ['Lilestrom', '3205'],
    ['sor varanger', '5605'],
    ['Kristiania', '0301'],
    ['Herøy (Nordland)', '1818'],
    ['Våler i Hedmark', '3419'],
    ['Bø Vesterålen', '1867'],
    ['0231', '3205'],
    ['Aas', '3218'],
  ])('%s leads to %s', (text, code) => {
    expect(first(text)).toBe(code)
  })
})

describe('of another time', () => {
  test('a municipality that is gone leads to what it became, with both dates', () => {
    const [hit] = hits('Skedsmo')
    expect(hit).toMatchObject({ kind: 'municipality', id: '3205', fit: 'former', former: { code: '0231', validTo: '2020-01-01' } })
    expect(hit?.why).toEqual({
      nb: 'Skedsmo (0231) var egen kommune til 31. desember 2019, gikk inn i Lillestrøm 1. januar 2020',
      nn: 'Skedsmo (0231) var eigen kommune til 31. desember 2019, gjekk inn i Lillestrøm 1. januar 2020',
      en: 'Skedsmo (0231) was a municipality of its own until 31 December 2019, became part of Lillestrøm on 1 January 2020',
    })
  })

  test('one that was divided leads to every part', () => {
    expect(hits('1507').map(({ id }) => id)).toEqual(['1508', '1580'])
    expect(hits('Snillfjord').map(({ id }) => id)).toEqual(['5055', '5056', '5059'])
    expect(ask('Snillfjord').certain).toBeNull()
  })

  test('one that bears its name again is meant, not those it was parted from', () => {
    expect(hits('Haram').map(({ id }) => id)).toEqual(['1580'])
  })

  test('a county that is gone leads to the one of today', () => {
    expect(hits('Hordaland')[0]).toMatchObject({ kind: 'county', id: '46', fit: 'former', path: '/kommuner?fylke=46' })
    expect(hits('Nordland')[0]).toMatchObject({ kind: 'county', id: '18' })
  })
})

test.each([
  ['Herøy', ['1515', '1818']],
  ['Våler', ['3114', '3419']],
  ['Os', ['3430', '4624']],
  ['Bø', ['1867', '4020']],
])('%s is ambiguous: all are shown, none is certain', (text, codes) => {
  expect(hits(text).slice(0, codes.length).map(({ id }) => id)).toEqual(codes)
  expect(ask(text).certain).toBeNull()
})

test.each([['Træna og Lurøy'], ['Træna, Lurøy'], ['træna/lurøy'], ['Træna Lurøy']])('%s is two names', (text) => {
  expect(ask(text).parts.map((part) => part.hits[0]?.id)).toEqual(['1835', '1834'])
})

test.each([
  ['klimasats', 'scheme', 'klimasats'],
  ['KIK', 'scheme', 'kulturminneplan-kik'],
  ['Riksantikvaren', 'scheme', 'kulturminnearbeid-kommuner'],
  ['klimasatss', 'scheme', 'klimasats'],
  ['wilson', 'method', 'wilson'],
  ['dekning', 'page', 'coverage'],
])('%s finds the %s %s', (text, kind, id) => {
  expect(hits(text)[0]).toMatchObject({ kind, id })
})

test('nothing found says what was tried; something found does not', () => {
  expect(ask('qwxzz').tried.length).toBeGreaterThan(3)
  expect(ask('Træna').tried).toEqual([])
})

describe('laws', () => {
  test('the exact official name of any municipality of today, and its number, come first', () => {
    const { register } = snapshot.names
    for (const one of municipalitiesOn(register, latestDay(snapshot))) {
      expect(first(displayName(register, one)), one.label).toBe(one.code)
      expect(first(one.code), one.label).toBe(one.code)
    }
  })

  test('any text is answered, each municipality at most once in a part, whatever the case', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'aeoåøæ ,/()-&0123s'), maxLength: 40 }))
    fc.assert(
      fc.property(text, (typed) => {
        for (const part of ask(typed).parts) {
          const ids = part.hits.map(({ kind, id }) => `${kind} ${id}`)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a slip of one letter in a long name still finds it, unless what is left is another name, as “Kæfjord” for Kvæfjord', () => {
    const long = municipalitiesOn(snapshot.names.register, latestDay(snapshot)).filter(({ label }) => /^\p{L}{8,}$/u.test(label))
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat({ max: 5 }), ({ code, label }, at) => {
        const found = hits(label.slice(0, 1 + at) + label.slice(2 + at))
        expect(found.some(({ id, fit }) => id === code || fit === 'exact' || fit === 'former')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test('hostile texts of 16,000 characters are answered in no time', () => {
  const hostile = ['a'.repeat(16_000), 'a '.repeat(8_000), ' '.repeat(16_000), '('.repeat(16_000), 'kommune '.repeat(2_000), 'æ-'.repeat(8_000), "s'".repeat(8_000), '1835,'.repeat(3_200), '\u0301'.repeat(16_000)]
  for (const text of [...hostile, ...hostile.map((one) => one.slice(0, 200))]) {
    ask(text)
    const times = [0, 1, 2].map(() => {
      const start = performance.now()
      ask(text)
      return performance.now() - start
    })
    expect(Math.min(...times), text.slice(0, 12)).toBeLessThan(20)
  }
})
