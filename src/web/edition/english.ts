import type { TableBlock } from '../../domain/edition.ts'

/** Columns of datasets that stand as their owners write them: in English, whatever language the edition is in. */
const inEnglish: readonly string[] = ['source', 'licence']

/** Whether the words of a column are English in every language, so that they are marked as such for those who hear them read aloud. */
export const isInEnglish = ({ id }: Pick<TableBlock, 'id'>, column: { readonly id: string } | undefined): boolean =>
  id === 'data/datasets' && column !== undefined && inEnglish.includes(column.id)
