import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EditionFigure, EditionUnit, Piece, TableBlock } from '../../domain/edition.ts'
import { languages, same } from '../../domain/text.ts'
import { Refusal } from '../../domain/refusal.ts'
import { unitForms } from './units.ts'
import { editionWriter, figureInCell, figureInWords } from './written.ts'

const figure = (
  unit: EditionUnit,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
  state: EditionFigure['state'] = 'known',
): EditionFigure => ({
  id: 'f',
  title: same('F'),
  unit,
  state,
  value,
  low,
  high,
  source: 's',
})
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const told = (of: EditionFigure, language: 'nb' | 'nn' | 'en', form?: Exclude<Piece, string>['form']): string =>
  plainSpaces(figureInWords(of, language, form))

describe('a figure in a sentence', () => {
  test.each([
    [
      figure('points', 0.042, 0.01, 0.074),
      'with-interval',
      '4,2 prosentpoeng (1,0–7,4)',
      '4.2 percentage points (1.0–7.4)',
    ],
    [
      figure('points', -0.042, -0.074, -0.01),
      'with-interval',
      '−4,2 prosentpoeng (−7,4 til −1,0)',
      '−4.2 percentage points (−7.4 to −1.0)',
    ],
    [figure('points', -0.042, -0.074, -0.01), 'size', '4,2 prosentpoeng', '4.2 percentage points'],
    [figure('points', 0.042, 0.01, 0.074), 'interval', '1,0–7,4 prosentpoeng', '1.0–7.4 percentage points'],
    [figure('share', 0.1234, 0.1, 0.15), 'with-interval', '12,3 % (10,0–15,0)', '12.3% (10.0–15.0)'],
    [figure('probability', 1), 'value', 'over 99 %', 'over 99%'],
    [figure('probability', 0.004), 'value', 'under 1 %', 'under 1%'],
    [figure('share', 0), 'with-interval', '0,0 %', '0.0%'],
    [figure('people', 1234567), 'value', '1 234 567', '1,234,567'],
    [figure('per-person', 3.14, 2.9, null), 'with-interval', '3,1 (minst 2,9)', '3.1 (at least 2.9)'],
    [figure('ratio', 0.92, 0.7, 1.214), 'with-interval', '0,92 (0,70–1,21)', '0.92 (0.70–1.21)'],
    [figure('nok', 1200000), 'value', '1 200 000 kroner', '1,200,000 NOK'],
    [figure('years', 12), 'value', '12 år', '12 years'],
    [figure('full-time', 12.34), 'value', '12,3 årsverk', '12.3 full-time equivalents'],
    [figure('change', -0.031), 'value', '−3,1 %', '−3.1%'],
  ] as const)('%# is written with its unit', (of, form, nb, en) => {
    expect([told(of, 'nb', form), told(of, 'nn', form), told(of, 'en', form)]).toEqual([
      nb,
      nb.replace('høyst', 'høgst'),
      en,
    ])
  })

  test('unknown, not applicable and 0 are three things', () => {
    expect(
      [
        figure('count', null, null, null, 'unknown'),
        figure('count', null, null, null, 'not-applicable'),
        figure('count', 0),
      ].map((of) => told(of, 'nb', 'with-interval')),
    ).toEqual(['ukjent', '–', '0'])
    expect(told(figure('count', Number.NaN), 'nb')).toBe('ukjent')
  })
})

test('a cell is signed where it is a difference, and its heading holds the unit', () => {
  const cell = figureInCell(figure('points', 0.042, -0.01, 0.074), 'nb')
  expect([cell.text, cell.interval]).toEqual(['+4,2', '−1,0 til +7,4'])
  const table: TableBlock = {
    kind: 'table',
    id: 't',
    title: same('T'),
    note: null,
    columns: [
      { id: 'a', title: same('Ordning'), isFigure: false },
      { id: 'b', title: same('Forskjell'), isFigure: true },
    ],
    rows: [
      [{ text: same('x') }, { figure: 'f' }],
      [null, null],
    ],
  }
  const writer = editionWriter({ figures: [figure('points', 0.042)] }, 'nb')
  expect([writer.heading(table, 0), writer.heading(table, 1)]).toEqual(['Ordning', 'Forskjell (prosentpoeng)'])
  expect([writer.cell(null).text, writer.cell({ text: same('x') }).text]).toEqual(['–', 'x'])
})

test('a sentence is put together of words and figures, and a figure that is not there is a refusal', () => {
  const writer = editionWriter({ figures: [figure('share', 0.5)] }, 'nn')
  const pieces: readonly Piece[] = ['Delen er ', { figure: 'f' }, '.']
  expect(plainSpaces(writer.sentence({ nb: pieces, nn: pieces, en: pieces }))).toBe('Delen er 50,0 %.')
  expect(writer.pieces({ nb: pieces, nn: pieces, en: pieces }).map((piece) => piece.figure?.id)).toEqual([
    undefined,
    'f',
    undefined,
  ])
  expect(() => writer.figure('none')).toThrow(Refusal)
})

const known = fc.oneof(fc.double({ min: -1e300, max: 1e300 }), fc.constantFrom(Number.POSITIVE_INFINITY, null))

test('no unit, language or value writes NaN, undefined or a minus zero', () => {
  const units = Object.keys(unitForms) as EditionUnit[]
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...languages),
      known,
      known,
      (unit, language, value, low) => {
        const of = figure(unit, value, low, value)
        for (const form of ['value', 'with-interval', 'interval', 'size'] as const)
          expect(figureInWords(of, language, form)).not.toMatch(/NaN|undefined|null|∞|−0([.,]0+)?(?![\d.,])/)
      },
    ),
    { numRuns: 500 },
  )
})
