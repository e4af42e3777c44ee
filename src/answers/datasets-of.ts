import type { FactName } from '../domain/fact.ts'
import type { Expression } from '../domain/group/expression.ts'
import { factsIn } from '../domain/group/evaluate.ts'

const datasetsOfFact = (fact: FactName, edition: string | null): readonly string[] => {
  switch (fact) {
    case 'population':
      return ['population-by-age', 'population-2016-indicators', 'population-total-2024-borders']
    case 'age-0-19':
    case 'age-20-64':
    case 'age-65':
    case 'age-80':
      return ['population-by-age']
    case 'centrality':
      return [edition === '2020' ? 'centrality-2020-innlandet' : edition === '2008' ? 'centrality-2008' : 'centrality-2024']
    case 'cooperation':
      return ['constellations', 'constellations-members']
    case 'code':
    case 'county':
      return ['counties']
    default:
      return ['municipality-facts-2024']
  }
}

/** What every answer about participation rests on, with the datasets that its groups turn on. */
export const datasetsOf = (expressions: readonly Expression[]): readonly string[] => [
  ...new Set([
    'awards-entries',
    'awards-lists',
    'schemes',
    'schemes-designs',
    'municipalities-codes',
    'municipalities-changes',
    ...expressions.flatMap((expression) => factsIn(expression).flatMap(({ fact, edition }) => datasetsOfFact(fact, edition))),
  ]),
]
