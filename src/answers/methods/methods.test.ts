import { describe, expect, it } from 'vitest'
import { languages, type Text } from '../../domain/text.ts'
import { allQuestions } from '../all.ts'
import { method as question } from '../method.ts'
import { methodById, methods } from './all.ts'
import type { Figure } from './declare.ts'
import { figureTitle } from './figure-titles.ts'

const close = (computed: Figure | undefined, expected: Figure): void => {
  if (typeof expected !== 'number') expect(computed).toBe(expected)
  else expect(Math.abs(Number(computed) - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)))
}

describe.each(methods)('method $id', (method) => {
  it('gives in its worked example the figures that are written out', () => {
    const figures = method.example.compute()
    expect(Object.keys(figures).toSorted()).toEqual(Object.keys(method.example.expected).toSorted())
    for (const [name, expected] of Object.entries(method.example.expected)) close(figures[name], expected)
  })

  it('has texts in every language, and every figure named in a step is computed', () => {
    const figures = method.example.compute()
    const texts: readonly Text[] = [
      method.title, method.lead, method.example.case, method.example.from, ...method.example.steps,
      ...method.sections.flatMap(({ title, text, items = [] }) => [title, ...text, ...items]), ...method.formulas.flatMap(({ name, spoken }) => [name, spoken]),
    ]
    for (const text of texts) for (const language of languages) expect(text[language].trim()).not.toBe('')
    for (const step of method.example.steps) {
      for (const language of languages) for (const [, name] of step[language].matchAll(/\{(\w+)/g)) expect(figures).toHaveProperty(name ?? '')
    }
  })

  it('has a title in words, and no other with it, for every figure of its example', () => {
    const titles = Object.keys(method.example.expected).map((name) => figureTitle(method.id, name)?.nb)
    expect(titles).not.toContain(undefined)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('says the same figures in every language', () => {
    const named = (text: string): readonly string[] => [...text.matchAll(/\{[^}]+\}/g)].map(([whole]) => whole).toSorted()
    for (const step of method.example.steps) for (const language of languages) expect(named(step[language])).toEqual(named(step.nb))
  })

  it('leaves no brace unfilled when it is shown', () => {
    const shown = question.answer(undefined as never, { id: method.id }).answer.method
    expect(JSON.stringify(shown?.example.steps)).not.toMatch(/[{}]\w+[}:]|undefined|NaN/)
  })
})

it('has a method page for every question', () => {
  for (const { method } of allQuestions) expect(methodById(method.id)?.id).toBe(method.id)
})

it('refuses a method that does not exist, and names one that is near', () => {
  expect(() => question.answer(undefined as never, { id: 'wilsom' })).toThrow(/wilson/)
})
