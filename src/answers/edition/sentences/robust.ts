import type { Conclusion } from '../../../domain/comparison.ts'
import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import { joinTexts, type Text } from '../../../domain/text.ts'
import { large, line, numbered, say, t } from '../pieces.ts'

export const conclusionTitles: Readonly<Record<Conclusion, Text>> = {
  lower: t('lavere deltakelse', 'lågare deltaking', 'lower participation'),
  higher: t('høyere deltakelse', 'høgare deltaking', 'higher participation'),
  'cannot-tell': t('kan ikke avgjøres', 'kan ikkje avgjerast', 'cannot be told'),
}

/** One way of asking otherwise: how many such tests there are, and how many end as the main answer does. */
export interface Trial {
  /** "med andre definisjoner av gruppen". */
  readonly how: Text
  readonly same: EditionFigure
  readonly all: EditionFigure
  /** Those that end otherwise, and how. */
  readonly turns: readonly { readonly title: Text; readonly conclusion: Conclusion }[]
}

/** Whether the answer stands, over all trials; null when nothing was tried. */
export function stands(trials: readonly Trial[], conclusion: Conclusion): Sentence | null {
  const tried = trials.filter(({ all }) => (all.value ?? 0) > 0)
  if (tried.length === 0) return null
  const answer = conclusionTitles[conclusion]
  if (tried.every(({ turns }) => turns.length === 0)) {
    return say(
      line`Svaret («${answer.nb}») er det samme i alle prøvene.`,
      line`Svaret («${answer.nn}») er det same i alle prøvene.`,
      line`The answer (“${answer.en}”) is the same in all the trials.`,
    )
  }
  return say(
    line`Svaret («${answer.nb}») er ikke det samme i alle prøvene.`,
    line`Svaret («${answer.nn}») er ikkje det same i alle prøvene.`,
    line`The answer (“${answer.en}”) is not the same in all the trials.`,
  )
}

/** How one kind of trial went; nothing when there was none. */
export function trialOf({ how, same, all, turns }: Trial): readonly Sentence[] {
  if (!all.value) return []
  const alone = all.value === 1
  const samesAlone = t('samme svar', 'same svar', 'the same answer')
  const first = !alone
    ? say(
        line`${how.nb}: ${same} av ${all} prøver gir samme svar.`,
        line`${how.nn}: ${same} av ${all} prøver gir same svar.`,
        line`${how.en}: ${same} of ${all} trials ${numbered(same, 'gives', 'give')} the same answer.`,
      )
    : turns.length === 0
      ? say(line`${how.nb}: ${samesAlone.nb}.`, line`${how.nn}: ${samesAlone.nn}.`, line`${how.en}: ${samesAlone.en}.`)
      : say(line`${how.nb}: et annet svar.`, line`${how.nn}: eit anna svar.`, line`${how.en}: another answer.`)
  return [
    first,
    ...(['lower', 'higher', 'cannot-tell'] as const).flatMap((to) =>
      turned(
        to,
        turns.filter(({ conclusion }) => conclusion === to),
      ),
    ),
  ]
}

function turned(to: Conclusion, turns: Trial['turns']): readonly Sentence[] {
  if (turns.length === 0) return []
  const titles = joinTexts(turns.map(({ title }) => title), '; ')
  const c = large(conclusionTitles[to])
  return [say(line`${c.nb}: ${titles.nb}.`, line`${c.nn}: ${titles.nn}.`, line`${c.en}: ${titles.en}.`)]
}
