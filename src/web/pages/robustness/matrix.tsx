import type { RobustnessAnswer, Variant } from '../../../answers/robustness.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { ConclusionMatrix, type MatrixRow } from '../../parts/conclusion-matrix.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { robustnessWords } from './words.ts'

interface MatrixProps {
  readonly language: Language
  readonly answer: RobustnessAnswer
  /** The variant that is the question itself, so that it is not counted as a test. */
  readonly asked: string
}

const conclusions = ['lower', 'cannot-tell', 'higher'] as const

/** Every other way to ask, and which of the three answers it gives. */
export function Matrix({ language, answer, asked }: MatrixProps) {
  const { matrix, ends, conclusion: conclusionWords } = robustnessWords[language]
  const { whole } = formats[language]
  const named = { ...ends, 'cannot-tell': conclusionWords['cannot-tell'] }
  const { main, definitions, among, periods, choices, without } = answer
  const groups = [
    { id: 'periods', title: matrix.periods, variants: periods },
    { id: 'definitions', title: matrix.definitions, variants: definitions.filter(({ id }) => id !== asked) },
    { id: 'among', title: matrix.among, variants: among.filter(({ id }) => id !== 'all') },
    { id: 'choices', title: matrix.choices, variants: choices },
  ]
  const tests = [...groups.flatMap(({ variants }) => variants), ...without]
  const same = tests.filter(({ conclusion }) => conclusion === main.conclusion).length
  return (
    <ConclusionMatrix
      language={language}
      title={matrix.title(whole(same), whole(tests.length))}
      words={matrix}
      conclusions={conclusions.map((id) => ({ id, name: named[id] }))}
      main={main.conclusion}
      figure={matrix.odds}
      groups={groups.map(({ id, title, variants }) => ({ id, title, rows: variants.map((variant) => rowOf(variant, language)) }))}
      counted={[{ id: 'without', title: matrix.without(whole(without.length)), conclusions: without.map(({ conclusion }) => conclusion) }]}
    />
  )
}

function rowOf({ id, title, meaning, pooled, conclusion }: Variant, language: Language): MatrixRow<Variant['conclusion']> {
  const { ratio } = formats[language]
  return {
    id,
    title: sentenceCase(title[language]),
    meaning: meaning[language].replace(/ \([^)]*\)$/, '') || null,
    conclusion,
    figure: `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})`,
  }
}
