import { alphabets } from '../../collate.ts'
import { inOrder } from '../../../domain/in-order.ts'
import type { CoveredList } from '../../../answers/coverage.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { commonWords } from '../../text/words.ts'
import { dataWords } from '../data/words.ts'

/** Every list with what is known of it: the table twin of the grid. */
export function ListsTable({ language, lists }: { readonly language: Language; readonly lists: readonly CoveredList[] }) {
  const words = dataWords[language]
  const terms = termsIn[language]
  const { yes, no } = commonWords[language]
  const { whole } = formats[language]
  const ordered = lists.toSorted((a, b) => alphabets[language](a.schemeName[language], b.schemeName[language]) || b.year - a.year || inOrder(a.id, b.id))
  return (
    <DataTable
      id="lists"
      caption={words.allLists(whole(lists.length))}
      quietCaption
      tall
      {...limited(ordered, '', language)}
      keyOf={({ id }) => id}
      empty={words.none}
      columns={[
        {
          id: 'scheme',
          title: words.scheme,
          rowHeader: true,
          cell: ({ scheme, schemeName }) => (
            <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
              {schemeName[language]}
            </a>
          ),
        },
        { id: 'year', title: words.year, cell: ({ year }) => year },
        { id: 'scope', title: words.scope, cell: (list) => list.scopeTitle[language] },
        { id: 'stage', title: words.stage, cell: ({ stage }) => <div className="roomy">{terms.stage[stage]}</div> },
        { id: 'complete', title: words.complete, cell: ({ complete }) => (complete ? yes : no) },
        { id: 'names', title: words.names, numeric: true, cell: ({ rows }) => whole(rows) },
        { id: 'waiting', title: words.waiting, numeric: true, cell: ({ waiting }) => whole(waiting) },
        { id: 'counted', title: words.counted, cell: ({ unused }) => (unused === null ? words.countedYes : words.countedNo(terms.unused[unused])) },
        { id: 'source', title: words.source, cell: ({ sourceUrl }) => <SourceLink url={sourceUrl} text={words.sourceAt} /> },
      ]}
    />
  )
}
