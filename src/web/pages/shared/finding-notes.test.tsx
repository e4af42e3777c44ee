import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { languages } from '../../../domain/text.ts'
import { UnlikeLists } from './finding-notes.tsx'

const html = (homogeneityP: number | null, language: (typeof languages)[number] = 'nb'): string => renderToStaticMarkup(<UnlikeLists language={language} pooled={{ homogeneityP }} />)

test('lists that are unlike are said to be, with the test and its method', () => {
  expect(html(0.003)).toContain('Listene er ulike (p = 0,003)')
  expect(html(0.0000001)).toContain('(p &lt; 0,001)')
  for (const language of languages) expect(html(0.01, language)).toContain('/metode/mantel-haenszel')
})

test('nothing is said where the test gives no reason to, or cannot be made', () => {
  expect(html(0.05)).toBe('')
  expect(html(null)).toBe('')
})
