import type { ReactNode } from 'react'
import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Conclusion } from '../../../answers/participation/compare.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../format.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { DrawnFrom } from '../../parts/drawn-from.tsx'
import { Finding } from '../../parts/finding.tsx'
import { findingOf, findingWords, groupInSentence, listed } from '../../text/finding.ts'
import { UnlikeLists } from '../shared/finding-notes.tsx'
import { GroupMembers } from '../shared/group-members.tsx'
import type { SchemeNames } from '../shared/participation-rows.ts'
import { AmountsSection } from './amounts-section.tsx'
import { BoundsSection } from './bounds-section.tsx'
import { BreakdownSection } from './breakdown-section.tsx'
import { ChartSection } from './chart-section.tsx'
import { ConcentrationSection } from './concentration-section.tsx'
import { coverageIn, type SectionProps } from './context.ts'
import { CoverageSection } from './coverage-section.tsx'
import { DifferencesSection } from './differences-section.tsx'
import { NeverSection } from './never-section.tsx'
import { RatesSection } from './rates-section.tsx'
import { type FormState, queryOf } from './state.ts'
import { TrendSection } from './trend-section.tsx'
import type { Mapping } from '../../text/nb/mapping.ts'
import { mappingWords } from './words.ts'

interface AnswerProps {
  readonly request: PageRequest
  readonly state: FormState
  readonly envelope: Envelope<ParticipationAnswer>
  readonly names: SchemeNames
  readonly form: ReactNode
}

/** The whole answer: finding, question, chart, tables, what is missing. */
export function MappingAnswer({ request: { language, map }, state, envelope, names, form }: AnswerProps) {
  const words = mappingWords[language]
  const { whole } = formats[language]
  const { answer } = envelope
  const { listsCounted, listsKnown, rows } = coverageIn(envelope)
  const inSentence = new Map(answer.groups.map((group) => [group.id, groupInSentence(group, language)]))
  const groupName = (id: string): string => inSentence.get(id) ?? (id === 'others' ? words.others : id)
  const address = (changed: FormState): string => pathIn(language, `/deltakelse?${queryOf(changed).toString()}`)
  const section: SectionProps = { language, envelope, names, groupName, link: address(state) }
  const hasPair = answer.comparisons.length === 1 || (!state.by && answer.comparisons.length > 0)
  const told = findingOf(answer.pooled, groupName(answer.pooled.a), groupName(answer.pooled.b), [], language)
  const isEmpty = answer.pooled.strata === 0
  return (
    <>
      {hasPair || isEmpty ? (
        <Finding level={1} title={told.headline} lead={told.lead}>
          {told.detail && <p>{told.detail}</p>}
          {told.bounds && <p>{told.bounds}</p>}
          <UnlikeLists language={language} pooled={answer.pooled} />
        </Finding>
      ) : (
        <Finding level={1} title={words.sections.bands} lead={bandsLead(answer.comparisons, groupName, language)} />
      )}
      {form}
      <p className="quiet">
        {words.drawn(whole(listsCounted), whole(listsKnown), whole(rows.waiting))}{' '}
        <a className="ds-link" href="#dekning">
          {words.lacking}
        </a>
      </p>
      {isEmpty ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <Contents words={words} hasPair={hasPair} />
          <div className={answer.membership ? 'evidence' : undefined}>
            <ChartSection {...section} />
            {answer.membership && (
              <GroupMembers
                language={language}
                membership={answer.membership}
                group={groupName(answer.membership.group)}
                map={map}
              />
            )}
          </div>
          <DrawnFrom language={language} envelope={envelope} />
          <RatesSection {...section} />
          <DifferencesSection {...section} />
          {hasPair && <BreakdownSection {...section} />}
          {hasPair && <TrendSection {...section} />}
          <AmountsSection {...section} />
          <ConcentrationSection {...section} />
          <NeverSection
            {...section}
            withNever={`${address({ ...state, never: true })}#aldri`}
            minLists={Number(envelope.input.minlists)}
          />
          <BoundsSection {...section} />
        </>
      )}
      <CoverageSection {...section} />
    </>
  )
}

/** Which bands stand clearly above or below all others; the rest is left undecided in as many words. */
function bandsLead(
  comparisons: ParticipationAnswer['comparisons'],
  groupName: (id: string) => string,
  language: Language,
): string {
  const { bands } = mappingWords[language]
  const having = (conclusion: Conclusion): string =>
    listed(
      comparisons.flatMap((one) => (one.conclusion === conclusion ? [groupName(one.a)] : [])),
      findingWords[language].and,
    )
  const [often, seldom] = [having('higher'), having('lower')]
  return [
    often && bands.often(often),
    seldom && bands.seldom(seldom),
    having('cannot-tell') && (often || seldom ? bands.rest : bands.none),
  ]
    .filter(Boolean)
    .join(' ')
}

function Contents({ words: { sections, partOf }, hasPair }: { readonly words: Mapping; readonly hasPair: boolean }) {
  const parts = [
    ['andeler', sections.rates],
    ['forskjeller', sections.differences],
    ...(hasPair
      ? ([
          ['inndeling', sections.breakdown],
          ['utvikling', sections.trend],
        ] as const)
      : []),
    ['belop', sections.amounts],
    ['konsentrasjon', sections.concentration],
    ['aldri', sections.never],
    ['grenser', sections.bounds],
    ['dekning', sections.coverage],
  ] as const
  return (
    <nav className="answer-nav" aria-label={partOf}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="ds-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
