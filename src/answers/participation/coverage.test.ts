import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { ask } from '../answer.ts'
import { participation } from '../participation.ts'
import { coverageOf, warningsOf } from './coverage.ts'
import { participationInput } from './input.ts'
import type { Stratum } from './stratum.ts'

const rows = { printed: 1, counted: 0, waiting: 1, outside: 1, notMunicipality: 0 }
const stratum = { scheme: 's', year: 2018, rows, outside: ['0301'], inScope: new Int8Array([-1]), undetermined: [{}] } as unknown as Stratum
const coverage = { ...coverageOf([], [stratum]), listsKnown: 1 }
const told = warningsOf([stratum], coverage, 1, participationInput.parse({}), { empty: [], overlapping: 1 })

test('one row, one list and one municipality are told of in the singular', () => {
  const all = (language: 'nb' | 'nn' | 'en'): string => told.map(({ message }) => message[language]).join('\n')
  expect(told.map(({ code }) => code)).toEqual(['rows-waiting', 'outside-scope', 'scope-fact-missing', 'group-unknown', 'groups-overlap', 'whole-population', 'lists-uncounted'])
  expect(all('nb')).not.toMatch(/\b1 (kommuner|deltakelser|kjente)|\bDe er /)
  expect(all('nn')).not.toMatch(/\b1 (kommunar|deltakingar|kjende)|\bDei er /)
  expect(all('en')).not.toMatch(/\b1 (names|municipalities|participations|known lists)|They are/)
})

test('several are told of in the plural', async () => {
  const { warnings } = ask(participation, await shippedSnapshot(), { from: 2017, to: 2024 }, 'en')
  expect(warnings.find(({ code }) => code === 'lists-uncounted')?.message).toMatch(/known lists can be counted/)
})
