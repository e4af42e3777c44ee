import type { ReactNode } from 'react'
import type { NeedIndicator, NeedIndicatorId, NeedUnit } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import type { Ask } from '../../page.ts'
import { Why } from '../../parts/block-foot.tsx'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { sentenceCase } from '../../text/finding.ts'
import type { NeedEnvelope } from '../need/context.ts'
import { needWords } from '../need/words.ts'
import { limits, written } from '../need/written.ts'
import { pyramidSheet } from './need-sheet.ts'

/** What is told of one municipality, in the order told. */
const shown: readonly NeedIndicatorId[] = ['age-80', 'age-80-share', 'working-per-80', 'old-per-working', 'working-change', 'care-users', 'care-fte']

/** The need of a municipality of today; null for one that is gone, or where nothing can be projected. */
export function needOf(ask: Ask, code: string): NeedEnvelope | null {
  try {
    return ask.need({ municipality: code })
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

interface NeedProps {
  readonly language: Language
  readonly envelope: NeedEnvelope
}

/** Who lives there by age now and ahead, and what it means, beside those like it and the country. */
export function Need({ language, envelope }: NeedProps) {
  const { here: words, byOfficial, ownBeside, whyNeed, whyProjection } = needWords[language]
  const { probability, wholePercent, whole } = formats[language]
  const { answer } = envelope
  const { base, horizon, confidence, municipalities, official, projection } = answer
  const [unit, ...peers] = municipalities
  const sheet = pyramidSheet(answer, language)
  if (!unit || !sheet) return null
  const [then, now] = [horizon, base].map((year) => find(unit, 'working-per-80', year)?.value ?? null)
  return (
    <>
      <h2 className="ds-heading" data-size="sm" id="behov">
        {then == null || now == null ? words.plainTitle(unit.name) : words.title(unit.name, String(horizon), written('working-per-80', then, language), written('working-per-80', now, language))}
      </h2>
      <p>{words.probability(probability(unit.probabilityTopFifth), String(horizon))}</p>
      {unit.estimate && <p className="quiet">{words.estimated(unit.estimate.reason[language])}</p>}
      <DataTable
        id="need"
        caption={words.caption(unit.name)}
        quietCaption
        rows={shown.filter((id) => find(unit, id, base) !== undefined)}
        keyOf={(id) => id}
        note={[words.note(wholePercent(confidence)), ...(peers.length > 0 ? [words.peersNote(whole(peers.length))] : []), ...(official && projection === 'official' ? [byOfficial(official.alternative, official.version), ownBeside] : [])].join(' ')}
        columns={columnsOf({ language, envelope, unit, peers })}
      />
      <Figure id="aldersfordeling" level={3} language={language} sheet={sheet} envelope={ofPeople(envelope)} picture="aldersfordeling" part="indicators" table="#need" />
      <Why language={language} method="need">
        {whyNeed}
      </Why>
      <Why language={language} method="projection">
        {whyProjection}
      </Why>
      <p className="quiet">
        <a className="ds-link" href={pathIn(language, '/behov')}>
          {words.more}
        </a>
      </p>
    </>
  )
}

/** What the figures of one municipality rest on: people and rates, not the lists of who took part. */
const ofPeople = (envelope: NeedEnvelope): NeedEnvelope => ({
  ...envelope,
  datasets: envelope.datasets.filter(({ id }) => /^(population|care-rates)/.test(id) || id === envelope.answer.official?.dataset),
})

const find = ({ indicators }: NeedUnit, id: NeedIndicatorId, year: number): NeedIndicator | undefined => indicators.find((one) => one.id === id && one.year === year)

interface ColumnsOf extends NeedProps {
  readonly unit: NeedUnit
  readonly peers: readonly NeedUnit[]
}

/** Now, each year ahead with its interval, what the other projection says where there is one, those like it, and the country. */
function columnsOf({ language, envelope: { answer }, unit, peers }: ColumnsOf): readonly Column<NeedIndicatorId>[] {
  const { here: words } = needWords[language]
  const { base, years, horizon, country } = answer
  const inYear = (id: NeedIndicatorId, year: number): ReactNode => {
    const { value = null, low = null, high = null } = find(unit, id, year) ?? {}
    const range = limits(id, low, high, language)
    return (
      <>
        <span className="need-cell">{written(id, value, language)}</span>
        {range !== null && <span className="need-range">({range})</span>}
      </>
    )
  }
  const other = unit.beside[0]?.projection
  const otherTitle = other === 'official' && answer.official ? words.official(answer.official.alternative, String(horizon)) : words.own(String(horizon))
  const beside = (id: NeedIndicatorId): number | null => unit.beside.find((one) => one.id === id && one.year === horizon)?.value ?? null
  return [
    { id: 'indicator', title: words.indicator, rowHeader: true, cell: (id) => sentenceCase(needTitles[id][language]) },
    { id: 'now', title: String(base), numeric: true, cell: (id) => (id === 'working-change' ? null : inYear(id, base)) },
    ...years.map((year): Column<NeedIndicatorId> => ({ id: String(year), title: String(year), numeric: true, cell: (id) => inYear(id, year) })),
    ...(other ? [{ id: 'beside', title: otherTitle, numeric: true, cell: (id: NeedIndicatorId) => written(id, beside(id), language) }] : []),
    ...(peers.length > 0
      ? [{ id: 'peers', title: words.peers(String(horizon)), numeric: true, cell: (id: NeedIndicatorId) => (isAmount(id) ? null : written(id, middle(peers.flatMap((peer) => find(peer, id, horizon)?.value ?? [])), language)) }]
      : []),
    { id: 'country', title: words.country(String(horizon)), numeric: true, cell: (id) => (isAmount(id) ? null : written(id, country.find((one) => one.id === id && one.year === horizon)?.value ?? null, language)) },
  ]
}

/** Amounts say nothing beside those of others: they turn on the size. */
const isAmount = (id: NeedIndicatorId): boolean => ['population', 'age-80', 'working-age', 'care-users', 'care-fte'].includes(id)

/** The value in the middle, or between the two in the middle; null of nobody. */
function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
