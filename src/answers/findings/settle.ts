import type { Conclusion } from '../../domain/comparison.ts'
import { listedTexts } from '../../domain/listed-texts.ts'
import { joinTexts, same, type Text } from '../../domain/text.ts'
import { isOpenByDesign } from '../../domain/verdict.ts'
import type { Finding, FindingTest, Tried, Verdict } from './answer.ts'
import { notesOf, restsOn } from './notes.ts'

/** What a comparison says of a claim that the group is lower, or higher, than the others. */
export const verdictOf = (claim: 'lower' | 'higher', conclusion: Conclusion): Verdict =>
  conclusion === 'cannot-tell' ? 'cannot-tell' : conclusion === claim ? 'holds' : 'does-not-hold'

/**
 * The verdict is the main count's; beside it, in how many other ways of counting it is the same, which ones turn it,
 * and what it rests on.
 */
export function settled(tried: Tried): Finding {
  const turning = tried.tests.filter(({ verdict }) => verdict !== tried.verdict)
  const all = tried.tests.length
  return {
    ...tried,
    agree: { same: all - turning.length, all },
    restsOn: restsOn(tried),
    notes: notesOf(tried),
    wouldChange: isOpenByDesign(tried) && turning.length === 0 && all > 0 ? [openThroughout(all)] : changesOf(turning, all),
  }
}

const openThroughout = (tests: number): Text => ({
  nb: `Ingen av de ${tests} andre måtene å telle på støtter påstanden, og ingen av dem kunne avvist den.`,
  nn: `Ingen av dei ${tests} andre måtane å telje på støttar påstanden, og ingen av dei kunne ha avvist han.`,
  en: `None of the ${tests} other ways of counting supports the claim, and none of them could have spoken against it.`,
})

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
