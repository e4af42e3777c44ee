import type { ChartBlock, EditionCell, TableBlock } from '../../domain/edition.ts'
import { languages, same, type Text } from '../../domain/text.ts'
import { chartWords } from './chart-words.ts'

type Words = 'row' | 'year' | 'step' | 'number'

const wordOf = (word: Words): Text => {
  const [nb, nn, en] = languages.map((language) => chartWords[language][word])
  return { nb: nb ?? '', nn: nn ?? '', en: en ?? '' }
}

const cellOf = (id: string | null | undefined): EditionCell => (id === null || id === undefined ? null : { figure: id })

/**
 * What a chart shows as a table with the same figures: rows of groups, years or categories. A map has how many municipalities
 * there are in each step.
 */
export function chartTable(block: ChartBlock): TableBlock {
  const { data } = block
  const first = (word: Words): TableBlock['columns'][number] => ({ id: word, title: wordOf(word), isFigure: false })
  const figureColumns = (titles: readonly Text[]): TableBlock['columns'] =>
    titles.map((title, i) => ({ id: String(i), title, isFigure: true }))
  const base = { kind: 'table', id: `${block.id}-table`, title: block.subtitle, note: null } as const
  if (data.kind === 'intervals') {
    return {
      ...base,
      columns: [first('row'), ...figureColumns(data.groups)],
      rows: data.rows.map(({ title, figures }) => [{ text: title }, ...data.groups.map((_, i) => cellOf(figures[i]))]),
    }
  }
  if (data.kind === 'lines') {
    return {
      ...base,
      columns: [first('year'), ...figureColumns(data.series.map(({ title }) => title))],
      rows: data.years.map((year, i) => [
        { text: same(String(year)) },
        ...data.series.map(({ figures }) => cellOf(figures[i])),
      ]),
    }
  }
  if (data.kind === 'bars') {
    return {
      ...base,
      columns: [first('row'), ...figureColumns(data.series.map(({ title }) => title))],
      rows: data.categories.map((category, i) => [
        { text: category },
        ...data.series.map(({ figures }) => cellOf(figures[i])),
      ]),
    }
  }
  const counts = stepCounts(block)
  return {
    ...base,
    columns: [first('step'), { ...first('number'), isFigure: true }],
    rows: counts.map(({ title, count }) => [{ text: title }, { text: same(String(count)) }]),
  }
}

/** How many municipalities a map shows in each step, the unknown last; empty for other charts. */
export function stepCounts({
  data,
}: Pick<ChartBlock, 'data'>): readonly { readonly title: Text; readonly count: number }[] {
  if (data.kind !== 'map') return []
  const unknown = data.values.filter(({ step }) => step === null).length
  const steps = data.steps.map((title, step) => ({
    title,
    count: data.values.filter((value) => value.step === step).length,
  }))
  const [nb, nn, en] = languages.map((language) => chartWords[language].unknown)
  return unknown === 0 ? steps : [...steps, { title: { nb: nb ?? '', nn: nn ?? '', en: en ?? '' }, count: unknown }]
}
