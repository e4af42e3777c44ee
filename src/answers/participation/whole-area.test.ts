import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { participationInput } from './input.ts'
import { listUses } from './list-use.ts'

const snapshot = await shippedSnapshot()
const counted = (asked: object): readonly string[] =>
  listUses(snapshot, participationInput.parse({ owner: 'any', ...asked })).flatMap(({ list, unused }) => (unused === null && list.scope !== 'national' ? [list.scope] : []))

test('with an area chosen, a list of the whole area counts beside those of the whole country', () => {
  const scopes = counted({ lists: 'national', where: 'county:18', role: 'lead' })
  expect(scopes).toContain('county:18')
  expect(scopes.every((scope) => /^county:.*18/.test(scope))).toBe(true)
})

test('a list of less than the area, or with no area chosen, does not', () => {
  expect(counted({ lists: 'national' })).toEqual([])
  expect(counted({ lists: 'national', where: 'centrality = 6' })).toEqual([])
})
