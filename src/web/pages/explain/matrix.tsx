import type { ChangeKind, Direction, ExplainAnswer, SensitivityRow } from '../../../answers/explain/answer.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { ConclusionMatrix, type MatrixRow } from '../../parts/conclusion-matrix.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { pointsIn } from './points.ts'
import { explainWords } from './words.ts'

interface MatrixProps {
  readonly language: Language
  readonly main: Direction
  readonly counts: NonNullable<ExplainAnswer['sizeTests']>
  readonly rows: readonly SensitivityRow[]
}

const conclusions = ['less', 'cannot-tell', 'more', 'too-thin'] as const
/** Kinds with so many choices that they are counted, not shown one by one. */
const counted: readonly ChangeKind[] = ['scheme', 'county']
const shown: readonly ChangeKind[] = ['coding', 'unit', 'borders', 'terms']

/**
 * Every other choice that changes the model, and which answer it gives about size. Another definition is none: it
 * divides another gap.
 */
export function ExplainMatrix({ language, main, counts, rows }: MatrixProps) {
  const { matrix, directions, kinds } = explainWords[language]
  const { whole } = formats[language]
  const of = (kind: ChangeKind): readonly SensitivityRow[] => rows.filter((row) => row.kind === kind)
  return (
    <ConclusionMatrix
      language={language}
      section="valg"
      title={matrix.title(whole(counts.same), whole(counts.all))}
      words={matrix}
      conclusions={conclusions.map((id) => ({ id, name: directions[id] }))}
      main={main}
      figure={matrix.effect}
      groups={shown.map((kind) => ({
        id: kind,
        title: kinds[kind],
        rows: of(kind).map((row) => rowOf(row, language)),
      }))}
      counted={counted.map((kind) => ({
        id: kind,
        title: matrix.counted(whole(of(kind).length), kinds[kind]),
        conclusions: of(kind).map(({ conclusion }) => conclusion),
      }))}
    />
  )
}

const rowOf = (
  { id, kind, title, meaning, conclusion, size }: SensitivityRow,
  language: Language,
): MatrixRow<SensitivityRow['conclusion']> => ({
  id,
  title: sentenceCase(title[language]),
  meaning: kind === 'coding' ? meaning[language] || null : null,
  conclusion,
  figure: size
    ? pointsIn(language, [size.marginalEffect]).interval(size.marginalEffect, size.marginalLow, size.marginalHigh)
    : '–',
})
