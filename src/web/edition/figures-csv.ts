import type { EditionContent, EditionUnit } from '../../domain/edition.ts'
import { same } from '../../domain/text.ts'
import type { Language } from '../../domain/text.ts'
import { tableCsv } from '../files/csv.ts'
import { plainText } from './plain-text.ts'
import { commandOfSource } from './rendered.ts'
import { unitForms } from './units.ts'

/** Columns of `figures.csv`, in order. */
export const figureColumns = [
  'id',
  'title',
  'value',
  'low',
  'high',
  'unit',
  'state',
  'source',
  'question',
  'command',
  'method',
  'datasets',
] as const

/** A value as its unit says: differences of shares in percentage points, all else as it is kept. */
const inUnit = (value: number | null, unit: EditionUnit): number | null =>
  value === null || unit !== 'points' ? value : Number((value * unitForms.points.times).toPrecision(15))

/** How a unit is written in the column: a code that says what the value counts. */
const unitCodes: Partial<Record<EditionUnit, string>> = { points: 'percentage-points' }

/** Every figure of an edition as CSV (RFC 4180): one a row, shares 0–1, differences in percentage points, empty where not known; `origin` names the edition. */
export function figuresCsv(content: EditionContent, language: Language, origin: string): string {
  const sources = new Map(content.sources.map((source) => [source.id, { source, command: commandOfSource(source) }]))
  const rows = content.figures.map(({ id, title, value, low, high, unit, state, source }) => {
    const asked = sources.get(source)
    const [shown, least, most] = state === 'known' ? [value, low, high].map((one) => inUnit(one, unit)) : []
    return [
      id,
      plainText(title[language]),
      shown ?? null,
      least ?? null,
      most ?? null,
      unitCodes[unit] ?? unit,
      state,
      source,
      asked?.source.question ?? '',
      asked?.command ?? '',
      asked ? `${asked.source.method.id} ${asked.source.method.version}` : '',
      asked?.source.datasets.join(' ') ?? '',
    ]
  })
  return tableCsv(
    { name: 'figures', columns: figureColumns.map((id) => ({ id, title: same(id) })), rows },
    origin,
    language,
  )
}
