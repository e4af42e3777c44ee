import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCsvRecords } from '../intake/read-csv-records.ts'
import { readRegister } from '../intake/register-file.ts'
import { makeSnapshot } from '../store/make-snapshot.ts'
import { emptyData, entry, storedList } from '../store/snapshot-data.fixture.ts'
import type { Scheme } from '../domain/scheme.ts'
import { participation } from './participation.ts'
import { participationInput } from './participation/input.ts'

/** One small county through two reforms, small enough to count by hand: Vestfold, with Drammen and Nedre Eiker beside it. */
const text = (name: string): string => readFileSync(`data/_small/${name}.csv`, 'utf8')
const none = 'name\n'
const register = readRegister({
  codes: text('codes'),
  changes: text('changes'),
  counties: 'code,name,valid_from,valid_to,aliases\n06,Buskerud,1972-01-01,2020-01-01,\n07,Vestfold,1972-01-01,2020-01-01,\n30,Viken,2020-01-01,2024-01-01,\n38,Vestfold og Telemark,2020-01-01,2024-01-01,\n39,Vestfold,2024-01-01,,\n',
  regions: none,
  districts: none,
})

const scheme = { id: 'a-scheme', nameNb: 'En ordning', nameNn: '', nameEn: 'A scheme', owner: 'state', themes: [], designs: [{ coding: 'first', design: 'spread', reason: '' }] } as unknown as Scheme
const took = (id: number, list: string, code: string, name: string) => entry(id, list, { code, text: name, amountNok: 100_000 })

const snapshot = makeSnapshot({
  ...emptyData,
  register,
  population: readCsvRecords(text('population')).map((row) => ({ dataset: 'population-by-age', year: Number(row.year), code: row.code ?? '', total: Number(row.population), ages: null })),
  schemes: [scheme],
  lists: [
    { ...storedList('vestfold-2018', 1), scope: 'county:07' },
    { ...storedList('whole-2020', 2), year: 2020 },
  ],
  entries: [
    took(1, 'vestfold-2018', '0711', 'Svelvik'),
    took(2, 'vestfold-2018', '0716', 'Re'),
    took(3, 'vestfold-2018', '0704', 'Tønsberg'),
    took(4, 'whole-2020', '3802', 'Holmestrand'),
  ],
})

const { answer } = participation.answer(snapshot, participationInput.parse({ group: ['small=population < 15000'], never: true, minlists: 1 }))

test('nine municipalities of the county in 2018, four of them small; two of these and one of the others took part', () => {
  const cells = answer.cells.filter(({ year }) => year === 2018)
  expect(cells.map(({ group, participants, inScope, amountNok, nokPerMunicipality }) => [group, participants, inScope, amountNok, nokPerMunicipality])).toEqual([
    ['small', 2, 4, 200_000, 50_000],
    ['others', 1, 5, 100_000, 20_000],
  ])
})

test('in 2020 seven are left of all, each counted in the borders of its year', () => {
  const cells = answer.cells.filter(({ year }) => year === 2020)
  expect(cells.map(({ group, participants, inScope }) => [group, participants, inScope])).toEqual([
    ['small', 0, 0],
    ['others', 1, 7],
  ])
})

test('the year without small municipalities says nothing of the odds: 2·4/9 against 2·1/9 from 2018', () => {
  expect(answer.pooled).toMatchObject({ strata: 2, informative: 1 })
  expect(answer.pooled.oddsRatio).toBeCloseTo((2 * 4) / (2 * 1), 12)
})

test('carried to 2020, Svelvik took part as Drammen, Re and Tønsberg as one; four have never taken part', () => {
  expect(answer.participations?.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
    ['3005', 1],
    ['3802', 1],
    ['3803', 1],
  ])
  expect(answer.never?.map(({ code }) => code)).toEqual(['3801', '3804', '3805', '3811'])
})
