import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { Language } from '../../../domain/text.ts'
import type { Picture, Sheet } from '../../picture.ts'
import { peersSheet } from './peers-sheet.ts'
import { populationSheet } from './population-sheet.ts'
import { timelineSheet } from './timeline.ts'

const picture = (id: string, sheetOf: (answer: MunicipalityAnswer, language: Language) => Sheet | null): Picture => ({
  id,
  render: ({ language, url, ask }) => {
    const name = url.searchParams.get('name')?.slice(0, 500)
    const on = url.searchParams.get('on') ?? undefined
    if (!name) return null
    const envelope = ask.municipality(on === undefined ? { name } : { name, on })
    const { municipality } = envelope.answer
    const sheet = municipality ? sheetOf(envelope.answer, language) : null
    return municipality && sheet ? { sheet, envelope, page: `/kommuner/${municipality.code}` } : null
  },
})

/** The drawings of a municipality's page, each with an address of its own. */
export const municipalityPictures: readonly Picture[] = [
  picture('likemenn', ({ peers }, language) => peersSheet(peers, language)),
  picture('folketall', populationSheet),
  picture('grensehistorie', timelineSheet),
]
