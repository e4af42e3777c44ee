import type { ParticipationInput } from '../../../answers/participation/input.ts'
import type { PageRequest } from '../../page.ts'
import { ReachMapFigure } from '../shared/reach-map.tsx'
import { mapPicture } from '../shared/reach-map-picture.ts'
import type { SectionProps } from './context.ts'

/** Where in the country those lie who took part and who did not: the same question on a map. */
export function MapSection({ language, envelope, link, request }: SectionProps & { readonly request: PageRequest }) {
  const asked = request.ask.map(envelope.input as Partial<ParticipationInput>)
  return (
    <section className="ruled">
      <ReachMapFigure id="kart" language={language} envelope={asked} request={request} withGroup={!envelope.input.by} url={request.url} picture={mapPicture.id} link={`${link}#kart`} />
    </section>
  )
}
