import { expect, it } from 'vitest'
import { scanSheetXml } from './sheet-xml.ts'

const scan = (cells: string) => scanSheetXml(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`)

it.each([
  ['no result', '<c r="A1"><f>B1</f></c>', 1],
  ['a result left empty by a program that works nothing out', '<c r="A1"><f>B1</f><v></v></c>', 1],
  ['a number', '<c r="A1"><f>B1</f><v>7</v></c>', 1],
  ['an empty text that Excel stored', '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', 0],
  ['an empty text, shortened', '<x:c r="A1" t="str"><x:f>B1</x:f><x:v/></x:c>', 0],
  ['no result, beside a cell with an empty text', '<c r="A1" t="str"><f si="0"/></c><c r="B1" t="str"><v></v></c>', 1],
])('a formula with %s', (_, cells, formulas) => {
  expect(scan(cells)?.formulas.size).toBe(formulas)
})
