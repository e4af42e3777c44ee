import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { readMentions } from './cell.ts'
import { cellOn, context } from './outcome.fixture.ts'

const on = '2019-01-01'
const partsIn = (cell: string): readonly (string | null)[] =>
  readMentions(shippedIndex(), cell, context(on)).map(({ match }) => match.part)

describe('several municipalities in one cell', () => {
  it.each([
    ['Sel, Vågå og Lom', 'certain 0517 + certain 0515 + certain 0514'],
    ['Fjell, Øygarden og Sund kommunar', 'certain 1246 + certain 1259 + certain 1245'],
    ['Kommunane Sel og Vågå', 'certain 0517 + certain 0515'],
    ['Haugesund/Karmøy', 'certain 1106 + certain 1149'],
    ['Bergen\nVoss', 'certain 1201 + certain 1235'],
    ['Nord- og Sør-Fron', 'certain 0516 + certain 0519'],
    ['Vestre og Østre Toten', 'certain 0529 + certain 0528'],
    ['Os, Hedmark og Os, Hordaland', 'certain 0441 + certain 1243'],
    ['Bærum, Bærum og Asker', 'certain 0219 + certain 0219 + certain 0220'],
    ['Bergen, Rakkstad', 'certain 1201 + suggested 0128'],
    ['Sel kommune v/ kultur, Rakkstad', 'certain 0517 + suggested 0128'],
    ['bergen, rakkstad', 'certain 1201 + suggested 0128'],
    ['Oslo og Oslo', 'certain 0301 + certain 0301'],
  ])('are each found: %s', (cell, expected) => {
    expect(cellOn(cell, on)).toBe(expected)
  })

  it.each([
    ['Nore og Uvdal', 'certain 0633'],
    ['Nore & Uvdal kommune', 'certain 0633'],
    ['Norge og Uvdal', 'suggested 0633'],
    ['Evje og Hornes', 'suggested 0937'],
    ['Nes, Akershus', 'certain 0236'],
    ['Kautokeino/Guovdageaidnu', 'certain 2011'],
    ['Porsanger kommune / Porsáŋggu gielda / Porsangin komuuni', 'certain 2020'],
    ['Sogn og Fjordane fylkeskommune', 'not-municipality county'],
    ['Oslo og Akershus', 'not-municipality county'],
  ])('are not found in one name with an "og" or a comma in it: %s', (cell, expected) => {
    expect(cellOn(cell, on)).toBe(expected)
  })
})

describe('a municipality and its parts', () => {
  it.each([
    ['Oslo Kommune, Bydel St. Hanshaugen', '0301', 'Bydel St. Hanshaugen'],
    ['Bydel Alna, Oslo', '0301', 'Bydel Alna, Oslo'],
    ['Bergen kommune v/Byrådsavdeling for helse og omsorg', '1201', 'v/Byrådsavdeling for helse og omsorg'],
    ['Trondheim kommune, Enhet for helse', '5001', 'Enhet for helse'],
    ['Stavanger kommune - Helse og velferd', '1103', 'Helse og velferd'],
    ['Oslo kommune v/ Områdeløft Tøyen og Kulturetaten', '0301', 'v/ Områdeløft Tøyen og Kulturetaten'],
  ])('are one: %s', (cell, code, part) => {
    expect(cellOn(cell, on)).toBe(`certain ${code}`)
    expect(partsIn(cell)).toEqual([part])
  })
})

describe('others beside a municipality', () => {
  it.each([
    ['Skien kommune og Skien By', 'certain 0806 + not-municipality organisation'],
    ['Bergen kommune og Hordaland fylkeskommune', 'certain 1201 + not-municipality county'],
    ['Vefsn kommune og Mosjøen og omegn næringsselskap', 'certain 1824 + not-municipality organisation'],
  ])('are kept as what they are: %s', (cell, expected) => {
    expect(cellOn(cell, on)).toBe(expected)
  })

  it('are companions when a bracket counts them in', () => {
    const mentions = readMentions(shippedIndex(), 'Karmøy (inkl. Bokn kommune)', context(on))
    expect(mentions.map(({ text, companion, match }) => [text, companion, match.municipality?.code])).toEqual([
      ['Karmøy (inkl. Bokn kommune)', false, '1149'],
      ['Bokn kommune', true, '1145'],
    ])
  })
})

describe('an empty or overfull cell', () => {
  it.each(['', '  ', ','])('%j names nothing', (cell) => {
    expect(readMentions(shippedIndex(), cell, context(on))).toEqual([])
  })

  it('of more pieces than there are municipalities is kept whole', () => {
    expect(cellOn('a, '.repeat(501), on)).toBe('none')
  })
})
