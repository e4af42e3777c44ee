import type { Language, Text } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import type { Pooled } from '../participation/compare.ts'
import type { RobustnessAnswer, Variant } from '../robustness.ts'
import type { FindingsInput, FindingTest } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure, pointsFigure, shareFigure } from './figures.ts'
import { asHeading, emptyGroup, groupNamed, isRival } from './named.ts'
import { settled, verdictOf } from './settle.ts'

function claimOf(group: Text): Text {
  return asHeading({ nb: `${group.nb} deltar sjeldnere`, nn: `${group.nn} deltek sjeldnare`, en: `${group.en} take part less often` })
}

/** The group takes part less often than all others: the pooled comparison, tried in every way of the robustness question. */
export function lowerParticipation(answer: RobustnessAnswer, input: FindingsInput) {
  const { pooled, conclusion } = answer.main
  const asked = participationAsked(input)
  return settled({
    id: 'lower-participation',
    title: claimOf(groupNamed(input.group)),
    verdict: verdictOf('lower', conclusion),
    sentence: sentenceOf(pooled, conclusion),
    rule: {
      nb: 'Holder når hele intervallet for oddsforholdet ligger under 1, også om navnene som venter på avklaring talte imot. Holder ikke når det ligger over 1.',
      nn: 'Held når heile intervallet for oddsforholdet ligg under 1, òg om namna som ventar på avklaring talde imot. Held ikkje når det ligg over 1.',
      en: 'Holds when the whole interval of the odds ratio lies below 1, also if the names that wait to be settled spoke against. Does not hold when it lies above 1.',
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
  if (pooled.strata === 0) return { nb: 'Ingen hele lister kan svare.', nn: 'Ingen heile lister kan svare.', en: 'No complete list can answer.' }
  if (pooled.inScopeA === 0) return emptyGroup
  const many = (one: string, several: string): string => (pooled.strata === 1 ? one : several)
  const hasInterval = pooled.oddsRatio !== null && pooled.low !== null && pooled.high !== null
  const end = (hasInterval ? byOdds : byPoints)[conclusion]
  const told = (language: Language) => {
    const { ratio, whole, points } = formats[language]
    const lists = whole(pooled.strata)
    return hasInterval
      ? { first: `${ratio(pooled.oddsRatio)}`, limits: `${ratio(pooled.low)}–${ratio(pooled.high)}`, lists, a: '', b: '' }
      : {
          first: points(pooled.riskDifference),
          limits: `${points(pooled.riskDifferenceLow)} ${to[language]} ${points(pooled.riskDifferenceHigh)}`,
          lists,
          a: `${whole(pooled.participantsA)} ${of[language]} ${whole(pooled.inScopeA)}`,
          b: `${whole(pooled.participantsB)} ${of[language]} ${whole(pooled.inScopeB)}`,
        }
  }
  const [nb, nn, en] = [told('nb'), told('nn'), told('en')]
  return hasInterval
    ? {
        nb: `Oddsen for å delta er ${nb.first} ganger de andres (${nb.limits}) over ${nb.lists} ${many('hel liste', 'hele lister')}: ${end.nb}.`,
        nn: `Oddsen for å delta er ${nn.first} gonger dei andre sin (${nn.limits}) over ${nn.lists} ${many('heil liste', 'heile lister')}: ${end.nn}.`,
        en: `The odds of taking part are ${en.first} times those of the others (${en.limits}) over ${en.lists} complete ${many('list', 'lists')}: ${end.en}.`,
      }
    : {
        nb: `Gruppen deltok ${nb.a} mulige ganger, de andre ${nb.b}: en forskjell på ${nb.first} prosentpoeng (${nb.limits}). ${end.nb}`,
        nn: `Gruppa deltok ${nn.a} moglege gonger, dei andre ${nn.b}: ein skilnad på ${nn.first} prosentpoeng (${nn.limits}). ${end.nn}`,
        en: `The group took part ${en.a} possible times, the others ${en.b}: a difference of ${en.first} percentage points (${en.limits}). ${end.en}`,
      }
}

const of: Text = { nb: 'av', nn: 'av', en: 'of' }
const to: Text = { nb: 'til', nn: 'til', en: 'to' }

const byOdds: Readonly<Record<Pooled['conclusion'], Text>> = {
  lower: { nb: 'de deltar sjeldnere', nn: 'dei deltek sjeldnare', en: 'they take part less often' },
  higher: { nb: 'de deltar oftere', nn: 'dei deltek oftare', en: 'they take part more often' },
  'cannot-tell': { nb: 'det kan være både sjeldnere og oftere', nn: 'det kan vere både sjeldnare og oftare', en: 'it may be both less and more often' },
}

const byPoints: Readonly<Record<Pooled['conclusion'], Text>> = {
  lower: { nb: 'De deltar sjeldnere.', nn: 'Dei deltek sjeldnare.', en: 'They take part less often.' },
  higher: { nb: 'De deltar oftere.', nn: 'Dei deltek oftare.', en: 'They take part more often.' },
  'cannot-tell': { nb: 'Det er for lite å bygge på til å si hvem som deltar oftest.', nn: 'Det er for lite å byggje på til å seie kven som deltek oftast.', en: 'That is too little to tell who takes part more often.' },
}

function testsOf({ definitions, among, periods, choices, without, main }: RobustnessAnswer, input: FindingsInput): readonly FindingTest[] {
  const tests = (kind: FindingTest['kind'], variants: readonly Variant[]): readonly FindingTest[] =>
    variants.map(({ id, title, pooled, conclusion, change }) => ({
      id,
      kind,
      title,
      verdict: verdictOf('lower', conclusion),
      figure: oddsFigure(id, pooled, participationAsked(input, change)),
      against: null,
    }))
  // A choice of lists that counts the same ones tries nothing.
  const differs = ({ pooled }: Variant): boolean => pooled.strata !== main.pooled.strata || pooled.oddsRatio !== main.pooled.oddsRatio
  return [
    ...tests('definition', isRival(input.group) ? definitions.filter(({ id }) => id !== input.group) : []),
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
