import type { Cell } from '../../../answers/participation/cells.ts'
import { formats } from '../../format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { sentenceCase } from '../../text/finding.ts'
import type { SectionProps } from './context.ts'
import { SchemeLink } from './scheme-link.tsx'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** Money, where the counted lists give it: in all, per municipality and per inhabitant in scope. */
export function AmountsSection(props: SectionProps) {
  const { language, envelope, names, groupName } = props
  const words = mappingWords[language]
  const { columns } = words
  const { whole } = formats[language]
  const withMoney = new Set(
    envelope.answer.cells.flatMap(({ scheme, year, amountNok }) => (amountNok === null ? [] : [`${scheme}|${year}`])),
  )
  const cells = envelope.answer.cells.filter(({ scheme, year }) => withMoney.has(`${scheme}|${year}`))
  return (
    <Section id="belop" title={words.sections.amounts} {...props}>
      <DataTable<Cell>
        id="amounts"
        caption={words.sections.amounts}
        quietCaption
        tall
        rows={cells}
        keyOf={({ scheme, year, group }) => `${scheme}|${year}|${group}`}
        note={words.amountsNote}
        empty={words.amountsNone}
        columns={[
          {
            id: 'scheme',
            title: columns.scheme,
            rowHeader: true,
            cell: ({ scheme }) => <SchemeLink language={language} id={scheme} names={names} />,
          },
          { id: 'year', title: columns.year, numeric: true, cell: ({ year }) => year },
          { id: 'group', title: columns.group, cell: ({ group }) => sentenceCase(groupName(group)) },
          { id: 'amount', title: columns.amount, numeric: true, cell: ({ amountNok }) => whole(amountNok) },
          {
            id: 'perMunicipality',
            title: columns.perMunicipality,
            numeric: true,
            cell: ({ nokPerMunicipality }) => whole(nokPerMunicipality),
          },
          {
            id: 'perInhabitant',
            title: columns.perInhabitant,
            numeric: true,
            cell: ({ nokPerInhabitant }) => formats[language].ratio(nokPerInhabitant),
          },
          {
            id: 'unknown',
            title: columns.unknownAmounts,
            numeric: true,
            cell: ({ amountsUnknown }) => whole(amountsUnknown),
          },
        ]}
      />
    </Section>
  )
}
