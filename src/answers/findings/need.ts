import { formats } from '../../domain/format.ts'
import { needTitles } from '../../domain/need-titles.ts'
import { large, same, type Text } from '../../domain/text.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { readGroup, rivalsOf } from '../groups.ts'
import { type RankedBy, rankedBy } from '../need/answer.ts'
import type { GreatNeed } from '../need/great-need.ts'
import { membershipOf, unitsOf } from '../units.ts'
import type { Asked, FindingFigure, FindingsInput, FindingTest, Tried, Verdict } from './answer.ts'
import { shareFigure } from './figures.ts'
import { emptyGroup, groupNamed } from './named.ts'
import { settled } from './settle.ts'

const claimOf = (group: Text): Text =>
  large({ nb: `behovet er ikke mindre i ${group.nb}`, nn: `behovet er ikkje mindre i ${group.nn}`, en: `the need is no smaller in ${group.en}` })

/** The need question with something chosen otherwise. */
type AskNeed = (change: { readonly indicator?: RankedBy; readonly horizon?: number }) => GreatNeed

/** How many of a group are more likely than not among the fifth with most need, against all others. */
interface Counted {
  readonly group: number
  readonly ofGroup: number
  readonly others: number
  readonly ofOthers: number
  /** Whose membership of the group is not known. */
  readonly unknown: number
}

/**
 * The need of the group is no smaller than that of all others: the share of its municipalities that are more likely than not
 * among the fifth with most need is not below the others' share (Newcombe's interval). Tried by every other indicator and
 * year that need is told by, and every other definition of the group.
 */
export function needNoSmaller(snapshot: Snapshot, ask: AskNeed, input: FindingsInput) {
  const answer = ask({})
  const counted = countOf(snapshot, answer, input.group)
  const asked: Asked = { question: 'need', input: {} }
  const tried: Tried = {
    id: 'need-no-smaller',
    title: claimOf(groupNamed(input.group)),
    verdict: verdictOf(counted),
    canFail: true,
    sentence: sentenceOf(counted, answer),
    rule: {
      nb: 'Holder når andelen av gruppen som trolig hører til den femdelen med størst behov, er høyere enn andelen av de andre, med hele intervallet for forskjellen. Holder ikke når den er lavere. En annen måte å måle på teller som uenig bare når den viser mindre behov.',
      nn: 'Held når delen av gruppa som truleg høyrer til den femdelen med størst behov, er høgare enn delen av dei andre, med heile intervallet for skilnaden. Held ikkje når han er lågare. Ein annan måte å måle på tel som usamd berre når han viser mindre behov.',
      en: 'Holds when the share of the group that is more likely than not among the fifth with most need is above the share of the others, with the whole interval of the difference. Does not hold when it is below. Another measure counts as disagreeing only when it shows a smaller need.',
    },
    figures: [
      shareFigure('group', { nb: 'gruppen, i femdelen med størst behov', nn: 'gruppa, i femdelen med størst behov', en: 'the group, in the fifth with most need' }, counted.group, counted.ofGroup, asked),
      shareFigure('others', { nb: 'alle andre, i femdelen med størst behov', nn: 'alle andre, i femdelen med størst behov', en: 'all others, in the fifth with most need' }, counted.others, counted.ofOthers, asked),
      differenceFigure('difference', counted, asked),
    ],
    tests: [
      ...rankedBy.filter((indicator) => indicator !== answer.rankedBy).map((indicator) => testOf(snapshot, ask({ indicator }), input.group, { question: 'need', input: { indicator } }, 'indicator', needTitles[indicator], indicator)),
      ...answer.years.filter((year) => year !== answer.horizon && year > answer.base).map((year) => testOf(snapshot, ask({ horizon: year }), input.group, { question: 'need', input: { horizon: year } }, 'horizon', inYear(year), String(year))),
      ...rivalsOf(input.group).map(({ id, title }) => testOf(snapshot, answer, id, asked, 'definition', title, id)),
    ],
    rows: {
      count: counted.ofGroup + counted.ofOthers,
      what: { nb: 'kommuner med framskrevet behov', nn: 'kommunar med framskrive behov', en: 'municipalities with projected need' },
      from: asked,
      table: 'municipalities',
    },
    method: { id: 'need', version: '1' },
  }
  // That another measure cannot show that need is greater does not speak against "no smaller"; only a smaller need does.
  return settled({ ...tried, tests: tried.tests.map((test) => (tried.verdict === 'holds' && test.verdict === 'cannot-tell' && isNotBelow(test.figure) ? { ...test, verdict: 'holds' } : test)) })
}

