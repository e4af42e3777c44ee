import type { NeedInput } from '../../../answers/need/input.ts'
import { inputOfQuery } from '../../links.ts'
import type { Picture, Sheet } from '../../picture.ts'
import type { PageRequest } from '../../page.ts'
import { pyramidSheet } from '../municipality/need-sheet.ts'
import type { NeedEnvelope } from './context.ts'
import { needMapSheet } from './map-sheet.ts'
import { scatterSheet } from './scatter-sheet.ts'

type Draw = (envelope: NeedEnvelope, request: PageRequest) => Sheet | null

const picture = (id: string, draw: Draw): Picture => ({
  id,
  render: (request) => {
    const envelope = request.ask.need(inputOfQuery(request.url) as Partial<NeedInput>)
    const sheet = draw(envelope, request)
    return (
      sheet && {
        sheet,
        envelope,
        page: envelope.answer.municipality === null ? '/behov' : `/kommuner/${envelope.answer.municipality}`,
      }
    )
  },
})

/** The drawings about need, each with an address of its own. */
export const needPictures: readonly Picture[] = [
  picture('behovskart', (envelope, request) =>
    envelope.answer.municipality === null ? needMapSheet({ language: request.language, envelope, request }) : null,
  ),
  picture('behov-og-deltakelse', (envelope, { language, ask }) =>
    envelope.answer.municipality === null ? scatterSheet({ language, envelope, ask }) : null,
  ),
  picture('aldersfordeling', ({ answer }, { language }) => pyramidSheet(answer, language)),
]
