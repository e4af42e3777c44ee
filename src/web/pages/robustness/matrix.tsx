import type { RobustnessAnswer, Variant } from '../../../answers/robustness.ts'
import type { Conclusion } from '../../../answers/participation/compare.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { sentenceCase } from '../../text/finding.ts'
import { robustnessWords } from './words.ts'

interface MatrixProps {
  readonly language: Language
  readonly answer: RobustnessAnswer
  /** The variant that is the question itself, so that it is not counted as a test. */
  readonly asked: string
}

const conclusions = ['lower', 'cannot-tell', 'higher'] as const

/** One look: every other way to ask, and which of the three answers it gives; the column of the answer itself is marked. */
export function Matrix({ language, answer, asked }: MatrixProps) {
  const { matrix, ends, conclusion: conclusionWords } = robustnessWords[language]
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
  const { whole } = formats[language]
  const title = matrix.title(whole(same), whole(tests.length))
  const mark = (of: Conclusion): string | undefined => (of === main.conclusion ? 'mark main-answer' : 'mark')
  return (
    <section>
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
                  {named[conclusion]}
                  {conclusion === main.conclusion && <span className="meaning">{matrix.main}</span>}
                </th>
              ))}
              <th scope="col" className="figure">
                {matrix.odds}
              </th>
            </tr>
          </thead>
          {groups.filter(({ variants }) => variants.length > 0).map((group) => (
            <tbody key={group.id}>
              <tr className="group-heading">
                <th colSpan={5} scope="colgroup">
                  {group.title}
                </th>
              </tr>
              {group.variants.map((variant) => (
                <Row key={variant.id} language={language} variant={variant} mark={mark} />
              ))}
            </tbody>
          ))}
          {without.length > 0 && (
            <tbody>
              <tr className="group-heading">
                <th scope="row">{matrix.without(whole(without.length))}</th>
                {conclusions.map((conclusion) => (
                  <td key={conclusion} className={mark(conclusion)}>
                    {counted(without, conclusion) > 0 && whole(counted(without, conclusion))}
                  </td>
                ))}
                <td />
              </tr>
            </tbody>
          )}
        </table>
      </div>
    </section>
  )
}

const counted = (variants: readonly Variant[], wanted: Conclusion): number => variants.filter(({ conclusion }) => conclusion === wanted).length

interface RowProps {
  readonly language: Language
  readonly variant: Variant
  readonly mark: (of: Conclusion) => string | undefined
}

function Row({ language, variant: { title, meaning, pooled, conclusion }, mark }: RowProps) {
  const { matrix } = robustnessWords[language]
  const { ratio } = formats[language]
  return (
    <tr>
      <th scope="row">
        {sentenceCase(title[language])}
        {meaning[language] && <span className="meaning">{meaning[language].replace(/ \([^)]*\)$/, '')}</span>}
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
      <td className="figure">
        {ratio(pooled.oddsRatio)} ({ratio(pooled.low)}–{ratio(pooled.high)})
      </td>
    </tr>
  )
}
