import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { ReviewRow } from '../../../answers/review.ts'
import type { DraftCandidate } from '../../../actions/drafts/draft.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { termsIn } from '../../text/terms.ts'
import { dataWords } from '../data/words.ts'
import { PostForm } from '../import/post-form.tsx'
import { MunicipalityLists, Question } from '../import/question.tsx'
import { importWords } from '../import/words.ts'

type Facts = ReadonlyMap<string, ListedMunicipality>

interface SettleProps {
  readonly request: PageRequest
  readonly token: string
  readonly rows: readonly ReviewRow[]
  readonly schemeOf: (row: Pick<ReviewRow, 'scheme'>) => string
  readonly factsOf: (year: number) => Facts
}

/** The waiting names, list by list: each list is a form of its own. */
export function Settle({ request, token, rows, schemeOf, factsOf }: SettleProps) {
  const { language, url, refused } = request
  const words = importWords[language]
  const { whole } = formats[language]
  const lists = new Map<string, ReviewRow[]>()
  for (const row of rows) lists.set(row.list, [...(lists.get(row.list) ?? []), row])
  const years = [...new Set(rows.map(({ year }) => year))]
  return (
    <div className="waiting-names">
      <MunicipalityLists years={new Map(years.map((year) => [year, [...factsOf(year).values()]]))} />
      {[...lists].map(([list, names]) => {
        const [first] = names
        if (!first) return null
        return (
          <section key={list}>
            <h2 className="ds-heading" data-size="sm">{words.reviewOn(schemeOf(first), String(first.year))}</h2>
            <p className="quiet">
              {words.reviewCount(whole(names.length))}
              {' · '}
              <a className="ds-link" href={pathIn(language, `/data/lister/${encodeURIComponent(list)}`)}>{words.listTitle(list)}</a>
              {first.sourceUrl.startsWith('http') && ' · '}
              <SourceLink url={first.sourceUrl} text={words.listSource} />
            </p>
            <PostForm language={language} path="/data/avklaring" token={token} label={words.listTitle(list)} className="questions">
              <input type="hidden" name="state" value={url.search.replace(/^\?/, '')} />
              {names.map((row) => (
                <Question
                  key={row.row}
                  language={language}
                  row={row.row}
                  year={row.year}
                  text={row.text}
                  about={<About row={row} language={language} />}
                  candidates={row.candidates.map((candidate) => withFacts(candidate, factsOf(row.year)))}
                  chosen={refused?.typed[row.row] ? 'other' : chosenOf(refused?.chosen[row.row])}
                  typed={refused?.typed[row.row] ?? ''}
                  wrong={refused?.typed[row.row] ? 'refused' : undefined}
                />
              ))}
              <div className="button-line">
                <button className="ds-button" type="submit">{words.reviewSave}</button>
              </div>
            </PostForm>
          </section>
        )
      })}
    </div>
  )
}

const chosenOf = (choice: string | undefined): string => (choice === undefined || choice === 'wait' ? '' : choice)

/** Where a name stands, and what stands beside it. */
function About({ row, language }: { readonly row: ReviewRow; readonly language: PageRequest['language'] }) {
  const words = dataWords[language]
  return (
    <p>
      {words.placeIn(row.file, String(row.fileRow), row.column)} · {words.readAs}: {termsIn[language].outcome[row.outcome]}
      {row.county !== null && ` · ${words.county}: ${row.county}`}
      {row.project !== null && ` · ${words.project}: ${row.project}`}
    </p>
  )
}

const withFacts = (candidate: ReviewRow['candidates'][number], facts: Facts): DraftCandidate => ({
  ...candidate,
  population: facts.get(candidate.code)?.population ?? null,
  centrality: facts.get(candidate.code)?.centrality ?? null,
})