const isNotBelow = ({ value, high }: FindingFigure): boolean => value !== null && high !== null && high > 0

function countOf(snapshot: Snapshot, answer: GreatNeed, group: string): Counted {
  const members = membershipOf(snapshot, readGroup(group).definition, answer.base)
  const { placeOf } = unitsOf(snapshot, answer.base)
  const counted = { group: 0, ofGroup: 0, others: 0, ofOthers: 0, unknown: 0 }
  for (const { code, isHigh } of answer.municipalities) {
    const isMember = members[placeOf.get(code) ?? -1]
    if (isMember === 1) {
      counted.ofGroup++
      counted.group += isHigh ? 1 : 0
    } else if (isMember === 0) {
      counted.ofOthers++
      counted.others += isHigh ? 1 : 0
    } else counted.unknown++
  }
  return counted
}

const differenceOf = ({ group, ofGroup, others, ofOthers }: Counted) => newcombe(group, ofGroup, others, ofOthers)

function verdictOf(counted: Counted): Verdict {
  const difference = differenceOf(counted)
  if (difference === null) return 'cannot-tell'
  return difference.low > 0 ? 'holds' : difference.high < 0 ? 'does-not-hold' : 'cannot-tell'
}

function differenceFigure(id: string, counted: Counted, from: Asked): FindingFigure {
  const difference = differenceOf(counted)
  return {
    id,
    title: { nb: 'forskjell mellom andelene', nn: 'skilnad mellom andelane', en: 'difference between the shares' },
    unit: 'points',
    value: difference?.difference ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    count: null,
    of: null,
    from,
  }
}

function testOf(snapshot: Snapshot, answer: GreatNeed, group: string, from: Asked, kind: FindingTest['kind'], title: Text, id: string): FindingTest {
  const counted = countOf(snapshot, answer, group)
  return { id: `${kind}/${id}`, kind, title, note: same(''), leftOut: null, verdict: verdictOf(counted), figure: differenceFigure(`${kind}/${id}`, counted, from), against: null }
}

function sentenceOf(counted: Counted, { horizon, rankedBy: by }: GreatNeed): Text {
  if (counted.ofGroup === 0) return emptyGroup
  const figures = (language: 'nb' | 'nn' | 'en') => {
    const { whole } = formats[language]
    return { group: whole(counted.group), ofGroup: whole(counted.ofGroup), others: whole(counted.others), ofOthers: whole(counted.ofOthers) }
  }
  const [nb, nn, en] = [figures('nb'), figures('nn'), figures('en')]
  const measure = needTitles[by]
  return {
    nb: `${nb.group} av ${nb.ofGroup} i gruppen hører trolig til den femdelen av kommunene med størst behov i ${horizon}, mot ${nb.others} av ${nb.ofOthers} andre (målt ved ${measure.nb}).`,
    nn: `${nn.group} av ${nn.ofGroup} i gruppa høyrer truleg til den femdelen av kommunane med størst behov i ${horizon}, mot ${nn.others} av ${nn.ofOthers} andre (målt ved ${measure.nn}).`,
    en: `${en.group} of ${en.ofGroup} in the group are more likely than not among the fifth of municipalities with most need in ${horizon}, against ${en.others} of ${en.ofOthers} others (measured by ${measure.en}).`,
  }
}

const inYear = (year: number): Text => ({ nb: `året ${year}`, nn: `året ${year}`, en: `the year ${year}` })
