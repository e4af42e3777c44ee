import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { makeSnapshot } from '../../store/make-snapshot.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { need } from '../need.ts'
import { participation } from '../participation.ts'
import type { NeedAnswer } from './answer.ts'
import { type NeedInput, needInput } from './input.ts'
import { asParticipation } from './participation.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (input: object, of: Snapshot = snapshot): NeedAnswer => need.answer(of, needInput.parse(input)).answer
const figure = (answer: NeedAnswer, code: string, id: string, year: number) => answer.municipalities.find((unit) => unit.code === code)?.indicators.find((one) => one.id === id && one.year === year)

describe('every municipality', () => {
  test('357 of them, every figure within its interval, none below 0', () => {
    const { municipalities } = ask({})
    expect(municipalities).toHaveLength(357)
    for (const { indicators } of municipalities) {
      for (const { id, value, low, high, year } of indicators) {
        if (year === 2026) expect([low, high]).toEqual([null, null])
        else {
          expect(low ?? NaN).toBeLessThanOrEqual(value ?? NaN)
          expect(value ?? NaN).toBeLessThanOrEqual(high ?? NaN)
        }
        if (id !== 'working-change') expect(value).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('what is counted now is the register’s own count', () => {
    const ages = snapshot.populationByAge2024.ages('1835', 2026) ?? []
    const answer = ask({})
    expect(figure(answer, '1835', 'population', 2026)?.value).toBe([...ages].reduce((sum, one) => sum + one, 0))
    expect(figure(answer, '1835', 'age-80', 2026)?.value).toBe([...ages].slice(16).reduce((sum, one) => sum + one, 0))
  })

  test('shares, ratios and changes are those of the counts told beside them, in every year', () => {
    for (const { code, indicators } of ask({}).municipalities) {
      const of = (id: string, year: number): number => indicators.find((one) => one.id === id && one.year === year)?.value ?? NaN
      for (const year of [2026, 2030, 2035, 2040]) {
        const working = of('working-age', year)
        expect(of('age-80-share', year), code).toBeCloseTo(of('age-80', year) / of('population', year), 12)
        expect(of('working-per-80', year), code).toBeCloseTo(working / of('age-80', year), 9)
        expect(of('working-change', year), code).toBeCloseTo(working / of('working-age', 2026) - 1, 12)
      }
      const ages = [...(snapshot.populationByAge2024.ages(code, 2026) ?? [])]
      const people = (from: number, until = 20): number => ages.slice(from, until).reduce((sum, one) => sum + one, 0)
      expect(of('working-age', 2026), code).toBe(people(4, 13))
      expect(of('old-per-working', 2026), code).toBeCloseTo(people(13) / people(4, 13), 12)
    }
  })

  test('the parts of the country add up', () => {
    const { municipalities, country } = ask({})
    for (const year of [2026, 2030, 2035, 2040]) {
      const sum = municipalities.reduce((total, { indicators }) => total + (indicators.find((one) => one.id === 'age-80' && one.year === year)?.value ?? 0), 0)
      expect(country.find((one) => one.id === 'age-80' && one.year === year)?.value).toBeCloseTo(sum, 4)
    }
  })

  test('probabilities sum to a fifth of the municipalities, and the same question gives the same', () => {
    const first = ask({ indicator: 'age-80-share', horizon: 2040 })
    expect(first.municipalities.reduce((sum, unit) => sum + unit.probabilityTopFifth, 0)).toBeCloseTo(72, 6)
    expect(ask({ indicator: 'age-80-share', horizon: 2040 })).toEqual(first)
  })

  test('those with estimates are marked, and no others', () => {
    expect(ask({}).municipalities.filter(({ estimated }) => estimated).map(({ code }) => code)).toEqual(['1508', '1580', '1806', '1875', '5055', '5056', '5059'])
  })
})

describe('need and participation', () => {
  const without: Partial<NeedInput> = { from: 2015, to: 2025, lists: 'national' }

  test('who took part, and how often, are the figures of the mapping', () => {
    const asked = needInput.parse(without)
    const { participations, never } = participation.answer(snapshot, { ...asParticipation(asked), never: true }).answer
    const counts = new Map(participations?.map(({ code, count }) => [code, count]))
    const nil = never?.filter(({ uncertain }) => !uncertain).map(({ code }) => code) ?? []
    const { municipalities } = ask(without)
    expect(nil.length).toBeGreaterThan(0)
    expect(municipalities.filter(({ standing, lists }) => standing === 'never' && (lists ?? 0) >= 3).map(({ code }) => code)).toEqual(nil)
    for (const unit of municipalities) if (unit.standing !== 'unknown') expect(unit.participations ?? 0, unit.code).toBe(counts.get(unit.code))
  })

  test('the list that matters holds the probable ones without participation, and nobody else', () => {
    const { municipalities, highNeed, threshold } = ask(without)
    const expected = municipalities.filter(({ probabilityTopFifth, standing, lists }) => probabilityTopFifth >= threshold && standing === 'never' && (lists ?? 0) >= 3)
    expect(highNeed.map(({ code }) => code).toSorted()).toEqual(expected.map(({ code }) => code).toSorted())
    expect(highNeed.length).toBeGreaterThan(0)
    for (const { peersTookPartIn, peers } of highNeed) for (const taken of peersTookPartIn) expect(taken.peers).toBeLessThanOrEqual(peers)
  })

  test('an area keeps the list to it, and the fifth is still of the whole country', () => {
    const nordland = ask({ where: 'county:18' })
    expect(new Set(nordland.municipalities.map(({ countyCode }) => countyCode))).toEqual(new Set(['18']))
    expect(nordland.municipalities.reduce((sum, unit) => sum + unit.probabilityTopFifth, 0)).not.toBeCloseTo(9, 1)
  })
})

describe('how those with great need stand to the lists', () => {
  test.each([
    [{}, { all: 66, counted: 31, others: 7, none: 27, unknown: 1 }, 3],
    [{ where: 'county:31' }, { all: 1, counted: 0, others: 1, none: 0, unknown: 0 }, 3],
    [{ scheme: ['gnist'] }, { all: 66, counted: 3, others: 0, none: 63, unknown: 0 }, 2],
    [{ scheme: ['bygdevekstavtaler'] }, { all: 66, counted: 15, others: 0, none: 51, unknown: 0 }, 2],
    [{ scheme: ['kulturminneplan-kik'] }, { all: 66, counted: 8, others: 0, none: 57, unknown: 1 }, 2],
    [{ scheme: ['klimasats'] }, { all: 66, counted: 0, others: 2, none: 0, unknown: 64 }, 1],
    [{ from: 2030, to: 2035 }, { all: 66, counted: 0, others: 0, none: 0, unknown: 66 }, 1],
  ])('%j', (input, great, minlists) => {
    const { answer, warnings } = need.answer(snapshot, needInput.parse(input))
    expect(answer.great).toEqual(great)
    expect(answer.minlists).toBe(minlists)
    expect([answer.highNeed.length, answer.highNeedOthers.length, answer.highNeedUnknown.length]).toEqual([great.none, great.others, great.unknown])
    expect(great.counted + great.others + great.none + great.unknown).toBe(great.all)
    expect(warnings.some(({ code }) => /^(no-lists|no-lists-counted|fewer-lists)$/.test(code))).toBe(minlists < 3)
  })

  test('the seven that are only on lists that are not counted, by number', () => {
    expect(ask({}).highNeedOthers).toEqual(['1578', '1851', '3110', '3431', '3432', '3433', '5020'])
  })

  test('more lists asked for than there are is as many as there are, and that is said', () => {
    const { answer, warnings } = need.answer(snapshot, needInput.parse({ minlists: 50 }))
    expect([answer.minlists, answer.great.none]).toEqual([22, 27])
    expect(warnings.find(({ code }) => code === 'fewer-lists')?.message.en).toContain('50')
  })
})

describe('one municipality', () => {
  test('by name, with its ages and its look-alikes', () => {
    const answer = ask({ municipality: 'Træna' })
    expect(answer.municipality).toBe('1835')
    expect(answer.municipalities[0]?.code).toBe('1835')
    expect(answer.municipalities.length).toBeGreaterThan(5)
    expect(answer.municipalities[0]?.pyramid?.map(({ year }) => year)).toEqual([2026, 2035])
    expect(answer.municipalities[1]?.pyramid).toBeNull()
  })

  test('one that merged is what it became; one that is not there is refused', () => {
    expect(ask({ municipality: 'Skedsmo' }).municipality).toBe('3205')
    expect(() => ask({ municipality: 'Ingensteds' })).toThrow(/Ingensteds/)
    expect(() => ask({ horizon: 2031 })).toThrow(/2031/)
  })
})

test.each([
  ['Våler', 'several-municipalities', '«Våler» kan være 3114 Våler (Østfold) eller 3419 Våler (Innlandet). Skriv kommunenummeret til den du mener.'],
  ['Herøy', 'several-municipalities', '«Herøy» kan være 1515 Herøy (Møre og Romsdal) eller 1818 Herøy (Nordland). Skriv kommunenummeret til den du mener.'],
  ['Tysfjord', 'municipality-divided', '«Tysfjord» er delt og ligger i dag i 1806 Narvik (Nordland) og 1875 Hamarøy (Nordland). Skriv kommunenummeret til én av dem.'],
  ['Trænna', 'not-one-municipality', /^«Trænna» er ikke én av dagens kommuner\. Mente du 1835 Træna \(Nordland\)/],
  ['Ingensteds', 'not-one-municipality', '«Ingensteds» er ikke én av dagens kommuner. Skriv kommunenummeret fra 2024, eller finn det med «rekkevidde search».'],
])('%s is not one municipality: the refusal names those it may be', (municipality, code, message) => {
  expect(() => ask({ municipality })).toThrow(expect.objectContaining({ code, message: typeof message === 'string' ? message : expect.stringMatching(message) }))
})

describe('care rates of the reader’s own', () => {
  test('change the care figures and nothing else; a decimal comma will do', () => {
    const [stated, own] = [ask({ municipality: '1835' }), ask({ municipality: '1835', users: ['home-services:80=0,5'], fte: ['institution:90=2'] })]
    expect(own.careRates.filter(({ changed }) => changed).map(({ id, usersPerInhabitant, fullTimePerUser }) => [id, usersPerInhabitant, fullTimePerUser])).toEqual([['home-services:80', 0.5, own.careRates[0]?.fullTimePerUser], ['institution:90', stated.careRates.find(({ id }) => id === 'institution:90')?.usersPerInhabitant, 2]])
    expect(figure(own, '1835', 'care-users', 2026)?.value).toBeGreaterThan(figure(stated, '1835', 'care-users', 2026)?.value ?? NaN)
    expect(figure(own, '1835', 'age-80', 2035)).toEqual(figure(stated, '1835', 'age-80', 2035))
  })

  test('are told of first among the warnings, each counted, and not where they are as stated', () => {
    const warned = (input: object) => need.answer(snapshot, needInput.parse(input)).warnings.filter(({ code }) => code === 'own-rates').map(({ message }) => message.nb)
    expect(warned({ users: ['home-services:80=0,5'], fte: ['home-services:80=1', 'institution:90=2'] })).toEqual(['Regnet med egne satser (3 endret).'])
    expect(warned({})).toEqual([])
    const [stated] = ask({}).careRates
    expect(warned({ users: [`${stated?.id}=${stated?.usersPerInhabitant}`] })).toEqual([])
  })

  test('one that cannot be read or is not there is refused, with those there are', () => {
    for (const users of ['home-services:80=1,5', 'home-services:81=0.1', 'home-services:80', 'home-services:80=-1']) expect(() => ask({ users: [users] })).toThrow(/home-services:80/)
  })

  test('the care figures of now are the register’s count times the rates, age by age; a band that begins inside a group counts its years', () => {
    const { country, careRates, municipalities } = ask({})
    expect(careRates.length).toBeGreaterThan(0)
    const expected = (code: string, perInhabitant: (rate: (typeof careRates)[number]) => number): number => {
      let sum = 0
      const ages = snapshot.populationByAge2024.ages(code, 2026) ?? []
      for (const rate of careRates) for (let age = rate.ageFrom; age <= Math.min(rate.ageTo ?? 99, 99); age++) sum += ((ages[Math.floor(age / 5)] ?? NaN) / 5) * perInhabitant(rate)
      return sum
    }
    const kinds = [['care-users', (rate: (typeof careRates)[number]) => rate.usersPerInhabitant], ['care-fte', (rate: (typeof careRates)[number]) => rate.usersPerInhabitant * (rate.fullTimePerUser ?? NaN)]] as const
    for (const [id, per] of kinds) {
      const whole = municipalities.reduce((sum, { code }) => sum + expected(code, per), 0)
      const told = country.find((one) => one.id === id && one.year === 2026)
      if (Number.isNaN(whole)) expect(told).toBeUndefined()
      else {
        expect(told?.value).toBeCloseTo(whole, 4)
        expect(municipalities.find(({ code }) => code === '1835')?.indicators.find((one) => one.id === id && one.year === 2026)?.value).toBeCloseTo(expected('1835', per), 8)
      }
    }
    expect(country.find(({ id, year }) => id === 'care-users' && year === 2026)?.value).toBeGreaterThan(100_000)
  })
})

describe('an official projection', () => {
  const ages = (people: number) => Array.from({ length: 20 }, () => people)

  test('that lacks municipalities is shown beside ours, the newest and of it the main alternative, and that is said', () => {
    const row = (version: string, variant: string, people: number) => ({ dataset: 'population-projections', version, variant, year: 2035, code: '1835', ages: ages(people) })
    const loaded = makeSnapshot({ ...snapshot.data, projections: [row('2022', 'MMMM', 1), row('2024', 'HHMH', 2), row('2024', 'MMMM', 10)] })
    const answer = ask({ municipality: '1835' }, loaded)
    expect(answer.projection).toBe('own')
    expect(answer.official).toEqual({ dataset: 'population-projections', version: '2024', alternative: 'MMMM', complete: false })
    expect(need.answer(loaded, needInput.parse({})).warnings.map(({ code }) => code)).toContain('official-projection-partial')
    const [own] = answer.municipalities
    expect(own?.beside.find(({ id }) => id === 'age-80')).toEqual({ id: 'age-80', year: 2035, value: 40, projection: 'official' })
    expect(own?.beside.some(({ year }) => year === 2030)).toBe(false)
    expect(ask({ municipality: '1835' }).official).toBeNull()
    expect(ask({}, loaded).municipalities.map(({ probabilityTopFifth }) => probabilityTopFifth)).toEqual(ask({}).municipalities.map(({ probabilityTopFifth }) => probabilityTopFifth))
  })

  test('that is whole takes precedence in figures, ranking and pyramid; ours stands beside, and can be asked for', () => {
    const own = ask({})
    // Nobody moves, is born or dies, but for Oslo, where every group becomes so many.
    const now = (code: string): readonly number[] => (code === '0301' ? ages(1000) : [...(snapshot.populationByAge2024.ages(code, own.base) ?? [])])
    const rows = own.municipalities.flatMap(({ code }) => own.years.map((year) => ({ dataset: 'population-projections', version: '2024', variant: 'MMMM', year, code, ages: now(code) })))
    const loaded = makeSnapshot({ ...snapshot.data, projections: rows })
    const answer = ask({}, loaded)
    expect([answer.projection, answer.official?.complete]).toEqual(['official', true])
    for (const { code, indicators } of answer.municipalities.filter((unit) => unit.code !== '0301')) {
      const of = (id: string, year: number) => indicators.find((one) => one.id === id && one.year === year)?.value
      expect(of('age-80', 2035), code).toBe(of('age-80', own.base))
      expect(of('working-change', 2040), code).toBe(0)
    }
    const oslo = ask({ municipality: '0301' }, loaded).municipalities[0]
    expect(figure(answer, '0301', 'age-80', 2040)?.value).toBe(4000)
    expect(oslo?.pyramid?.[1]?.ages).toEqual(ages(1000))
    expect(oslo?.beside.find(({ id, year }) => id === 'age-80' && year === 2040)).toEqual({ id: 'age-80', year: 2040, value: figure(own, '0301', 'age-80', 2040)?.value, projection: 'own' })
    const probability = (of: NeedAnswer) => of.municipalities.find(({ code }) => code === '0301')?.probabilityTopFifth ?? NaN
    expect(probability(answer)).toBeGreaterThan(probability(own) + 0.1)

    const chosen = ask({ projection: 'own' }, loaded)
    expect(chosen.projection).toBe('own')
    expect(probability(chosen)).toBe(probability(own))
    expect(chosen.municipalities.map(({ indicators }) => indicators)).toEqual(own.municipalities.map(({ indicators }) => indicators))
    expect(chosen.municipalities.find(({ code }) => code === '0301')?.beside.find(({ id, year }) => id === 'age-80' && year === 2040)?.value).toBe(4000)
  })
})

test('a snapshot without people by age is refused, with what is missing', () => {
  const bare = makeSnapshot({ ...snapshot.data, populationIn2024Borders: [] })
  expect(() => ask({}, bare)).toThrow(/population-by-age-2024-borders/)
})
