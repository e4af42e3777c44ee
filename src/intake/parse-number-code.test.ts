import { describe, expect, it } from 'vitest'
import { parseNumberCode } from './parse-number-code.ts'

describe('a municipality number has the zero that Excel took', () => {
  const cases: [string | number, string, boolean][] = [
    [301, '0301', true],
    ['301', '0301', true],
    ['0301', '0301', true],
    [' 5401 ', '5401', true],
    ['301,0', '0301', true],
    ['1804.0', '1804', true],
    ['K-0301', '0301', true],
    ['0301 Oslo', '0301', true],
    ['1804, 1806', '1804, 1806', true],
    ['964 338 531', '964 338 531', false],
    ['964338531', '964338531', false],
    [12, '12', false],
    ['Alta', 'Alta', false],
  ]
  it.each(cases)('%s is %s', (printed, text, certain) => {
    expect(parseNumberCode(printed)).toEqual({ text, certain })
  })
})
