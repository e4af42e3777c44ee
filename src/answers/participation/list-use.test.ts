import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { StoredList } from '../../store/snapshot.ts'
import { participationInput } from './input.ts'
import { listUses, reasonsInOrder, whyUnused } from './list-use.ts'

const snapshot = await shippedSnapshot()

test('of several reasons the first in the order that the method page gives is told', () => {
  const [some] = snapshot.data.lists
  if (!some) return expect.unreachable()
  // Every fault that a list can have of its own, mended one after the other.
  const faults = [
    { covers: 'applied', stage: 'totals', repeats: 'another', scope: 'unknown', eligible: 'unknown' },
    { covers: 'awarded' },
    { stage: 'result', complete: false, completeFor: 'lead' },
    { complete: true },
    { completeFor: 'any' },
    { repeats: null },
    { scope: 'county:03' },
    { scope: 'national' },
  ] satisfies readonly Partial<StoredList>[]
  const asked = participationInput.parse({ lists: 'national', among: 'known' })
  let list: StoredList = some
  const told = faults.map((fault) => {
    list = { ...list, ...fault }
    return whyUnused(list, asked)
  })
  expect(told).toEqual(reasonsInOrder.slice(0, faults.length))
  expect(whyUnused({ ...list, eligible: 'all' }, asked)).toBe(null)
})

test('lists where it is not known who could take part are counted among all, and left out otherwise', () => {
  const unknown = snapshot.data.lists.filter(({ eligible }) => eligible === 'unknown').map(({ id }) => id)
  expect(unknown).toHaveLength(30)
  const counted = (among: 'all' | 'known' | 'eligible') =>
    listUses(snapshot, participationInput.parse({ owner: 'any', among })).flatMap(({ list, unused }) => (unused === null ? [list.id] : []))
  const all = counted('all')
  expect(all.filter((id) => unknown.includes(id)).length).toBeGreaterThan(0)
  expect(counted('known')).toEqual(all.filter((id) => !unknown.includes(id)))
  expect(counted('eligible')).toEqual(counted('known'))
})
