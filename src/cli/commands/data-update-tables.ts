import type { UpdatedData } from '../../actions/update-data.ts'
import type { DatasetVersions, UsedVersion } from '../../actions/update-data-versions.ts'
import type { CellValue, Table } from '../../answers/question.ts'
import type { Text } from '../../domain/text.ts'

const words = {
  dataset: { nb: 'datasett', nn: 'datasett', en: 'dataset' },
  number: { nb: 'nummer', nn: 'nummer', en: 'number' },
  version: { nb: 'utgave', nn: 'utgåve', en: 'version' },
  rows: { nb: 'rader', nn: 'rader', en: 'rows' },
  state: { nb: 'tilstand', nn: 'tilstand', en: 'state' },
} satisfies Record<string, Text>

const states: Readonly<Record<string, Text>> = {
  'not-kept': { nb: 'prøvekjøring, ikke lagret', nn: 'prøvekøyring, ikkje lagra', en: 'dry run, not stored' },
  same: { nb: 'likt det som gjelder', nn: 'likt det som gjeld', en: 'the same as in force' },
  waiting: { nb: 'lagret, ikke brukt', nn: 'lagra, ikkje brukt', en: 'stored, not used' },
  'in-use': { nb: 'i bruk', nn: 'i bruk', en: 'in use' },
  draft: { nb: 'ikke brukt', nn: 'ikkje brukt', en: 'not used' },
  'set-aside': { nb: 'lagt til side', nn: 'lagd til side', en: 'set aside' },
  refused: { nb: 'ikke hentet', nn: 'ikkje henta', en: 'not fetched' },
}
const stateOf = (state: string): Text | string => states[state] ?? state

/** What came of each source: a row a dataset, and one for a source that was refused. */
export const updatedTable = ({ sources }: UpdatedData): Table => ({
  name: 'fetched',
  columns: [
    { id: 'source', title: { nb: 'register', nn: 'register', en: 'register' } },
    { id: 'dataset', title: words.dataset },
    { id: 'version', title: words.version },
    { id: 'number', title: words.number },
    { id: 'rows', title: words.rows, unit: 'count' },
    { id: 'added', title: { nb: 'nye', nn: 'nye', en: 'new' }, unit: 'count' },
    { id: 'changed', title: { nb: 'endret', nn: 'endra', en: 'changed' }, unit: 'count' },
    { id: 'gone', title: { nb: 'borte', nn: 'borte', en: 'gone' }, unit: 'count' },
    { id: 'newYears', title: { nb: 'nye år', nn: 'nye år', en: 'new years' } },
    { id: 'state', title: words.state },
  ],
  rows: sources.flatMap(({ source, datasets, refused }): CellValue[][] =>
    refused
      ? [[source, null, null, null, null, null, null, null, null, stateOf('refused')]]
      : datasets.map(({ dataset, version, number, rows, state, difference }) => [
          source,
          dataset,
          version,
          number,
          rows,
          difference.rows.added,
          difference.rows.changed,
          difference.rows.gone,
          periods(difference.newYears),
          stateOf(state),
        ]),
  ),
})

/** "1986–2004, 2027": years in a row are one stretch. */
export function periods(years: readonly number[]): string {
  const stretches: [number, number][] = []
  for (const year of years) {
    const last = stretches.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else stretches.push([year, year])
  }
  return stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

/** The biggest changes of each dataset. */
export const biggestTable = ({ sources }: UpdatedData): Table => ({
  name: 'biggest',
  columns: [
    { id: 'dataset', title: words.dataset },
    { id: 'code', title: { nb: 'nr.', nn: 'nr.', en: 'no.' } },
    { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
    { id: 'which', title: { nb: 'hva', nn: 'kva', en: 'what' } },
    { id: 'before', title: { nb: 'før', nn: 'før', en: 'before' } },
    { id: 'after', title: { nb: 'etter', nn: 'etter', en: 'after' } },
  ],
  rows: sources.flatMap(({ datasets }) =>
    datasets.flatMap(({ dataset, difference }) =>
      difference.biggest.map(({ code, name, which, before, after }): CellValue[] => [
        dataset,
        code,
        name,
        which,
        before,
        after,
      ]),
    ),
  ),
})

/** Every version at hand, the newest first; what comes with the product last. */
export const versionsTable = (datasets: readonly DatasetVersions[]): Table => ({
  name: 'versions',
  columns: [
    { id: 'dataset', title: words.dataset },
    { id: 'number', title: words.number },
    { id: 'version', title: words.version },
    { id: 'fetched', title: { nb: 'hentet', nn: 'henta', en: 'fetched' } },
    { id: 'rows', title: words.rows, unit: 'count' },
    { id: 'state', title: words.state },
  ],
  rows: datasets.flatMap(({ dataset, versions, shipped, inForce }): CellValue[][] => [
    ...versions.map(({ number, version, fetchedAt, rows, state }): CellValue[] => [
      dataset,
      String(number),
      version,
      fetchedAt,
      rows,
      stateOf(state),
    ]),
    ...(shipped === null
      ? []
      : [[dataset, 'shipped', shipped, null, null, stateOf(inForce === 'shipped' ? 'in-use' : 'set-aside')]]),
  ]),
})

export const usedTable = ({ dataset, inForce, before, changed }: UsedVersion): Table => ({
  name: 'used',
  columns: [
    { id: 'dataset', title: words.dataset },
    { id: 'inForce', title: { nb: 'gjelder nå', nn: 'gjeld no', en: 'in force now' } },
    { id: 'before', title: { nb: 'gjaldt før', nn: 'galdt før', en: 'in force before' } },
    { id: 'changed', title: { nb: 'endret', nn: 'endra', en: 'changed' } },
  ],
  rows: [[dataset, String(inForce), String(before), changed]],
})
