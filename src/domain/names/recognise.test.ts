import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { context, nameOn } from './outcome.fixture.ts'
import { recogniseName } from './recognise.ts'

const partOf = (text: string): string | null => recogniseName(shippedIndex(), text, context('2019-01-01')).part

describe('a name written in one way or another', () => {
  it.each([
    ['BØMLO', '1219'],
    ['Bomlo', '1219'],
    ['Boemlo', '1219'],
    ['Aalesund', '1504'],
    ['ÅLESUND KOMMUNE', '1504'],
    ['ØVre Eiker Kommune', '0624'],
    ['Nore Og Uvdal', '0633'],
    ['Voss herad', '1235'],
    ['Ulvik heradskommune', '1233'],
    ['Kommunen Tinn', '0826'],
    ['Kommune: Tinn', '0826'],
    ['1. Bærum', '0219'],
    ['Bærum*', '0219'],
    ['Bærum 1)', '0219'],
    ['Sør-Varanger', '2030'],
    ['Sør Varanger', '2030'],
    ['Nord Odal', '0418'],
    ['Stor Elvdal', '0430'],
    ['Evje & Hornnes', '0937'],
    ['Kristiansand S', '1001'],
    ['Kristiansund N', '1505'],
  ])('%s is certain', (text, code) => {
    expect(nameOn(text, '2019-01-01')).toBe(`certain ${code}`)
  })
})

describe('a Sámi, Kven or short Norwegian name', () => {
  it.each([
    ['Guovdageainnu suohkan – Kautokeino kommune', '2011'],
    ['Guovdageainnu suohkan Kautokeino kommune', '2011'],
    ['Kautokeino (Guovdageaidnu)', '2011'],
    ['Kárášjoga gielda', '2021'],
    ['Karasjok', '2021'],
    ['Unjárga', '2027'],
    ['Nesseby kommune', '2027'],
    ['Deatnu-Tana', '2025'],
    ['Tana', '2025'],
    ['Gáivuotna', '1940'],
    ['Kåfjord', '1940'],
    ['Porsangin komuuni', '2020'],
    ['Raarvihke', '5043'],
    ['Røyrvik', '5043'],
  ])('%s is certain', (text, code) => {
    expect(nameOn(text, '2019-01-01')).toBe(`certain ${code}`)
  })
})

describe('a county or region in the text', () => {
  it.each([
    ['Nes, Akershus', '0236'],
    ['Nes i Buskerud', '0616'],
    ['Os i Østerdalen', '0441'],
    ['Herøy (M&R)', '1515'],
    ['Herøy (Møre & Romsdal)', '1515'],
    ['Våler (Hedmark)', '0426'],
    ['Våler kommune (Solør)', '0426'],
    ['Våler kommune i Solør', '0426'],
    ['Våler - Østfold', '0137'],
    ['Bø i Nordland', '1867'],
    ['Bø i Vesterålen', '1867'],
  ])('settles the namesake: %s', (text, code) => {
    expect(nameOn(text, '2019-01-01')).toBe(`certain ${code}`)
    expect(nameOn(text, '2019-01-01', { county: 'Rogaland', role: 'partner' })).toBe(`certain ${code}`)
  })

  it('asks where none lies there', () => {
    expect(nameOn('Bø i Telemark', '2021-01-01')).toBe('ambiguous 3817;1867')
    expect(nameOn('Bergen (Nordland)', '2021-01-01')).toBe('ambiguous 4601')
  })
})

