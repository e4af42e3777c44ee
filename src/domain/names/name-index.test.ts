import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { bearersEver, bearersOn } from './name-index.ts'
import { nearNames } from './near-names.ts'

const index = shippedIndex()
const on = (name: string, date: string): readonly string[] => bearersOn(index, name, date).map(({ code }) => code)

describe('bearersOn', () => {
  it('finds all who bear a name on a day', () => {
    expect(on('Våler', '2019-01-01')).toEqual(['0137', '0426'])
    expect(on('Øygarden', '2019-01-01')).toEqual(['1259'])
    expect(on('Øygarden', '2021-01-01')).toEqual(['4626'])
    expect(on('Skedsmo', '2021-01-01')).toEqual([])
  })

  it('finds each language of a name, and the forms used before "kommune"', () => {
    for (const name of ['Gáivuotna', 'Kåfjord', 'Kaivuono', 'Gaivuotna', 'Gáivuona'])
      expect(on(name, '2021-01-01')).toEqual(['5426'])
  })

  it('lets a stricter writing shut out a looser one, also when its bearer is gone', () => {
    expect(on('Laerdal', '2019-01-01')).toEqual(['1422'])
    expect(on('Lardal', '2017-01-01')).toEqual(['0728'])
    expect(on('Lardal', '2019-01-01')).toEqual([])
    expect(on('Holtaalen', '2019-01-01')).toEqual(['5026'])
  })

  it('does not guess at æøå in names of two letters', () => {
    expect(on('Ha', '2019-01-01')).toEqual([])
    expect(bearersEver(index, 'Ha')).toEqual([])
  })
})

describe('nearNames', () => {
  const near = (name: string): readonly string[] => nearNames(index, name).map(({ key }) => key)

  it('gives the nearest first', () => {
    expect(near('Rakkstad')[0]).toBe('rakkestad')
    expect(near('Norge og Uvdal')).toEqual(['nore og uvdal'])
    expect(near('Ha')).toEqual(['hå'])
    expect(near('Nordmøre Næringsforum')).toEqual([])
  })
})
