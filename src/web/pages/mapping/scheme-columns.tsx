import type { Column } from '../../parts/data-table.tsx'
import { sentenceCase } from '../../text/finding.ts'
import type { SectionProps } from './context.ts'
import { SchemeLink } from './scheme-link.tsx'
import { mappingWords } from './words.ts'

interface SchemeYear {
  readonly scheme: string
  readonly year: number
}

/** The columns that say which scheme and year a row is about. */
export function schemeYearColumns<Row extends SchemeYear>({ language, names }: Pick<SectionProps, 'language' | 'names'>): readonly Column<Row>[] {
  const { columns } = mappingWords[language]
  return [
    {
      id: 'scheme',
      title: columns.scheme,
      rowHeader: true,
      cell: ({ scheme }) => <SchemeLink language={language} id={scheme} names={names} />,
    },
    { id: 'year', title: columns.year, numeric: true, cell: ({ year }) => year },
  ]
}

/** The columns that say which scheme, year and group a row is about. */
export function cellColumns<Row extends SchemeYear & { readonly group: string }>(
  props: Pick<SectionProps, 'language' | 'names' | 'groupName'>,
): readonly Column<Row>[] {
  const { columns } = mappingWords[props.language]
  return [
    ...schemeYearColumns<Row>(props),
    { id: 'group', title: columns.group, cell: ({ group }) => sentenceCase(props.groupName(group)) },
  ]
}

/** What tells one row of rates from another. */
export const cellKey = ({ scheme, year, group }: SchemeYear & { readonly group: string }): string => `${scheme}|${year}|${group}`
