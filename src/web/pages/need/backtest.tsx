import type { NeedBacktest } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import type { Language } from '../../../domain/text.ts'
import { Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { TakeHome } from '../../parts/take-home.tsx'
import { listed, sentenceCase } from '../../text/finding.ts'
import type { NeedProps } from './context.ts'
import { needWords } from './words.ts'

/** A size class in words; "all sizes" for all. */
function sizeIn(sizeClass: NeedBacktest['sizeClass'], language: Language): string {
  const words = needWords[language].backtest
  const { whole } = formats[language]
  const [from = '', to = ''] = sizeClass.split('-')
  return sizeClass === 'all' ? words.allSizes : words.size(whole(Number(from)), to === '' ? '' : whole(Number(to)))
}

/**
 * How far the projection missed when it was tried on the past, beside three ways that anyone could have used; and where
 * it is not the best.
 */
export function Backtest({ language, envelope, link }: NeedProps & { readonly link: string }) {
  const { backtest: words, map, whyProjection, whyNeed } = needWords[language]
  const { percent, whole, wholePercent } = formats[language]
  const { backtest, base, horizon, confidence } = envelope.answer
  const years = horizon - base
  const lost = backtest.filter(({ beatsAll }) => !beatsAll)
  const rows = backtest.filter((row) => row.years === years)
  const old = rows.find(({ measure, sizeClass }) => measure === 'age-80' && sizeClass === 'all')
  const best = (row: NeedBacktest): number => Math.min(row.mapeNoChange, row.mapeConstantGrowth, row.mapeOwnGrowth)
  return (
    <section id="prover" className="ruled">
      <h2 className="ds-heading" data-size="xs">
        {lost.length === 0
          ? words.title.all
          : words.title.some(whole(backtest.length - lost.length), whole(backtest.length))}
      </h2>
      {old && (
        <p>
          {words.lead(
            listed(old.origins.map(String), map.and),
            whole(years),
            percent(old.mape),
            percent(old.mapeNoChange),
            percent(old.mapeConstantGrowth),
            percent(old.mapeOwnGrowth),
          )}{' '}
          {words.cases}
        </p>
      )}
      {lost.length > 0 && (
        <>
          <p>{words.lost}</p>
          <ul>
            {lost.map((row) => (
              <li key={`${row.measure} ${row.sizeClass} ${row.years}`}>
                {sentenceCase(
                  words.lostItem(
                    needTitles[row.measure][language],
                    sizeIn(row.sizeClass, language),
                    whole(row.years),
                    percent(row.mape),
                    percent(best(row)),
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Folded language={language} rows={rows.length}>
        <DataTable
          id="backtest"
          caption={words.caption(whole(years))}
          rows={rows}
          keyOf={({ measure, sizeClass }) => `${measure} ${sizeClass}`}
          groupOf={({ measure }) => sentenceCase(needTitles[measure][language])}
          note={words.note((old?.origins ?? []).join(', '), wholePercent(confidence))}
          columns={[
            {
              id: 'size',
              title: words.columns.size,
              rowHeader: true,
              cell: ({ sizeClass }) => sizeIn(sizeClass, language),
            },
            { id: 'ours', title: words.columns.ours, numeric: true, cell: ({ mape }) => percent(mape) },
            { id: 'same', title: words.columns.same, numeric: true, cell: ({ mapeNoChange }) => percent(mapeNoChange) },
            {
              id: 'total',
              title: words.columns.total,
              numeric: true,
              cell: ({ mapeConstantGrowth }) => percent(mapeConstantGrowth),
            },
            { id: 'own', title: words.columns.own, numeric: true, cell: ({ mapeOwnGrowth }) => percent(mapeOwnGrowth) },
            { id: 'best', title: words.columns.best, cell: ({ beatsAll }) => (beatsAll ? words.yes : words.no) },
            { id: 'cases', title: words.columns.cases, numeric: true, cell: ({ cases }) => whole(cases) },
            {
              id: 'coverage',
              title: words.columns.coverage,
              numeric: true,
              cell: ({ coverage }) => wholePercent(coverage),
            },
          ]}
        />
      </Folded>
      <Why language={language} method="projection">
        {whyProjection}
      </Why>
      <Why language={language} method="need">
        {whyNeed}
      </Why>
      <TakeHome language={language} envelope={envelope} part="backtest" link={`${link}#prover`} />
    </section>
  )
}
