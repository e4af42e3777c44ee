import { caseOf, isCompared, type NotCompared } from '../../domain/comparison.ts'
import { formats } from '../../domain/format.ts'
import { type Language, large, same, type Text } from '../../domain/text.ts'
import { rivalsOf } from '../groups.ts'
import type { Pooled } from '../participation/compare.ts'
import type { RobustnessAnswer } from '../robustness.ts'
import { distinctFrom, isTried, type Variant } from '../robustness/variant.ts'
import type { FindingsInput, FindingTest } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure, pointsFigure, shareFigure } from './figures.ts'
import { emptyGroup, groupNamed } from './named.ts'
import { settled, verdictOf } from './settle.ts'

function claimOf(group: Text): Text {
  return large({ nb: `${group.nb} deltar sjeldnere`, nn: `${group.nn} deltek sjeldnare`, en: `${group.en} take part less often` })
}

/**
 * The group takes part less often than all others: the pooled comparison, tried in every way of the robustness
 * question.
 */
export function lowerParticipation(answer: RobustnessAnswer, input: FindingsInput) {
  const { pooled, conclusion } = answer.main
  const asked = participationAsked(input)
  return settled({
    id: 'lower-participation',
    title: claimOf(groupNamed(input.group)),
    verdict: verdictOf('lower', conclusion),
    canFail: true,
    sentence: sentenceOf(pooled),
    rule: {
      nb: 'Holder når hele intervallet for oddsforholdet ligger under 1, også om navnene som venter på avklaring talte imot. Holder ikke når det ligger over 1.',
      nn: 'Held når heile intervallet for oddsforholdet ligg under 1, òg om namna som ventar på avklaring talde imot. Held ikkje når det ligg over 1.',
      en: 'Holds when the whole interval of the odds ratio lies below 1, even if the names not yet settled spoke against it. Does not hold when it lies above 1.',
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

/** The verdict in one sentence, in words that go by the case. */
function sentenceOf(pooled: Pooled): Text {
  const which = caseOf(pooled)
  if (!isCompared(which)) return notCompared[which.kind]
  if (which.kind !== 'cannot-tell') return which.by === 'interval' ? byOdds(pooled, ends[which.kind]) : byPoints(pooled, ends[which.kind])
  return which.because === 'no-interval' ? byPoints(pooled, ends['no-interval']) : byOdds(pooled, ends[which.because])
}

const notCompared: Readonly<Record<NotCompared, Text>> = {
  'no-lists': {
    nb: 'Ingen hele lister kan svare.',
    nn: 'Ingen heile lister kan svare.',
    en: 'No complete list can answer.',
  },
  'group-unknown': {
    nb: 'Det er ikke kjent hvem som hører til gruppen i disse årene, så det er ingenting å telle.',
    nn: 'Det er ikkje kjent kven som høyrer til gruppa i desse åra, så det er ingenting å telje.',
    en: 'It is not known who belongs to the group in these years, so there is nothing to count.',
  },
  'no-group': emptyGroup,
  'no-others': {
    nb: 'Ingen kommuner er utenfor gruppen i disse årene, så det er ingenting å holde den mot.',
    nn: 'Ingen kommunar er utanfor gruppa i desse åra, så det er ingenting å halde henne mot.',
    en: 'No municipality is outside the group in these years, so there is nothing to hold it against.',
  },
}

/** What the figures come to, case by case. */
const ends = {
  lower: { nb: 'de deltar sjeldnere', nn: 'dei deltek sjeldnare', en: 'they take part less often' },
  higher: { nb: 'de deltar oftere', nn: 'dei deltek oftare', en: 'they take part more often' },
  'both-sides': { nb: 'det kan være både sjeldnere og oftere', nn: 'det kan vere både sjeldnare og oftare', en: 'it may be both less and more often' },
  waiting: {
    nb: 'navnene som venter på avklaring, kunne snudd svaret',
    nn: 'namna som ventar på avklaring, kunne ha snudd svaret',
    en: 'the names not yet settled could turn the answer',
  },
  'no-interval': {
    nb: 'det er for lite å bygge på til å si hvem som deltar oftest',
    nn: 'det er for lite å byggje på til å seie kven som deltek oftast',
    en: 'that is too little to tell who takes part more often',
  },
} satisfies Readonly<Record<string, Text>>

function byOdds({ oddsRatio, low, high, strata }: Pooled, end: Text): Text {
  const told = (language: Language) => {
    const { ratio, whole } = formats[language]
    return { value: ratio(oddsRatio), span: `${ratio(low)}–${ratio(high)}`, lists: whole(strata) }
  }
  const [nb, nn, en] = [told('nb'), told('nn'), told('en')]
  const many = (one: string, several: string): string => (strata === 1 ? one : several)
  return {
    nb: `Oddsen for å delta er ${nb.value} ganger de andres (${nb.span}) over ${nb.lists} ${many('hel liste', 'hele lister')}: ${end.nb}.`,
    nn: `Oddsen for å delta er ${nn.value} gonger dei andre sin (${nn.span}) over ${nn.lists} ${many('heil liste', 'heile lister')}: ${end.nn}.`,
    en: `The odds of taking part are ${en.value} times those of the others (${en.span}) over ${en.lists} complete ${many('list', 'lists')}: ${end.en}.`,
  }
}

/** Where the odds ratio has no interval: the counts, and the difference of shares. */
function byPoints(pooled: Pooled, end: Text): Text {
  const { participantsA, inScopeA, participantsB, inScopeB, riskDifference, riskDifferenceLow, riskDifferenceHigh } =
    pooled
  const told = (language: Language) => {
    const { points, whole } = formats[language]
    return {
      a: `${whole(participantsA)} ${of[language]} ${whole(inScopeA)}`,
      b: `${whole(participantsB)} ${of[language]} ${whole(inScopeB)}`,
      difference: points(riskDifference),
      span: `${points(riskDifferenceLow)} ${to[language]} ${points(riskDifferenceHigh)}`,
    }
  }
  const [nb, nn, en] = [told('nb'), told('nn'), told('en')]
  const { nb: inNb, nn: inNn, en: inEn } = large(end)
  return {
    nb: `Gruppen deltok ${nb.a} ganger i omfanget av en liste, de andre ${nb.b}: en forskjell på ${nb.difference} prosentpoeng (${nb.span}). ${inNb}.`,
    nn: `Gruppa deltok ${nn.a} gonger i omfanget av ei liste, dei andre ${nn.b}: ein skilnad på ${nn.difference} prosentpoeng (${nn.span}). ${inNn}.`,
    en: `The group took part ${en.a} times in the scope of a list, the others ${en.b}: a difference of ${en.difference} percentage points (${en.span}). ${inEn}.`,
  }
}

const of: Text = { nb: 'av', nn: 'av', en: 'of' }
const to: Text = { nb: 'til', nn: 'til', en: 'to' }

function testsOf(
  { definitions, among, periods, choices, without, main }: RobustnessAnswer,
  input: FindingsInput,
): readonly FindingTest[] {
  const tests = (kind: FindingTest['kind'], variants: readonly Variant[]): readonly FindingTest[] =>
    variants.filter(isTried).map(({ id, title, meaning, pooled, conclusion, change }) => ({
      id,
      kind,
      title: kind === 'without' ? withoutTitle(title) : title,
      note: kind === 'period' ? meaning : none,
      leftOut: kind === 'without' ? title : null,
      verdict: verdictOf('lower', conclusion),
      figure: oddsFigure(id, pooled, participationAsked(input, change)),
      against: null,
    }))
  const rivals = rivalsOf(input.group).map(({ id }) => id)
  return [
    ...tests(
      'definition',
      definitions.filter(({ id }) => rivals.includes(id)),
    ),
    ...tests('among', distinctFrom(main, among)),
    ...tests('period', periods),
    ...tests('lists', distinctFrom(main, choices)),
    ...tests('without', without),
  ]
}

const none: Text = same('')

/** What it is called to leave a scheme out. */
export const withoutTitle = ({ nb, nn, en }: Text): Text => ({ nb: `uten ${nb}`, nn: `utan ${nn}`, en: `without ${en}` })
