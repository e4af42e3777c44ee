import { describe, expect, it } from 'vitest'
import type { SensitivityRow } from './answer.ts'
import { sizeTests } from './size-tests.ts'
import { notDividedSentence, sensitivitySentence, termSentence, tooThinSentence } from './sentences.ts'

const marginal = (marginalEffect: number, marginalLow: number, marginalHigh: number) => ({ marginalEffect, marginalSe: 0, marginalLow, marginalHigh })

describe('a term in words', () => {
  it('goes with higher, lower, or cannot be told, and turns when the figures turn', () => {
    expect(termSentence('population', marginal(0.021, 0.004, 0.038)).nb).toBe('Dobbelt så mange innbyggere går sammen med 2,1 prosentpoeng høyere deltakelse (0,4–3,8).')
    expect(termSentence('population', marginal(0.021, 0.004, 0.038)).nn).toBe('Dobbelt så mange innbyggjarar går saman med 2,1 prosentpoeng høgare deltaking (0,4–3,8).')
    expect(termSentence('population', marginal(-0.021, -0.038, -0.004)).en).toBe('Twice the population goes with 2.1 percentage points lower participation (0.4–3.8).')
    expect(termSentence('travel', marginal(0.001, -0.02, 0.022)).nb).toBe('En halv time lengre reise til regionsenteret: det kan ikke avgjøres om det går sammen med høyere eller lavere deltakelse (−2,0 til 2,2 prosentpoeng).')
  })

  it('has two decimals where all figures are small, and as many as show the side of a limit near nothing', () => {
    expect(termSentence('council', marginal(0.0021, 0.0004, 0.0038)).en).toContain('0.21 percentage points higher participation (0.04–0.38)')
    expect(termSentence('council', marginal(0.0021, -0.00001, 0.0038)).en).toContain('(−0.001 to 0.38 percentage points)')
    expect(termSentence('council', marginal(0.0131, 0.0002, 0.0261)).nb).toContain('1,3 prosentpoeng høyere deltakelse (0,02–2,6)')
    expect(termSentence('council', marginal(-0.0147, -0.0298, 0.0004)).nb).toContain('(−3,0 til 0,04 prosentpoeng)')
  })
})

const row = (conclusion: SensitivityRow['conclusion']): SensitivityRow => ({
  id: conclusion, kind: 'scheme', title: { nb: '', nn: '', en: '' }, meaning: { nb: '', nn: '', en: '' }, state: conclusion === 'too-thin' ? 'too-thin' : 'fitted', model: null, n: 0, events: 0, size: null, gap: null, conclusion,
})

it('counts other choices by what they come to', () => {
  const rows = (['more', 'more', 'less', 'cannot-tell', 'too-thin'] as const).map(row)
  expect(sensitivitySentence(sizeTests('more', rows)).en).toBe('Of 5 other choices 2 come to the same about size, 1 cannot tell, 1 have too little to go by, and 1 come to another answer.')
  expect(sensitivitySentence(sizeTests('cannot-tell', rows)).en).toBe('Of 5 other choices 1 come to the same about size, 0 cannot tell, 1 have too little to go by, and 3 come to another answer.')
})

it('says why it is too thin, and what would help', () => {
  expect(tooThinSentence({ kind: 'few-events', events: 9, others: 348, needed: 10 }).nn).toMatch(/9 deltakingar og 348 utan.*færre kjenneteikn/)
  expect(tooThinSentence({ kind: 'not-told-apart', terms: ['age-65', 'age-80'] }).en).toMatch(/share aged 65 and over and share aged 80 and over apart/)
  for (const why of [{ kind: 'no-rows' }, { kind: 'few-municipalities', municipalities: 1, needed: 20 }] as const) expect(tooThinSentence(why).nb).toMatch(/^For lite til å si noe/)
})

it('says why a gap is not divided', () => {
  const few = { kind: 'few-municipalities', of: 'group', municipalities: 1, needed: 5 } as const
  expect(notDividedSentence(few).nb).toBe('Avstanden til alle andre er ikke delt opp: gruppen har 1 kommune i modellen, og det trengs minst 5.')
  expect(notDividedSentence({ ...few, of: 'others', municipalities: 3 }).en).toContain('outside the group the model has 3 municipalities')
  expect(notDividedSentence({ kind: 'is-term', term: 'county' }).nn).toContain('følgjer heilt av eit kjenneteikn i modellen (fylke)')
})
