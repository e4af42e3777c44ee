import type { DraftName, DraftRow } from '../../../actions/drafts/draft.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { Verdict, type VerdictKind } from '../../parts/verdict.tsx'
import { Pager } from './pager.tsx'
import { headingsOf, letterOf } from './questions.tsx'
import type { DraftView } from './view.ts'
import { importWords } from './words.ts'

const kinds = ['error', 'question', 'other', 'certain'] as const

/** Every row of the file beside what it was read as; those that need a person come first. */
export function Rows({ view }: { readonly view: DraftView }) {
  const { request: { language, url }, draft, rows, reading, decisions } = view
  const words = importWords[language]
  const { whole } = formats[language]
  const path = `/data/import/${draft.id}`
  const all = kinds.reduce((sum, kind) => sum + reading.kinds[kind], 0)
  const sheets = [...new Set(rows.rows.map(({ sheet }) => sheet))]
  const filters = [['all', all] as const, ...kinds.map((kind) => [kind, reading.kinds[kind]] as const).filter(([, count]) => count > 0)]
  return (
    <section id="rader">
      <h2 className="ds-heading" data-size="sm">{words.rows}</h2>
      <nav aria-label={words.rows}>
        <ul className="inline-list">
          {filters.map(([kind, count]) => (
            <li key={kind}>
              <a className="ds-link" href={`${pathIn(language, kind === 'all' ? path : `${path}?vis=${kind}`)}#rader`} aria-current={rows.kind === kind ? 'true' : undefined}>
                {words.kinds[kind](whole(count))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.rows.length === 0 && <p className="empty">{words.noRows}</p>}
      {sheets.map((sheet, i) => {
        const shown = rows.rows.filter((row) => row.sheet === sheet)
        return (
          <DataTable
            key={sheet}
            id={`rows-${i}`}
            caption={sheets.length > 1 ? words.rowsIn(sheet) : words.rowsCaption}
            quietCaption={sheets.length === 1}
            rows={shown}
            keyOf={({ row }) => String(row)}
            columns={columnsOf(view, shown, language, decisions)}
          />
        )
      })}
      <Pager language={language} url={url} path={path} name="side" anchor="rader" page={rows.page} pages={rows.pages} label={words.pagesOfRows} />
    </section>
  )
}

function columnsOf(view: DraftView, rows: readonly DraftRow[], language: Language, decisions: DraftView['decisions']): readonly Column<DraftRow>[] {
  const words = importWords[language]
  const headings = rows[0] ? headingsOf(view, rows[0]) : []
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return [
    { id: 'row', title: words.row, rowHeader: true, cell: ({ row }) => row },
    { id: 'outcome', title: words.readAs, cell: (row) => <Outcome row={row} language={language} decisions={decisions} /> },
    ...Array.from({ length: width }, (_, i): Column<DraftRow> => ({ id: `cell-${i}`, title: headings[i] || letterOf(i), cell: ({ cells }) => <span className="printed">{cells[i] ?? ''}</span> })),
  ]
}

const verdicts: Readonly<Record<DraftRow['kind'], VerdictKind>> = { error: 'fails', question: 'unsure', other: 'plain', certain: 'holds' }

function Outcome({ row, language, decisions }: { readonly row: DraftRow; readonly language: Language; readonly decisions: DraftView['decisions'] }) {
  const words = importWords[language]
  const isDecided = row.kind === 'question' && row.names.every((name) => isAnswered(name, decisions))
  return (
    <div className="row-outcome">
      <Verdict kind={isDecided ? 'holds' : verdicts[row.kind]}>{isDecided ? words.outcome.decided : words.kindNames[row.kind]}</Verdict>
      {row.problems.map(({ column, message }) => (
        <p key={`${column} ${message.nb}`}>{words.column(column)}: {message[language]}</p>
      ))}
      {row.passedOver && <p>{row.passedOver[language]}</p>}
      {row.names.map((name, i) => (
        <p key={i}>{nameInWords(name, language, decisions)}</p>
      ))}
    </div>
  )
}

const isAnswered = (name: DraftName, decisions: DraftView['decisions']): boolean => name.code !== null || name.outcome === 'not-municipality' || name.answered || decisions[name.reviewRow] !== undefined

/** "Våler (0137)", "«Våler»: spørsmål", "«Nav»: ikke en kommune". */
function nameInWords(name: DraftName, language: Language, decisions: DraftView['decisions']): string {
  const { outcome } = importWords[language]
  const decided = decisions[name.reviewRow]
  const of = (word: string): string => `«${name.text}»: ${word}`
  if (name.outcome === 'duplicate') return of(outcome.duplicate)
  if (decided !== undefined) return `${of(decided === 'reject' ? outcome.notMunicipality : (name.candidates.find(({ code }) => code === decided)?.name ?? decided))} (${outcome.decided})`
  if (name.code !== null) return `${name.name ?? ''} (${name.code})${name.answered ? `, ${outcome.answered}` : ''}`
  if (name.outcome === 'not-municipality' || name.answered) return of(outcome.notMunicipality)
  return of(name.outcome === 'none' ? outcome.noCandidate : outcome.waiting)
}
