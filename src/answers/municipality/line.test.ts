import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { municipality } from '../municipality.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (name: string) => municipality.answer(snapshot, { name }).answer
const stages = (name: string) => ask(name).line?.stages.map(({ code, from, to, county }) => [code, from.slice(0, 4), to?.slice(0, 4) ?? null, county])
const milestones = (name: string) => ask(name).line?.milestones.map(({ date, events }) => [date.slice(0, 4), [...new Set(events.map(({ kind }) => kind))].join()])

describe('the line of a municipality', () => {
  test('begins where a merger made something new: Lillestrøm', () => {
    expect(stages('3205')).toEqual([['3030', '2020', '2024', 'Viken'], ['3205', '2024', null, 'Akershus']])
    expect(ask('3205').line?.milestones.map(({ county }) => county)).toEqual([{ from: 'Akershus', to: 'Viken' }, { from: 'Viken', to: 'Akershus' }])
  })

  test('goes through the time as a part of another: Haram', () => {
    expect(stages('1580')?.map(([code]) => code)).toEqual(['1534', '1534', '1507', '1580'])
    expect(milestones('1580')).toEqual([['1965', 'split,part-moved'], ['2020', 'merged'], ['2024', 'split']])
  })

  test('follows the part that bore the name: Ålesund, Narvik, Hitra', () => {
    expect(stages('1508')?.map(([code]) => code)).toEqual(['1501', '1501', '1504', '1507', '1508'])
    expect(stages('1806')?.map(([code]) => code)).toEqual(['1805', '1805', '1806'])
    expect(new Set(stages('5056')?.map(([code]) => code))).toEqual(new Set(['1617', '5013', '5056']))
  })

  test('changes county with Tjeldsund and Kautokeino', () => {
    expect(ask('5512').line?.milestones.flatMap(({ county }) => county ?? [])).toEqual([{ from: 'Nordland', to: 'Troms og Finnmark' }, { from: 'Troms og Finnmark', to: 'Troms' }])
    expect(stages('5612')?.map(([, , , county]) => county)).toEqual(['Finnmark', 'Finnmark', 'Troms og Finnmark', 'Finnmark'])
  })

  test('goes on from one that is gone to what it became, until it is divided', () => {
    expect(stages('0231')?.map(([code]) => code)).toEqual(['0231', '0231', '0231', '3030', '3205'])
    expect(stages('1507')?.at(-1)).toEqual(['1507', '2020', '2024', 'Møre og Romsdal'])
    expect(milestones('1507')?.at(-1)).toEqual(['2024', 'split'])
  })

  test('its stages follow each other without a gap, for every municipality there has been', () => {
    for (const code of snapshot.names.register.byCode.keys()) {
      const line = ask(code).line
      const own = line?.stages ?? []
      expect(own.length, code).toBeGreaterThan(0)
      own.forEach(({ from, to }, i) => {
        expect(to === null || from < to, `${code} ${from}`).toBe(true)
        if (i > 0) expect(own[i - 1]?.to, `${code} ${from}`).toBe(from)
      })
      expect(new Set(line?.milestones.map(({ date }) => date)).size, code).toBe(line?.milestones.length)
    }
  }, 30_000)
})

describe('population', () => {
  const series = (name: string) => ask(name).populationSeries

  test('goes over a new number without a break: Kautokeino from 1986', () => {
    const { own, today, changes } = series('5612')
    expect([own[0]?.year, own.at(-1)?.year, own.length]).toEqual([1986, 2026, 41])
    expect([today, changes]).toEqual([[], []])
  })

  test('tells each change of borders, and has figures in the borders of today beside', () => {
    const { own, today, changes, isEstimate } = series('3205')
    expect(own[0]).toMatchObject({ year: 2020, people: 85_983, code: '3030' })
    expect(today[0]?.year).toBe(1986)
    expect(changes.map(({ kind, others }) => [kind, others])).toEqual([['made', ['Sørum', 'Fet', 'Skedsmo']]])
    expect(isEstimate).toBe(false)
  })

  test('the years as a part of another are left out, and so are those that the source has not shared out', () => {
    const { own, today, isEstimate } = series('1580')
    const missing = [2020, 2021, 2022, 2023]
    expect(own.some(({ year }) => missing.includes(year))).toBe(false)
    expect(today.some(({ year }) => missing.includes(year))).toBe(false)
    expect(series('1508').today.some(({ year }) => missing.includes(year))).toBe(false)
    expect(isEstimate).toBe(true)
  })

  test('nobody has ever had 0 inhabitants, and no year stands twice', () => {
    for (const code of snapshot.names.register.byCode.keys()) {
      const { own, today } = series(code)
      for (const points of [own, today]) {
        expect(points.every(({ people }) => people > 0), code).toBe(true)
        expect(points.every(({ year }, i) => i === 0 || year > (points[i - 1]?.year ?? 0)), code).toBe(true)
      }
    }
  }, 30_000)
})
