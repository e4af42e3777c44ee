import { factKinds, type FactName } from '../domain/fact.ts'
import type { Comparison, Expression } from '../domain/group/expression.ts'
import type { FactColumn } from '../store/snapshot.ts'

type FactOf = (fact: FactName, edition: string | null) => FactColumn

/**
 * Who belongs to a group, worked out column by column: 1 yes, 0 no, −1 when a fact it turns on is unknown. The same as
 * asking `belongs` of every municipality, with Kleene's three values.
 */
export function marksOf(expression: Expression, size: number, factOf: FactOf): Int8Array {
  switch (expression.kind) {
    case 'all':
      return new Int8Array(size).fill(1)
    case 'not':
      return negated(marksOf(expression.of, size, factOf))
    case 'and':
    case 'or': {
      const left = marksOf(expression.left, size, factOf)
      const right = marksOf(expression.right, size, factOf)
      // One side settles it: 0 for and, 1 for or. Else what is unknown stays unknown.
      const settles = expression.kind === 'and' ? 0 : 1
      for (let place = 0; place < size; place++) {
        if (left[place] === settles) continue
        if (right[place] === settles || left[place] !== -1) left[place] = right[place] ?? -1
      }
      return left
    }
    case 'compare': {
      const { fact, edition, comparison, value } = expression
      const marks = tested(fact, factOf(fact, edition), size, [rangeOf(comparison, value)])
      return comparison === '!=' ? negated(marks) : marks
    }
    case 'in': {
      const { fact, edition, ranges } = expression
      return tested(fact, factOf(fact, edition), size, ranges.map(({ from, to }) => ({ from, to, open: false })))
    }
  }
}

/** Values from one end to another; `open`: the ends themselves do not belong. No end: as far as it goes. */
interface Range {
  readonly from: string | null
  readonly to: string | null
  readonly open: boolean
}

function rangeOf(comparison: Comparison, value: string): Range {
  switch (comparison) {
    case '<':
      return { from: null, to: value, open: true }
    case '<=':
      return { from: null, to: value, open: false }
    case '>':
      return { from: value, to: null, open: true }
    case '>=':
      return { from: value, to: null, open: false }
    case '=':
    case '!=':
      return { from: value, to: value, open: false }
  }
}

/** Facts are compared as numbers or as texts, by their kind. */
function tested(fact: FactName, column: FactColumn, size: number, ranges: readonly Range[]): Int8Array {
  const marks = new Int8Array(size)
  if (column.kind === 'words') {
    const passes = factKinds[fact].numeric ? (word: string) => isWithin(Number(word), numeric(ranges)) : (word: string) => isBetween(word, ranges)
    const of = Int8Array.from(column.words, (word) => (passes(word) ? 1 : 0))
    for (let place = 0; place < size; place++) marks[place] = of[column.at[place] ?? -1] ?? -1
    return marks
  }
  const { values, known, several } = column
  const limits = numeric(ranges)
  for (let place = 0; place < size; place++) {
    const state = known[place]
    marks[place] = state === 1 ? (isWithin(values[place] ?? 0, limits) ? 1 : 0) : state === 2 ? ofAll(several.get(place) ?? [], limits) : -1
  }
  return marks
}

/** Only a set is known: unknown unless all agree. */
function ofAll(may: readonly number[], limits: readonly Limits[]): number {
  const passed = may.filter((value) => isWithin(value, limits)).length
  return passed === may.length ? 1 : passed === 0 ? 0 : -1
}

interface Limits {
  readonly from: number
  readonly to: number
  readonly open: boolean
}

const numeric = (ranges: readonly Range[]): readonly Limits[] =>
  ranges.map(({ from, to, open }) => ({ from: from === null ? -Infinity : Number(from), to: to === null ? Infinity : Number(to), open }))

function isWithin(value: number, limits: readonly Limits[]): boolean {
  for (const { from, to, open } of limits) if (open ? value > from && value < to : value >= from && value <= to) return true
  return false
}

const isBetween = (word: string, ranges: readonly Range[]): boolean =>
  ranges.some(({ from, to, open }) => (from === null || (open ? word > from : word >= from)) && (to === null || (open ? word < to : word <= to)))

function negated(marks: Int8Array): Int8Array {
  for (let place = 0; place < marks.length; place++) if (marks[place] !== -1) marks[place] = marks[place] === 1 ? 0 : 1
  return marks
}
