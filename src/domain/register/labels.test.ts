import { expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { displayName, namesInLabel, shortName, withoutBrackets } from './labels.ts'
import { municipalityByCode } from './register.ts'

const { register } = shippedIndex()

it('takes the county bracket off a label', () => {
  expect(withoutBrackets('Våler (Hedmark)')).toBe('Våler')
  expect(withoutBrackets('Sel')).toBe('Sel')
})

it('takes a label of several languages apart', () => {
  expect(namesInLabel('Gáivuotna - Kåfjord - Kaivuono')).toEqual(['Gáivuotna', 'Kåfjord', 'Kaivuono'])
  expect(namesInLabel('Nord-Odal')).toEqual(['Nord-Odal'])
})

it.each([
  ['Guovdageaidnu - Kautokeino', 'Kautokeino'],
  ['Kárášjohka - Karasjok', 'Karasjok'],
  ['Deatnu - Tana', 'Tana'],
  ['Unjárga - Nesseby', 'Nesseby'],
  ['Gáivuotna - Kåfjord - Kaivuono', 'Kåfjord'],
  ['Raarvihke - Røyrvik', 'Røyrvik'],
  ['Harstad - Hárstták', 'Harstad'],
  ['Porsanger - Porsángu - Porsanki', 'Porsanger'],
  ['Hábmer - Hamarøy', 'Hamarøy'],
])('knows the usual short name of %s: %s', (label, name) => {
  expect(shortName(register, label)).toBe(name)
})

it('shows the county only where a namesake exists', () => {
  const shown = (code: string, on: string): string => {
    const municipality = municipalityByCode(register, code, on)
    return municipality ? displayName(register, municipality) : ''
  }
  expect(shown('3419', '2024-01-01')).toBe('Våler (Innlandet)')
  expect(shown('3430', '2024-01-01')).toBe('Os')
  expect(shown('5612', '2024-01-01')).toBe('Kautokeino')
})
