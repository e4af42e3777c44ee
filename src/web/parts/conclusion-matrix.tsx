import type { ReactNode } from 'react'
import { formats } from '../../domain/format.ts'
import type { Language } from '../../domain/text.ts'
import { TableFrame } from './table-frame.tsx'

/** One way of asking: what it is called, what it means, which of the conclusions it gives, and the figure behind. */
export interface MatrixRow<Conclusion extends string> {
  readonly id: string
  readonly title: string
  readonly meaning: string | null
  readonly conclusion: Conclusion
  readonly figure: string
}

interface ConclusionMatrixProps<Conclusion extends string> {
  readonly language: Language
  readonly title: string
  /** Address of the section, where it has one. */
  readonly section?: string
  readonly words: { readonly howToRead: string; readonly test: string; readonly main: string; readonly here: string }
  /** The possible conclusions in the order of the columns, with what each is called. */
  readonly conclusions: readonly { readonly id: Conclusion; readonly name: string }[]
  /** That of the answer itself: its column is marked. */
  readonly main: Conclusion
  /** Heading of the figures. */
  readonly figure: string
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly rows: readonly MatrixRow<Conclusion>[]
  }[]
  /** Ways that are so many that each conclusion's are counted in one line. */
  readonly counted: readonly {
    readonly id: string
    readonly title: string
    readonly conclusions: readonly Conclusion[]
  }[]
}

/** One look: every other way to ask, and which answer it gives; the column of the answer itself is marked. */
export function ConclusionMatrix<Conclusion extends string>({
  language,
  title,
  section,
  words,
  conclusions,
  main,
  figure,
  groups,
  counted,
}: ConclusionMatrixProps<Conclusion>) {
  const { whole } = formats[language]
  const mark = (of: Conclusion): string => (of === main ? 'mark main-answer' : 'mark')
  const cells = (inside: (of: Conclusion) => ReactNode): ReactNode =>
    conclusions.map(({ id }) => (
      <td key={id} className={mark(id)}>
        {inside(id)}
      </td>
    ))
  const here = (
    <>
      <span aria-hidden="true">●</span>
      <span className="ds-sr-only">{words.here}</span>
    </>
  )
  return (
    <section id={section}>
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="quiet">{words.howToRead}</p>
      <TableFrame id="matrix" kind="matrix" caption={title} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.test}</th>
            {conclusions.map(({ id, name }) => (
              <th key={id} scope="col" className={mark(id)}>
                {name}
                {id === main && <span className="meaning">{words.main}</span>}
              </th>
            ))}
            <th scope="col" className="figure">
              {figure}
            </th>
          </tr>
        </thead>
        {groups.filter(({ rows }) => rows.length > 0).map((group) => (
          <tbody key={group.id}>
            <tr className="group-heading">
              <th colSpan={conclusions.length + 2} scope="colgroup">
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.title}
                  {row.meaning && <span className="meaning">{row.meaning}</span>}
                </th>
                {cells((of) => of === row.conclusion && here)}
                <td className="figure">{row.figure}</td>
              </tr>
            ))}
          </tbody>
        ))}
        {counted.some((line) => line.conclusions.length > 0) && (
          <tbody>
            {counted.filter((line) => line.conclusions.length > 0).map((line) => (
              <tr key={line.id} className="group-heading">
                <th scope="row">{line.title}</th>
                {cells((of) => {
                  const n = line.conclusions.filter((one) => one === of).length
                  return n > 0 && whole(n)
                })}
                <td />
              </tr>
            ))}
          </tbody>
        )}
      </TableFrame>
    </section>
  )
}
