import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { municipality } from './municipality.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (name: string, on?: string) => municipality.answer(snapshot, { name, on }).answer

describe('looked up', () => {
  test.each([
    ['Træna', undefined, 'certain', '1835'],
    ['1835', undefined, 'certain', '1835'],
    ['kautokeino', undefined, 'certain', '5612'],
    ['ØVre Eiker Kommune', undefined, 'certain', '3314'],
    ['Boemlo', undefined, 'certain', '4613'],
    ['Øygarden', '2019-06-01', 'certain', '1259'],
    ['Øygarden', '2021-06-01', 'certain', '4626'],
    ['Skedsmo', undefined, 'certain', '0231'],
    ['Våler (Hedmark)', '2018-01-01', 'certain', '0426'],
    ['Nes i Buskerud', '2018-01-01', 'certain', '0616'],
    ['0231', '2021-01-01', 'none', undefined],
    ['Lyngsal', undefined, 'suggested', undefined],
    ['Herøy', undefined, 'ambiguous', undefined],
    ['Skedsmo', '2021-01-01', 'ambiguous', undefined],
    ['Ingensteds', undefined, 'none', undefined],
  ])('%s on %s is %s', (name, on, match, code) => {
    const found = ask(name, on)
    expect([found.match, found.municipality?.code]).toEqual([match, code])
  })

  test('a name that has gone leads to what it became, with the date', () => {
    const [candidate] = ask('Skedsmo', '2021-01-01').candidates
    expect(candidate?.code).toBe('3030')
    expect(candidate?.why.nb).toMatch(/Lillestrøm.*2020-01-01/)
  })
})

describe('history', () => {
  test('Skedsmo went into Lillestrøm in 2020, which was renumbered in 2024', () => {
    const { history } = ask('0231')
    expect(history.filter(({ date }) => date >= '2020').map(({ date, kind, to }) => [date, kind, to.map(({ code }) => code)])).toEqual([
      ['2020-01-01', 'merged', ['3030']],
      ['2024-01-01', 'renumbered', ['3205']],
    ])
  })

  test('Ålesund of 2020 was split in 2024', () => {
    const split = ask('1507').history.find(({ date }) => date === '2024-01-01')
    expect([split?.kind, split?.to.map(({ code }) => code)]).toEqual(['split', ['1508', '1580']])
  })
})

describe('facts come with their date and dataset, and a missing one is unknown', () => {
  test('Våler in Østfold in 2018', () => {
    const facts = new Map(ask('0137', '2018-01-01').facts.map((fact) => [fact.name, fact]))
    expect(facts.get('population')).toMatchObject({ value: 5471, asOf: '2018-01-01', dataset: 'population-by-age', state: 'known' })
    expect(facts.get('centrality')).toMatchObject({ edition: '2024', dataset: 'centrality-2024' })
    expect(facts.get('kostra')).toMatchObject({ value: null, state: 'unknown' })
  })
})

describe('participation', () => {
  test('Træna: its own rows, and those it may be', () => {
    const { participation } = ask('Træna')
    expect(participation?.rows.map(({ scheme, year }) => [scheme, year])).toContainEqual(['kulturminneplan-kik', 2018])
    expect(participation?.rows.every(({ own }) => own)).toBe(true)
  })

  test('a municipality that was only renumbered keeps its rows as its own; a merged one is told of by name', () => {
    const halden = ask('Halden').participation?.rows ?? []
    expect(halden.filter(({ year }) => year < 2020).every(({ own, code }) => own && code === '0101')).toBe(true)
    const lillestrom = ask('Lillestrøm').participation?.rows ?? []
    expect(lillestrom.filter(({ own }) => !own).map(({ name }) => name)).toContain('Skedsmo')
  })

  test('rows of a municipality that was divided are neither of its parts’', () => {
    const haram = ask('1580').participation
    expect(haram?.divided.map(({ code }) => code)).toContain('1504')
    expect(haram?.rows.map(({ code }) => code)).not.toContain('1504')
  })
})

test('nobody has more than twice, or less than half, the population of its peer; the neighbouring classes are taken in when few are left', () => {
  for (const code of ['3205', '0301', '1103', '1835', '5601']) {
    const [self, ...others] = ask(code).peers
    if (!self) continue
    for (const { population } of others) {
      expect(population).toBeLessThanOrEqual(self.population * 2)
      expect(population).toBeGreaterThanOrEqual(self.population / 2)
    }
    expect(others.every(({ centrality }) => Math.abs(centrality - self.centrality) <= 1)).toBe(true)
  }
  expect(ask('3205').peers.map(({ name }) => name)).not.toContain('Oslo')
  expect(ask('0301').peers.length).toBe(1)
})

test('peers are of the same centrality class and nearest in size, and the municipality stands among them', () => {
  const { peers } = ask('Træna')
  expect(peers[0]).toMatchObject({ code: '1835', self: true })
  expect(new Set(peers.map(({ centrality }) => centrality)).size).toBe(1)
  expect(peers.length).toBe(13)
})
