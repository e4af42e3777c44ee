import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { type Verdict, verdictTold } from '../../../domain/verdict.ts'
import { large, line, listed, plainly, say, t, withInterval } from '../pieces.ts'

/** What is told of one claim. */
export interface FindingTold {
  /** The claim as a sentence without a full stop. */
  readonly claim: Text
  /** Of the main count. */
  readonly verdict: Verdict
  readonly figures: readonly {
    readonly title: Text
    readonly figure: EditionFigure
    readonly count: EditionFigure | null
    readonly of: EditionFigure | null
  }[]
  readonly same: EditionFigure
  readonly tests: EditionFigure
  /** The tests that end otherwise than the main count, and how. */
  readonly turns: readonly { readonly title: Text; readonly verdict: Verdict }[]
  /** Open because the data could not have spoken against it: that other ways are alike says nothing then. */
  readonly isOpenByDesign: boolean
  /** The schemes without which, one at a time, a clear verdict is another. */
  readonly restsOn: readonly Text[]
  /** What must be said with the verdict wherever it stands. */
  readonly notes: readonly Text[]
}

/** Instead of more names than two: the notes name them all. */
const single: Text = t('enkelte ordninger', 'einskilde ordningar', 'single schemes')

/** The verdict on a claim, in one sentence. */
export function verdictOn({ claim, verdict, restsOn }: Pick<FindingTold, 'claim' | 'verdict' | 'restsOn'>): Sentence {
  const [nb, nn, en] = [large(claim).nb, large(claim).nn, large(claim).en]
  const told = verdictTold(verdict, restsOn, single)
  return say(line`«${nb}»: ${told.nb}.`, line`«${nn}»: ${told.nn}.`, line`“${en}”: ${told.en}.`)
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

/** In how many other ways of counting the verdict is the same, and what must be said with it. */
export const weighed = (found: Pick<FindingTold, 'same' | 'tests' | 'isOpenByDesign' | 'notes'>): readonly Sentence[] => [
  ...(found.isOpenByDesign ? [] : agreeing(found)),
  ...found.notes.map(plainly),
]

function agreeing({ same, tests }: Pick<FindingTold, 'same' | 'tests'>): readonly Sentence[] {
  if (!tests.value) return []
  if (tests.value === 1) {
    return [
      same.value === 1
        ? say(line`Den andre måten å telle på gir samme svar.`, line`Den andre måten å telje på gir same svar.`, line`The other way of counting gives the same answer.`)
        : say(line`Den andre måten å telle på gir et annet svar.`, line`Den andre måten å telje på gir eit anna svar.`, line`The other way of counting gives another answer.`),
    ]
  }
  if (same.value === tests.value) {
    return [
      say(
        line`Samme svar på alle ${tests} andre måter å telle på.`,
        line`Same svar på alle ${tests} andre måtar å telje på.`,
        line`The same answer in all ${tests} other ways of counting.`,
      ),
    ]
  }
  return [
    say(
      line`Samme svar på ${same} av ${tests} andre måter å telle på.`,
      line`Same svar på ${same} av ${tests} andre måtar å telje på.`,
      line`The same answer in ${same} of ${tests} other ways of counting.`,
    ),
  ]
}

/** How the claim went when it was tried in other ways, and which of them turn it. */
export function triedOtherwise(found: Omit<FindingTold, 'claim' | 'verdict' | 'figures' | 'restsOn'>): readonly Sentence[] {
  const { tests, turns } = found
  if (!tests.value) {
    return [say(line`Det er ingen andre måter å telle på å prøve.`, line`Det er ingen andre måtar å telje på å prøve.`, line`There is no other way of counting to try.`)]
  }
  return [
    ...weighed(found),
    ...(['holds', 'does-not-hold', 'cannot-tell'] as const).flatMap((to) =>
      turningTo(
        to,
        turns.filter((turn) => turn.verdict === to),
      ),
    ),
  ]
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
