import { describe, expect, it } from 'vitest'
import { lineOf } from '../domain/register/carry.ts'
import { groupBy, municipalityByCode } from '../domain/register/register.ts'
import { readConstellations } from './read-constellations.ts'
import { readCsvRecords } from './read-csv-records.ts'
import { shippedIndex, shippedText } from './shipped-register.fixture.ts'

const index = shippedIndex()
const groups = readConstellations({ constellations: shippedText('constellations/constellations.csv'), members: shippedText('constellations/members.csv') }, index)
const members = groups.flatMap((group) => group.members.map((member) => ({ group, member })))
const reviewed = groupBy(
  readCsvRecords(shippedText('oracles/printed-names.csv')).filter(({ source }) => source === 'constellations'),
  ({ text, county }) => `${text}|${county}`,
)

describe('the registered groups', () => {
  it('are all read, with every member', () => {
    expect(groups.length).toBe(145)
    expect(members.length).toBe(1099)
  })

  it('have members who bear the number on the day they are read as of', () => {
    expect(members.filter(({ member: { code, codeOn } }) => code !== null && !municipalityByCode(index.register, code, codeOn))).toEqual([])
  })

  it('have the members that the review by hand gives, whatever day it reads them as of', () => {
    const wrong = members.flatMap(({ group, member: { text, code, codeOn } }) => {
      const rows = reviewed.get(`${text}|${group.counties.join(';')}`) ?? []
      const agrees = rows.some(({ outcome = '', on = '' }) => {
        const [kind, reviewedCodes = ''] = outcome.split(' ')
        const isOfLine = reviewedCodes.split(';').some((one) => code !== null && lineOf(index.register, one).has(code))
        // A name that two bore once may be one's alone later: Nes, since the other is Nesbyen.
        return kind === 'certain' || (kind === 'ambiguous' && codeOn > on && code !== null) ? isOfLine : code === null
      })
      return agrees ? [] : [`${group.id}: ${text} ${code} ${codeOn}, reviewed: ${rows.map(({ on, outcome }) => `${on} ${outcome}`).join('; ')}`]
    })
    expect(wrong).toEqual([])
  })

  it('leave open who is not certain, with whom it may be; collectives are nobody', () => {
    const open = members.filter(({ member }) => member.code === null).map(({ group, member }) => `${group.id}: ${member.text} ${member.candidates.map(({ code }) => code).join('/')}`)
    expect(open).toContain('rr-sunnmore: Herøy 1515/1818')
    expect(open).toContain('dn-digivestland: 40 av 43 kommunar i Vestland ')
    expect(open.length).toBe(22)
  })
})
