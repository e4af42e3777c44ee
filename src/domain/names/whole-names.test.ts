import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { readMentions, takenApart } from './cell.ts'
import { bearersOfWhole } from './whole-names.ts'

const index = shippedIndex()
const days = ['1965-01-01', '2005-01-01', '2018-01-01', '2020-01-01', '2024-01-01']

describe('a cell that is a name and nothing else', () => {
  it('means what taking it apart would give, for every name of the register on any day, with and without "kommune"', () => {
    const names = [...new Set(index.register.municipalities.flatMap(({ label }) => [label, label.replace(/\s*\(.*\)/, ''), ...label.split(' - ')].flatMap((name) => [name, `${name} kommune`])))]
    const unlike = names.flatMap((name) =>
      days.flatMap((on) =>
        [{ counties: [], countySettles: true }, { counties: ['34', '04'], countySettles: true }, { counties: ['34'], countySettles: false }].flatMap((rest) => {
          const [quick, slow] = [readMentions(index, name, { on, ...rest }), takenApart(index, name, { on, ...rest })]
          return JSON.stringify(quick) === JSON.stringify(slow) ? [] : [`${name} ${on}`]
        }),
      ),
    )
    expect(unlike).toEqual([])
  })

  it.each([['Bodø', true], ['bodø', false], ['Bodø kommune', false], ['Nore og Uvdal', false], ['Skedsmo', false], ['1804 Bodø', false], ['Bodø ', false]])('%j: %s in 2024', (cell, whole) => {
    expect(bearersOfWhole(index, cell, '2024-01-01').length > 0).toBe(whole)
  })
})
