import type { Edition } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { English } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { editionWords } from './words.ts'

/** The datasets as they were when the edition was made. */
export function EditionDatasets({
  language,
  edition: { content },
}: {
  readonly language: Language
  readonly edition: Edition
}) {
  const words = editionWords[language]
  const { whole } = formats[language]
  return (
    <DataTable
      id="datasett"
      caption={words.datasetsTitle}
      quietCaption
      rows={content.datasets}
      keyOf={({ id }) => id}
      note={words.datasetsLists(whole(content.lists.length))}
      columns={[
        { id: 'title', title: words.dataset, rowHeader: true, cell: ({ title }) => title[language] },
        { id: 'version', title: words.version, cell: ({ version }) => version },
        { id: 'rows', title: words.rowsHeading, numeric: true, cell: ({ rows }) => whole(rows) },
        { id: 'source', title: words.from, cell: ({ source }) => <English>{source}</English> },
        { id: 'licence', title: words.licence, cell: ({ licence }) => <English>{licence}</English> },
      ]}
    />
  )
}
