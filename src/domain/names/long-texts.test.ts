import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { Refusal } from '../refusal.ts'
import { parseExpression } from '../group/parse.ts'
import { readMentions } from './cell.ts'
import { context } from './outcome.fixture.ts'

const index = shippedIndex()

/** Texts that make a search that goes back over what it has read take longer and longer. */
const nasty: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  'spaces and a letter': (length) => `${' '.repeat(length - 1)}x`,
  'open brackets': (length) => '('.repeat(length),
  'nested brackets': (length) => '('.repeat(length >> 1) + ')'.repeat(length >> 1),
  'pairs of brackets': (length) => '()'.repeat(length >> 1),
  commas: (length) => ','.repeat(length),
  'names and commas': (length) => 'Bø, '.repeat(length >> 2),
  'names and «og»': (length) => 'Nore og '.repeat(length >> 3),
  'slashes and spaces': (length) => ' / '.repeat(Math.floor(length / 3)),
  dashes: (length) => '- '.repeat(length >> 1),
  'a name before kommune': (length) => `${'Oslo '.repeat(length / 5)}kommune`,
  'kommune again and again': (length) => 'kommune '.repeat(length >> 3),
  'v/ again and again': (length) => 'Oslo v/'.repeat(Math.floor(length / 7)),
  'i after i': (length) => 'Våler i '.repeat(length >> 3),
  marks: (length) => 'a\u0301\u0302\u0303'.repeat(length >> 2),
  'bidirectional marks': (length) => '\u202e\u2066'.repeat(length >> 1),
  digits: (length) => '1'.repeat(length),
  'digits and spaces': (length) => '1 '.repeat(length >> 1),
  'half a pair': (length) => '\ud83d'.repeat(length),
  quotes: (length) => '"\''.repeat(length >> 1),
}
const expressions: Readonly<Record<string, (length: number) => string>> = {
  ...nasty,
  'not not': (length) => '!'.repeat(length),
  ands: (length) => `${'population<1&'.repeat(Math.floor(length / 13) - 1)}population<1`,
  codes: (length) => `code in ${'3430,'.repeat(Math.floor(length / 5) - 2)}1`,
  'brackets around an expression': (length) => `${'('.repeat((length >> 1) - 6)}population<1${')'.repeat((length >> 1) - 6)}`,
}

const timeOf = (work: () => unknown): number => {
  const started = performance.now()
  try {
    work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return performance.now() - started
}
const best = (work: () => unknown): number => Math.min(timeOf(work), timeOf(work), timeOf(work))

/** Four times as long may take four times the time, and as much again for what else the machine does; what takes next to none is not measured. */
function expectEven(work: (text: string) => unknown, make: (length: number) => string): void {
  const [short, long] = [make(4_000), make(16_000)]
  timeOf(() => work(short))
  const [quick, slow] = [best(() => work(short)), best(() => work(long))]
  expect(slow, `${quick} ms for 4,000 letters, ${slow} ms for 16,000`).toBeLessThan(Math.max(40, quick * 8))
}

describe('the time to read a long text grows with its length alone', () => {
  it.each(Object.entries(nasty))('a printed name of %s', (_, make) => expectEven((text) => readMentions(index, text, context('2018-01-01')), make))
  it.each(Object.entries(expressions))('a group of %s', (_, make) => expectEven(parseExpression, make))
})
