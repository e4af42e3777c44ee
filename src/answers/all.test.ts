import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { languages } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { allQuestions } from './all.ts'
import { ask } from './answer.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

describe.each(allQuestions.map((question) => [question.id, question] as const))('%s', (_, question) => {
  test('the example is answered, the same twice, in the one envelope', () => {
    const first = ask(question, snapshot, question.example.input, 'nb')
    expect(ask(question, snapshot, question.example.input, 'nb')).toEqual(first)
    expect(Object.keys(first)).toEqual(['question', 'version', 'input', 'asked', 'answer', 'datasets', 'method', 'coverage', 'warnings', 'sources'])
    expect(first.datasets.every(({ version, source, licence }) => version !== '' && source !== '' && licence !== '')).toBe(true)
  })

  test('the answer holds the figures that the declaration expects', () => {
    const { answer } = ask(question, snapshot, question.example.input, 'nb')
    expect(question.example.read(answer)).toEqual(question.example.expected)
  })

  test('every input is told of in three languages', () => {
    for (const text of [question.title, question.summary, ...Object.values(question.inputs)]) {
      for (const language of languages) expect(text[language]).not.toBe('')
    }
  })

  test('an input it does not know is refused', () => {
    expect(() => ask(question, snapshot, { ...question.example.input, nosuch: 1 }, 'nb')).toThrow(/nosuch/)
  })

  test('every table has as many cells in a row as columns, and no undefined', () => {
    const { answer } = ask(question, snapshot, question.example.input, 'nb')
    for (const table of question.tables(answer)) {
      for (const row of table.rows) {
        expect(row.length).toBe(table.columns.length)
        expect(row).not.toContain(undefined)
      }
    }
  })
})
