import { expressionTooLong, unknownCharacter } from './group.errors.ts'

export interface Token {
  readonly kind: 'word' | 'number' | 'operator' | 'end'
  readonly text: string
  /** Position in the expression, from 1. */
  readonly at: number
}

const longest = 20_000
const pattern = /\s+|([\p{L}_][\p{L}\d_-]*(?:@\d{4})?)|(\d+(?:\.\d+)?)|(<=|>=|!=|[<>=&|!(),-])/uy

/** Cuts an expression into words, numbers and operators; refuses a character that belongs to none, with its position. */
export function tokensOf(expression: string): readonly Token[] {
  if (expression.length > longest) throw expressionTooLong(longest)
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < expression.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(expression)
    if (!match) throw unknownCharacter(expression, at + 1)
    const [, word, number, operator] = match
    if (word !== undefined) tokens.push({ kind: 'word', text: word, at: at + 1 })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at: at + 1 })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, at: at + 1 })
  }
  return [...tokens, { kind: 'end', text: '', at: expression.length + 1 }]
}
