import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { findings } from '../findings.ts'
import { participation } from '../participation.ts'
import { participationInput } from '../participation/input.ts'
import { type Finding, type FindingId, findingsInput } from './answer.ts'

const snapshot = await shippedSnapshot()
const { answer } = findings.answer(snapshot, findingsInput.parse({}))
const byId = (id: FindingId): Finding => answer.findings.find((finding) => finding.id === id) ?? expect.unreachable(id)
const rounded = (figure: { readonly value: number | null; readonly low: number | null; readonly high: number | null } | null | undefined) =>
  [figure?.value, figure?.low, figure?.high].map((value) => Math.round((value ?? Number.NaN) * 100) / 100)
const testOf = (id: FindingId, name: string) => byId(id).tests.find((one) => one.id === name)
const headline = { from: 2017, to: 2024, lists: 'national' } as const

test('a clear verdict that turns without one scheme names each such scheme, and what it becomes', () => {
  const { verdict, restsOn, notes } = byId('regional-design-reaches-further')
  expect([verdict, restsOn.map(({ nb }) => nb)]).toEqual(['holds', ['Bygdevekstavtaler', 'Forsøk med fritidskort']])
  expect(notes.map(({ nb }) => nb)).toEqual(['Uten Bygdevekstavtaler eller Forsøk med fritidskort kan påstanden ikke avgjøres.'])
  const left = { ...headline, group: ['small-rural'], design: ['regionally-adapted'], without: ['bygdevekstavtaler'] }
  const { pooled } = participation.answer(snapshot, participationInput.parse(left)).answer
  expect(rounded({ value: pooled.oddsRatio, low: pooled.low, high: pooled.high })).toEqual([0.52, 0.22, 1.2])
})

test('the schemes rested on are those of the main count alone', () => {
  for (const { verdict, restsOn, tests } of answer.findings) {
    const turning = tests.filter((one) => one.kind === 'without' && one.verdict !== verdict && !one.title.nb.endsWith('(andre koding)'))
    expect(turning.map(({ title }) => title.nb)).toEqual(restsOn.map(({ nb }) => `uten ${nb}`))
  }
})

test('only lists where it is known who could take part, and among those who could', () => {
  expect(rounded(testOf('lower-participation', 'known')?.figure)).toEqual([1.16, 0.87, 1.55])
  expect(rounded(testOf('lower-participation', 'eligible')?.figure)).toEqual([0.95, 0.7, 1.28])
  const design = testOf('regional-design-reaches-further', 'eligible')
  expect([rounded(design?.figure), rounded(design?.against)[0]]).toEqual([[3.75, 1.63, 8.65], 0.56])
  // The two programmes for cities are all that the headline's lists lose.
  const asked = { ...headline, group: ['small-rural'] }
  const known = participation.answer(snapshot, participationInput.parse({ ...asked, among: 'known' })).answer.pooled
  const without = ['omradesatsing-byer', 'i-front-klimatilpasning']
  expect(known).toEqual(participation.answer(snapshot, participationInput.parse({ ...asked, without })).answer.pooled)
})

test('periods with opposite answers are named, and one that rests on a scheme says so', () => {
  const { notes, tests } = byId('lower-participation')
  expect(notes.map(({ nb }) => nb)).toEqual([
    'Svaret er motsatt i 2017–2020 (holder) og 2021–2024 (holder ikke).',
    'Uten Bygdevekstavtaler holder påstanden.',
  ])
  const periods = tests.filter(({ kind }) => kind === 'period')
  expect(periods.map(({ figure }) => [figure.from.input.from, figure.from.input.to])).toEqual([[2001, 2024], [2017, 2020], [2021, 2024], [2020, 2024]])
  expect(periods[2]?.note.nb).toContain('uten Bygdevekstavtaler: 0,80 (0,49–1,31), kan ikke avgjøres')
})

test('a measure against a clear verdict is named as its opposite', () => {
  expect(byId('need-no-smaller').notes.map(({ nb }) => nb)).toEqual(['Svaret er det motsatte med: vekst i tallet på innbyggere 80 år og over.'])
})

test('a claim that the figures cannot refute says so, and does not count who agrees', () => {
  const { canFail, notes, wouldChange } = byId('cooperation-goes-with-participation')
  expect(canFail).toBe(false)
  expect(notes[0]?.nb).toContain('støtte påstanden, men ikke avvise den')
  expect(wouldChange.map(({ nb }) => nb)).toEqual(['Ingen av de 7 andre måtene å telle på støtter påstanden, og ingen av dem kunne avvist den.'])
  const [figures] = findings.tables(answer)
  const at = figures?.columns.findIndex(({ id }) => id === 'same') ?? -1
  for (const row of figures?.rows ?? []) expect(row[at] === null).toBe(row[0] === 'cooperation-goes-with-participation')
})

test('notes are complete in every language', () => {
  for (const { nb, nn, en } of answer.findings.flatMap(({ notes }) => notes)) {
    expect(new Set([nb, nn, en]).size).toBe(3)
    for (const text of [nb, nn, en]) expect(text).toMatch(/^\S.*\.$/)
  }
})
