import { inOrder } from '../../../domain/in-order.ts'
import type { Unused } from '../../../answers/participation/list-use.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { limited } from '../../parts/limited.ts'
import { sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import type { SectionProps } from './context.ts'
import { questionWords } from '../shared/question-words.ts'
import { schemeYearColumns } from './scheme-columns.tsx'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

interface UncountedRow {
  readonly list: string
  readonly scheme: string
  readonly year: number
  readonly why: Unused
}

/** Which lists are counted, and for every other list why it is not. */
export function CoverageSection(props: SectionProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { whole, percent } = formats[language]
  const { listsKnown, listsComplete, listsCounted, uncounted, grants } = envelope.coverage
  const reasons = termsIn[language].unused
  const counts = new Map<Unused, number>()
  for (const { why } of uncounted) counts.set(why, (counts.get(why) ?? 0) + 1)
  const heading = (why: Unused): string => `${sentenceCase(reasons[why])} (${whole(counts.get(why) ?? 0)})`
  const rows = uncounted.toSorted(
    (a, b) =>
      (counts.get(b.why) ?? 0) - (counts.get(a.why) ?? 0) ||
      inOrder(a.why, b.why) ||
      inOrder(a.scheme, b.scheme) ||
      a.year - b.year,
  )
  return (
    <Section id="dekning" title={questionWords[language].findings.coverage(whole(listsCounted), whole(listsKnown))} {...props}>
      <p>
        {words.coverage(whole(listsKnown), whole(listsComplete), whole(listsCounted))}{' '}
        <a className="ds-link" href={pathIn(language, '/data/dekning')}>
          {words.coverageLink}
        </a>
      </p>
      {grants.rate !== null && (
        <p>
          {words.grants(whole(grants.lists), whole(grants.awards), whole(grants.applications), percent(grants.rate))}
        </p>
      )}
      {rows.length > 0 && (
        <Folded language={language} rows={rows.length} isAside>
          <DataTable<UncountedRow>
            id="uncounted"
            caption={columns.reason}
            tall
            {...limited(rows, '', language)}
            keyOf={({ list }) => list}
            groupOf={({ why }) => heading(why)}
            columns={[
              ...schemeYearColumns<UncountedRow>(props),
            ]}
          />
        </Folded>
      )}
    </Section>
  )
}
