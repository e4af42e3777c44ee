import { partOfEurope } from './europe/generate.ts'
import { importAll } from './europe/import.ts'
import { unitsAsked } from './europe/memory.ts'
import { type Bench, figure } from './runner/figure.ts'

export const bench: Bench = {
  about:
    'A made-up Europe (98,000 units with 20 years of changes, 400 schemes, two million printed rows in some 3,300 CSV files; bench/europe) through the steps of a real import: files read and split, rows understood, every name matched, lists described and fingerprinted, up to what would be stored. One name in ten is borne by several, two in a hundred are misspelt.',
  run: async (tell) => {
    const { files, rows, names, text, indexed, steps, processor, memory, outcomes } = await importAll(partOfEurope(unitsAsked(98_000)), tell)
    const seconds = indexed + steps.read + steps.table + steps.match
    const share = (outcome: string): number => (100 * (outcomes.get(outcome) ?? 0)) / names
    return [
      figure({ name: 'rows read, checked and matched a second', value: rows / seconds, unit: 'rows/s', atLeast: 50_000, note: 'By the clock, with the indexing of the register' }),
      figure({ name: 'rows a second of processor time', value: rows / processor, unit: 'rows/s', note: 'With what collects garbage beside; other work on the machine slows it less than it slows the clock' }),
      figure({ name: 'most memory held', value: memory, unit: 'MB', atMost: 1024 }),
      figure({ name: 'rows', value: rows, unit: 'rows', note: `${files} files, ${Math.round(text)} million characters, ${names} names` }),
      figure({ name: 'register indexed', value: indexed, unit: 's' }),
      figure({ name: 'files split into cells', value: steps.read, unit: 's' }),
      figure({ name: 'rows understood', value: steps.table, unit: 's' }),
      figure({ name: 'names matched', value: steps.match, unit: 's' }),
      figure({ name: 'lists fingerprinted', value: steps.fingerprint, unit: 's', note: 'Only what is to be stored; not among the rows a second above' }),
      ...['certain', 'ambiguous', 'suggested', 'none', 'not-municipality'].map((outcome) => figure({ name: `names that are ${outcome}`, value: share(outcome), unit: '%' })),
    ]
  },
}
