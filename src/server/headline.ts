import { headlineInput, participation } from '../answers/participation.ts'
import { participationInput } from '../answers/participation/input.ts'
import type { Language, Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { formats } from '../domain/format.ts'

/** The headline figures in one line, from the lists as they are now stored. */
export function headlineOf(snapshot: Snapshot): Text {
  const { answer, coverage } = participation.answer(snapshot, participationInput.parse(headlineInput))
  const { pooled } = answer
  const line = (language: Language, words: (odds: string, low: string, high: string) => string): string => {
    const { ratio } = formats[language]
    return words(ratio(pooled.oddsRatio), ratio(pooled.low), ratio(pooled.high))
  }
  const { from, to } = headlineInput
  const lists = `${coverage.listsCounted}/${coverage.listsKnown}`
  return {
    nb: line('nb', (odds, low, high) => `Små distriktskommuner mot alle andre, ${from}–${to}: oddsforhold for å delta ${odds} (95 %: ${low}–${high}), ${pooled.strata} ordninger og år, ${lists} lister talt.`),
    nn: line('nn', (odds, low, high) => `Små distriktskommunar mot alle andre, ${from}–${to}: oddsforhold for å delta ${odds} (95 %: ${low}–${high}), ${pooled.strata} ordningar og år, ${lists} lister talde.`),
    en: line('en', (odds, low, high) => `Small rural municipalities against all others, ${from}–${to}: odds ratio of taking part ${odds} (95 %: ${low}–${high}), ${pooled.strata} schemes and years, ${lists} lists counted.`),
  }
}
