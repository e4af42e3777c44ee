import { formats } from '../../domain/format.ts'
import { presets } from '../../domain/group/presets.ts'
import { codings, type Coding, type SchemeDesign } from '../../domain/scheme.ts'
import type { Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { participationInput } from '../participation/input.ts'
import { emptyPool, pooledOf } from '../participation/pooled.ts'
import type { Pooled } from '../participation/compare.ts'
import type { DesignVariant } from '../robustness/designs.ts'
import type { RobustnessAnswer } from '../robustness.ts'
import type { FindingsInput, FindingTest, Verdict } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure } from './figures.ts'
import { withoutTitle } from './lower.ts'
import { settled } from './settle.ts'

const adapted: SchemeDesign = 'regionally-adapted'
const national: SchemeDesign = 'national-solution'

/**
 * Regionally adapted schemes reach the group further than schemes for new national solutions: the intervals of the two odds
 * ratios are apart. Tried under the other coding of designs, under the other definitions of the group, and with each scheme
 * of either design left out.
 */
export function regionalDesignReachesFurther(snapshot: Snapshot, answer: RobustnessAnswer, input: FindingsInput) {
  const pairs = codings.map((coding) => pairOf(answer.designs, coding))
  const [first, second] = pairs
  const [regional, forNation] = [first?.adapted?.pooled ?? emptyPool, first?.national?.pooled ?? emptyPool]
  const asked = (design: SchemeDesign) => participationAsked(input, { design: [design] })
  return settled({
    id: 'regional-design-reaches-further',
    title: {
      nb: 'Regionalt tilpassede ordninger når lenger enn nye nasjonale løsninger',
      nn: 'Regionalt tilpassa ordningar når lenger enn nye nasjonale løysingar',
      en: 'Regionally adapted schemes reach further than new national solutions',
    },
    main: apart(regional, forNation),
    sentence: sentenceOf(regional, forNation),
    rule: {
      nb: 'Holder når hele intervallet for oddsforholdet i de regionalt tilpassede ordningene ligger over hele intervallet i de nye nasjonale løsningene, med begge kodinger av ordningene, alle definisjoner av gruppen og også når en hvilken som helst ordning holdes utenfor.',
      nn: 'Held når heile intervallet for oddsforholdet i dei regionalt tilpassa ordningane ligg over heile intervallet i dei nye nasjonale løysingane, med begge kodingar av ordningane, alle definisjonar av gruppa og òg når ei kva som helst ordning blir halden utanfor.',
      en: 'Holds when the whole interval of the odds ratio in the regionally adapted schemes lies above the whole interval in the new national solutions, under both codings of the schemes, all definitions of the group, and with any one scheme left out.',
    },
    figures: [
      oddsFigure('regionally-adapted', regional, asked(adapted), { nb: 'oddsforhold i regionalt tilpassede ordninger', nn: 'oddsforhold i regionalt tilpassa ordningar', en: 'odds ratio in regionally adapted schemes' }),
      oddsFigure('national-solution', forNation, asked(national), { nb: 'oddsforhold i nye nasjonale løsninger', nn: 'oddsforhold i nye nasjonale løysingar', en: 'odds ratio in new national solutions' }),
    ],
    tests: [
      ...(second ? [otherCoding(second, input)] : []),
      ...otherDefinitions(snapshot, input),
      ...pairs.flatMap((pair) => leftOut(pair, input)),
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
  const under = (design: SchemeDesign): DesignVariant | null => designs.find((one) => one.coding === coding && one.design === design) ?? null
  return { coding, adapted: under(adapted), national: under(national) }
}

/** The claim holds when the first interval lies wholly above the second, fails when wholly below; one that is not known settles nothing. */
function apart(a: Pooled, b: Pooled): Verdict {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return 'cannot-tell'
  return a.low > b.high ? 'holds' : a.high < b.low ? 'does-not-hold' : 'cannot-tell'
}

function otherCoding(pair: DesignPair, input: FindingsInput): FindingTest {
  const [regional, forNation] = [pair.adapted?.pooled ?? emptyPool, pair.national?.pooled ?? emptyPool]
  const asked = participationAsked(input, { coding: pair.coding, design: [adapted] })
  return { id: `coding/${pair.coding}`, kind: 'coding', title: codingTitle, verdict: apart(regional, forNation), figure: oddsFigure(`coding/${pair.coding}`, regional, asked) }
}

function otherDefinitions(snapshot: Snapshot, input: FindingsInput): readonly FindingTest[] {
  return presets
    .filter(({ smallRural, id }) => smallRural && id !== input.group)
    .map(({ id, title }) => {
      const asked = participationAsked(input, { group: [id], design: [adapted] })
      const regional = pooledOf(snapshot, participationInput.parse(asked.input))
      const forNation = pooledOf(snapshot, participationInput.parse({ ...asked.input, design: [national] }))
      return { id, kind: 'definition' as const, title, verdict: apart(regional, forNation), figure: oddsFigure(id, regional, asked) }
    })
}

function leftOut({ coding, adapted: regional, national: forNation }: DesignPair, input: FindingsInput): readonly FindingTest[] {
  if (!regional || !forNation) return []
  const test = (one: DesignVariant['without'][number], verdict: Verdict): FindingTest => {
    const { id, title, change, pooled } = withoutTitle(one)
    return { id, kind: 'without', title: coding === codings[0] ? title : inCoding(title), verdict, figure: oddsFigure(id, pooled, participationAsked(input, change)) }
  }
  return [
    ...regional.without.map((one) => test(one, apart(one.pooled, forNation.pooled))),
    ...forNation.without.map((one) => test(one, apart(regional.pooled, one.pooled))),
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
