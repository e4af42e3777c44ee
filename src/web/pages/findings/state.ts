import type { FindingsInput } from '../../../answers/findings/answer.ts'
import { queryOfInput } from '../../links.ts'

const names = ['from', 'to', 'lists', 'owner', 'group', 'where'] as const

/**
 * What the address asks of the findings: of a name given twice the first counts. The question refuses what it cannot
 * read.
 */
export const inputOf = ({ searchParams }: URL): Partial<FindingsInput> =>
  Object.fromEntries(
    names.flatMap((name) => (searchParams.get(name) ? [[name, searchParams.get(name)]] : [])),
  ) as Partial<FindingsInput>

/** The address of one finding, or of them all, with what was asked otherwise than when nobody tells. */
export function findingPath(id: string | null, asked: Readonly<Record<string, unknown>>): string {
  const query = queryOfInput(asked).toString()
  return `/funn${id === null ? '' : `/${id}`}${query === '' ? '' : `?${query}`}`
}
