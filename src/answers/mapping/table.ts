import type { Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { designTitles } from '../../domain/scheme.ts'
import { amongWords, askedRoleWords, ownerWords, stateWords, unusedWords } from '../code-words.ts'
import type { CellValue, CodeWords, Table, Unit } from '../question.ts'
import { breakdownTitles } from './breakdowns.ts'
import type { Mapping } from './mapping.ts'
import { type MappingRow, rowReaders, type RowReaders, rowsOf } from './rows.ts'

/**
 * The mapping on its way out: rows are made when they are asked for. In JSON it is written column by column, which is
 * what data frames read: `{ "scheme": [...], "year": [...], ... }`, the i-th of every column being row i.
 */
export class MappingTable {
  readonly count: number
  readonly mapping: Mapping
  readonly #readers: RowReaders

  constructor(snapshot: Snapshot, mapping: Mapping) {
    this.#readers = rowReaders(snapshot, mapping)
    this.mapping = mapping
    this.count = rowsOf(mapping)
  }

  at(row: number): MappingRow {
    return Object.fromEntries(rowNames.map((name) => [name, this.#readers[name](row)])) as unknown as MappingRow
  }

  *[Symbol.iterator](): Generator<MappingRow> {
    for (let row = 0; row < this.count; row++) yield this.at(row)
  }

  /** The cells of a row, in the order of `rowNames`. */
  cells(row: number): readonly CellValue[] {
    return rowNames.map((name) => this.#readers[name](row))
  }

  toJSON(): Readonly<Record<string, readonly CellValue[]>> {
    const names = rowNames.filter((name) => name !== 'schemeName' && name !== 'title')
    return Object.fromEntries(names.map((name) => [name, Array.from({ length: this.count }, (_, row) => this.#readers[name](row))]))
  }
}

/** The mapping as one table for CSV and Excel. */
export const tableOf = (rows: MappingTable): Table => ({
  name: 'mapping',
  columns: rowNames.map((id) => ({ id, ...headings[id], ...wordsOf(id, rows.mapping) })),
  rows: {
    length: rows.count,
    *[Symbol.iterator]() {
      for (let row = 0; row < rows.count; row++) yield rows.cells(row)
    },
  },
})

/** The words of a column's codes, for those who read it in Excel or a terminal. */
function wordsOf(id: keyof MappingRow, { groups }: Mapping): { readonly words?: CodeWords } {
  const words: Partial<Record<keyof MappingRow, CodeWords>> = {
    owner: ownerWords,
    designFirst: designTitles,
    designSecond: designTitles,
    by: breakdownTitles,
    value: { all: breakdownTitles.national },
    group: Object.fromEntries(groups.map((group) => [group.id, group.title])),
    state: stateWords,
    why: unusedWords,
    role: askedRoleWords,
    among: amongWords,
  }
  return words[id] ? { words: words[id] } : {}
}

const heading = (nb: string, nn: string, en: string, unit?: Unit): { readonly title: Text; readonly unit?: Unit } => ({ title: { nb, nn, en }, ...(unit ? { unit } : {}) })

const headings: Readonly<Record<keyof MappingRow, { readonly title: Text; readonly unit?: Unit }>> = {
  scheme: heading('ordning', 'ordning', 'scheme'),
  schemeName: heading('ordningens navn', 'namnet på ordninga', 'name of the scheme'),
  owner: heading('eier', 'eigar', 'owner'),
  designFirst: heading('utforming, første koding', 'utforming, første koding', 'design, first coding'),
  designSecond: heading('utforming, andre koding', 'utforming, andre koding', 'design, second coding'),
  year: heading('år', 'år', 'year'),
  role: heading('rolle', 'rolle', 'role'),
  among: heading('blant', 'blant', 'among'),
  by: heading('inndeling', 'inndeling', 'breakdown'),
  value: heading('verdi', 'verdi', 'value'),
  title: heading('verdien i ord', 'verdien i ord', 'the value in words'),
  group: heading('gruppe', 'gruppe', 'group'),
  participants: heading('deltakere', 'deltakarar', 'participants', 'count'),
  inScope: heading('i omfanget', 'i omfanget', 'in scope', 'count'),
  rate: heading('andel', 'del', 'rate', 'share'),
  low: heading('nedre grense', 'nedre grense', 'lower limit', 'share'),
  high: heading('øvre grense', 'øvre grense', 'upper limit', 'share'),
  rateWithWaiting: heading('andel med alle uavklarte', 'del med alle uavklarte', 'rate with all waiting names', 'share'),
  othersParticipants: heading('deltakere, de andre', 'deltakarar, dei andre', 'participants, the others', 'count'),
  othersInScope: heading('i omfanget, de andre', 'i omfanget, dei andre', 'in scope, the others', 'count'),
  othersRate: heading('andel, de andre', 'del, dei andre', 'rate, the others', 'share'),
  othersLow: heading('nedre grense, de andre', 'nedre grense, dei andre', 'lower limit, the others', 'share'),
  othersHigh: heading('øvre grense, de andre', 'øvre grense, dei andre', 'upper limit, the others', 'share'),
  othersRateWithWaiting: heading('andel med alle uavklarte, de andre', 'del med alle uavklarte, dei andre', 'rate with all waiting names, the others', 'share'),
  unknownMembers: heading('i omfanget, ukjent om de hører til', 'i omfanget, ukjent om dei høyrer til', 'in scope, not known whether they belong', 'count'),
  difference: heading('forskjell (prosentpoeng)', 'skilnad (prosentpoeng)', 'difference (percentage points)', 'points'),
  differenceLow: heading('forskjell, nedre grense', 'skilnad, nedre grense', 'difference, lower limit', 'points'),
  differenceHigh: heading('forskjell, øvre grense', 'skilnad, øvre grense', 'difference, upper limit', 'points'),
  oddsRatio: heading('oddsforhold', 'oddsforhold', 'odds ratio'),
  p: heading('p-verdi (Fisher)', 'p-verdi (Fisher)', 'p value (Fisher)'),
  few: heading('få kommuner', 'få kommunar', 'few municipalities'),
  state: heading('tilstand', 'tilstand', 'state'),
  why: heading('hvorfor ikke regnet', 'kvifor ikkje rekna', 'why not computed'),
}

/** The columns in the order they are shown. */
export const rowNames = Object.keys(headings) as readonly (keyof MappingRow)[]
