import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import type { Expression } from './expression.ts'
import { parseExpression } from './parse.ts'
import { presets } from './presets.ts'

const compare = (fact: string, comparison: string, value: string) => ({ kind: 'compare', fact, edition: null, comparison, value })

describe('reads', () => {
  test.each([
    ['population < 5000', compare('population', '<', '5000')],
    ['county = 03', compare('county', '=', '03')],
    ['language = nynorsk', compare('language', '=', 'nynorsk')],
    ['centrality in 5-6', { kind: 'in', fact: 'centrality', edition: null, ranges: [{ from: '5', to: '6' }] }],
    ['centrality@2020 in 4-6', { kind: 'in', fact: 'centrality', edition: '2020', ranges: [{ from: '4', to: '6' }] }],
    ['code in 3430,3428', { kind: 'in', fact: 'code', edition: null, ranges: [{ from: '3430', to: '3430' }, { from: '3428', to: '3428' }] }],
    ['all', { kind: 'all' }],
  ])('%s', (source, expected) => {
    expect(parseExpression(source)).toEqual(expected)
  })

  test('! binds before &, & before |, and brackets before all', () => {
    const [a, b, c] = [compare('population', '<', '1'), compare('population', '<', '2'), compare('population', '<', '3')]
    expect(parseExpression('population < 1 | population < 2 & population < 3')).toEqual({ kind: 'or', left: a, right: { kind: 'and', left: b, right: c } })
    expect(parseExpression('(population < 1 | population < 2) & !population < 3')).toEqual({
      kind: 'and',
      left: { kind: 'or', left: a, right: b },
      right: { kind: 'not', of: c },
    })
  })

  test('a named definition stands for its expression, alone or within another', () => {
    const small = parseExpression('population < 5000 & centrality in 5-6')
    expect(parseExpression('small-rural')).toEqual(small)
    expect(parseExpression('small-rural & county = 18')).toEqual({ kind: 'and', left: small, right: compare('county', '=', '18') })
  })

  test('every named definition can be read', () => {
    for (const { expression } of presets) expect(() => parseExpression(expression)).not.toThrow()
  })
})

describe('refuses, pointing at the character', () => {
  test.each([
    ['population <', 13, 'group-syntax'],
    ['population 5000', 12, 'group-syntax'],
    ['population < mange', 14, 'group-not-a-number'],
    ['folketall < 5000', 1, 'group-unknown-fact'],
    ['population < 5000 &', 20, 'group-syntax'],
    ['(population < 5000', 19, 'group-syntax'],
    ['population < 5000)', 18, 'group-syntax'],
    ['population < 5000 ; drop table', 19, 'group-unknown-character'],
    ['', 1, 'group-syntax'],
    ['centrality in', 14, 'group-syntax'],
  ])('%s at %i: %s', (source, character, code) => {
    expect(() => parseExpression(source)).toThrow(expect.objectContaining({ code, where: { text: source, character } }))
  })

  test('brackets nested without end', () => {
    expect(() => parseExpression('('.repeat(19_000))).toThrow(Refusal)
    expect(() => parseExpression('!'.repeat(19_000))).toThrow(Refusal)
    expect(() => parseExpression('x'.repeat(30_000))).toThrow(expect.objectContaining({ code: 'group-too-long' }))
  })

  test('any text at all gives an expression or a refusal', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          parseExpression(source)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  })
})

/** Writes an expression with every bracket. */
const written = (e: Expression): string => {
  switch (e.kind) {
    case 'all':
      return 'all'
    case 'not':
      return `!(${written(e.of)})`
    case 'and':
    case 'or':
      return `(${written(e.left)}) ${e.kind === 'and' ? '&' : '|'} (${written(e.right)})`
    case 'compare':
      return `${e.fact} ${e.comparison} ${e.value}`
    case 'in':
      return `${e.fact} in ${e.ranges.map(({ from, to }) => `${from}-${to}`).join(',')}`
  }
}

test('what is read, written and read again is the same', () => {
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constant({ kind: 'all' } as const),
      fc.nat(9999).map((n) => ({ kind: 'compare', fact: 'population', edition: null, comparison: '<', value: String(n) }) as const),
      fc.constant({ kind: 'in', fact: 'centrality', edition: null, ranges: [{ from: '5', to: '6' }] } as const),
      tie('tree').map((of) => ({ kind: 'not', of }) as const),
      fc.tuple(fc.constantFrom('and', 'or'), tie('tree'), tie('tree')).map(([kind, left, right]) => ({ kind, left, right }) as const),
    ),
  }))
  fc.assert(
    fc.property(tree, (expression) => {
      expect(parseExpression(written(expression))).toEqual(expression)
    }),
  )
})
