import { formats } from '../../domain/format.ts'
import { codings, type Coding, type SchemeDesign } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { rivalsOf } from '../groups.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { emptyPool, pooledOf } from '../participation/pooled.ts'
import type { Pooled } from '../participation/compare.ts'
import type { DesignVariant } from '../robustness/designs.ts'
import { knownOf } from '../robustness/among.ts'
import { isSameCount } from '../robustness/variant.ts'
import type { RobustnessAnswer } from '../robustness.ts'
import type { FindingsInput, FindingTest, Verdict } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure } from './figures.ts'
import { withoutTitle } from './lower.ts'
import { groupNamed } from './named.ts'
import { settled } from './settle.ts'

const adapted: SchemeDesign = 'regionally-adapted'
const national: SchemeDesign = 'national-solution'

const claimOf = (group: Text): Text => ({
  nb: `Regionalt tilpassede ordninger når lenger ut til ${group.nb} enn nye nasjonale løsninger`,
  nn: `Regionalt tilpassa ordningar når lenger ut til ${group.nn} enn nye nasjonale løysingar`,
  en: `Regionally adapted schemes reach ${group.en} further than new national solutions`,
})

/**
 * Regionally adapted schemes reach the group further than schemes for new national solutions: the intervals of the two
 * odds ratios are apart. Tried under the other coding of designs, under the other definitions of the group, and with
 * each scheme of either design left out.
 */
export function regionalDesignReachesFurther(snapshot: Snapshot, answer: RobustnessAnswer, input: FindingsInput) {
  const [first, ...others] = codings.map((coding) => pairOf(answer.designs, coding))
  const second = others.find(
    (pair) => !isAlike(pair.adapted, first?.adapted) || !isAlike(pair.national, first?.national),
  )
  const [regional, forNation] = [first?.adapted?.pooled ?? emptyPool, first?.national?.pooled ?? emptyPool]
  const asked = (design: SchemeDesign) => participationAsked(input, { design: [design] })
  return settled({
    id: 'regional-design-reaches-further',
    title: claimOf(groupNamed(input.group)),
    verdict: apart(regional, forNation),
    canFail: true,
    sentence: sentenceOf(regional, forNation),
    rule: {
      nb: 'Holder når hele intervallet for oddsforholdet i de regionalt tilpassede ordningene ligger over hele intervallet i de nye nasjonale løsningene. Holder ikke når det ligger under.',
      nn: 'Held når heile intervallet for oddsforholdet i dei regionalt tilpassa ordningane ligg over heile intervallet i dei nye nasjonale løysingane. Held ikkje når det ligg under.',
      en: 'Holds when the whole interval of the odds ratio in the regionally adapted schemes lies above the whole interval in the new national solutions. Does not hold when it lies below.',
    },
    figures: [
      oddsFigure('regionally-adapted', regional, asked(adapted), { nb: 'oddsforhold i regionalt tilpassede ordninger', nn: 'oddsforhold i regionalt tilpassa ordningar', en: 'odds ratio in regionally adapted schemes' }),
      oddsFigure('national-solution', forNation, asked(national), { nb: 'oddsforhold i nye nasjonale løsninger', nn: 'oddsforhold i nye nasjonale løysingar', en: 'odds ratio in new national solutions' }),
    ],
    tests: [
      ...(second ? [otherCoding(second, input)] : []),
      ...otherDefinitions(snapshot, input),
      ...otherLists(snapshot, input, first),
      ...[first, second].flatMap((pair) => (pair ? leftOut(pair, input) : [])),
    ],
    rows: {
      count: regional.participantsA + regional.participantsB + forNation.participantsA + forNation.participantsB,
      what: { nb: 'deltakelser i ordninger av de to slagene', nn: 'deltakingar i ordningar av dei to slaga', en: 'participations in schemes of the two designs' },
      from: participationAsked(input, { design: [adapted, national], participants: true }),
      table: 'participants',
    },
    method: { id: 'participation', version: '1' },
  })
}

interface DesignPair {
  readonly coding: Coding
  readonly adapted: DesignVariant | null
  readonly national: DesignVariant | null
}

const pairOf = (designs: readonly DesignVariant[], coding: Coding): DesignPair => {
  const under = (design: SchemeDesign): DesignVariant | null =>
    designs.find((one) => one.coding === coding && one.design === design) ?? null
  return { coding, adapted: under(adapted), national: under(national) }
}

/** Whether two codings hold the same lists as one design: then the other one is not tried again. */
const isAlike = (one: DesignVariant | null, other: DesignVariant | null | undefined): boolean =>
  isSameCount(one?.pooled ?? emptyPool, other?.pooled ?? emptyPool)

