import type { Text } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import type { Pooled } from '../participation/compare.ts'
import type { RobustnessAnswer, Variant } from '../robustness.ts'
import type { FindingsInput, FindingTest } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure, pointsFigure, shareFigure } from './figures.ts'
import { settled, verdictOf } from './settle.ts'

const claim: Text = {
  nb: 'Små distriktskommuner deltar sjeldnere',
  nn: 'Små distriktskommunar deltek sjeldnare',
  en: 'Small rural municipalities take part less often',
}

/** The group takes part less often than all others: the pooled comparison, tried in every way of the robustness question. */
export function lowerParticipation(answer: RobustnessAnswer, input: FindingsInput) {
  const { pooled, conclusion } = answer.main
  const asked = participationAsked(input)
  return settled({
    id: 'lower-participation',
    title: claim,
    main: verdictOf('lower', conclusion),
    sentence: sentenceOf(pooled, conclusion),
    rule: {
      nb: 'Holder når hele intervallet for oddsforholdet ligger under 1, også om navnene som venter på avklaring talte imot, og ingen annen måte å telle på gir et annet svar.',
      nn: 'Held når heile intervallet for oddsforholdet ligg under 1, òg om namna som ventar på avklaring talde imot, og ingen annan måte å telje på gir eit anna svar.',
      en: 'Holds when the whole interval of the odds ratio lies below 1, also if the names that wait to be settled spoke against, and no other way of counting gives another answer.',
    },
    figures: [
      oddsFigure('odds-ratio', pooled, asked),
      pointsFigure('difference', pooled, asked),
      shareFigure('group', { nb: 'gruppen', nn: 'gruppa', en: 'the group' }, pooled.participantsA, pooled.inScopeA, asked),
      shareFigure('others', { nb: 'alle andre', nn: 'alle andre', en: 'all others' }, pooled.participantsB, pooled.inScopeB, asked),
    ],
    tests: testsOf(answer, input),
    rows: {
      count: pooled.participantsA + pooled.participantsB,
      what: { nb: 'deltakelser på listene som er talt', nn: 'deltakingar på listene som er talde', en: 'participations on the lists counted' },
      from: participationAsked(input, { participants: true }),
      table: 'participants',
    },
    method: { id: 'participation', version: '1' },
  })
}

function sentenceOf(pooled: Pooled, conclusion: Pooled['conclusion']): Text {
  const figures = (language: 'nb' | 'nn' | 'en') => {
    const { ratio, whole } = formats[language]
    return { ratio: ratio(pooled.oddsRatio), low: ratio(pooled.low), high: ratio(pooled.high), strata: whole(pooled.strata) }
  }
  const [nb, nn, en] = [figures('nb'), figures('nn'), figures('en')]
  const many = (n: number, one: string, several: string): string => (n === 1 ? one : several)
  if (pooled.strata === 0) {
    return {
      nb: 'Ingen hele lister kan svare.',
      nn: 'Ingen heile lister kan svare.',
      en: 'No complete list can answer.',
    }
  }
  const ends: Readonly<Record<Pooled['conclusion'], Text>> = {
    lower: { nb: 'de deltar sjeldnere', nn: 'dei deltek sjeldnare', en: 'they take part less often' },
    higher: { nb: 'de deltar oftere', nn: 'dei deltek oftare', en: 'they take part more often' },
    'cannot-tell': { nb: 'det kan være både sjeldnere og oftere', nn: 'det kan vere både sjeldnare og oftare', en: 'it may be both less and more often' },
  }
  const end = ends[conclusion]
  return {
    nb: `Oddsen for å delta er ${nb.ratio} ganger de andres (${nb.low}–${nb.high}) over ${nb.strata} ${many(pooled.strata, 'hel liste', 'hele lister')}: ${end.nb}.`,
    nn: `Oddsen for å delta er ${nn.ratio} gonger dei andre sin (${nn.low}–${nn.high}) over ${nn.strata} ${many(pooled.strata, 'heil liste', 'heile lister')}: ${end.nn}.`,
    en: `The odds of taking part are ${en.ratio} times those of the others (${en.low}–${en.high}) over ${en.strata} complete ${many(pooled.strata, 'list', 'lists')}: ${end.en}.`,
  }
}

function testsOf({ definitions, among, periods, choices, without, main }: RobustnessAnswer, input: FindingsInput): readonly FindingTest[] {
  const tests = (kind: FindingTest['kind'], variants: readonly Variant[]): readonly FindingTest[] =>
    variants.map(({ id, title, pooled, conclusion, change }) => ({
      id,
      kind,
      title,
      verdict: verdictOf('lower', conclusion),
      figure: oddsFigure(id, pooled, participationAsked(input, change)),
    }))
  // A choice of lists that counts the same ones tries nothing.
  const differs = ({ pooled }: Variant): boolean => pooled.strata !== main.pooled.strata || pooled.oddsRatio !== main.pooled.oddsRatio
  return [
    ...tests('definition', definitions.filter(({ id }) => id !== input.group)),
    ...tests('among', among.filter(({ id }) => id !== 'all')),
    ...tests('period', periods),
    ...tests('lists', choices.filter(differs)),
    ...tests('without', without.map(withoutTitle)),
  ]
}

/** A variant that leaves one scheme out, called so. */
export const withoutTitle = <T extends Variant>(variant: T): T => ({
  ...variant,
  title: { nb: `uten ${variant.title.nb}`, nn: `utan ${variant.title.nn}`, en: `without ${variant.title.en}` },
})
