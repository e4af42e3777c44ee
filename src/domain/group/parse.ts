import { type FactName, factKinds, factNames } from '../fact.ts'
import { expected, notANumber, unknownEdition, unknownFactName } from './group.errors.ts'
import type { Comparison, Expression, ValueRange } from './expression.ts'
import { presetById, presets } from './presets.ts'
import { type Token, tokensOf } from './tokens.ts'

const what = {
  condition: { nb: 'et vilkår, som population < 5000', nn: 'eit vilkår, som population < 5000', en: 'a condition, such as population < 5000' },
  comparison: { nb: '<, <=, >, >=, =, != eller in', nn: '<, <=, >, >=, =, != eller in', en: '<, <=, >, >=, =, != or in' },
  value: { nb: 'en verdi', nn: 'ein verdi', en: 'a value' },
  bracket: { nb: 'en sluttparentes', nn: 'ein sluttparentes', en: 'a closing bracket' },
  shallower: { nb: 'færre parenteser i hverandre', nn: 'færre parentesar i kvarandre', en: 'fewer nested brackets' },
  end: { nb: '&, | eller slutten', nn: '&, | eller slutten', en: '&, | or the end' },
}

/** Brackets and `!` within each other. */
const deepest = 100

const comparisons: readonly string[] = ['<', '<=', '>', '>=', '=', '!=']

/**
 * Reads a group expression: `population < 5000 & (centrality@2024 in 5-6 | county = 18)`, or a preset's name.
 * `!` binds tightest, then `&`, then `|`. Refuses bad input at the character where it stops making sense.
 */
export function parseExpression(source: string): Expression {
  const tokens = tokensOf(source)
  let position = 0
  let depth = 0
  const peek = (): Token => tokens[position] ?? { kind: 'end', text: '', at: source.length + 1 }
  const next = (): Token => {
    const token = peek()
    position++
    return token
  }
  const take = (text: string): boolean => {
    if (peek().text !== text || peek().kind === 'end') return false
    position++
    return true
  }

  const either = (): Expression => {
    let left = both()
    while (take('|')) left = { kind: 'or', left, right: both() }
    return left
  }
  const both = (): Expression => {
    let left = one()
    while (take('&')) left = { kind: 'and', left, right: one() }
    return left
  }
  const one = (): Expression => {
    if (++depth > deepest) throw expected(source, peek().at, what.shallower)
    const found = unit()
    depth--
    return found
  }
  const unit = (): Expression => {
    if (take('!')) return { kind: 'not', of: one() }
    if (!take('(')) return condition()
    const inner = either()
    if (!take(')')) throw expected(source, peek().at, what.bracket)
    return inner
  }
  const condition = (): Expression => {
    const token = next()
    if (token.kind !== 'word') throw expected(source, token.at, what.condition)
    if (token.text === 'all') return { kind: 'all' }
    const preset = presetById(token.text)
    if (preset && !isCompared(peek())) return parseExpression(preset.expression)
    const [name = '', edition = null] = token.text.split('@')
    const fact = factNames.find((known) => known === name)
    if (!fact) throw unknownFactName(source, token.at, token.text, presets.map((p) => p.id))
    if (edition !== null && !factKinds[fact].editions.includes(edition)) throw unknownEdition(source, token.at, fact, factKinds[fact].editions)
    const operator = next()
    if (operator.text === 'in') return { kind: 'in', fact, edition, ranges: ranges(fact) }
    if (!comparisons.includes(operator.text)) throw expected(source, operator.at, what.comparison)
    return { kind: 'compare', fact, edition, comparison: operator.text as Comparison, value: value(fact) }
  }
  const isCompared = (token: Token): boolean => token.text === 'in' || comparisons.includes(token.text)
  const value = (fact: FactName): string => {
    const token = next()
    if (token.kind !== 'number' && token.kind !== 'word') throw expected(source, token.at, what.value)
    if (factKinds[fact].numeric && token.kind !== 'number') throw notANumber(source, token.at, fact)
    return token.text
  }
  const ranges = (fact: FactName): readonly ValueRange[] => {
    const found: ValueRange[] = []
    do {
      const from = value(fact)
      found.push({ from, to: take('-') ? value(fact) : from })
    } while (take(','))
    return found
  }

  const expression = either()
  if (peek().kind !== 'end') throw expected(source, peek().at, what.end)
  return expression
}
