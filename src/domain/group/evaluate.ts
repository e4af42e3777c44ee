import { type DatedFact, type FactLookup, factKinds, type FactName } from '../fact.ts'
import type { PlainDate } from '../plain-date.ts'
import { and, not, or, type Trilean } from '../trilean.ts'
import type { Comparison, Expression } from './expression.ts'

/** Whether the municipality with a number in force on a day belongs: yes, no, or null when a fact it turns on is unknown. */
export function belongs(expression: Expression, code: string, on: PlainDate, facts: FactLookup): Trilean {
  switch (expression.kind) {
    case 'all':
      return true
    case 'not':
      return not(belongs(expression.of, code, on, facts))
    case 'and':
      return and(belongs(expression.left, code, on, facts), belongs(expression.right, code, on, facts))
    case 'or':
      return or(belongs(expression.left, code, on, facts), belongs(expression.right, code, on, facts))
    case 'compare': {
      const { fact, edition, comparison, value } = expression
      return ofAll(facts(fact, code, on, edition), (found) => holds(fact, found, comparison, value))
    }
    case 'in': {
      const { fact, edition, ranges } = expression
      const isIn = (found: number | string): boolean =>
        ranges.some(({ from, to }) => holds(fact, found, '>=', from) && holds(fact, found, '<=', to))
      return ofAll(facts(fact, code, on, edition), isIn)
    }
  }
}

/** The test on a known value; on each value it may be, where only a set is known: unknown unless they agree. */
function ofAll({ value }: DatedFact, test: (found: number | string) => boolean): Trilean {
  if (value.state !== 'known') return null
  const may: readonly (number | string)[] = typeof value.value === 'object' ? value.value : [value.value]
  const passed = may.filter(test).length
  return passed === may.length ? true : passed === 0 ? false : null
}

function holds(fact: FactName, found: number | string, comparison: Comparison, wanted: string): boolean {
  const [a, b] = factKinds[fact].numeric ? [Number(found), Number(wanted)] : [String(found), wanted]
  switch (comparison) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '=':
      return a === b
    case '!=':
      return a !== b
  }
}

/** The facts an expression turns on, with the editions it names. */
export function factsIn(expression: Expression): readonly { readonly fact: FactName; readonly edition: string | null }[] {
  switch (expression.kind) {
    case 'all':
      return []
    case 'not':
      return factsIn(expression.of)
    case 'and':
    case 'or':
      return [...factsIn(expression.left), ...factsIn(expression.right)]
    default:
      return [{ fact: expression.fact, edition: expression.edition }]
  }
}
