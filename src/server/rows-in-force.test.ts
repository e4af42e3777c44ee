import { expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { FetchedVersion } from '../domain/fetched.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { rowsInForce } from './rows-in-force.ts'

const version = (dataset: string, state: FetchedVersion['state']): FetchedVersion => ({
  number: 1,
  dataset,
  version: '2026-10-01',
  fetchedAt: '2026-11-01T00:00:00Z',
  url: 'https://example.org',
  rows: 1,
  sha256: '0',
  state,
  usedAt: null,
  source: 'a register',
  sourceUrl: 'https://example.org',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://example.org',
})
const withFetched = (snapshot: Snapshot, fetched: readonly FetchedVersion[]): Snapshot => ({ ...snapshot, data: { ...snapshot.data, fetched } })

test('a dataset that ships as it is has its file, also while a fetched draft waits', async () => {
  const snapshot = await shippedSnapshot()
  expect(rowsInForce(snapshot, 'population-by-age')).toBeNull()
  expect(rowsInForce(withFetched(snapshot, [version('population-by-age', 'draft')]), 'population-by-age')).toBeNull()
})

test('a dataset fetched from a register gives the rows that the answers read', async () => {
  const snapshot = await shippedSnapshot()
  for (const [fetched, id, first, least] of [
    ['population-by-age', 'population-by-age', 'year', 7000],
    ['population-by-age', 'population-by-age-2024-borders', 'year', 7000],
    ['municipalities-codes', 'municipalities-codes', 'code', 1500],
    ['municipalities-codes', 'municipalities-changes', 'date', 2000],
    ['centrality-2024', 'centrality-2024', 'name', 800],
  ] as const) {
    const rows = rowsInForce(withFetched(snapshot, [version(fetched, 'in-use')]), id)
    expect(rows?.columns[0]?.id).toBe(first)
    expect(rows?.rows.length, id).toBeGreaterThan(least)
    expect([...(rows?.rows ?? [])].every((row) => row.length === rows?.columns.length)).toBe(true)
  }
})
