import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { BorderChange } from '../../../answers/municipality/shape.ts'
import { yearOf } from '../../../domain/plain-date.ts'
import type { Language } from '../../../domain/text.ts'
import { populationLine } from '../../charts/population-line.ts'
import { dateInWords, listInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import type { Sheet } from '../../picture.ts'
import { nameOf } from './timeline.ts'
import { municipalityWords } from './words.ts'

/** Population year by year with every change of borders marked; null where fewer than two years are known. */
export function populationSheet({ populationSeries: { own, today, isEstimate, changes }, municipality }: MunicipalityAnswer, language: Language): Sheet | null {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const spine = today.length > 0 ? today : own
  const [first, last] = [spine[0], spine.at(-1)]
  if (!municipality || !first || !last || first.year === last.year) return null
  const shown = changes.filter(({ date }) => yearOf(date) > first.year && yearOf(date) <= last.year)
  const finding = today.length > 0 ? words.populationFindingToday : shown.length > 0 ? words.populationFindingChanged : words.populationFinding
  const notes = shown.map((change) => words.changeNote[change.kind](dateInWords(change.date, language), listInWords(change.others, language)))
  const gaps = own.some(({ year }, i) => i > 0 && year !== (own[i - 1]?.year ?? 0) + 1 && shown.some(({ date }) => yearOf(date) <= year))
  return populationLine(
    {
      title: finding(nameOf(municipality), String(first.year), String(last.year), whole(first.people), whole(last.people)),
      subtitle: words.populationSubtitle,
      description: words.populationDescription(shown.map(({ date, kind }) => `${words.changeWord[kind]} ${dateInWords(date, language)}`).join('; ')),
      key:
        today.length > 0
          ? [
              { sign: 'line-a', text: words.populationKey.own },
              { sign: 'line-dashed', text: words.populationKey.today },
            ]
          : [],
      notes: [...notes, ...(gaps ? [words.populationApart] : []), ...(isEstimate && today.length > 0 ? [words.populationEstimate] : [])],
    },
    { runs: runsOf(own, changes), today: runsOf(today, []), changes: marks(shown).map(({ year, kinds }) => ({ year, text: `${year}: ${[...new Set(kinds.map((kind) => words.changeWord[kind]))].join(', ')}` })) },
    whole,
  )
}

/** Years that follow each other within the same borders: nothing is drawn over a year that is not known, or over a change. */
function runsOf<Point extends { readonly year: number }>(points: readonly Point[], changes: readonly BorderChange[]): readonly (readonly Point[])[] {
  const cuts = new Set(changes.map(({ date }) => yearOf(date)))
  const runs: Point[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.year === point.year - 1 && !cuts.has(point.year)) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** One mark a year, with all that happened. */
function marks(changes: readonly BorderChange[]): readonly { readonly year: number; readonly kinds: readonly BorderChange['kind'][] }[] {
  const years = [...new Set(changes.map(({ date }) => yearOf(date)))]
  return years.map((year) => ({ year, kinds: changes.filter(({ date }) => yearOf(date) === year).map(({ kind }) => kind) }))
}
