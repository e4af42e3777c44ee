import { expect, test } from 'vitest'
import { limited, mostRows } from './limited.ts'

const rows = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i)

test('a table that is not too long is shown whole, with its own note', () => {
  expect(limited(rows(mostRows), 'Merk.', 'nb')).toEqual({ rows: rows(mostRows), note: 'Merk.' })
  expect(limited(rows(2), '', 'nb').note).toBeUndefined()
})

test('a longer one is cut, and says how many more the download has', () => {
  const shown = limited(rows(400_000), 'Merk.', 'en')
  expect(shown.rows).toHaveLength(mostRows)
  expect(shown.note).toBe('… and 399,700 more in the download. Merk.')
})