/**
 * The claim holds when the first interval lies wholly above the second, fails when wholly below; one that is not known
 * settles nothing.
 */
function apart(a: Pooled, b: Pooled): Verdict {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return 'cannot-tell'
  return a.low > b.high ? 'holds' : a.high < b.low ? 'does-not-hold' : 'cannot-tell'
}

/** The claim tried in another way: both odds ratios, each with the question that gives it. */
function test(
  kind: FindingTest['kind'],
  id: string,
  title: Text,
  regional: Pooled,
  forNation: Pooled,
  change: Partial<ParticipationInput>,
  input: FindingsInput,
  leftOut: Text | null = null,
): FindingTest {
  const of = (design: SchemeDesign, pooled: Pooled) =>
    oddsFigure(`${id}/${design}`, pooled, participationAsked(input, { ...change, design: [design] }))
  return {
    id,
    kind,
    title,
    note: same(''),
    leftOut,
    verdict: apart(regional, forNation),
    figure: of(adapted, regional),
    against: of(national, forNation),
  }
}

const otherCoding = (
  { coding, adapted: regional, national: forNation }: DesignPair,
  input: FindingsInput,
): FindingTest =>
  test(
    'coding',
    `coding/${coding}`,
    codingTitle,
    regional?.pooled ?? emptyPool,
    forNation?.pooled ?? emptyPool,
    { coding },
    input,
  )

function otherDefinitions(snapshot: Snapshot, input: FindingsInput): readonly FindingTest[] {
  return rivalsOf(input.group).map(({ id, title }) => {
    const pooledIn = (design: SchemeDesign): Pooled =>
      pooledOf(snapshot, participationInput.parse(participationAsked(input, { group: [id], design: [design] }).input))
    return test('definition', id, title, pooledIn(adapted), pooledIn(national), { group: [id] }, input)
  })
}

/** Only lists where it is known who could take part; and among those who could. What counts the very same is no trial. */
function otherLists(snapshot: Snapshot, input: FindingsInput, main: DesignPair | undefined): readonly FindingTest[] {
  return knownOf.flatMap(({ among, title }) => {
    const pooledIn = (design: SchemeDesign): Pooled =>
      pooledOf(snapshot, participationInput.parse(participationAsked(input, { among, design: [design] }).input))
    const [regional, forNation] = [pooledIn(adapted), pooledIn(national)]
    const isSame = isSameCount(regional, main?.adapted?.pooled ?? emptyPool) && isSameCount(forNation, main?.national?.pooled ?? emptyPool)
    return isSame ? [] : [test('among', among, title, regional, forNation, { among }, input)]
  })
}

function leftOut(
  { coding, adapted: regional, national: forNation }: DesignPair,
  input: FindingsInput,
): readonly FindingTest[] {
  if (!regional || !forNation) return []
  const without = (one: DesignVariant['without'][number], of: readonly [Pooled, Pooled]): FindingTest => {
    const { id, title: scheme, change } = one
    const title = withoutTitle(scheme)
    return coding === codings[0]
      ? test('without', id, title, ...of, change, input, scheme)
      : test('without', id, inCoding(title), ...of, change, input)
  }
  return [
    ...regional.without.map((one) => without(one, [one.pooled, forNation.pooled])),
    ...forNation.without.map((one) => without(one, [regional.pooled, one.pooled])),
  ]
}

const codingTitle: Text = { nb: 'den andre kodingen av ordningene', nn: 'den andre kodinga av ordningane', en: 'the other coding of the schemes' }

const inCoding = (title: Text): Text => ({ nb: `${title.nb} (andre koding)`, nn: `${title.nn} (andre koding)`, en: `${title.en} (second coding)` })

function sentenceOf(regional: Pooled, forNation: Pooled): Text {
  const shown = (language: 'nb' | 'nn' | 'en', { oddsRatio, low, high }: Pooled): string => {
    const { ratio } = formats[language]
    return oddsRatio === null ? unknown[language] : `${ratio(oddsRatio)} (${ratio(low)}–${ratio(high)})`
  }
  return {
    nb: `Oddsforholdet mot alle andre er ${shown('nb', regional)} i regionalt tilpassede ordninger og ${shown('nb', forNation)} i nye nasjonale løsninger.`,
    nn: `Oddsforholdet mot alle andre er ${shown('nn', regional)} i regionalt tilpassa ordningar og ${shown('nn', forNation)} i nye nasjonale løysingar.`,
    en: `The odds ratio against all others is ${shown('en', regional)} in regionally adapted schemes and ${shown('en', forNation)} in new national solutions.`,
  }
}

const unknown: Text = { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' }
