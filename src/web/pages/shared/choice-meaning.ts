import type { Variant } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { findingWords, listed } from '../../text/finding.ts'
import { robustnessWords } from '../robustness/words.ts'

const conclusions = ['lower', 'higher', 'cannot-tell'] as const

/** A sentence for each other conclusion that counting other lists gives, naming the choices and their odds ratios; none when no choice changes it. */
export function choiceSentences(main: Variant, choices: readonly Variant[], language: Language): readonly string[] {
  const { turnsWhen, choices: known, conclusion: conclusionWords } = robustnessWords[language]
  const { ratio } = formats[language]
  return conclusions.flatMap((conclusion) => {
    const turning = choices.filter((choice) => choice.conclusion === conclusion && conclusion !== main.conclusion)
    if (turning.length === 0) return []
    const named = turning.map(({ id, title, pooled }) => `${choiceOf(known, id)?.when ?? title[language]} (${ratio(pooled.oddsRatio)})`)
    return [turnsWhen(conclusionWords[conclusion], listed(named, findingWords[language].and))]
  })
}

/** What a choice of lists means, in one sentence; empty for a choice that has no words. */
export const choiceMeaning = (id: string, language: Language): string => choiceOf(robustnessWords[language].choices, id)?.meaning ?? ''

type Choices = (typeof robustnessWords)[Language]['choices']

const choiceOf = (choices: Readonly<Record<string, Choices[keyof Choices]>>, id: string): Choices[keyof Choices] | undefined => choices[id]
