import type { Envelope } from '../answers/answer.ts'
import { methodById } from '../answers/methods/all.ts'
import type { Table } from '../answers/question.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** What an action or a plain command tells, to be put into the one envelope. */
export interface Told {
  readonly id: string
  readonly input: Readonly<Record<string, unknown>>
  readonly answer: unknown
  readonly tables: readonly Table[]
  /** The command line that makes it again. */
  readonly origin: string
  /** Id of the method it follows. */
  readonly method: string
  readonly datasets: Envelope['datasets']
}

export const envelopeOf = ({ id, input, answer, method, datasets }: Told): Envelope => ({
  question: id, version: 1, input, asked: input, answer, datasets,
  method: { id: method, version: methodById(method)?.version ?? '', url: `/metode/${method}` },
  coverage: {}, warnings: [], sources: [],
})

/** The datasets with these ids (all but the fingerprint of the whole when none are named), as they stand in an envelope. */
export const datasetsTold = ({ data }: Snapshot, language: Language, ids?: readonly string[]): Envelope['datasets'] =>
  data.datasets
    .filter(({ id }) => (ids ? ids.includes(id) : id !== 'all'))
    .map(({ id, version, title, source, licence }) => ({ id, version, title: title[language], source, licence }))
