import { editionIdOrRefuse, checkPublication, nextEditionId } from '../actions/publish-edition-checks.ts'
import { plainReason, publishEdition, type Publishing, sha256Of } from '../actions/publish-edition.ts'
import type { Workspace } from '../actions/workspace.ts'
import { ask } from '../answers/answer.ts'
import { sameAsCorrected } from '../answers/edition/edition.errors.ts'
import { edition as editionQuestion, type EditionInput } from '../answers/edition.ts'
import type { Edition, EditionContent } from '../domain/edition.ts'
import { versionOfData } from '../domain/edition-data.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { draftId } from '../web/pages/edition/context.ts'
import { inOneOrder } from '../web/edition/html.tsx'

/** What is to be published, before what it says is made. */
export interface EditionOrder {
  readonly id: string
  readonly date: PlainDate
  readonly corrects: Edition['corrects']
  /** Refuses a correction that says what the edition it corrects says. */
  readonly unlessSame?: boolean
}

/** What an edition says of the data in force. */
export const contentAsked = (snapshot: Snapshot, raw: Partial<EditionInput>): EditionContent =>
  ask(editionQuestion, snapshot, raw, 'nb').answer

/** The input for an edition of a county, or of the whole country (null). */
export const inputFor = (county: string | null): Partial<EditionInput> => (county === null ? {} : { county })

/** What an edition says of the data in force: of a county, or of the whole country (null). */
export const contentOf = (snapshot: Snapshot, county: string | null): EditionContent =>
  contentAsked(snapshot, inputFor(county))

/** An edition that is not published, and says so: number 0. */
export const draftOf = (content: EditionContent, date: PlainDate): Edition =>
  inOneOrder({ id: draftId, number: 0, publishedOn: date, corrects: null, sha256: sha256Of(content), content })

/** The edition published under an id; null when there is none. */
export function publishedEdition({ data }: Snapshot, id: string): Edition | null {
  const found = data.editions.find((one) => one.id === id)
  return found ? inOneOrder(found) : null
}

/** The order that a person means: one that corrects, unless told what, corrects the latest of its series. */
export function correctionMeant({ data }: Snapshot, id: string, reason: string): Edition['corrects'] {
  const { corrects } = nextEditionId(data.editions, editionIdOrRefuse(id))
  return corrects === null || (reason.trim() === '' && data.editions.some((one) => one.id === id)) ? null : { id: corrects, reason: reason.trim() }
}

/** So many times content is made anew because the data changed meanwhile. */
const mostTries = 3

/**
 * Makes what an edition says and publishes it. `look` is shown the edition as it will be, before anything is published: what
 * it refuses is not published. Refuses before the long work what can be refused then.
 */
export async function makeAndPublish(workspace: Workspace, told: EditionOrder, look: (planned: Edition) => Promise<void> = async () => {}): Promise<Publishing> {
  const order = { ...told, corrects: told.corrects && { ...told.corrects, reason: plainReason(told.corrects.reason) } }
  for (let tries = 1; ; tries++) {
    const snapshot = await workspace.snapshot()
    const { editions, datasets, version } = snapshot.data
    const madeFrom = versionOfData(version, editions)
    const { county } = editionIdOrRefuse(order.id)
    if (!editions.some(({ id }) => id === order.id)) checkPublication({ editions, now: workspace.now(), datasets }, order)
    const content = contentOf(snapshot, county)
    const corrected = editions.find(({ id }) => id === order.corrects?.id)
    if (order.unlessSame && corrected?.sha256 === sha256Of(content)) throw sameAsCorrected(corrected.id)
    const number = Math.max(0, ...editions.map((one) => one.number)) + 1
    await look(inOneOrder({ id: order.id, number, publishedOn: order.date, corrects: order.corrects, sha256: sha256Of(content), content }))
    try {
      const { edition, isNew } = await publishEdition.perform(workspace, { id: order.id, date: order.date, corrects: order.corrects, madeFrom, content })
      return { edition: inOneOrder(edition), isNew }
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'edition-made-from-other-data' || tries === mostTries) throw error
    }
  }
}
