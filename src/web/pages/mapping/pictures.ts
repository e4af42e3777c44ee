import type { PageRequest } from '../../page.ts'
import type { Picture, Sheet } from '../../picture.ts'
import { participationSheet } from '../shared/participation-sheet.ts'
import { type ChartContext, contextOf, pageOf } from './chart-context.ts'
import { comparisonsSheet } from './comparisons-sheet.ts'
import { concentrationSheet } from './concentration-sheet.ts'
import { trendSheet } from './trend-sheet.ts'

/** The chart of the answer: two groups in each scheme-year, or each of several against the others. */
export const answerSheet = (context: ChartContext): Sheet | null =>
  context.envelope.answer.comparisons.length > 1 ? comparisonsSheet(context) : participationSheet(context)

const pictureOf = (id: string, anchor: string, sheetOf: (context: ChartContext) => Sheet | null): Picture => ({
  id,
  render: (request: PageRequest) => {
    const context = contextOf(request)
    const sheet = context.envelope.answer.pooled.strata === 0 ? null : sheetOf(context)
    const page = pageOf(context.envelope)
    return sheet && { sheet, envelope: context.envelope, ...(page ? { page: `${page}#${anchor}` } : {}) }
  },
})

export const participationPicture = pictureOf('deltakelse', 'figur', answerSheet)
export const trendPicture = pictureOf('utvikling', 'utvikling', trendSheet)
export const concentrationPicture = pictureOf('fordeling', 'konsentrasjon', concentrationSheet)
