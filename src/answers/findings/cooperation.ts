import { caseOf, isCompared } from '../../domain/comparison.ts'
import { formats } from '../../domain/format.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { readGroup } from '../groups.ts'
import type { Pooled } from '../participation/compare.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { pooledOf } from '../participation/pooled.ts'
import { knownOf } from '../robustness/among.ts'
import type { Asked, Finding, FindingsInput, FindingTest, Verdict } from './answer.ts'
import { participationAsked } from './asked.ts'
import { oddsFigure, pointsFigure, shareFigure } from './figures.ts'
import { groupNamed } from './named.ts'
import { settled, verdictOf } from './settle.ts'

const claimOf = (group: Text): Text => ({
  nb: `Deltakelse følger samarbeid blant ${group.nb}`,
  nn: `Deltaking følgjer samarbeid blant ${group.nn}`,
  en: `Participation goes with cooperation among ${group.en}`,
})

/** In how many registered fixed groups a municipality stands at least, to count as one that cooperates. */
const several = 2

/** Those of the group that cooperate, against those of the group that are not known to. */
function askedOf(input: FindingsInput, least: number, change: Partial<ParticipationInput> = {}): Asked {
  const { where } = input
  const { definition } = readGroup(input.group)
  const within = where === undefined || where.startsWith('county:') ? definition : `(${definition}) & (${where})`
  return participationAsked(input, { group: [`samarbeid=cooperation >= ${least}`, `andre=cooperation < ${least}`], where: within, ...change })
}

/**
 * Within the group, those that stand in several registered fixed groups take part more often than the others. The
 * register of groups is not complete: not to stand in it is not the same as to stand alone. So the claim can hold or
 * stay open, but the figures cannot speak against it.
 */
export function cooperationGoesWithParticipation(snapshot: Snapshot, input: FindingsInput): Finding {
  const poolOf = (asked: Asked): Pooled => pooledOf(snapshot, participationInput.parse(asked.input))
  const asked = askedOf(input, several)
  const pooled = poolOf(asked)
  // Where nobody is on one side, or the very same are counted, another way tries nothing.
  const test = (kind: FindingTest['kind'], id: string, title: Text, other: Asked): readonly FindingTest[] => {
    const one = poolOf(other)
    const isSame =
      one.oddsRatio === pooled.oddsRatio && one.inScopeA === pooled.inScopeA && one.inScopeB === pooled.inScopeB
    if (isSame || !isCompared(caseOf(one))) return []
    return [{ id, kind, title, note: same(''), leftOut: null, verdict: openOrHolds(one), figure: oddsFigure(id, one, other), against: null }]
  }
  const middle = input.from + Math.floor((input.to - input.from) / 2)
  const periods = middle < input.to ? [{ from: input.from, to: middle }, { from: middle + 1, to: input.to }] : []
  return settled({
    id: 'cooperation-goes-with-participation',
    title: claimOf(groupNamed(input.group)),
    verdict: openOrHolds(pooled),
    canFail: false,
    sentence: sentenceOf(pooled),
    rule: {
      nb: 'Innenfor gruppen holdes de som er medlem av minst to registrerte faste samarbeid (regionråd, digitaliseringsnettverk, felles IKT, vertskommune), mot de andre. Kommuner som er slått sammen eller delt siden, er ikke med, for medlemskap er kjent for dagens kommuner. Påstanden holder når hele intervallet for oddsforholdet ligger over 1. Den kan ikke avvises med disse tallene, heller ikke når intervallet ligger under 1: å mangle i registeret er ikke det samme som å stå alene.',
      nn: 'Innanfor gruppa blir dei som er medlem av minst to registrerte faste samarbeid (regionråd, digitaliseringsnettverk, felles IKT, vertskommune), haldne mot dei andre. Kommunar som er slått saman eller delte sidan, er ikkje med, for medlemskap er kjent for kommunane i dag. Påstanden held når heile intervallet for oddsforholdet ligg over 1. Han kan ikkje avvisast med desse tala, heller ikkje når intervallet ligg under 1: å mangle i registeret er ikkje det same som å stå åleine.',
      en: 'Within the group, members of at least two registered fixed groups (regional council, digitalisation network, joint IT, host municipality) are held against the others. Municipalities that have merged or been divided since are left out, since membership is known for those of today. The claim holds when the whole interval of the odds ratio lies above 1. These figures cannot speak against it, not even with the interval below 1: not to stand in the register is not the same as to stand alone.',
    },
    figures: [
      oddsFigure('odds-ratio', pooled, asked, { nb: 'oddsforhold mot de andre i gruppen', nn: 'oddsforhold mot dei andre i gruppa', en: 'odds ratio against the others of the group' }),
      pointsFigure('difference', pooled, asked),
      shareFigure('cooperating', { nb: 'i minst to kjente samarbeid', nn: 'i minst to kjende samarbeid', en: 'in at least two known groups' }, pooled.participantsA, pooled.inScopeA, asked),
      shareFigure('others', { nb: 'de andre i gruppen', nn: 'dei andre i gruppa', en: 'the others of the group' }, pooled.participantsB, pooled.inScopeB, asked),
    ],
    tests: [
      ...test('membership', 'membership/1', { nb: 'minst ett kjent samarbeid', nn: 'minst eitt kjent samarbeid', en: 'at least one known group' }, askedOf(input, 1)),
      ...test('membership', 'membership/3', { nb: 'minst tre kjente samarbeid', nn: 'minst tre kjende samarbeid', en: 'at least three known groups' }, askedOf(input, 3)),
      ...knownOf.flatMap(({ among, title }) => test('among', `among/${among}`, title, askedOf(input, several, { among }))),
      ...test('among', 'among/everybody', { nb: 'alle kommuner, ikke bare gruppen', nn: 'alle kommunar, ikkje berre gruppa', en: 'all municipalities, not the group alone' }, askedOf({ ...input, group: 'population >= 0' }, several)),
      ...periods.flatMap(({ from, to }) => test('period', `period/${from}-${to}`, years(from, to), askedOf({ ...input, from, to }, several))),
    ],
    rows: {
      count: pooled.participantsA + pooled.participantsB,
      what: { nb: 'deltakelser i gruppen på listene som er talt', nn: 'deltakingar i gruppa på listene som er talde', en: 'participations of the group on the lists counted' },
      from: askedOf(input, several, { participants: true }),
      table: 'participants',
    },
    method: { id: 'participation', version: '1' },
  })
}

