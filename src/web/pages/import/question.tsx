import type { DraftCandidate } from '../../../actions/drafts/draft.ts'
import type { ReactNode } from 'react'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { sentenceCase } from '../../text/finding.ts'
import { commonWords } from '../../text/words.ts'
import { importWords } from './words.ts'

interface QuestionProps {
  readonly language: Language
  /** The name's number. */
  readonly row: number
  readonly year: number
  readonly text: string
  /** Where it stands and what it was read as. */
  readonly about: ReactNode
  readonly candidates: readonly DraftCandidate[]
  /** A municipality's number, `reject`, `other`, or empty for “wait”. */
  readonly chosen: string
  readonly typed: string
  /** Id of the notice that says why the last answer was refused. */
  readonly wrong?: string
  readonly children?: ReactNode
}

/** One name that is not certain, with everyone it may be and the facts that tell them apart, to choose among. */
export function Question({ language, row, year, text, about, candidates, chosen, typed, wrong, children }: QuestionProps) {
  const words = importWords[language]
  const isListed = chosen === '' || chosen === 'reject' || chosen === 'other' || candidates.some(({ code }) => code === chosen)
  const name = `answer-${row}`
  return (
    <fieldset className="question" id={`row-${row}`}>
      <legend>{words.question(text)}</legend>
      <div className="quiet">{about}</div>
      {children}
      <input type="hidden" name={`year-${row}`} value={year} />
      {candidates.map((candidate) => (
        <Choice key={candidate.code} name={name} value={candidate.code} checked={chosen === candidate.code} label={`${candidate.name} (${candidate.code})`}>
          <Facts language={language} candidate={candidate} year={year} />
        </Choice>
      ))}
      <div className="choice other">
        <input type="radio" id={`${name}-other`} name={name} value="other" defaultChecked={chosen === 'other' || !isListed} />
        <label htmlFor={`${name}-other`}>{words.other}</label>
        <input
          className="ds-input"
          name={`other-${row}`}
          list={`municipalities-${year}`}
          defaultValue={typed || (isListed ? '' : chosen)}
          autoComplete="off"
          aria-label={words.otherLabel(text)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong}
        />
      </div>
      <Choice name={name} value="reject" checked={chosen === 'reject'} label={words.rejected} />
      <Choice name={name} value="wait" checked={chosen === ''} label={words.wait} />
    </fieldset>
  )
}

const Choice = ({ name, value, checked, label, children }: { readonly name: string; readonly value: string; readonly checked: boolean; readonly label: string; readonly children?: ReactNode }) => (
  <div className="choice">
    <input type="radio" id={`${name}-${value}`} name={name} value={value} defaultChecked={checked} aria-describedby={children ? `${name}-${value}-facts` : undefined} />
    <label htmlFor={`${name}-${value}`}>{label}</label>
    {children && (
      <p className="quiet" id={`${name}-${value}-facts`}>
        {children}
      </p>
    )}
  </div>
)

function Facts({ language, candidate, year }: { readonly language: Language; readonly candidate: DraftCandidate; readonly year: number }) {
  const words = importWords[language]
  const { whole } = formats[language]
  const { unknown } = commonWords[language]
  const { population, centrality } = candidate
  const facts = words.candidateFacts(candidate.county || unknown, population === null ? null : whole(population), centrality === null ? unknown : whole(centrality), String(year), candidate.validFrom.slice(0, 4), candidate.validTo?.slice(0, 4) ?? '')
  return `${sentenceCase(candidate.why[language]).replace(/\.$/, '')}. ${facts}`
}

/** The municipalities of each year that is asked about, for the field where one is typed. */
export const MunicipalityLists = ({ years }: { readonly years: ReadonlyMap<number, readonly { readonly code: string; readonly name: string }[]> }) =>
  [...years].map(([year, municipalities]) => (
    <datalist key={year} id={`municipalities-${year}`}>
      {municipalities.map(({ code, name }) => (
        <option key={code} value={`${name} (${code})`} />
      ))}
    </datalist>
  ))
