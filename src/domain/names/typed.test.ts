import { expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { holdsOn } from '../plain-date.ts'
import { displayName } from '../register/labels.ts'
import { typedCode } from './typed.ts'

const typed = (text: string, on = '2018-01-01'): string | null => typedCode(shippedIndex(), text, on)

it('a number, a name that one alone bears, or both', () => {
  expect(['0426', ' 0426 ', '(0426)', 'Alta', 'Alta (2012)', '2012 Alta', 'Våler 0426', 'Våler (Hedmark) (0426)'].map((text) => typed(text))).toEqual(['0426', '0426', '0426', '2012', '2012', '2012', '0426', '0426'])
})

it('a name that disagrees with the number beside it, several numbers, a number of another time, and a name that several bear are none', () => {
  expect(['Oslo 0426', 'Oslo 3419', 'Våler (Østfold) (0426)', 'Langtvekkistan (0426)', '0426 0137', '3419', 'Våler 3419', 'Våler', 'Xyz', '', '04261'].map((text) => typed(text))).toEqual(Array.from({ length: 11 }, () => null))
})

it('every name and number that is offered is taken', () => {
  const { register } = shippedIndex()
  for (const on of ['1995-01-01', '2010-01-01', '2018-01-01', '2021-01-01', '2024-01-01']) {
    const there = register.municipalities.filter((municipality) => holdsOn(municipality, on))
    expect(there.filter((one) => typed(`${displayName(register, one)} (${one.code})`, on) !== one.code).map(({ label }) => label)).toEqual([])
  }
})
