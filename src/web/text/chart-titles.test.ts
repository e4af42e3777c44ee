import { describe, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { comparisonsTitle, dotsTitle, type GapFigure, spreadTitle, testsTitle, trendTitle } from './chart-titles.ts'

const gap = (difference: number, pAdjusted = 0.6): GapFigure => ({ difference, pAdjusted })
const many = (...gaps: readonly GapFigure[]): string => dotsTitle(gaps, 'små', 'andre', 'Gnist 2021', 'nb')

describe('the title of the dots turns with the figures', () => {
  test('most lists with a smaller share, some clear', () => {
    expect(many(gap(-0.02, 0.01), gap(-0.01), gap(0.01))).toBe('På 2 av 3 lister deltok en mindre andel av små enn av andre; forskjellen er klar på 1: mindre på 1')
  })

  test('most lists with a larger share, one clear the other way', () => {
    expect(many(gap(0.02), gap(0.01), gap(-0.01, 0.001))).toBe('På 2 av 3 lister deltok en større andel av små enn av andre; forskjellen er klar på 1: mindre på 1')
    expect(many(gap(0.02), gap(0.01), gap(-0.01))).toContain(', men forskjellen er ikke klar på noen av dem')
  })

  test('as many of each, and none at all', () => {
    expect(many(gap(0.02, 0.01), gap(-0.01, 0.01))).toBe('På 1 av 2 lister deltok en mindre andel av små enn av andre, på 1 en større; forskjellen er klar på 2: mindre på 1, større på 1')
    expect(many(gap(0), gap(0))).toBe('På ingen av 2 lister er andelen som deltok, ulik blant små og andre')
  })

  test('a single list is named, and says no more than its test does', () => {
    expect(many(gap(-0.02, 0.01))).toBe('Gnist 2021: en mindre andel av små enn av andre deltok')
    expect(many(gap(0.02, 0.01))).toBe('Gnist 2021: en større andel av små enn av andre deltok')
    expect(many(gap(-0.02, 0.4))).toContain('tallene avgjør ikke')
  })
})

describe('the title of the trend turns with its verdict', () => {
  const told = (slope: number | null, verdict: Parameters<typeof trendTitle>[0]['verdict']): string => trendTitle({ slope, verdict }, 'små', 'andre', 'nb')
  test.each([
    [told(0.004, 'closing'), 'Forskjellen mellom små og andre er blitt mindre, om lag 0,4 prosentpoeng i året'],
    [told(-0.004, 'widening'), 'Forskjellen mellom små og andre er blitt større, om lag 0,4 prosentpoeng i året'],
    [told(-0.004, 'cannot-tell'), 'Tallene avgjør ikke om forskjellen mellom små og andre øker eller minker'],
    [told(null, 'cannot-tell'), 'Det er for få lister til å si om forskjellen mellom små og andre øker eller minker'],
  ])('%s', (title, expected) => {
    expect(title).toBe(expected)
  })
})

test('how gathered the spread is called follows Gini against even chance', () => {
  const told = (gini: number): string => spreadTitle(gini, 0.6, 0.38, 'nb').replace(/\u00a0/g, ' ')
  expect(told(0.7)).toBe('Deltakelsen er mer samlet enn lik sjanse ville gitt: tidelen av kommunene som har mest, har 38 %')
  expect(told(0.62)).toContain('omtrent som om alle hadde lik sjanse')
  expect(told(0.4)).toContain('jevnere spredt')
})

test('bands and groups that stand apart are counted; none is said as such', () => {
  expect(comparisonsTitle(['higher', 'lower', 'lower', 'cannot-tell'], null, 'nb')).toBe('Av 4 deler av landet deltar 1 oftere og 2 sjeldnere enn alle andre, med hele intervallet på én side av 1')
  expect(comparisonsTitle(['cannot-tell'], null, 'nb')).toContain('Ingen av 1 deler')
  expect(comparisonsTitle(['higher', 'cannot-tell'], 'små', 'nb')).toBe('Mot 2 andre grupper deltar små oftere enn 1 og sjeldnere enn 0, med hele intervallet på én side av 1')
  expect(comparisonsTitle(['cannot-tell', 'cannot-tell'], 'små', 'nb')).toContain('avgjør ikke')
})

test('tests are counted against the answer of the question itself', () => {
  expect(testsTitle(['lower', 'lower'], 'lower', 'lavere', 'nb')).toBe('I alle 2 prøvene blir svaret det samme: lavere')
  expect(testsTitle(['lower', 'higher', 'cannot-tell'], 'lower', 'lavere', 'nb')).toBe('I 1 av 3 prøver blir svaret det samme: lavere')
  expect(testsTitle(['higher'], 'lower', 'lavere', 'nb')).toContain('Ingen av 1 prøver')
})

test('no language leaves a hole in a title, nor ends it with a full stop', () => {
  for (const language of languages) {
    const titles = [
      dotsTitle([gap(-0.1, 0.01), gap(-0.1)], 'a', 'b', 'c', language),
      dotsTitle([gap(0.1)], 'a', 'b', 'c', language),
      trendTitle({ slope: 0.1, verdict: 'closing' }, 'a', 'b', language),
      spreadTitle(0.6, 0.5, 0.4, language),
      comparisonsTitle(['lower'], null, language),
      testsTitle(['lower'], 'lower', 'd', language),
    ]
    for (const title of titles) expect(title).not.toMatch(/undefined|NaN|null|\.$/)
  }
})
