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
  expect(all.map(({ id, main, verdict }) => [id, main, verdict])).toEqual([
    ['lower-participation', 'cannot-tell', 'cannot-tell'],
    ['need-no-smaller', 'holds', 'cannot-tell'],
    ['regional-design-reaches-further', 'holds', 'cannot-tell'],
    ['cooperation-goes-with-participation', 'cannot-tell', 'cannot-tell'],
  ])
  const turned = byId(all, 'lower-participation').wouldChange.map(({ nb }) => nb).join(' ')
  expect(turned).toContain('Påstanden holder med: 1993–2024')
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
    const { main, tests } = byId((await answered({ group })).findings, 'cooperation-goes-with-participation')
    expect([main, ...tests.map(({ verdict }) => verdict)]).not.toContain('does-not-hold')
  }
})

test('for the opposite group the claims turn', async () => {
  const { findings: all } = await answered({ group: 'population >= 5000 | centrality in 1-4' })
  expect(byId(all, 'need-no-smaller').main).toBe('does-not-hold')
  expect(byId(all, 'regional-design-reaches-further').main).toBe('does-not-hold')
})

test('without lists nothing is settled about participation, and the sentence says why', async () => {
  const { findings: all } = await answered({ from: 1900, to: 1950 })
  const lower = byId(all, 'lower-participation')
  expect([lower.main, lower.sentence.nb]).toEqual(['cannot-tell', 'Ingen hele lister kan svare.'])
  expect(byId(all, 'regional-design-reaches-further').sentence.nb).toContain('ikke kjent')
})

test('every figure and test names a question that can be asked with its input', async () => {
  const snapshot = await shippedSnapshot()
  for (const { figures, tests, rows } of (await answered()).findings) {
    for (const { question, input } of [...figures.map(({ from }) => from), ...tests.map(({ figure }) => figure.from), rows.from]) {
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
