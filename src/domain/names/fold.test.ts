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
