import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableBlock } from '../../../domain/edition.ts'
import { same } from '../../../domain/text.ts'
import { content, materials, nastyWords } from '../content.fixture.ts'
import { editionWriter } from '../written.ts'
import { inRuns } from './blocks.ts'
import { documentOf } from './document.ts'
import { inLetters, lettersOf } from './letters.ts'
import { tableCode, tableText } from './table.ts'
import { joined, quoted, typstWriter } from './typst.ts'

const letters = materials.typefaces.map(({ bytes }) => lettersOf(bytes))
const has = (point: number): boolean => letters.every((one) => one(point))
const typst = typstWriter(has)

/** Reads a string of Typst back, by its own rules: nothing but escapes means anything. */
function readBack(literal: string): string {
  expect(literal).toMatch(/^"(?:[^"\\]|\\u\{[0-9a-f]+\})*"$/)
  return literal
    .slice(1, -1)
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

test('every text is one string, whatever stands in it, and reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...nastyWords),
        fc.string({ unit: fc.constantFrom(...'#$*_@<>`\\~[]{}"\'/-=+.:;,()!&^%0a \n') }),
      ),
      (text) => {
        expect(readBack(quoted(text))).toBe(text)
        expect(readBack(typst.text(text).typst)).toBe(inLetters(text, has))
      },
    ),
    { numRuns: 3000 },
  )
})

test('a call, a list and a dictionary hold texts as strings', () => {
  expect(typst.call('f', { a: '#x', b: ['"'], c: { d: 1, e: null } }, '$y$').typst).toBe(
    'f(a: "#x", b: ("\\u{22}",), c: (d: 1, e: none), "$y$")',
  )
})

test('the typeface has Norwegian and Sámi letters; what it lacks is without its mark, or a box', () => {
  expect(inLetters('Kárášjohka čđŋšŧž ČĐŊŠŦŽ æøåÆØÅ – − “x” «y» 12 % ≥', has)).toBe(
    'Kárášjohka čđŋšŧž ČĐŊŠŦŽ æøåÆØÅ – − “x” «y» 12 % ≥',
  )
  expect(inLetters('ń 🐻‍❄️ 👩🏽‍🌾 漢a\u0000\u001b\ud800b\n\tc', has)).toBe('n □ □ □ab  c')
  expect(has(0x1f43b)).toBe(false)
})

test('names of a document are code nowhere: taken out of its strings, the same code stands whatever they are', () => {
  const bare = (name: string): string => {
    const renamed = {
      ...content,
      title: { nb: name, nn: name, en: name },
      chapters: content.chapters
        .slice(0, 1)
        .map((chapter) => ({ ...chapter, title: { nb: name, nn: name, en: name } })),
    }
    return documentOf({ content: renamed }, 'nb', materials, typst)
      .replace(/"(?:[^"\\]|\\u\{[0-9a-f]+\})*"/g, '""')
      .replace(/size: [\d.]+pt/g, '')
      .replace(/hyphenate: (true|false)/g, '')
  }
  const plain = bare('Navn')
  for (const word of nastyWords) expect(bare(word)).toBe(plain)
})

test('the title is as large as it is said to be, and no word of it goes beyond the page', () => {
  const sizeOf = (title: string): number =>
    Number(/show title: set text\(size: ([\d.]+)pt/.exec(documentOf({ content: { ...content, title: same(title) } }, 'nb', materials, typst))?.[1])
  expect(sizeOf('Rekkevidde: hvem som deltar')).toBe(28)
  expect(sizeOf('Kommunesammenslåingsprosjektkoordinatorstillinger')).toBeLessThan(28)
})

test('sources and licences of datasets are marked as English, and no other words', () => {
  const columns = ['dataset', 'source', 'licence'].map((id) => ({ id, title: same(id), isFigure: false }))
  const rows = [['Folkemengde', 'Statistics Norway', 'Public domain'].map((word) => ({ text: same(word) }))]
  const table: TableBlock = { kind: 'table', id: 'data/datasets', title: same('Datasett'), note: null, columns, rows }
  const codeOf = (of: TableBlock): string => tableCode(typst, tableText(of, editionWriter(content, 'nb')), null, joined([])).typst
  expect(codeOf(table).match(/text\(lang: "en", region: "gb", [^)]*"(Statistics Norway|Public domain)"/g)).toHaveLength(2)
  expect(codeOf({ ...table, id: 'another' })).not.toContain('lang: "en"')
})

test('places of sources that follow one another are told as runs, none of them left out', () => {
  expect(inRuns([1, 2, 3, 5, 7, 8])).toEqual([[1, 3], [5, 5], [7, 8]])
  expect(inRuns([])).toEqual([])
})
