import { joinTexts, same, type Text } from '../../domain/text.ts'
import type { Conclusion } from '../participation/compare.ts'
import type { Finding, FindingTest, Verdict } from './answer.ts'

/** What a comparison says of a claim that the group is lower, or higher, than the others. */
export const verdictOf = (claim: 'lower' | 'higher', conclusion: Conclusion): Verdict =>
  conclusion === 'cannot-tell' ? 'cannot-tell' : conclusion === claim ? 'holds' : 'does-not-hold'

/** A finding before its tests are weighed. */
export type Tried = Omit<Finding, 'agree' | 'wouldChange'>

/** The verdict is the main count's; beside it, in how many other ways of counting it is the same, and which ones turn it. */
export function settled(tried: Tried): Finding {
  const turning = tried.tests.filter(({ verdict }) => verdict !== tried.verdict)
  const all = tried.tests.length
  return { ...tried, agree: { same: all - turning.length, all }, wouldChange: changesOf(turning, all) }
}

function changesOf(turning: readonly FindingTest[], tests: number): readonly Text[] {
  if (tests === 0) return [{ nb: 'Det er ingen andre måter å telle på å prøve.', nn: 'Det er ingen andre måtar å telje på å prøve.', en: 'There is no other way of counting to try.' }]
  if (turning.length === 0) return [steady(tests)]
  return (['holds', 'does-not-hold', 'cannot-tell'] as const).flatMap((verdict): readonly Text[] => {
    const ways = turning.filter((test) => test.verdict === verdict)
    if (ways.length === 0) return []
    const titles = listedTexts(ways.map(({ title }) => title))
    return [joinTexts([turnsTo[verdict], titles, same('.')], '')]
  })
}

const steady = (tests: number): Text =>
  tests === 1
    ? { nb: 'Den andre måten å telle på gir samme svar.', nn: 'Den andre måten å telje på gir same svar.', en: 'The other way of counting gives the same answer.' }
    : { nb: `Alle de ${tests} andre måtene å telle på gir samme svar.`, nn: `Alle dei ${tests} andre måtane å telje på gir same svar.`, en: `All the ${tests} other ways of counting give the same answer.` }

const turnsTo: Readonly<Record<Verdict, Text>> = {
  holds: { nb: 'Påstanden holder med: ', nn: 'Påstanden held med: ', en: 'The claim holds with: ' },
  'does-not-hold': { nb: 'Påstanden holder ikke med: ', nn: 'Påstanden held ikkje med: ', en: 'The claim does not hold with: ' },
  'cannot-tell': { nb: 'Tallene avgjør ikke påstanden med: ', nn: 'Tala avgjer ikkje påstanden med: ', en: 'The figures cannot settle the claim with: ' },
}

const and: Text = { nb: ' og ', nn: ' og ', en: ' and ' }

/** "a, b og c". Titles that hold a comma of their own are set apart by semicolons. */
export function listedTexts(texts: readonly Text[]): Text {
  const last = texts.at(-1)
  if (last === undefined) return same('')
  if (texts.length === 1) return last
  const separator = texts.some(({ nb }) => nb.includes(',')) ? '; ' : ', '
  return joinTexts([joinTexts(texts.slice(0, -1), separator), and, last], '')
}