describe('a part of a municipality', () => {
  it.each([
    ['Oslo kommune Bydel Alna', '0301', 'Bydel Alna'],
    ['Oslo, bydel Alna', '0301', 'bydel Alna'],
    ['Bydel Østensjø i Oslo', '0301', 'Bydel Østensjø i Oslo'],
    ['Sagene bydel', '0301', 'Sagene bydel'],
    ['Skien (områdene Klyve (nord) og Mæla)', '0806', 'områdene Klyve (nord) og Mæla'],
    ['Bergen kommune v/Byrådsavdeling for helse', '1201', 'v/Byrådsavdeling for helse'],
    ['Stavanger - Helse', '1103', 'Helse'],
    ['Vefsn kommune Mosjøen', '1824', 'Mosjøen'],
    ['Rauma folkebibliotek', '1539', 'Rauma folkebibliotek'],
  ])('is the municipality, with the part kept: %s', (text, code, part) => {
    expect(nameOn(text, '2019-01-01')).toBe(`certain ${code}`)
    expect(partOf(text)).toBe(part)
  })

  it('is a question where it may be a body of its own, or a district stands alone', () => {
    expect(nameOn('Sigdal frivilligsentral', '2019-01-01')).toBe('ambiguous 0621')
    expect(nameOn('Alna', '2019-01-01')).toBe('ambiguous 0301')
    expect(nameOn('Kirkens Bymisjon - Bergen', '2019-01-01')).toBe('ambiguous 1201')
  })
})

describe('what stands in brackets', () => {
  it('may be a former name, which must agree', () => {
    expect(nameOn('Kinn (tidligere Flora)', '2024-01-01')).toBe('certain 4602')
    expect(nameOn('Flora (nå Kinn)', '2024-01-01')).toBe('certain 4602')
    expect(nameOn('Kinn (tidligere Eid)', '2024-01-01')).toBe('ambiguous 4602;4649;1539;4617')
  })

  it('may say that they withdrew', () => {
    expect(nameOn('Bergen (trukket seg)', '2015-01-01')).toBe('certain 1201 withdrawn')
  })

  it('is a question when it is another municipality', () => {
    expect(nameOn('Skjåk (Lom)', '2015-01-01')).toBe('ambiguous 0513;0514')
  })
})

describe('a municipality that is to come', () => {
  it('is a question before its day, its predecessors the candidates, and certain after', () => {
    expect(nameOn('Nye Indre Østfold kommune', '2019-01-01')).toBe('ambiguous 0122;0123;0124;0125;0138')
    expect(nameOn('Nye Asker', '2019-01-01')).toBe('ambiguous 0220;0627;0628')
    expect(nameOn('Nye Indre Østfold kommune', '2020-01-01')).toBe('certain 3014')
  })
})

describe('what is no municipality', () => {
  it.each([
    ['Viken fylkeskommune', 'county'],
    ['Troms fylkkasuohkan', 'county'],
    ['Statsforvalteren i Rogaland', 'county'],
    ['Møre & Romsdal', 'county'],
    ['Nordland', 'county'],
    ['Alle kommuner i Viken', 'collective'],
    ['40 av 43 kommunar i Vestland', 'collective'],
    ['Kommunene i Agder', 'collective'],
    ['Grenlandskommuner', 'collective'],
    ['Gjøvikregionen', 'collective'],
    ['Agder Renovasjon IKS', 'organisation'],
    ['Midtre Namdal samkommune', 'organisation'],
    ['Longyearbyen lokalstyre', 'organisation'],
  ])('is kept as what it is: %s', (text, body) => {
    expect(nameOn(text, '2021-01-01')).toBe(`not-municipality ${body}`)
  })

  it.each(['', ' ', '-', '–', '…', '()', 'kommune', 'og', '?', 'x'.repeat(301)])('%j is nothing', (text) => {
    expect(nameOn(text, '2021-01-01')).toBe('none')
  })
})

describe('a name with a number and more words after it is suggested, never certain', () => {
  it.each([
    ['Vefsn 2 prosjekter', 'suggested 1824'],
    ['Sør-Varanger 3 søknader', 'suggested 2030'],
    ['Våler 2 prosjekter', 'suggested 0137;0426'],
    ['Ingensteds 2 prosjekter', 'none'],
    ['Vefsn 2018', 'none'],
  ])('%s → %s', (text, outcome) => {
    expect(nameOn(text, '2019-01-01')).toBe(outcome)
  })
})
