import { describe, expect, it } from 'vitest'
import { readCareRates } from './read-care-rates.ts'
import { readCsvRecords } from './read-csv-records.ts'
import { readPopulation, readPopulationEstimates, readPopulationIn2024Borders } from './read-facts.ts'
import { shippedText } from './shipped-register.fixture.ts'

const moved = readPopulationIn2024Borders(shippedText('population/population-by-age-2024-borders.csv'))
const own = readPopulation({ byAge: shippedText('population/population-by-age.csv'), indicators2016: 'code,population\n', latestBorders: 'year,code,population\n' })
const estimates = readPopulationEstimates(shippedText('population/population-estimates.csv'))
const add = (rows: readonly (readonly number[])[]): readonly number[] => Array.from({ length: 20 }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))
const agesIn = (rows: typeof own, year: number, ...codes: readonly string[]) => add(rows.filter((row) => row.year === year && codes.includes(row.code)).map(({ ages }) => ages ?? []))

describe('people by age in the borders of 2024', () => {
  it('are there for 357 municipalities in each of 21 years, twenty groups each', () => {
    expect(moved.length).toBe(357 * 21)
    expect(new Set(moved.map(({ code }) => code)).size).toBe(357)
    expect(moved.filter(({ ages }) => ages?.length !== 20 || ages.some((people) => !Number.isInteger(people) || people < 0))).toEqual([])
  })

  it('are the counts of the year itself wherever the municipality is the same and nothing is estimated', () => {
    const estimated = new Set(estimates.flatMap(({ code, fromYear, untilYear }) => Array.from({ length: untilYear - fromYear + 1 }, (_, i) => `${fromYear + i} ${code}`)))
    const counted = new Map(own.map((row) => [`${row.year} ${row.code}`, row.ages]))
    // Numbers are new in 2024 in the counties that were divided then.
    const alike = moved.filter(({ year, code }) => year >= 2020 && !estimated.has(`${year} ${code}`) && counted.has(`${year} ${code}`))
    expect(alike.filter(({ year }) => year >= 2024).length).toBe(357 * 3)
    expect(alike.filter(({ year }) => year < 2024).length).toBe(242 * 4)
    expect(alike.filter(({ year, code, ages }) => JSON.stringify(counted.get(`${year} ${code}`)) !== JSON.stringify(ages))).toEqual([])
  })

  it('have Haram and Ålesund apart as they were, and shared by a stated rule while they were one', () => {
    for (let year = 2006; year <= 2019; year++) {
      expect(agesIn(moved, year, '1580')).toEqual(agesIn(own, year, '1534'))
      expect(agesIn(moved, year, '1508')).toEqual(agesIn(own, year, '1504', '1523', '1529', '1546'))
    }
    const share = (year: number, group: number): number => (agesIn(moved, year, '1580')[group] ?? 0) / (agesIn(moved, year, '1508', '1580')[group] ?? 1)
    for (let year = 2020; year <= 2023; year++) {
      const whole = agesIn(own, year, '1507')
      expect(agesIn(moved, year, '1508', '1580')).toEqual(whole)
      for (const [group, people] of agesIn(moved, year, '1580').entries()) {
        const weight = (year - 2019) / 5
        expect(Math.abs(people - (whole[group] ?? 0) * ((1 - weight) * share(2019, group) + weight * share(2024, group)))).toBeLessThanOrEqual(0.5)
      }
    }
  })

  it('are estimates for seven municipalities, each with a reason in three languages', () => {
    expect(estimates.map(({ code, untilYear }) => `${code} ${untilYear}`)).toEqual(['1508 2023', '1580 2023', '1806 2019', '1875 2019', '5055 2019', '5056 2019', '5059 2019'])
    expect(estimates.filter(({ reason }) => new Set(Object.values(reason)).size !== 3)).toEqual([])
  })
})

describe('rates of use of care', () => {
  const rates = readCareRates(shippedText('care-rates/rates.csv'))
  const counted = readCsvRecords(shippedText('care-rates/counted.csv'))
  const national = (year: number): readonly number[] => add(moved.filter((row) => row.year === year).map(({ ages }) => ages ?? []))
  /** Of people aged 65–69, 2/5 are counted as under 67. */
  const people = (year: number, from: number, to: number | null): number =>
    national(year).reduce((sum, n, group) => {
      const [first, last] = [from === 67 ? 65 : from, to === 66 ? 69 : (to ?? 200)]
      return group * 5 < first || group * 5 > last ? sum : sum + n * (group === 13 && to === 66 ? 2 / 5 : group === 13 ? 3 / 5 : 1)
    }, 0)
  const published = (service: string, figure: string, year: number, from: number): number => Number(counted.find((row) => row.service === service && row.figure === figure && Number(row.year) === year && Number(row.age_from) === from)?.value)
  const rateOf = (service: string, from: number) => rates.find((rate) => rate.service === service && rate.ageFrom === from)

  it('cover every age once for each service, and tell source, year and how they were made', () => {
    for (const service of ['home-services', 'institution']) {
      expect(rates.filter((rate) => rate.service === service).map(({ ageFrom, ageTo }) => [ageFrom, ageTo])).toEqual([[0, 66], [67, 79], [80, 89], [90, null]])
    }
    expect(rates.filter(({ sourceUrl, note }) => !sourceUrl.startsWith('https://') || !note.nb || !note.nn || !note.en)).toEqual([])
  })

  it('are the published users per inhabitant under 80', () => {
    for (const [from, to] of [[0, 66], [67, 79]] as const) expect(rateOf('home-services', from)?.usersPerInhabitant).toBeCloseTo(published('home-services', 'users', 2008, from) / people(2009, from, to), 5)
  })

  it('give the published level of 2023 at 80 and over, in institutions, and of work', () => {
    const users = (service: string, from: number, to: number | null): number => (rateOf(service, from)?.usersPerInhabitant ?? 0) * people(2024, from, to)
    const groups = [[0, 66], [67, 79], [80, 89], [90, null]] as const
    expect((users('home-services', 80, 89) + users('home-services', 90, null)) / people(2024, 80, null)).toBeCloseTo(published('home-services', 'share', 2023, 80), 4)
    const residents = groups.reduce((sum, [from, to]) => sum + users('institution', from, to), 0)
    expect(Math.abs(residents - published('institution', 'users-long-term', 2023, 0) - published('institution', 'users-short-term', 2023, 0))).toBeLessThan(10)
    const work = rates.reduce((sum, { service, ageFrom, ageTo, fullTimePerUser }) => sum + users(service, ageFrom, ageTo) * (fullTimePerUser ?? 0), 0)
    expect(Math.abs(work - published('all', 'full-time', 2023, 0))).toBeLessThan(50)
  })

  it('refuse a service that is not known, naming it', () => {
    expect(() => readCareRates('service,age_from\nsauna,0\n')).toThrow('sauna')
  })
})
