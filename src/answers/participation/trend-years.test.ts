import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { participation } from '../participation.ts'
import { participationInput } from './input.ts'

test('a year where nobody took part on any list is told as 0 with its counts and an interval on both sides; the table ends with the slope', async () => {
  const asked = participationInput.parse({ group: ['small-rural'], where: 'county:18', from: 2018, to: 2024, lists: 'national' })
  const { answer } = participation.answer(await shippedSnapshot(), asked)
  const none = answer.trend.perYear.filter(({ participantsA, participantsB }) => participantsA + participantsB === 0)
  expect(none.map(({ year, difference }) => [year, difference])).toEqual([[2021, 0], [2022, 0]])
  expect(none.every(({ low, high, inScopeA, inScopeB }) => (low ?? 0) < 0 && (high ?? 0) > 0 && inScopeA > 0 && inScopeB > 0)).toBe(true)
  const table = participation.tables(answer).find(({ name }) => name === 'trend')
  const rows = [...(table?.rows ?? [])]
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['change-per-year', null, answer.trend.slope])
  expect(rows.every((row) => row.length === table?.columns.length)).toBe(true)
})
