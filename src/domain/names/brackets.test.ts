import { describe, expect, it } from 'vitest'
import { piecesOf, takeBracket } from './brackets.ts'

describe('takeBracket', () => {
  it.each([
    ['Våler (Hedmark)', 'Våler', 'Hedmark'],
    ['Skien (områdene Klyve (nord) og Mæla)', 'Skien', 'områdene Klyve (nord) og Mæla'],
    ['Nes (Buskerud) kommune', 'Nes kommune', 'Buskerud'],
    ['Oslo (bydel Grorud', 'Oslo', 'bydel Grorud'],
    ['Oslo ()', 'Oslo', null],
    ['Oslo', 'Oslo', null],
  ])('%j → %j and %j', (text, core, bracket) => {
    expect(takeBracket(text)).toEqual({ core, bracket })
  })
})

describe('piecesOf', () => {
  const texts = (text: string): readonly string[] => piecesOf(text).map((piece) => piece.text)

  it.each([
    ['Sel, Vågå og Lom', ['Sel', 'Vågå', 'Lom']],
    ['Haugesund/Karmøy', ['Haugesund', 'Karmøy']],
    ['Bergen\nVoss; Stord & Bømlo', ['Bergen', 'Voss', 'Stord', 'Bømlo']],
    ['• Sel\n• Lom', ['Sel', 'Lom']],
    ['Sel + Vågå', ['Sel', 'Vågå']],
    ['Sel (nord) + Vågå', ['Sel (nord)', 'Vågå']],
  ])('cuts at commas, slashes, line breaks and "og": %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each(['=1+1', '=A1, B2 og C3', ' =Sel + Vågå', 'Herøy M&R', 'A+B', '1 + 1', 'Sel +47'])('keeps a formula, and "+" and "&" that stand in no list of names: %j', (text) => {
    expect(texts(text)).toEqual([text.trim()])
  })

  it('does not cut inside brackets, nor at the slash of "v/"', () => {
    expect(texts('Skien (Klyve, Mæla og Gulset), Bamble')).toEqual(['Skien (Klyve, Mæla og Gulset)', 'Bamble'])
    expect(texts('Bergen kommune v/Byrådet')).toEqual(['Bergen kommune v/Byrådet'])
  })
})
