import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Conclusion } from '../../../domain/comparison.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { spreadTitle } from '../../text/chart-titles.ts'
import { findingOf, findingWords, listed } from '../../text/finding.ts'
import type { Measure } from '../../text/nb/question.ts'
import { questionWords } from '../shared/question-words.ts'
import { mappingWords } from './words.ts'

/** The top of an answer in words: finding, one sentence, what it rests on, and the other figures. */
export interface AnswerTitle {
  readonly title: string
  readonly lead: string
  /** What must be seen at once: how little there is to build on. Empty where there is enough. */
  readonly basis: string
  readonly more: readonly string[]
}

interface Told {
  readonly language: Language
  readonly answer: ParticipationAnswer
  readonly measure: Measure
  readonly groupName: (id: string) => string
  /** The county that the question keeps to, as people call it. */
  readonly place: string | null
}

/** The answer's heading under the measure that was asked for. */
export function answerTitle({ language, answer, measure, groupName, place }: Told): AnswerTitle {
  const words = questionWords[language]
  const { pooled } = answer
  const [a, others] = [groupName(pooled.a), groupName(pooled.b)]
  const b = place === null ? others : words.inPlace(others, place)
  const told = findingOf(pooled, a, b, [], language)
  const share = { title: told.headline, lead: told.lead, basis: fewOf(answer, language), more: [told.detail, told.bounds] }
  if (pooled.strata === 0 || measure === 'andel') return share
  const measured = measure === 'endring' ? changeTitle(answer, a, b, language) : measure === 'belop' ? amountTitle(answer, language) : spreadHead(answer, language)
  return { basis: share.basis, more: [`${told.headline}. ${told.lead}`, told.detail, told.bounds], ...measured }
}

type Head = Pick<AnswerTitle, 'title' | 'lead'> & Partial<AnswerTitle>

function changeTitle({ trend, pooled }: ParticipationAnswer, a: string, b: string, language: Language): Head {
  const { change, changeLead, changeFrom, changeNone } = questionWords[language]
  const { trendTooFew } = mappingWords[language]
  const { points, whole } = formats[language]
  const lists = whole(pooled.strata)
  return {
    title: change[trend.verdict](a, b),
    lead: trend.slope === null ? trendTooFew : changeLead(points(trend.slope), points(trend.low), points(trend.high)),
    basis: trend.slope === null ? changeNone(lists) : changeFrom(whole(trend.schemes), lists),
  }
}

function amountTitle(answer: ParticipationAnswer, language: Language): Head {
  const { amountsNone, amountsNote } = mappingWords[language]
  const [some, all] = listsWithMoney(answer)
  const { whole } = formats[language]
  return { title: questionWords[language].findings.amounts(whole(some), whole(all)), lead: some === 0 ? amountsNone : amountsNote }
}

/** How many of the counted scheme-years give amounts, and of how many. */
export function listsWithMoney({ cells }: ParticipationAnswer): readonly [number, number] {
  const known = cells.filter(({ state }) => state !== 'incomplete-list')
  const distinct = (of: typeof known): number => new Set(of.map(({ scheme, year }) => `${scheme}|${year}`)).size
  return [distinct(known.filter(({ amountNok }) => amountNok !== null)), distinct(known)]
}

function spreadHead({ concentration: { gini, topTenth, chance } }: ParticipationAnswer, language: Language): Head {
  const words = mappingWords[language].concentration
  const { ratio } = formats[language]
  if (topTenth === null || gini === null || chance === null) return { title: mappingWords[language].sections.concentration, lead: words.none }
  return { title: spreadTitle(gini, chance.gini, topTenth, language), lead: words.gini(ratio(gini)) }
}

/** Fewer lists or participations than this, and the page says that there is little to build on. */
const [fewLists, fewTimes] = [5, 20]

function fewOf({ pooled }: ParticipationAnswer, language: Language): string {
  if (pooled.inScopeA + pooled.inScopeB === 0) return ''
  const times = pooled.participantsA + pooled.participantsB
  const { whole } = formats[language]
  return pooled.strata > 0 && (pooled.strata < fewLists || times < fewTimes) ? questionWords[language].few(whole(pooled.strata), whole(times)) : ''
}

/** Which bands stand clearly above or below all others; the rest is left undecided in as many words. */
export function bandsLead(comparisons: ParticipationAnswer['comparisons'], groupName: (id: string) => string, language: Language): string {
  const { bands } = mappingWords[language]
  const having = (conclusion: Conclusion): string =>
    listed(
      comparisons.flatMap((one) => (one.conclusion === conclusion ? [groupName(one.a)] : [])),
      findingWords[language].and,
    )
  const [often, seldom] = [having('higher'), having('lower')]
  return [often && bands.often(often), seldom && bands.seldom(seldom), having('cannot-tell') && (often || seldom ? bands.rest : bands.none)]
    .filter(Boolean)
    .join(' ')
}
