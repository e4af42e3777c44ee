import type { Text } from '../domain/text.ts'
import { parseAmount } from './parse-amount.ts'
import { emptyCell, type Cell } from './table-file.ts'
import type { Columns } from './table-header.ts'

const labelWords = [
  'sum', 'delsum', 'subtotal', 'totalsum', 'sumtotal', 'totalt', 'total', 'totale', 'i alt', 'samla', 'samlet',
  'til ?sammen', 'til ?saman', 'grand total',
]
const label = new RegExp(`^(${labelWords.join('|')})(?![a-zæøå-])`, 'i')

/**
 * The text that makes a row a total ("Sum", "Totalt tildelt", "I alt"), or null: it stands where no municipality
 * does.
 */
export function totalLabel(cells: readonly Cell[], columns: Columns): string | null {
  const at = columns.municipality?.index
  const municipality = at === undefined ? '' : (cells[at]?.text.trim() ?? '')
  if (municipality !== '') return label.test(municipality) && municipality.length < 60 ? municipality : null
  const partners = columns.partners ? (cells[columns.partners.index]?.text.trim() ?? '') : ''
  const number = columns.number ? (cells[columns.number.index]?.text ?? '') : ''
  if ((partners !== '' && !label.test(partners)) || /\d/.test(number)) return null
  const found = cells.find((cell) => cell.text.length < 60 && label.test(cell.text.trim()))
  return found ? found.text.trim() : null
}

/** The amount that stands alone on a row, as totals without a label do; null when the row holds anything else. */
export function loneAmount(cells: readonly Cell[], columns: Columns): number | null {
  const money = [columns.amount?.index, columns.amountSought?.index]
  if (cells.some((cell, index) => cell.text.trim() !== '' && !money.includes(index))) return null
  return totalAmount(cells, columns)
}

/** The total's amount in whole kroner; null when there is none, or it cannot be read. */
export function totalAmount(cells: readonly Cell[], columns: Columns): number | null {
  if (!columns.amount) return null
  const cell = cells[columns.amount.index] ?? emptyCell
  const amount = parseAmount(typeof cell.value === 'number' ? cell.value : cell.text, columns.amount.unit)
  return amount.state === 'read' ? amount.nok : null
}

/**
 * Adds up the amounts above, from the start of the table and from the last total, to hold totals and subtotals
 * against.
 */
export class RunningSum {
  whole = 0
  part = 0
  private rows = 0

  add(amountNok: number | null): void {
    if (amountNok === null) return
    this.rows++
    this.whole += amountNok
    this.part += amountNok
  }

  /**
   * Whether a printed total is the sum of the whole or of the last part, but for half a krone a row lost in rounding.
   */
  agrees(total: number): boolean {
    const slack = Math.max(1, this.rows / 2)
    return Math.abs(total - this.whole) <= slack || Math.abs(total - this.part) <= slack
  }

  startPart(): void {
    this.part = 0
  }
}

const spaced = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

export const totalDisagrees = (printed: number, sum: number): Text => ({
  nb:
    `Summen i listen er ${spaced(printed)} kr, men beløpene over er til sammen ${spaced(sum)} ` +
    'kr. Sjekk om rader mangler eller er lest feil.',
  nn:
    `Summen i lista er ${spaced(printed)} kr, men beløpa over er til saman ${spaced(sum)} kr. ` +
    'Sjekk om rader manglar eller er lesne feil.',
  en:
    `The total in the list is NOK ${spaced(printed)}, but the amounts above add up to NOK ${spaced(sum)}. ` +
    'Check whether rows are missing or misread.',
})
