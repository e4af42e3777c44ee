import type { Cell } from '../../../answers/participation/cells.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import type { SectionProps } from './context.ts'
import { listsWithMoney } from './answer-title.ts'
import { cellColumns, cellKey } from './scheme-columns.tsx'
import { questionWords } from '../shared/question-words.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

interface AmountsProps extends SectionProps {
  /** Whether amounts are what was asked for: then the table stands open. */
  readonly isAsked: boolean
}

/** Money, where the counted lists give it: in all, per municipality and per inhabitant in scope. */
export function AmountsSection({ isAsked, ...props }: AmountsProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { whole } = formats[language]
  const [some, all] = listsWithMoney(envelope.answer)
  const counts = [whole(some), whole(all)] as const
  const withMoney = new Set(
    envelope.answer.cells.flatMap(({ scheme, year, amountNok }) => (amountNok === null ? [] : [`${scheme}|${year}`])),
  )
  const cells = envelope.answer.cells.filter(({ scheme, year }) => withMoney.has(`${scheme}|${year}`))
  return (
    <Section id="belop" title={questionWords[language].findings.amounts(...counts)} {...props}>
      <Folded language={language} rows={cells.length} isOpen={isAsked}>
        <DataTable<Cell>
          id="amounts"
          caption={words.sections.amounts}
          quietCaption
          tall
          rows={cells}
          keyOf={cellKey}
          note={words.amountsNote}
          empty={words.amountsNone}
          columns={[
            ...cellColumns<Cell>(props),
            { id: 'amount', title: columns.amount, numeric: true, cell: (cell) => amountOf(cell, language) },
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
      </Folded>
    </Section>
  )
}

/** The sum as far as it is known: whole, "at least" where an amount or a name is not known, or said to be unknown. */
function amountOf({ amountNok, amountsUnknown, undetermined }: Cell, language: SectionProps['language']): string {
  const { amount } = mappingWords[language]
  if (amountNok === null) return amount.unknown
  const told = formats[language].whole(amountNok)
  return (amountsUnknown ?? 0) > 0 || (undetermined?.length ?? 0) > 0 ? amount.atLeast(told) : told
}
