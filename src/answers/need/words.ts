import type { TableColumn } from '../question.ts'
import type { NeedIndicatorId } from './answer.ts'

/** How a column of the figure is written: shares as shares, the rest as numbers. */
export const unitOfIndicator = (id: NeedIndicatorId): Pick<TableColumn, 'unit'> => (id === 'age-80-share' || id === 'working-change' ? { unit: 'share' } : {})
