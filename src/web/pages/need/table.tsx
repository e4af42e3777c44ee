import type { NeedUnit } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import type { Language } from '../../../domain/text.ts'
import { alphabets } from '../../collate.ts'
import { pathIn } from '../../links.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { TakeHome } from '../../parts/take-home.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { type NeedProps, tookIn } from './context.ts'
import { type NeedState, queryOf, type SortKey } from './state.ts'
import { needWords } from './words.ts'
import { limits, written } from './written.ts'

interface TableProps extends NeedProps {
  readonly state: NeedState
  readonly link: string
  readonly isSorted: boolean
}

const of = ({ indicators }: NeedUnit, id: string, year: number) =>
  indicators.find((one) => one.id === id && one.year === year)

/** Every municipality with what it is ranked by and how it took part; sorted by following a heading. */
export function NeedTable({ language, envelope, state, link, isSorted }: TableProps) {
  const { table: words } = needWords[language]
  const { probability, whole, wholePercent } = formats[language]
  const { municipalities, base, horizon, rankedBy, confidence } = envelope.answer
  const rows = sorted(municipalities, state.sort, language, base, horizon)
  const sort = (key: SortKey, first: 'ascending' | 'descending'): Column<NeedUnit>['sort'] => {
    const isNow = state.sort.key === key
    const descending = isNow ? !state.sort.descending : first === 'descending'
    const query = queryOf({ ...state, sort: { key, descending } })
    if (!query.has('sort')) query.set('sort', '-probability')
    return {
      href: pathIn(language, `/behov?${query.toString()}#alle`),
      now: isNow ? (state.sort.descending ? 'descending' : 'ascending') : 'none',
    }
  }
  return (
    <section id="alle" className="ruled">
      <h2 className="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <Folded language={language} rows={rows.length} isAside isOpen={isSorted}>
        <DataTable
          id="need-table"
          caption={words.summary(whole(rows.length))}
          quietCaption
          tall
          rows={rows}
          keyOf={({ code }) => code}
          note={words.note(wholePercent(confidence))}
          columns={[
            {
              id: 'name',
              title: words.municipality,
              rowHeader: true,
              sort: sort('name', 'ascending'),
              cell: ({ code, name, estimated }) => (
                <>
                  <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                    {name}
                  </a>
                  {estimated && <span className="quiet"> ({words.estimated})</span>}
                </>
              ),
            },
            { id: 'county', title: words.county, sort: sort('county', 'ascending'), cell: ({ county }) => county },
            {
              id: 'probability',
              title: words.probability,
              numeric: true,
              sort: sort('probability', 'descending'),
              cell: (unit) => probability(unit.probabilityTopFifth),
            },
            {
              id: 'ranked',
              title: sentenceCase(words.ranked(needTitles[rankedBy][language], String(horizon))),
              numeric: true,
              sort: sort('ranked', 'ascending'),
              cell: ({ ranked }) => written(rankedBy, ranked.value, language),
            },
            {
              id: 'limits',
              title: words.limits,
              numeric: true,
              cell: ({ ranked }) => limits(rankedBy, ranked.low, ranked.high, language),
            },
            {
              id: 'now80',
              title: words.now80(String(base)),
              numeric: true,
              sort: sort('now80', 'descending'),
              cell: (unit) => whole(of(unit, 'age-80', base)?.value ?? null),
            },
            {
              id: 'then80',
              title: words.then80(String(horizon)),
              numeric: true,
              sort: sort('then80', 'descending'),
              cell: (unit) => whole(of(unit, 'age-80', horizon)?.value ?? null),
            },
            {
              id: 'took',
              title: words.took,
              numeric: true,
              sort: sort('took', 'ascending'),
              cell: (unit) =>
                unit.standing === 'took-part' || unit.standing === 'never'
                  ? whole(unit.participations)
                  : tookIn(unit, language),
            },
          ]}
        />
      </Folded>
      <TakeHome language={language} envelope={envelope} part="municipalities" link={`${link}#alle`} />
    </section>
  )
}

function sorted(
  units: readonly NeedUnit[],
  { key, descending }: NeedState['sort'],
  language: Language,
  base: number,
  horizon: number,
): readonly NeedUnit[] {
  const compare = alphabets[language]
  const names = (a: NeedUnit, b: NeedUnit): number => compare(a.name, b.name)
  const by =
    (figure: (unit: NeedUnit) => number | null | undefined) =>
    (a: NeedUnit, b: NeedUnit): number =>
      (figure(a) ?? -1) - (figure(b) ?? -1)
  const orders: Readonly<Record<SortKey, (a: NeedUnit, b: NeedUnit) => number>> = {
    probability: by(({ probabilityTopFifth }) => probabilityTopFifth),
    name: names,
    county: (a, b) => compare(a.county ?? '', b.county ?? ''),
    ranked: by(({ ranked }) => ranked.value),
    now80: by((unit) => of(unit, 'age-80', base)?.value),
    then80: by((unit) => of(unit, 'age-80', horizon)?.value),
    took: by(({ participations }) => participations),
  }
  const sign = descending ? -1 : 1
  return units.toSorted((a, b) => sign * orders[key](a, b) || names(a, b))
}
