import { listedTexts } from '../../domain/listed-texts.ts'
import { same, type Text } from '../../domain/text.ts'
import type { FindingTest, Tried, Verdict } from './answer.ts'

/** The schemes of the main count without which, one at a time, the verdict is another. */
export const restsOn = ({ verdict, tests }: Pick<Tried, 'verdict' | 'tests'>): readonly Text[] =>
  tests.flatMap(({ leftOut, verdict: then }) => (leftOut === null || then === verdict ? [] : [leftOut]))

/**
 * What must be said with a verdict wherever it is shown: that the data cannot speak against it, which ways of the same
 * kind give opposite answers, and which schemes it rests on. Empty where there is nothing to add.
 */
export const notesOf = (tried: Tried): readonly Text[] => [
  ...(tried.canFail ? [] : [onlySupported]),
  ...oppositesOf(tried),
  ...turnedWithout(tried),
]

const onlySupported: Text = {
  nb: 'Registeret over samarbeid er ikke helt. Tallene kan derfor støtte påstanden, men ikke avvise den.',
  nn: 'Registeret over samarbeid er ikkje heilt. Tala kan difor støtte påstanden, men ikkje avvise han.',
  en: 'The register of cooperation is not complete. So the figures can support the claim, but not speak against it.',
}

const opposite = { holds: 'does-not-hold', 'does-not-hold': 'holds', 'cannot-tell': null } as const

/**
 * Ways of one kind that give opposite clear answers. Where the main count has a clear answer: those against it. Where it
 * has none: two that are against each other, of periods two without a year in common if there are such.
 */
function oppositesOf({ verdict, tests }: Tried): readonly Text[] {
  const against = opposite[verdict]
  if (against !== null) {
    const ways = tests.filter((test) => test.verdict === against)
    return ways.length === 0 ? [] : [contrary(listedTexts(ways.map(named)))]
  }
  return [...new Set(tests.map(({ kind }) => kind))].flatMap((kind) => {
    const ways = tests.filter((test) => test.kind === kind)
    const pairs = ways.flatMap((one) =>
      one.verdict === 'holds' ? ways.filter((other) => other.verdict === 'does-not-hold').map((other) => [one, other] as const) : [],
    )
    const pair = pairs.find(([one, other]) => areApart(one, other)) ?? pairs[0]
    return pair ? [opposed(named(pair[0]), named(pair[1]))] : []
  })
}

const yearsOf = ({ figure }: FindingTest) => ({ from: Number(figure.from.input.from), to: Number(figure.from.input.to) })

function areApart(one: FindingTest, other: FindingTest): boolean {
  const [a, b] = [yearsOf(one), yearsOf(other)]
  return a.to < b.from || b.to < a.from
}

/** A period by its years, another way by its title. */
function named(test: FindingTest): Text {
  if (test.kind !== 'period') return test.title
  const { from, to } = yearsOf(test)
  return same(from === to ? String(from) : `${from}–${to}`)
}

const contrary = (ways: Text): Text => ({
  nb: `Svaret er det motsatte med: ${ways.nb}.`,
  nn: `Svaret er det motsette med: ${ways.nn}.`,
  en: `The answer is the opposite with: ${ways.en}.`,
})

const opposed = (holding: Text, failing: Text): Text => ({
  nb: `Svaret er motsatt i ${holding.nb} (holder) og ${failing.nb} (holder ikke).`,
  nn: `Svaret er motsett i ${holding.nn} (held) og ${failing.nn} (held ikkje).`,
  en: `The answers are opposite in ${holding.en} (holds) and ${failing.en} (does not hold).`,
})

const or: Text = { nb: ' eller ', nn: ' eller ', en: ' or ' }

/** What the verdict becomes when one scheme of the main count is left out, for each that turns it. */
function turnedWithout({ verdict, tests }: Tried): readonly Text[] {
  return (['holds', 'does-not-hold', 'cannot-tell'] as const).flatMap((then) => {
    const schemes = tests.flatMap((test) => (test.leftOut !== null && test.verdict === then && then !== verdict ? [test.leftOut] : []))
    if (schemes.length === 0) return []
    const { nb, nn, en } = listedTexts(schemes, or)
    const becomes = without[then]
    return [{ nb: `Uten ${nb} ${becomes.nb}.`, nn: `Utan ${nn} ${becomes.nn}.`, en: `Without ${en} ${becomes.en}.` }]
  })
}

const without: Readonly<Record<Verdict, Text>> = {
  holds: { nb: 'holder påstanden', nn: 'held påstanden', en: 'the claim holds' },
  'does-not-hold': { nb: 'holder påstanden ikke', nn: 'held påstanden ikkje', en: 'the claim does not hold' },
  'cannot-tell': { nb: 'kan påstanden ikke avgjøres', nn: 'kan påstanden ikkje avgjerast', en: 'the claim cannot be settled' },
}
