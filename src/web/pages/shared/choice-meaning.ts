import type { Language } from '../../../domain/text.ts'
import { robustnessWords } from '../robustness/words.ts'

type Choices = (typeof robustnessWords)[Language]['choices']

/** What a choice of lists means, in one sentence; empty for a choice that has no words. */
export function choiceMeaning(id: string, language: Language): string {
  const choices: Readonly<Record<string, Choices[keyof Choices]>> = robustnessWords[language].choices
  return choices[id]?.meaning ?? ''
}
