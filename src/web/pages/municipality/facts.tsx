import type { Envelope } from '../../../answers/answer.ts'
import type { MunicipalityAnswer, MunicipalityFact } from '../../../answers/municipality.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { commonWords } from '../../text/words.ts'
import { municipalityWords } from './words.ts'

/** Every fact with its date, edition and dataset; an unknown one says so. */
export function Facts({ language, envelope }: { readonly language: Language; readonly envelope: Envelope<MunicipalityAnswer> }) {
  const words = municipalityWords[language]
  const { facts, municipality } = envelope.answer
  const titleOf = new Map(envelope.datasets.map(({ id, title }) => [id, title]))
  return (
    <DataTable
      id="facts"
      caption={words.factsTitle}
      quietCaption
      stacked
      rows={facts}
      keyOf={({ name }) => name}
      note={words.factsNote}
      columns={[
        { id: 'fact', title: words.fact, rowHeader: true, cell: (fact) => fact.title[language] },
        { id: 'value', title: words.value, numeric: true, cell: (fact) => (fact.name === 'county' && municipality?.county ? municipality.county : factInWords(fact, language)) },
        { id: 'asOf', title: words.asOf, cell: ({ asOf, edition }) => (asOf === null ? null : edition === asOf ? words.edition(edition) : dateInWords(asOf, language)) },
        { id: 'dataset', title: words.dataset, cell: ({ dataset }) => dataset && (titleOf.get(dataset) ?? <code>{dataset}</code>) },
      ]}
    />
  )
}

/** A fact's value as it is written; unknown and not applicable in words, never 0. */
export function factInWords({ state, value, unit, name }: MunicipalityFact, language: Language): string {
  const { unknown, notApplicable, yes, no } = commonWords[language]
  if (state === 'not-applicable') return notApplicable
  if (state === 'unknown' || value === null) return unknown
  const { whole, percent, ratio } = formats[language]
  if (typeof value === 'object') return value.join(` ${municipalityWords[language].or} `)
  if (unit === 'yes-no') return String(value) === 'true' ? yes : no
  if (unit === 'people' || unit === 'count') return whole(Number(value))
  if (unit === 'share') return percent(Number(value))
  if (unit === 'km2') return `${ratio(Number(value))} km²`
  if (unit === 'minutes') return `${whole(Number(value))} min`
  if (name === 'language') return formOf(String(value), language)
  return String(value)
}

function formOf(value: string, language: Language): string {
  const forms: Readonly<Record<string, string>> = municipalityWords[language].languageForm
  return forms[value] ?? value
}
