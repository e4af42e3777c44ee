import type { ParticipationInput } from '../../../answers/participation/input.ts'
import { inputOfQuery } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import type { Picture } from '../../picture.ts'
import { pageOf } from '../mapping/chart-context.ts'
import { type ReachMap, reachMapSheet } from './reach-map-sheet.ts'

const pictureOf = (id: string, look: Pick<ReachMap, 'withGroup' | 'form'>, pageFor: (envelope: ReachMap['envelope']) => string | undefined): Picture => ({
  id,
  render: (request: PageRequest) => {
    const { language, url, ask } = request
    const envelope = ask.map(inputOfQuery(url) as Partial<ParticipationInput>)
    const sheet = reachMapSheet({ language, envelope, request, ...look })
    const page = pageFor(envelope)
    return sheet && { sheet, envelope, ...(page ? { page } : {}) }
  },
})

const mappingPage = (envelope: ReachMap['envelope']): string | undefined => {
  const page = pageOf(envelope)
  return page && `${page}#kart`
}

/** Who took part, with the group: both maps, or the tile map alone. */
export const mapPicture = pictureOf('kart', { withGroup: true }, mappingPage)
export const tilesPicture = pictureOf('fliser', { withGroup: true, form: 'tiles' }, mappingPage)

/** Who took part in one scheme, without a group. */
export const schemeMapPicture = pictureOf('ordningskart', { withGroup: false }, ({ input }) => {
  const [scheme] = [input.scheme].flat()
  return typeof scheme === 'string' ? `/ordninger/${scheme}#kart` : undefined
})
