import type { ReactNode } from 'react'
import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { Caveats } from '../../parts/caveats.tsx'
import { DrawnFrom } from '../../parts/drawn-from.tsx'
import { ToTop } from '../../parts/to-top.tsx'
import { findingWords } from '../../text/finding.ts'
import type { Measure } from '../../text/nb/question.ts'
import { importPath } from '../coverage/missing.tsx'
import { coverageWords } from '../coverage/words.ts'
import { AnswerHead } from '../shared/answer-head.tsx'
import { GroupMembers } from '../shared/group-members.tsx'
import type { SchemeNames } from '../shared/participation-rows.ts'
import { AmountsSection } from './amounts-section.tsx'
import { answerTitle, bandsLead } from './answer-title.ts'
import { BoundsSection } from './bounds-section.tsx'
import { BreakdownSection } from './breakdown-section.tsx'
import { groupNames } from './chart-context.ts'
import { ChartSection } from './chart-section.tsx'
import { ConcentrationSection } from './concentration-section.tsx'
import { Contents, type Part } from './contents.tsx'
import type { SectionProps } from './context.ts'
import { CoverageSection } from './coverage-section.tsx'
import { DifferencesSection } from './differences-section.tsx'
import { MapSection } from './map-section.tsx'
import { answerSheet } from './pictures.ts'
import { NeverSection } from './never-section.tsx'
import { RatesSection } from './rates-section.tsx'
import { type FormState, queryOf } from './state.ts'
import { TrendSection } from './trend-section.tsx'
import { mappingWords } from './words.ts'

interface AnswerProps {
  readonly request: PageRequest
  readonly state: FormState
  readonly envelope: Envelope<ParticipationAnswer, Coverage>
  readonly names: SchemeNames
  readonly form: ReactNode
  /** The county that the question keeps to, as people call it; null for the whole country. */
  readonly place: string | null
}

/** A part of the answer, and what it shows. */
interface Shown extends Part {
  readonly content: ReactNode
}

/** The whole answer: finding, question, what was asked to stand first, the other tables, what is missing. */
export function MappingAnswer({ request, state, envelope, names, form, place }: AnswerProps) {
  const { language, tiles } = request
  const words = mappingWords[language]
  const { whole } = formats[language]
  const { answer, coverage } = envelope
  const groupName = groupNames(answer, language)
  const address = (changed: FormState): string => pathIn(language, `/deltakelse?${queryOf(changed).toString()}`)
  const section: SectionProps = { language, envelope, names, groupName, place, link: address(state) }
  const isEmpty = answer.pooled.strata === 0
  const hasPair = answer.comparisons.length === 1 || (!state.by && answer.comparisons.length > 0)
  const head =
    hasPair || isEmpty
      ? answerTitle({ language, answer, measure: state.som, groupName, place })
      : { title: answerSheet(section)?.title ?? words.sections.bands, lead: bandsLead(answer.comparisons, groupName, language), basis: '', more: [] }
  // Among those who could take part, the rules are heeded: then this is not what is counted.
  const scope = envelope.input.among === 'eligible' ? [] : [findingWords[language].scope]
  const chart: Shown = {
    id: 'figur',
    title: words.sections.chart,
    content: (
      <>
        <div className={answer.membership ? 'evidence' : undefined}>
          <ChartSection {...section} />
          {answer.membership && (
            <GroupMembers language={language} membership={answer.membership} group={groupName(answer.membership.group)} tiles={tiles} />
          )}
        </div>
        <DrawnFrom language={language} envelope={envelope} />
      </>
    ),
  }
  const never = `${address({ ...state, never: true })}#aldri`
  const parts: readonly Shown[] = inOrder(state.som, [
    chart,
    { id: 'andeler', title: words.sections.rates, content: <RatesSection {...section} /> },
    { id: 'forskjeller', title: words.sections.differences, content: <DifferencesSection {...section} /> },
    ...(hasPair
      ? [
          { id: 'inndeling', title: words.sections.breakdown, content: <BreakdownSection {...section} /> },
          { id: 'utvikling', title: words.sections.trend, content: <TrendSection {...section} /> },
        ]
      : []),
    { id: 'belop', title: words.sections.amounts, content: <AmountsSection {...section} isAsked={state.som === 'belop'} /> },
    { id: 'konsentrasjon', title: words.sections.concentration, content: <ConcentrationSection {...section} /> },
    { id: 'kart', title: words.sections.map, content: <MapSection {...section} request={request} /> },
    { id: 'aldri', title: words.sections.never, content: <NeverSection {...section} withNever={never} minLists={Number(envelope.input.minlists)} /> },
    { id: 'grenser', title: words.sections.bounds, content: <BoundsSection {...section} /> },
  ])
  return (
    <>
      <AnswerHead language={language} {...head} more={[...head.more, ...scope]} pooled={answer.pooled}>
        {head.basis && <p className="basis">{head.basis}</p>}
        {envelope.warnings.flatMap(({ code, message }) =>
          code === 'groups-overlap' ? [
            <p key={code} className="basis">
              {message}
            </p>,
          ] : [],
        )}
        <Caveats warnings={envelope.warnings} />
      </AnswerHead>
      <div className="asked">
        {form}
        <p className="quiet">
          {words.drawn(whole(coverage.listsCounted), whole(coverage.listsKnown), whole(coverage.rows.waiting))}{' '}
          <a className="ds-link" href="#dekning">
            {words.lacking}
          </a>
        </p>
      </div>
      {isEmpty ? (
        <p className="empty">
          {words.empty}{' '}
          <a className="ds-link" href={pathIn(language, importPath(state.schemes.length === 1 ? state.schemes[0] : undefined, Number(state.to) || null))}>
            {coverageWords[language].bringFile}
          </a>
        </p>
      ) : (
        <>
          <Contents language={language} parts={[...parts, { id: 'dekning', title: words.sections.coverage }]} />
          {parts.map(({ id, content }) => (
            <div key={id} className="part">
              {content}
              <ToTop language={language} />
            </div>
          ))}
        </>
      )}
      <CoverageSection {...section} />
      <ToTop language={language} />
    </>
  )
}

const firstOf: Readonly<Record<Measure, string>> = { andel: 'figur', endring: 'utvikling', belop: 'belop', fordeling: 'konsentrasjon' }

/** What was asked for first, the rest in their order. */
const inOrder = (measure: Measure, parts: readonly Shown[]): readonly Shown[] => [
  ...parts.filter(({ id }) => id === firstOf[measure]),
  ...parts.filter(({ id }) => id !== firstOf[measure]),
]
