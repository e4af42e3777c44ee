import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { Verdict } from '../../findings/answer.ts'
import { large, line, listed, numbered, say, t, withInterval } from '../pieces.ts'

/** What is told of one claim. */
export interface FindingTold {
  /** The claim as a sentence without a full stop. */
  readonly claim: Text
  readonly verdict: Verdict
  /** Of the main count alone. */
  readonly main: Verdict
  readonly figures: readonly { readonly title: Text; readonly figure: EditionFigure; readonly count: EditionFigure | null; readonly of: EditionFigure | null }[]
  readonly same: EditionFigure
  readonly tests: EditionFigure
  /** The tests that end otherwise than the main count, and how. */
  readonly turns: readonly { readonly title: Text; readonly verdict: Verdict }[]
}

/** The verdict on a claim, in one sentence. */
export function verdictOn({ claim, verdict }: Pick<FindingTold, 'claim' | 'verdict'>): Sentence {
  const [nb, nn, en] = [large(claim).nb, large(claim).nn, large(claim).en]
  return {
    holds: say(line`«${nb}»: det holder i tallene.`, line`«${nn}»: det held i tala.`, line`“${en}”: this holds in the figures.`),
    'does-not-hold': say(line`«${nb}»: det holder ikke i tallene.`, line`«${nn}»: det held ikkje i tala.`, line`“${en}”: this does not hold in the figures.`),
    'cannot-tell': say(line`«${nb}»: tallene kan ikke avgjøre det.`, line`«${nn}»: tala kan ikkje avgjere det.`, line`“${en}”: the figures cannot tell.`),
  }[verdict]
}

/** Each figure that a verdict rests on, one sentence each. */
export const figuresOn = ({ figures }: Pick<FindingTold, 'figures'>): readonly Sentence[] =>
  figures.map(({ title, figure, count, of }) => {
    const [nb, nn, en] = [large(title).nb, large(title).nn, large(title).en]
    if (count === null || of === null) return say(line`${nb}: ${withInterval(figure)}.`, line`${nn}: ${withInterval(figure)}.`, line`${en}: ${withInterval(figure)}.`)
    return say(
      line`${nb}: ${withInterval(figure)}, ${count} av ${of}.`,
      line`${nn}: ${withInterval(figure)}, ${count} av ${of}.`,
      line`${en}: ${withInterval(figure)}, ${count} of ${of}.`,
    )
  })

/** What the main count says, and how many other ways of counting agree: the verdict's grounds in one sentence. */
export function weighed({ main, same, tests }: FindingTold): readonly Sentence[] {
  if (!tests.value) return []
  const says = {
    holds: t('at påstanden holder', 'at påstanden held', 'that the claim holds'),
    'does-not-hold': t('at påstanden ikke holder', 'at påstanden ikkje held', 'that the claim does not hold'),
    'cannot-tell': t('at det ikke kan avgjøres', 'at det ikkje kan avgjerast', 'that it cannot be told'),
  }[main]
  return [
    say(
      line`Hovedtellingen sier ${says.nb}, og ${same} av ${tests} andre ${numbered(tests, 'måte', 'måter')} å telle på gir samme svar.`,
      line`Hovudteljinga seier ${says.nn}, og ${same} av ${tests} andre ${numbered(tests, 'måte', 'måtar')} å telje på gir same svar.`,
      line`The main count says ${says.en}, and ${same} of ${tests} other ${numbered(tests, 'way', 'ways')} of counting ${numbered(same, 'gives', 'give')} the same answer.`,
    ),
  ]
}

/** How the claim went when it was tried in other ways. */
export function triedOtherwise({ verdict, main, same, tests, turns }: FindingTold): readonly Sentence[] {
  if (!tests.value) {
    return [say(line`Det er ingen andre måter å telle på å prøve.`, line`Det er ingen andre måtar å telje på å prøve.`, line`There is no other way of counting to try.`)]
  }
  const first = say(
    line`${same} av ${tests} andre ${numbered(tests, 'måte', 'måter')} å telle på gir samme svar som hovedtellingen.`,
    line`${same} av ${tests} andre ${numbered(tests, 'måte', 'måtar')} å telje på gir same svar som hovudteljinga.`,
    line`${same} of ${tests} other ${numbered(tests, 'way', 'ways')} of counting ${numbered(same, 'gives', 'give')} the same answer as the main count.`,
  )
  const alone = verdict === main ? [] : [mainAlone[main]]
  return [first, ...alone, ...(['holds', 'does-not-hold', 'cannot-tell'] as const).flatMap((to) => turningTo(to, turns.filter((turn) => turn.verdict === to)))]
}

const mainAlone: Readonly<Record<Verdict, Sentence>> = {
  holds: say(
    line`Hovedtellingen alene sier at påstanden holder, men en påstand som snur når den prøves på en annen måte, er ikke avgjort.`,
    line`Hovudteljinga åleine seier at påstanden held, men ein påstand som snur når han blir prøvd på ein annan måte, er ikkje avgjord.`,
    line`The main count alone says that the claim holds, but a claim that turns when it is tried in another way is not settled.`,
  ),
  'does-not-hold': say(
    line`Hovedtellingen alene sier at påstanden ikke holder, men en påstand som snur når den prøves på en annen måte, er ikke avgjort.`,
    line`Hovudteljinga åleine seier at påstanden ikkje held, men ein påstand som snur når han blir prøvd på ein annan måte, er ikkje avgjord.`,
    line`The main count alone says that the claim does not hold, but a claim that turns when it is tried in another way is not settled.`,
  ),
  'cannot-tell': say(
    line`Hovedtellingen alene avgjør ikke påstanden.`,
    line`Hovudteljinga åleine avgjer ikkje påstanden.`,
    line`The main count alone cannot settle the claim.`,
  ),
}

/** A title with a comma of its own is kept in its quotation marks. */
const quoted = (titles: readonly Text[]): Text => listed(titles.map(({ nb, nn, en }) => t(`«${nb}»`, `«${nn}»`, `“${en}”`)))

function turningTo(to: Verdict, turns: FindingTold['turns']): readonly Sentence[] {
  if (turns.length === 0) return []
  const titles = quoted(turns.map(({ title }) => title))
  return [
    {
      holds: say(line`Den holder med ${titles.nb}.`, line`Han held med ${titles.nn}.`, line`It holds with ${titles.en}.`),
      'does-not-hold': say(line`Den holder ikke med ${titles.nb}.`, line`Han held ikkje med ${titles.nn}.`, line`It does not hold with ${titles.en}.`),
      'cannot-tell': say(line`Den kan ikke avgjøres med ${titles.nb}.`, line`Han kan ikkje avgjerast med ${titles.nn}.`, line`It cannot be told with ${titles.en}.`),
    }[to],
  ]
}
