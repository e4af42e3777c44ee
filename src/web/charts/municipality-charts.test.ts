import { describe, expect, test } from 'vitest'
import { strangersIn } from '../files/inked.ts'
import type { Sheet } from '../picture.ts'
import { borderTimeline, type TimelineStep } from './border-timeline.ts'
import { peerDots } from './peer-dots.ts'
import { populationLine } from './population-line.ts'

const words = { title: 'Tittel', subtitle: 'under', description: 'beskrivelse', key: [], notes: [] }
const drawings = ({ wide, narrow }: Sheet): readonly string[] => [wide.svg, narrow?.svg ?? '']
const sound = (sheet: Sheet): void => {
  for (const svg of drawings(sheet)) {
    expect(svg).not.toMatch(/NaN|undefined|Infinity| style=/)
    expect(strangersIn(svg)).toEqual([])
  }
  expect(sheet.wide.width).toBeGreaterThan(sheet.narrow?.width ?? 0)
}

describe('peers', () => {
  const dot = { label: 'Træna', size: '443', count: 3, most: 3, figure: '3', self: true }

  test('a certain number is a mark; an uncertain one is open, with a dashed line to the most it can be', () => {
    const certain = peerDots(words, [dot])
    const uncertain = peerDots(words, [{ ...dot, most: 9, figure: '3–9' }])
    sound(certain)
    sound(uncertain)
    expect(certain.wide.svg).not.toContain('stroke-dasharray')
    expect(uncertain.wide.svg).toMatch(/stroke-dasharray.*class="open-a"/)
  })

  test('every row has its number written, and names are escaped', () => {
    const rows = Array.from({ length: 13 }, (_, i) => ({ ...dot, label: `A & <B> ${i}`, figure: `${i}`, count: i, most: i, self: i === 6 }))
    const sheet = peerDots(words, rows)
    sound(sheet)
    expect(sheet.wide.svg.match(/A &amp; &lt;B&gt;/g)).toHaveLength(13)
  })
})

describe('population', () => {
  const run = (from: number, to: number, people: number) => Array.from({ length: to - from + 1 }, (_, i) => ({ year: from + i, people }))

  test('borders that changed break the line at a marked rule', () => {
    const sheet = populationLine(words, { runs: [run(2005, 2019, 9000), run(2024, 2026, 9400)], today: [], changes: [{ year: 2020, text: '2020: slått sammen' }, { year: 2024, text: '2024: delt' }] }, String)
    sound(sheet)
    expect(sheet.wide.svg.match(/<path class="rule-a"/g)).toHaveLength(2)
    expect(sheet.wide.svg).toContain('2020: slått sammen')
    expect(sheet.wide.svg).toContain('2024: delt')
  })

  test('figures in the borders of today are dashed, and a single year is a dot', () => {
    const sheet = populationLine(words, { runs: [run(2026, 2026, 10)], today: [run(1986, 2019, 8), run(2024, 2026, 10)], changes: [] }, String)
    sound(sheet)
    expect(sheet.wide.svg.match(/<path class="rule-quiet" stroke-dasharray/g)).toHaveLength(2)
    expect(sheet.wide.svg).toMatch(/class="ink-a"/)
  })

  test.each([1, 7, 443, 728_714])('the axis of %i begins at 0 and has few levels', (people) => {
    const sheet = populationLine(words, { runs: [run(1986, 2026, people)], today: [], changes: [] }, String)
    sound(sheet)
    expect(sheet.wide.svg).toMatch(/>0<\/text>/)
    expect((sheet.wide.svg.match(/rule-(grid|axis)/g) ?? []).length).toBeLessThanOrEqual(7)
  })
})

describe('timeline', () => {
  const stage = { name: 'Haram', told: '1534', isOther: false }
  const step = (when: string, more: Partial<TimelineStep> = {}): TimelineStep => ({ when, text: 'Noe ble endret.', isBorder: true, joined: 0, parted: 0, after: stage, ...more })
  const older = (count: number): string => `${count} eldre`

  test('a change of borders is filled, one of name or number open, and the time as a part of another dashed', () => {
    const sheet = borderTimeline(words, { before: stage, steps: [step('1965'), step('2020', { isBorder: false, after: { ...stage, isOther: true } }), step('2024', { after: null, parted: 2 })], older })
    sound(sheet)
    for (const svg of drawings(sheet)) {
      expect(svg.match(/<circle class="ink-a"/g)).toHaveLength(2)
      expect(svg.match(/<circle class="open-a"/g)).toHaveLength(1)
      expect(svg).toContain('stroke-dasharray')
    }
  })

  test('the wide drawing leaves out the oldest of many and says so; the narrow one holds them all', () => {
    const steps = Array.from({ length: 8 }, (_, i) => step(String(1900 + i)))
    const sheet = borderTimeline(words, { before: stage, steps, older })
    sound(sheet)
    expect(sheet.wide.svg).toContain('3 eldre')
    expect(sheet.wide.svg).not.toContain('1902')
    expect(steps.every(({ when }) => sheet.narrow?.svg.includes(`>${when}<`))).toBe(true)
  })
})