/** Lower participation of those known to cooperate may come from what the register lacks, and settles nothing. */
const openOrHolds = ({ conclusion }: Pooled): Verdict => (conclusion === 'higher' ? verdictOf('higher', conclusion) : 'cannot-tell')

const years = (from: number, to: number): Text => {
  const words = from === to ? String(from) : `${from}–${to}`
  return { nb: words, nn: words, en: words }
}

/** The lists counted are those with somebody of the group in scope: without a group there are none, either. */
const nobodyListed: Text = {
  nb: 'Ingen kommuner hører til gruppen i disse årene, eller ingen hele lister dekker dem, så det er ingenting å telle.',
  nn: 'Ingen kommunar høyrer til gruppa i desse åra, eller ingen heile lister dekkjer dei, så det er ingenting å telje.',
  en: 'No municipality belongs to the group in these years, or no complete list covers them, so there is nothing to count.',
}

function sentenceOf(pooled: Pooled): Text {
  const { oddsRatio, low, high, participantsA, inScopeA, participantsB, inScopeB } = pooled
  if (inScopeA + inScopeB === 0) return nobodyListed
  if (oddsRatio === null || low === null || high === null) {
    return {
      nb: 'Det er for få av gruppen i kjente samarbeid, eller for få deltakelser, til å regne et oddsforhold med usikkerhet.',
      nn: 'Det er for få av gruppa i kjende samarbeid, eller for få deltakingar, til å rekne eit oddsforhold med uvisse.',
      en: 'Too few of the group stand in known cooperation, or too few took part, to compute an odds ratio with its uncertainty.',
    }
  }
  const figures = (language: 'nb' | 'nn' | 'en') => {
    const { ratio, whole } = formats[language]
    return {
      ratio: ratio(oddsRatio),
      low: ratio(low),
      high: ratio(high),
      a: whole(participantsA),
      ofA: whole(inScopeA),
      b: whole(participantsB),
      ofB: whole(inScopeB),
    }
  }
  const [nb, nn, en] = [figures('nb'), figures('nn'), figures('en')]
  return {
    nb: `De av gruppen som står i minst to kjente samarbeid, deltok ${nb.a} av ${nb.ofA} ganger i omfanget av en liste, de andre ${nb.b} av ${nb.ofB}: oddsforhold ${nb.ratio} (${nb.low}–${nb.high}).`,
    nn: `Dei av gruppa som står i minst to kjende samarbeid, deltok ${nn.a} av ${nn.ofA} gonger i omfanget av ei liste, dei andre ${nn.b} av ${nn.ofB}: oddsforhold ${nn.ratio} (${nn.low}–${nn.high}).`,
    en: `Those of the group that stand in at least two known groups took part ${en.a} of the ${en.ofA} times in the scope of a list, the others ${en.b} of ${en.ofB}: odds ratio ${en.ratio} (${en.low}–${en.high}).`,
  }
}
