import type { ChangeKind, Direction, SensitivityRow } from '../../../answers/explain/answer.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { sentenceCase } from '../../text/finding.ts'
import { pointsIn } from './points.ts'
import { explainWords } from './words.ts'

interface MatrixProps {
  readonly language: Language
  readonly main: Direction
  readonly rows: readonly SensitivityRow[]
}

const conclusions = ['less', 'cannot-tell', 'more', 'too-thin'] as const
/** Kinds with so many choices that they are counted, not shown one by one. */
const counted: readonly ChangeKind[] = ['scheme', 'county']
const shown: readonly ChangeKind[] = ['coding', 'unit', 'borders', 'terms']

/** One look: every other choice that changes the model, and which answer it gives about size; the column of the answer itself is marked. */
export function ExplainMatrix({ language, main, rows }: MatrixProps) {
  const { matrix, directions, kinds } = explainWords[language]
  const { whole } = formats[language]
  // Another definition divides another gap, and leaves the model as it is: it is no test of size.
  const tests = rows.filter(({ kind }) => kind !== 'definition')
  const title = matrix.title(whole(tests.filter(({ conclusion }) => conclusion === main).length), whole(tests.length))
  const mark = (of: string): string => (of === main ? 'mark main-answer' : 'mark')
  const of = (kind: ChangeKind): readonly SensitivityRow[] => tests.filter((row) => row.kind === kind)
  return (
    <section id="valg">
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="quiet">{matrix.howToRead}</p>
      <div className="table-scroll" role="region" aria-labelledby="matrix-caption" tabIndex={0}>
        <table className="ds-table matrix" id="matrix" data-size="sm" data-color="neutral">
          <caption id="matrix-caption" className="ds-sr-only">
            {title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{matrix.test}</th>
              {conclusions.map((conclusion) => (
                <th key={conclusion} scope="col" className={mark(conclusion)}>
                  {directions[conclusion]}
                  {conclusion === main && <span className="meaning">{matrix.main}</span>}
                </th>
              ))}
              <th scope="col" className="figure">
                {matrix.effect}
              </th>
            </tr>
          </thead>
          {shown.filter((kind) => of(kind).length > 0).map((kind) => (
            <tbody key={kind}>
              <tr className="group-heading">
                <th colSpan={6} scope="colgroup">
                  {kinds[kind]}
                </th>
              </tr>
              {of(kind).map((row) => (
                <Row key={row.id} language={language} row={row} mark={mark} />
              ))}
            </tbody>
          ))}
          <tbody>
            {counted.filter((kind) => of(kind).length > 0).map((kind) => (
              <tr className="group-heading" key={kind}>
                <th scope="row">{matrix.counted(whole(of(kind).length), kinds[kind])}</th>
                {conclusions.map((conclusion) => {
                  const n = of(kind).filter((row) => row.conclusion === conclusion).length
                  return (
                    <td key={conclusion} className={mark(conclusion)}>
                      {n > 0 && whole(n)}
                    </td>
                  )
                })}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ language, row: { kind, title, meaning, conclusion, size }, mark }: { readonly language: Language; readonly row: SensitivityRow; readonly mark: (of: string) => string }) {
  const { matrix } = explainWords[language]
  return (
    <tr>
      <th scope="row">
        {sentenceCase(title[language])}
        {kind === 'coding' && meaning[language] && <span className="meaning">{meaning[language]}</span>}
      </th>
      {conclusions.map((one) => (
        <td key={one} className={mark(one)}>
          {one === conclusion && (
            <>
              <span aria-hidden="true">●</span>
              <span className="ds-sr-only">{matrix.here}</span>
            </>
          )}
        </td>
      ))}
      <td className="figure">{size ? pointsIn(language, [size.marginalEffect]).interval(size.marginalEffect, size.marginalLow, size.marginalHigh) : '–'}</td>
    </tr>
  )
}
