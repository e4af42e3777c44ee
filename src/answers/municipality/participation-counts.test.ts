import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { yearOf } from '../../domain/plain-date.ts'
import { municipalitiesOn } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { latestDay } from '../units.ts'
import { participationCounts } from './participation-counts.ts'
import { participationOf } from './participation.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

// A municipality's page shows both: its own count, and the same beside its peers, counted for all at once.
test('every municipality of today has taken part in as many schemes by its own page as among its peers', () => {
  const on = latestDay(snapshot)
  const counts = participationCounts(snapshot, yearOf(on))
  const all = municipalitiesOn(snapshot.names.register, on)
  expect(all.length).toBe(357)
  const apart = all.flatMap((one) => {
    const { schemes, mostSchemes } = participationOf(snapshot, one)
    const among = counts.get(one.code) ?? { schemes: 0, mostSchemes: 0 }
    return schemes === among.schemes && mostSchemes === among.mostSchemes ? [] : [{ code: one.code, own: [schemes, mostSchemes], among: [among.schemes, among.mostSchemes] }]
  })
  expect(apart).toEqual([])
})
