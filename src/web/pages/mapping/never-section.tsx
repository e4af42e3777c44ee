import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { questionWords } from '../shared/question-words.ts'
import type { SectionProps } from './context.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

interface NeverProps extends SectionProps {
  /** Address of the same question with these municipalities shown. */
  readonly withNever: string
  readonly minLists: number
}

/** Municipalities found on no list: shown when asked for, since the table is long and easily misread. */
export function NeverSection({ withNever, minLists, ...props }: NeverProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { whole } = formats[language]
  const { never } = envelope.answer
  return (
    <Section id="aldri" part={envelope.answer.never === null ? undefined : 'never'} title={never === null ? words.sections.never : questionWords[language].findings.never(whole(never.length))} {...props}>
      {never === null ? (
        <p className="screen-only">
          <a className="ds-link" href={withNever}>
            {words.neverLink}
          </a>
        </p>
      ) : (
        <>
          <p>{words.neverFound(whole(never.length), whole(minLists))}</p>
          <DataTable
            id="never-table"
            caption={words.sections.never}
            quietCaption
            tall
            {...limited(never, words.neverNote, language)}
            keyOf={({ code }) => code}
            empty={words.neverNone}
            columns={[
              {
                id: 'municipality',
                title: columns.municipality,
                rowHeader: true,
                cell: ({ code, name }) => (
                  <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                    {name}
                  </a>
                ),
              },
              { id: 'lists', title: columns.lists, numeric: true, cell: ({ lists }) => whole(lists) },
              { id: 'uncertain', title: columns.uncertain, cell: ({ uncertain }) => (uncertain ? words.yes : '') },
            ]}
          />
        </>
      )}
    </Section>
  )
}
