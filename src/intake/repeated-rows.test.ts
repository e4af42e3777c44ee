import { expect, it } from 'vitest'
import { readAwardTable } from './award-table.ts'
import { readCsv } from './read-csv.ts'

const read = (lines: readonly string[]) => readAwardTable(readCsv(new TextEncoder().encode(lines.join('\n')), 'liste.csv'))
const heading = 'Kommune;Prosjekt;Tildelt;Dato'

it('rows that say the same are kept, and a warning names them all', () => {
  const { rows, warnings } = read([heading, 'Alta;Digi;1000;01.02.2024', 'Vefsn;Digi;1000;01.02.2024', 'Alta;Digi;1000;01.02.2024', 'Alta;Digi;1000;01.02.2024'])
  expect(rows).toHaveLength(4)
  expect(warnings).toMatchObject([{ code: 'repeated-row', row: 4, message: { nb: expect.stringMatching(/^Radene 2, 4 og 5 sier det samme om «Alta»/) } }])
})

it('rows that differ in project, amount or date are different awards', () => {
  expect(read([heading, 'Alta;Digi;1000;01.02.2024', 'Alta;Smart;1000;01.02.2024', 'Alta;Digi;2000;01.02.2024', 'Alta;Digi;1000;01.03.2024']).warnings).toEqual([])
})

it('of very many sets the first are told, and the last of them says how many more there are', () => {
  const { warnings } = read(['Kommune;Tildelt', ...Array.from({ length: 60 }, (_, i) => [`Alta;${i + 1}00`, `Alta;${i + 1}00`]).flat()])
  expect(warnings).toHaveLength(50)
  expect(warnings.at(-1)?.message.nb).toContain('10 navn til')
})
