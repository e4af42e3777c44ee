import { describe, expect, it } from 'vitest'
import { readCsvRecords } from '../../intake/read-csv-records.ts'
import { countiesInScope } from '../../intake/list-scope.ts'
import { shippedIndex, shippedText } from '../../intake/shipped-register.fixture.ts'
import { firstDayOf } from '../plain-date.ts'
import { readMentions } from './cell.ts'
import { countiesNamed } from './counties.ts'
import { outcomesOf, partsOf } from './outcome.fixture.ts'

type Row = Readonly<Record<string, string>>

const index = shippedIndex()
const reviewed = readCsvRecords(shippedText('oracles/printed-names.csv'))
const countiesGiven = (county: string): readonly string[] =>
  county.startsWith('county:')
    ? countiesInScope(county)
    : county.split(';').flatMap((name) => countiesNamed(index.register, name))

function found({ text = '', county = '', on = '', role }: Row): { outcome: string; part: string } {
  const mentions = readMentions(index, text, { on, counties: countiesGiven(county), countySettles: role !== 'partner' })
  return { outcome: outcomesOf(mentions), part: partsOf(mentions) }
}

const nameOf = ({ source, text, county, on, role }: Row): string =>
  `${source}: "${text}" | ${county || 'no county'} | ${on} | ${role}`

describe('every printed name in our data, reviewed by hand', () => {
  it('has the outcome that the review gave it', () => {
    const wrong = reviewed.flatMap((row) => {
      const { outcome, part } = found(row)
      if (outcome === row.outcome && part === row.part) return []
      return [
        `${nameOf(row)}\n  reviewed: ${row.outcome} ${row.part}\n  found:    ${outcome} ${part}\n  (${row.reason})`,
      ]
    })
    expect(wrong.join('\n')).toBe('')
  })

  it('gives a reason for every row', () => {
    expect(reviewed.filter((row) => !row.reason).map(nameOf)).toEqual([])
  })

  it('holds every name of the award lists', () => {
    const years = new Map(readCsvRecords(shippedText('awards/lists.csv')).map((list) => [list.list, list]))
    const known = new Set(reviewed.map(nameOf))
    const missing = readCsvRecords(shippedText('awards/entries.csv')).map((row): string => {
      const { scope = '', year } = years.get(row.list ?? '') ?? {}
      const named = countiesNamed(index.register, row.county ?? '').length > 0 ? (row.county ?? '') : ''
      const county = named || (countiesInScope(scope).length > 0 ? scope : '')
      return nameOf({
        source: 'awards',
        text: row.municipality ?? '',
        county,
        on: firstDayOf(Number(year)),
        role: row.role ?? '',
      })
    })
    expect(missing.filter((name) => !known.has(name))).toEqual([])
  })

  it('holds every member of a group of municipalities', () => {
    const groups = new Map(
      readCsvRecords(shippedText('constellations/constellations.csv')).map((group) => [group.id, group.county]),
    )
    const keyOf = (text: string | undefined, county: string | undefined): string => `${text} | ${county}`
    const known = new Set(
      reviewed.filter(({ source }) => source === 'constellations').map(({ text, county }) => keyOf(text, county)),
    )
    const members = readCsvRecords(shippedText('constellations/members.csv'))
    const missing = members.map((row) => keyOf(row.municipality, groups.get(row.constellation_id)))
    expect(missing.filter((key) => !known.has(key))).toEqual([])
  })
})
