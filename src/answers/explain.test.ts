import { beforeAll, describe, expect, it } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { languages } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { explain } from './explain.ts'
import { drawnFrom, rowsFor } from './explain/asked.ts'
import { frameOf } from './explain/frames.ts'
import { type ExplainInput, explainInput } from './explain/input.ts'
import type { ModelRows } from './explain/model-rows.ts'
import { participation } from './participation.ts'
import { participationInput } from './participation/input.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const headline = { from: 2017, to: 2024, lists: 'national', sensitivity: 'none' } as const
const inputOf = (more: object = {}): ExplainInput => explainInput.parse({ ...headline, ...more })
const answered = (more: object = {}) => explain.answer(snapshot, inputOf(more))
const rowsIn = (more: object = {}): ModelRows => rowsFor(snapshot, inputOf(more), drawnFrom(snapshot, inputOf(more)))

describe('the rows', () => {
  it('in each year’s own borders are the units and participants that the question of participation counts', () => {
    const { cells } = participation.answer(snapshot, participationInput.parse({ from: 2017, to: 2024, lists: 'national' })).answer
    const counted = cells.filter(({ rate }) => rate !== null)
    const rows = rowsIn({ borders: 'own', terms: ['centrality'] })
    expect(rows.rows).toBe(counted.reduce((sum, { inScope }) => sum + (inScope ?? 0), 0))
    expect(rows.outcome.reduce((sum, one) => sum + one, 0)).toBe(counted.reduce((sum, { participants }) => sum + (participants ?? 0), 0))
    const small = counted.filter(({ group }) => group === 'small-rural').reduce((sum, { participants }) => sum + (participants ?? 0), 0)
    expect(rows.group.reduce((sum, mark, i) => sum + (mark === 1 && rows.outcome[i] === 1 ? 1 : 0), 0)).toBe(small)
  })

  it('in the borders of 2024 are 357 on each list, but for those of which it is not known', () => {
    const rows = rowsIn({ terms: ['population'] })
    const split = rows.leftOut.get('split')
    expect(rows.rows + (split?.rows ?? 0)).toBe(357 * rows.levels.length)
    // Ålesund of 2020 to 2023 took part once, and is two now.
    expect([...(split?.codes ?? [])].toSorted()).toEqual(['1508', '1580'])
  })

  it('by year take part when any list of the year has them', () => {
    const rows = rowsIn({ terms: ['population'], unit: 'year' })
    expect(rows.levels.map(({ id }) => id)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'])
    expect(rows.outcome.reduce((sum, one) => sum + one, 0)).toBeLessThan(rowsIn({ terms: ['population'] }).outcome.reduce((sum, one) => sum + one, 0))
  })

  it('know size and age in the borders of 2024 from the people counted there that year', () => {
    const { codes, population, age80 } = frameOf(snapshot, '2024', 2018)
    const faerder = codes.indexOf('3911')
    const ages = snapshot.populationByAge2024.ages('3911', 2018)
    expect(population[faerder]).toBe(ages?.reduce((sum, people) => sum + people, 0))
    expect(age80[faerder]).toBeCloseTo((ages?.subarray(16).reduce((sum, people) => sum + people, 0) ?? NaN) / (population[faerder] ?? NaN), 12)
  })

  it('cluster a renamed and a merged municipality as what it is today', () => {
    const { codes, cluster } = frameOf(snapshot, 'own', 2018)
    expect(['0704', '0729', '0231', '1504'].map((code) => cluster[codes.indexOf(code)])).toEqual(['3905', '3911', '3205', '1508'])
  })

  it('leave a county of today out wholly', () => {
    expect(rowsIn({ withoutCounty: ['18'] }).counties).not.toContain('18')
    expect(rowsIn().counties).toContain('18')
  })
})

describe('the answer', () => {
  it('explains and leaves unexplained what makes up the gap, and the parts make up what is explained', () => {
    for (const more of [{}, { unit: 'year' }, { borders: 'own' }, { group: 'rural', terms: ['population', 'age-80'] }]) {
      const d = answered(more).answer.decomposition
      expect(d).not.toBeNull()
      expect((d?.explained ?? NaN) + (d?.unexplained ?? NaN)).toBeCloseTo(d?.gap ?? NaN, 14)
      expect(d?.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(d?.explained ?? NaN, 12)
      expect((d?.rateA ?? NaN) - (d?.rateB ?? NaN)).toBeCloseTo(d?.gap ?? NaN, 14)
    }
  })

  it('lets facts that are not known in other borders fall out, and says so', () => {
    const { model } = answered({ borders: 'own' }).answer
    expect(model?.termsLeftOut.map(({ term }) => term)).toEqual(['travel'])
    expect(model?.terms.map(({ term }) => term)).not.toContain('travel')
  })

  it('uses maximum likelihood where events are enough, and says which and why', () => {
    expect(answered().answer.model).toMatchObject({ kind: 'firth', reason: 'few-events' })
    expect(answered({ unit: 'year', terms: ['population', 'centrality'] }).answer.model).toMatchObject({ kind: 'logistic', reason: 'enough-events' })
  })

  it.each([
    ['with too few who took part', { scheme: ['naertjenestesenter-pilot'] }, /minst \d+ av hver/],
    ['in one county, by the same rule', { where: 'county:46' }, /17 deltakelser.*minst 34 av hver/],
    ['where no list is complete', { from: 1990, to: 1991 }, /ingen hele lister/],
    ['of few municipalities', { terms: ['population'], where: 'code in 0301,1103,4601,5001,3301,4204,5501,1804,3201,3205,3107,3105,3907,1108,1833,5503,4203,3405', unit: 'year' }, /radene er av \d+ kommuner/],
  ])('says that it is too thin to tell %s', (_, more, why) => {
    const { answer, warnings } = answered(more)
    expect(answer).toMatchObject({ state: 'too-thin', model: null, decomposition: null })
    expect(answer.why?.nb).toMatch(why)
    expect(warnings.map(({ code }) => code)).not.toContain('not-causes')
  })

  it.each([
    ['of a group of one municipality', 'county = 03', /gruppen har 1 kommune i modellen/],
    ['of a group that is wholly a fact of the model', 'county in 18,50', /følger helt av et kjennetegn i modellen \(fylke\)/],
    ['where nearly all are in the group', 'population < 150000', /utenfor gruppen er det \d kommuner i modellen/],
  ])('divides no gap %s, and says why', (_, group, why) => {
    const { answer } = answered({ group, sensitivity: 'all' })
    expect([answer.decomposition, answer.state]).toEqual([null, 'fitted'])
    expect(answer.notDivided?.nb).toMatch(why)
    expect(answer.sentences).toContain(answer.notDivided)
    expect(answer.sensitivity.find(({ id }) => id === 'unit/year')?.gap).toBeNull()
  })

  it('divides the gap of a county when county is not in the model', () => {
    const { answer } = answered({ group: 'county = 18', terms: ['population', 'centrality'] })
    expect(answer.notDivided).toBeNull()
    expect(answer.decomposition?.a.title.nb).toBe('kommuner der «county = 18» gjelder')
    expect(answered({ group: 'nord=county in 18,55', terms: ['population'] }).answer.decomposition?.a.title.en).toBe('municipalities in the group “nord”')
    expect(answered().answer.decomposition?.a.title.nb).toBe('små distriktskommuner')
  })

  it('never says why, in any language', () => {
    const causal = /\b(fordi det|skyldes|påvirker|forårsak|fører til|effekten av|skuldast|påverkar|because of|causes?d?|leads? to|due to|affects?|drives?)\b/i
    const { answer } = answered()
    for (const sentence of answer.sentences) for (const language of languages) expect(sentence[language]).not.toMatch(causal)
  })

  it('refuses schemes and counties that are not there, and years that run backwards', () => {
    expect(() => answered({ scheme: ['nosuch'] })).toThrow(/nosuch/)
    expect(() => answered({ withoutCounty: ['99'] })).toThrow(/99/)
    expect(() => answered({ from: 2024, to: 2017 })).toThrow(/baklengs/)
  })
})

describe('other choices', () => {
  it('leave out each scheme and county, and each comes to what the question itself comes to with it left out', () => {
    const { answer } = explain.answer(snapshot, inputOf({ sensitivity: 'all' }))
    const kinds = new Set(answer.sensitivity.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['borders', 'coding', 'county', 'definition', 'scheme', 'terms', 'unit'])
    expect(new Set(answer.sensitivity.map(({ id }) => id)).size).toBe(answer.sensitivity.length)
    // Exemption holds the same schemes under either coding, and is tried once.
    expect(answer.sensitivity.filter(({ id }) => id.endsWith('/exemption')).map(({ id, meaning }) => [id, meaning.nb])).toEqual([['first/exemption', 'begge kodinger']])
    const without = answer.sensitivity.find(({ id }) => id === 'without/kulturminneplan-kik')
    const asked = answered({ without: ['kulturminneplan-kik'] }).answer
    const size = asked.model?.terms.find(({ term }) => term === 'population')
    expect(without).toMatchObject({ n: asked.model?.n, events: asked.model?.events, conclusion: size?.direction })
    expect(without?.size?.marginalEffect).toBeCloseTo(size?.marginalEffect ?? NaN, 7)
    expect(without?.gap?.gap).toBeCloseTo(asked.decomposition?.gap ?? NaN, 12)
    // Another definition divides another gap, and leaves the model as it is.
    for (const row of answer.sensitivity.filter(({ kind }) => kind === 'definition')) expect(row.size?.estimate).toBe(answer.model?.terms[0]?.estimate)
    expect(answer.sensitivity.filter(({ conclusion }) => conclusion === 'too-thin').every(({ size: one }) => one === null)).toBe(true)
  })
})
