import { expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { languages } from '../domain/text.ts'
import { questionById } from './all.ts'
import { ask } from './answer.ts'
import { findings } from './findings.ts'
import { type Finding, type FindingId, findingsInput } from './findings/answer.ts'
import { need } from './need.ts'
import { participation } from './participation.ts'
import { unitsOf } from './units.ts'

const answered = async (input: object = {}) => findings.answer(await shippedSnapshot(), findingsInput.parse(input)).answer

const byId = (all: readonly Finding[], id: FindingId): Finding => {
  const found = all.find((finding) => finding.id === id)
  if (!found) throw expect.unreachable(id)
  return found
}

test('the four claims have their verdicts on the shipped data, and what turns them is named', async () => {
  const { findings: all } = await answered()
  expect(all.map(({ id, verdict, agree }) => [id, verdict, agree.same, agree.all])).toEqual([
    ['lower-participation', 'cannot-tell', 22, 30],
    ['need-no-smaller', 'holds', 11, 12],
    ['regional-design-reaches-further', 'holds', 22, 27],
    ['cooperation-goes-with-participation', 'cannot-tell', 7, 7],
  ])
  const turned = byId(all, 'lower-participation').wouldChange.map(({ nb }) => nb).join(' ')
  expect(turned).toContain('Påstanden holder med: 2001–2024')
  expect(turned).toContain('Påstanden holder ikke med: 2021–2024')
})

test('lower participation is the participation question’s own figure', async () => {
  const snapshot = await shippedSnapshot()
  const { figures, rows } = byId((await answered()).findings, 'lower-participation')
  const { pooled } = ask(participation, snapshot, figures[0]?.from.input, 'nb').answer
  expect(figures[0]).toMatchObject({ value: pooled.oddsRatio, low: pooled.low, high: pooled.high })
  const listed = ask(participation, snapshot, rows.from.input, 'nb').answer.participants ?? []
  const distinct = new Set(listed.filter(({ counted }) => counted).map(({ scheme, year, code }) => `${scheme}|${year}|${code}`))
  expect(rows.count).toBe(distinct.size)
})

test('need counts the municipalities that the need question gives', async () => {
  const snapshot = await shippedSnapshot()
  const { figures } = byId((await answered()).findings, 'need-no-smaller')
  const { municipalities, threshold, base } = ask(need, snapshot, {}, 'nb').answer
  const facts = (code: string, name: 'population' | 'centrality'): number => {
    const { value } = snapshot.facts(name, code, firstDayOf(base), null)
    return value.state === 'known' ? Number(value.value) : Number.NaN
  }
  const isMember = ({ code }: { code: string }): boolean => facts(code, 'population') < 5000 && facts(code, 'centrality') >= 5
  const members = municipalities.filter(isMember)
  const others = municipalities.filter((unit) => !isMember(unit))
  const high = (units: typeof municipalities): number => units.filter(({ probabilityTopFifth }) => probabilityTopFifth >= threshold).length
  expect(figures.slice(0, 2).map(({ count, of }) => [count, of])).toEqual([[high(members), members.length], [high(others), others.length]])
  expect(members.length + others.length).toBe(357)
})

test('cooperation counts those that are members of two fixed groups on the day, and says nothing of the merged', async () => {
  const snapshot = await shippedSnapshot()
  const fixed = ['regional-council', 'digital-network', 'joint-it', 'host-cooperation']
  const on = firstDayOf(2024)
  for (const code of unitsOf(snapshot, 2024).codes) {
    const groups = snapshot.membershipsOn(code, on).filter(({ constellation, standing }) => standing === 'member' && fixed.includes(constellation.kind))
    const { value } = snapshot.facts('cooperation', code, on, null)
    expect(value).toEqual({ state: 'known', value: new Set(groups.map(({ constellation }) => constellation.id)).size })
  }
  // Sørum went into Lillestrøm in 2020: groups are known by the municipalities of today.
  expect(snapshot.facts('cooperation', '0226', firstDayOf(2018), null).value).toEqual({ state: 'unknown' })
})

test('the claim on cooperation holds or stays open: what a register lacks is no evidence', async () => {
  for (const group of ['small-rural', 'population >= 0', 'centrality in 1-2']) {
    const { verdict: main, tests } = byId((await answered({ group })).findings, 'cooperation-goes-with-participation')
    expect([main, ...tests.map(({ verdict }) => verdict)]).not.toContain('does-not-hold')
  }
})

test('for the opposite group the claims turn', async () => {
  const { findings: all } = await answered({ group: 'population >= 5000 | centrality in 1-4' })
  expect(byId(all, 'need-no-smaller').verdict).toBe('does-not-hold')
  expect(byId(all, 'regional-design-reaches-further').verdict).toBe('does-not-hold')
})

test('without lists nothing is settled about participation, and the sentence says why', async () => {
  const { findings: all } = await answered({ from: 1900, to: 1950 })
  const lower = byId(all, 'lower-participation')
  expect([lower.verdict, lower.sentence.nb]).toEqual(['cannot-tell', 'Ingen hele lister kan svare.'])
  expect(byId(all, 'regional-design-reaches-further').sentence.nb).toContain('ikke kjent')
  expect(byId(all, 'cooperation-goes-with-participation').sentence.nb).toContain('eller ingen hele lister dekker dem')
})

test('every figure and test names a question that can be asked with its input', async () => {
  const snapshot = await shippedSnapshot()
  for (const { figures, tests, rows } of (await answered()).findings) {
    for (const { question, input } of [...figures.map(({ from }) => from), ...tests.flatMap(({ figure, against }) => [figure.from, ...(against ? [against.from] : [])]), rows.from]) {
      const asked = questionById(question)
      expect(asked, question).toBeDefined()
      if (asked) expect(() => ask(asked, snapshot, input, 'nb')).not.toThrow()
    }
  }
})

test('no text is missing in any language', async () => {
  for (const { title, sentence, rule, wouldChange, rows, tests } of (await answered()).findings) {
    for (const text of [title, sentence, rule, rows.what, ...wouldChange, ...tests.map((one) => one.title)]) {
      for (const language of languages) expect(text[language]).not.toMatch(/^$|undefined|null|NaN/)
    }
  }
})

test('a group is named in its claim, has no rivals unless it is a definition of small rural, and an empty one is told', async () => {
  const large = (await answered({ group: 'population > 50000' })).findings
  expect(byId(large, 'lower-participation').title.nb).toBe('Kommunene i gruppen «population > 50000» deltar sjeldnere')
  expect(large.flatMap(({ tests }) => tests).filter(({ kind }) => kind === 'definition')).toEqual([])
  expect(byId(large, 'need-no-smaller').verdict).toBe('does-not-hold')
  const nobody = (await answered({ group: 'population < 0' })).findings
  for (const { id, sentence } of nobody) if (id !== 'regional-design-reaches-further') expect(sentence.nb).toContain('Ingen kommuner hører til gruppen')
})

test('a group of one that never took part settles nothing', async () => {
  const { findings: all } = await answered({ where: 'county:31' })
  const { verdict, sentence } = byId(all, 'lower-participation')
  expect(verdict).toBe('cannot-tell')
  expect(sentence.nb).toMatch(/^Gruppen deltok 0 av \d+ ganger i omfanget av en liste/)
})

test('what counts the very same is no other way of counting, and a group that is no definition has no rivals', async () => {
  const everybody = (await answered({ group: 'population >= 0' })).findings
  expect(byId(everybody, 'cooperation-goes-with-participation').tests.map(({ id }) => id)).not.toContain('among/everybody')
  const all = (await answered({ lists: 'all', owner: 'any' })).findings
  const tried = byId(all, 'lower-participation').tests.filter(({ kind }) => kind === 'lists')
  expect(tried.map(({ id }) => id)).toEqual(['repeats/each'])
  // The same expression under a name of one's own has the same rivals as the named definition.
  const named = (await answered({ group: 'mine = population < 5000 & centrality in 5-6' })).findings
  expect(byId(named, 'need-no-smaller').agree).toEqual(byId((await answered()).findings, 'need-no-smaller').agree)
})

test('where nobody is in the group under any definition, no other way of counting is tried', async () => {
  const lower = byId((await answered({ where: 'county:03' })).findings, 'lower-participation')
  expect([lower.verdict, lower.tests, lower.agree]).toEqual(['cannot-tell', [], { same: 0, all: 0 }])
  expect(lower.wouldChange.map(({ nb }) => nb)).toEqual(['Det er ingen andre måter å telle på å prøve.'])
})

test('the tables tell a difference in the percentage points that its name and unit say; the answer keeps shares', async () => {
  const answer = await answered()
  const [figures, tests] = findings.tables(answer)
  const at = (table: typeof figures, id: string): number => table?.columns.findIndex((column) => column.id === id) ?? -1
  const told = (table: typeof figures) => [...(table?.rows ?? [])].map((row) => [row[at(table, 'unit')], row[at(table, 'value')], row[at(table, 'low')], row[at(table, 'high')]])
  const expected = (all: readonly { readonly unit: string; readonly value: number | null; readonly low: number | null; readonly high: number | null }[]) =>
    all.map(({ unit, value, low, high }) => [unit, ...[value, low, high].map((number) => (number !== null && unit === 'points' ? number * 100 : number))])
  expect(told(figures)).toEqual(expected(answer.findings.flatMap((finding) => finding.figures)))
  expect(told(tests)).toEqual(expected(answer.findings.flatMap((finding) => finding.tests.map(({ figure }) => figure))))
  expect(answer.findings.flatMap((finding) => finding.figures).filter(({ unit }) => unit === 'points').length).toBeGreaterThan(0)
})
