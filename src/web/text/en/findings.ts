import type { FindingsWords } from '../nb/findings.ts'

export const findings: FindingsWords = {
  title: 'The findings of 2020, tried again',
  lead: 'In 2020 Telemarksforsking mapped for the ministry how small rural municipalities take part. Each finding stands here as a claim that is run on the lists and the population that we have today.',
  verdict: { holds: 'Holds', partly: 'Holds', fails: 'Does not hold', unsure: 'Cannot be told' },
  heading: (claim, verdict) => `“${claim}”: ${verdict.toLowerCase()}`,
  more: 'See the figures and the rows',
  moreAbout: (claim) => `See the figures and the rows: ${claim}`,
  rule: 'When the claim holds',
  figures: 'The figures that the verdict rests on',
  agree: (same, all) => `The same answer in ${same} of ${all} other ways of counting.`,
  change: 'What would give another verdict',
  rows: (count, what) => `The rows behind: ${count} ${what}`,
  rowsCsv: 'All rows as CSV',
  rowsExcel: 'All rows in Excel',
  rowsLists: 'The lists counted. Each link goes to the rows as they were printed, with their source.',
  rowsUnits: 'The ten municipalities whose need is most probably among the greatest. Each link goes to the municipality’s figures.',
  ask: 'Open the question',
  columns: { figure: 'Figure', value: 'Value', interval: '95 % uncertainty', where: 'From', test: 'Way of counting', verdict: 'Verdict', against: 'Against', scheme: 'Scheme', year: 'Year', group: 'The group', others: 'The others', municipality: 'Municipality', probability: 'Probability' },
  of: (count, all) => `${count} of ${all}`,
  all: 'All findings',
  unknownFinding: (id) => `There is no finding called “${id}”.`,
}
