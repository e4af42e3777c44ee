import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiForms, plain, withoutMarks } from './fold.ts'

describe('plain', () => {
  it.each([
    ['BØMLO', 'bømlo'],
    ['Nord\u00a0Odal', 'nord odal'],
    ['  Sør  –  Varanger ', 'sør-varanger'],
    ['Ska\u030ane', 'skåne'],
    ['Sel.', 'sel'],
    ['Lom\u200b', 'lom'],
  ])('takes away what two writings of a name differ in: %j → %j', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})

describe('withoutMarks', () => {
  it.each([
    ['Kárášjohka', 'karasjohka'],
    ['Porsáŋgu', 'porsangu'],
    ['Bömlo', 'bømlo'],
    ['Sør-Varanger', 'sør varanger'],
    ['Evje & Hornnes', 'evje og hornnes'],
    ['Sogn and Fjordane', 'sogn og fjordane'],
  ])('keeps æøå and takes other marks, hyphens and "&" away: %j → %j', (text, expected) => {
    expect(withoutMarks(text)).toBe(expected)
  })
})

describe('asciiForms', () => {
  it('gives the ways people type a name without æøå', () => {
    expect(asciiForms('Bømlo')).toEqual(['bomlo', 'boemlo'])
    expect(asciiForms('Ålesund')).toEqual(['alesund', 'aalesund'])
    expect(asciiForms('Bærum')).toEqual(['baerum', 'barum'])
  })
})

describe('the quick ways give what the steps one after another give', () => {
  /** Control characters are none of a name's letters. */
  const scrap = fc.constantFrom('Sør', 'Å', 'ö', 'é', 'a\u030a', ' ', '-', '–', ' & ', ' and ', '.', '\u00a0', '\u200b', 'ŋ', 'đ', 'İ', 'ł', 'ß', '(', '/', "'", '1', '𝐀', '\u0301', 'ẞ', 'Σ')
  const text = fc.oneof(fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join('')), fc.string({ unit: 'grapheme', maxLength: 20 }).filter((t) => !/[\u0001-\u0003]/.test(t)))

  const plainly = (t: string): string =>
    t.normalize('NFC').toLowerCase().replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').replace(/[\s\u00a0\u2007\u202f]+/g, ' ').replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-').replace(/\.$/, '').trim()
  const kept: Record<string, string> = { å: '\u0001', ø: '\u0002', ö: '\u0002', æ: '\u0003', ä: '\u0003', đ: 'd', ŋ: 'n', ŧ: 't', '\u0001': 'å', '\u0002': 'ø', '\u0003': 'æ' }
  const unmarkedly = (t: string): string =>
    plainly(t).replace(/ (?:&|and) /g, ' og ').replace(/-/g, ' ').replace(/[åøæöä]/g, (l) => kept[l] ?? l).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đŋŧ]/g, (l) => kept[l] ?? l).replace(/[\u0001-\u0003]/g, (l) => kept[l] ?? l)

  it('plain', () => fc.assert(fc.property(text, (t) => void expect(plain(t)).toBe(plainly(t))), { numRuns: 3000 }))
  it('withoutMarks', () => fc.assert(fc.property(text, (t) => void expect(withoutMarks(t)).toBe(unmarkedly(t))), { numRuns: 3000 }))
})
