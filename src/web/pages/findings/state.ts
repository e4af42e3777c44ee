import type { FindingsInput } from '../../../answers/findings/answer.ts'
import { inputOfQuery, queryOfInput } from '../../links.ts'

/** What the address asks of the findings; the question itself refuses what it cannot read. */
export const inputOf = (url: URL): Partial<FindingsInput> => inputOfQuery(url) as Partial<FindingsInput>

/** The address of one finding, or of them all, with what was asked otherwise than when nobody tells. */
export function findingPath(id: string | null, asked: Readonly<Record<string, unknown>>): string {
  const query = queryOfInput(asked).toString()
  return `/funn${id === null ? '' : `/${id}`}${query === '' ? '' : `?${query}`}`
}
