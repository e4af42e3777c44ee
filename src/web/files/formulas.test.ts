import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Envelope } from '../../answers/answer.ts'
import type { Table } from '../../answers/question.ts'
import { same } from '../../domain/text.ts'
import { tableCsv } from './csv.ts'
import { tablesExcel } from './excel.ts'

/** Spreadsheets run a cell as a formula when it begins with one of these; a line break before it does not always hinder them. */
const begins = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '\u00a0=', '\u200b=', '"=', "'=", ';=', ',=']
const commands = ['1+1', 'HYPERLINK("http://x","y")', "cmd|'/c calc'!A0", 'SUM(A1:A9)', 'WEBSERVICE("http://x")', '', '2', '<b>', '"']
const nasty = fc.tuple(fc.constantFrom(...begins), fc.oneof(fc.constantFrom(...commands), fc.string())).map(([start, rest]) => start + rest)
const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.integer())

const table = (...rows: readonly (readonly (string | number)[])[]): Table => ({ name: 'table', columns: ['text', 'figure', 'localised'].map((id) => ({ id, title: same(id) })), rows: rows.map(([text = '', figure = 0]) => [text, figure, same(String(text))]) })
const envelope = { question: 'q', version: 1, input: {}, asked: {}, answer: {}, datasets: [], method: { id: 'm', version: '1', url: '' }, coverage: {}, warnings: [{ code: 'w', message: '=1+1', where: null }], sources: [] } satisfies Envelope

test('CSV: no text begins as a formula, nothing of it is lost, and numbers stay numbers', () => {
  fc.assert(
    fc.property(nasty, numbers, (text, figure) => {
      const [, [found = '', number = '', localised = ''] = []] = parse(tableCsv(table([text, figure]), 'npx rekkevidde q')) as string[][]
      expect(found).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/)
      expect([text, `'${text}`]).toContain(found)
      expect(localised).toBe(found)
      expect(Number(number)).toBe(figure === 0 ? 0 : figure)
    }),
    { numRuns: 2000 },
  )
})

test('Excel: every text is a text and none a formula, and numbers stay numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(nasty, numbers), { minLength: 20, maxLength: 40 }), async (rows) => {
      const files = unzipSync(await tablesExcel([table(...rows)], envelope, '=1+1', 'nb'))
      for (const [name, bytes] of Object.entries(files)) {
        const xml = new TextDecoder().decode(bytes)
        expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|DDE|externalLink/)
        if (!/worksheets\/sheet1\.xml$/.test(name)) continue
        expect([...xml.matchAll(/<c r="B\d+"[^>]*>/g)].filter(([cell]) => !/t="(s|inlineStr|str)"/.test(cell))).toHaveLength(rows.length)
        expect([...xml.matchAll(/<c r="A\d+"[^>]*>/g)].every(([cell]) => /t="(s|inlineStr|str)"/.test(cell))).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})
