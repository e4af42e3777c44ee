import type { ChartData, EditionCell } from '../../domain/edition.ts'
import type { Text } from '../../domain/text.ts'
import { cell } from './blocks.ts'
import type { Comparison } from './comparison-figures.ts'
import { t } from './pieces.ts'

/** How often each side took part, of how many that the lists are about: columns of a table of comparisons. */
export const countColumns = [
  ['tookA', t('Gruppen: deltok', 'Gruppa: deltok', 'The group: took part'), 'figure'],
  ['couldA', t('Gruppen: i omfanget', 'Gruppa: i omfanget', 'The group: in scope'), 'figure'],
  ['tookB', t('Andre: deltok', 'Andre: deltok', 'Others: took part'), 'figure'],
  ['couldB', t('Andre: i omfanget', 'Andre: i omfanget', 'Others: in scope'), 'figure'],
] as const

export const differenceColumn = ['difference', t('Forskjell', 'Skilnad', 'Difference'), 'figure'] as const

/** The cells of `countColumns`. */
export const countCells = ({ tookA, couldA, tookB, couldB }: Comparison): readonly EditionCell[] =>
  [tookA, couldA, tookB, couldB].map(cell)

/** What the columns of counts and differences mean, under every table of them. */
export const countNote: Text = t(
  'I omfanget: alle kommuner som listene gjelder for, talt én gang for hver hele liste, også de som reglene for ordningen holdt utenfor.',
  'I omfanget: alle kommunar som listene gjeld for, talde éin gong for kvar heile liste, òg dei som reglane for ordninga heldt utanfor.',
  'In scope: every municipality that the lists are about, counted once for each complete list, also those that the rules of the scheme left out.',
)
export const differenceNote: Text = t(
  'Forskjellen er veid over listene (Mantel–Haenszel), og trenger ikke være lik forskjellen mellom andelene.',
  'Skilnaden er vegen over listene (Mantel–Haenszel), og treng ikkje vere lik skilnaden mellom andelane.',
  'The difference is weighted over the lists (Mantel–Haenszel), and need not equal the difference between the shares.',
)

/** One row of a chart of differences. */
interface DifferenceRow {
  readonly title: Text
  readonly section: Text | null
  readonly comparison: Comparison
}

/** Differences of shares in percentage points, each with its interval, about no difference. */
export const differencesOf = (rows: readonly DifferenceRow[]): ChartData => ({
  kind: 'intervals',
  unit: 'points',
  groups: [t('forskjell', 'skilnad', 'difference')],
  rows: rows.map(({ title, section, comparison }) => ({ title, section, figures: [comparison.points.id] })),
  reference: 0,
})
