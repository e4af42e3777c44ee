import { describe, expect, test } from 'vitest'
import { type FactLookup, type FactValue, unknownFact } from '../fact.ts'
import { known } from '../known.ts'
import { belongs, factsIn } from './evaluate.ts'
import { parseExpression } from './parse.ts'

const facts = (values: Readonly<Record<string, FactValue>>): FactLookup => (name, _code, on, edition) => {
  const value = values[edition ? `${name}@${edition}` : name]
  return value === undefined ? unknownFact : { value: known(value), asOf: on, edition, dataset: 'test' }
}

const ask = (source: string, values: Readonly<Record<string, FactValue>>) => belongs(parseExpression(source), '1835', '2018-01-01', facts(values))

describe('three values', () => {
  test.each([
    ['population < 5000', { population: 4999 }, true],
    ['population < 5000', { population: 5000 }, false],
    ['population < 5000', {}, null],
    ['population < 5000 & centrality in 5-6', { population: 6000 }, false],
    ['population < 5000 & centrality in 5-6', { population: 400 }, null],
    ['population < 5000 | centrality in 5-6', { population: 400 }, true],
    ['!(population < 5000)', {}, null],
    ['all', {}, true],
    ['county = 03', { county: '03' }, true],
    ['county = 3', { county: '03' }, false],
    ['code in 1835,1836', { code: '1835' }, true],
    ['centrality in 1-2,6', { centrality: 6 }, true],
  ])('%s of %o is %s', (source, values, expected) => {
    expect(ask(source, values)).toBe(expected)
  })

  test('an edition that is named is the one that is asked', () => {
    expect(ask('centrality@2020 in 4-6', { centrality: 5 })).toBeNull()
    expect(ask('centrality@2020 in 4-6', { centrality: 1, 'centrality@2020': 5 })).toBe(true)
  })

  test('a fact known only to be one of several is known where they agree', () => {
    expect(ask('centrality in 4-6', { centrality: [4, 5, 6] })).toBe(true)
    expect(ask('centrality in 5-6', { centrality: [4, 5, 6] })).toBeNull()
    expect(ask('centrality = 1', { centrality: [4, 5, 6] })).toBe(false)
  })
})

test('tells which facts and editions an expression turns on', () => {
  expect(factsIn(parseExpression('population < 5000 & !(centrality@2020 in 4-6)'))).toEqual([
    { fact: 'population', edition: null },
    { fact: 'centrality', edition: '2020' },
  ])
})
