import type { ShownMethod } from '../../../answers/method.ts'
import type { Figure } from '../../../answers/methods/declare.ts'
import type { Language } from '../../../domain/text.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { commonWords } from '../../text/words.ts'
import { dataWords } from './words.ts'

/** A case worked through: what it starts from, each step in words with its figures, and computed beside expected. */
export function WorkedExample({ language, example }: { readonly language: Language; readonly example: ShownMethod['example'] }) {
  const words = dataWords[language]
  const figures = Object.entries(example.figures).map(([name, value]) => ({ name, title: example.titles[name]?.[language] ?? name, value, expected: example.expected[name] ?? null }))
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {words.example}
      </h2>
      <p>{example.case[language]}</p>
      <dl className="facts-list">
        {example.inputs.map(({ name, value }) => (
          <div key={name.nb} className="note-pair">
            <dt>{name[language]}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <div className="prose">
        <ol>
          {example.steps.map((step) => (
            <li key={step.nb}>{step[language]}</li>
          ))}
        </ol>
      </div>
      <p className="quiet">{words.exampleHow}</p>
      <DataTable
        id="figures"
        caption={words.figures}
        rows={figures}
        keyOf={({ name }) => name}
        note={`${words.expectedFrom} ${example.from[language]}`}
        columns={[
          { id: 'figure', title: words.figure, rowHeader: true, cell: ({ title }) => title },
          { id: 'computed', title: words.computed, numeric: true, cell: ({ value }) => written(value, language) },
          { id: 'expected', title: words.expected, numeric: true, cell: ({ expected }) => written(expected, language) },
        ]}
      />
    </section>
  )
}

/** A figure with as many digits as are compared. */
function written(figure: Figure, language: Language): string {
  if (figure === null) return commonWords[language].unknown
  if (typeof figure === 'boolean') return figure ? commonWords[language].yes : commonWords[language].no
  return typeof figure === 'number' ? new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO', { maximumSignificantDigits: 8 }).format(figure) : figure
}
