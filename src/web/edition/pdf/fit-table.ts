import { textWidth, wrapped } from '../../charts/text-width.ts'
import type { WrittenCell } from '../written.ts'

/** How a table is set so that it fits the page: its type, its columns in parts that each repeat the first, upright or across. Unit: points. */
export interface FittedTable {
  readonly size: number
  readonly isLandscape: boolean
  /** Whether an interval stands under its value instead of beside it. */
  readonly isStacked: boolean
  readonly parts: readonly { readonly columns: readonly number[]; readonly widths: readonly number[] }[]
}

export interface TableText {
  readonly headings: readonly string[]
  readonly isFigure: readonly boolean[]
  /** Columns that are English in any edition; left out where none is. */
  readonly isEnglish?: readonly boolean[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

/** Room across a page of A4 within its margins, upright and lying. */
export const room = { upright: 470, lying: 717 } as const
/** Left and right of the words of a cell, together. */
const inset = 8
export const intervalScale = 0.88

const tries = [
  { size: 8.5, isStacked: false, isLandscape: false },
  { size: 8.5, isStacked: true, isLandscape: false },
  { size: 7.5, isStacked: true, isLandscape: false },
  { size: 8, isStacked: false, isLandscape: true },
  { size: 7.5, isStacked: true, isLandscape: true },
] as const

/** The first way of setting it that fits, in smaller type before across the page before in parts. */
export function fitTable(table: TableText): FittedTable {
  for (const way of tries) {
    const widths = widthsOf(table, way.size, way.isStacked)
    const most = way.isLandscape ? room.lying : room.upright
    if (sum(widths.map(({ least }) => least)) <= most)
      return { ...way, parts: [{ columns: widths.map((_, i) => i), widths: spread(widths, most) }] }
  }
  const [size, isStacked] = [7.5, true]
  const widths = widthsOf(table, size, isStacked)
  return { size, isStacked, isLandscape: false, parts: split(widths) }
}

interface Width {
  readonly least: number
  readonly wanted: number
}

function widthsOf({ headings, isFigure, rows }: TableText, size: number, isStacked: boolean): readonly Width[] {
  return headings.map((heading, i) => {
    const head = longestWord(heading, size, 600)
    const cells = rows.flatMap((row) => row[i] ?? [])
    if (isFigure[i]) {
      const least = Math.max(head, ...cells.map((cell) => figureWidth(cell, size, isStacked))) + inset
      return { least, wanted: Math.max(least, onTwoLines(heading, size) + inset) }
    }
    const whole = Math.max(0, ...cells.map(({ text }) => measured(text, size)))
    const least =
      Math.min(
        170,
        Math.max(
          head,
          40,
          Math.min(whole, i === 0 ? 110 : 72),
          ...cells.map(({ text }) => longestWord(text, size, 400)),
        ),
      ) + inset
    // Long texts want room by their length, so that none is set as a narrow tower beside short ones.
    return { least, wanted: Math.max(least, Math.min(Math.max(260, Math.min(600, whole / 2)), Math.max(head, whole) + inset)) }
  })
}

/** Whether a word is wider than its column, and must be broken. */
export const needsBreaks = ({ headings, rows }: TableText, size: number, column: number, width: number): boolean =>
  longestWord(headings[column] ?? '', size, 600) > width - inset ||
  rows.some((row) => longestWord(row[column]?.text ?? '', size, 400) > width - inset)

/** How many lines each row takes in a part of a table: those of its highest cell. */
export const linesOfRows = ({ rows }: TableText, size: number, { columns, widths }: FittedTable['parts'][number]): readonly number[] =>
  rows.map((row) =>
    Math.max(
      1,
      ...columns.map((column, i) => wrapped(row[column]?.text ?? '', (widths[i] ?? room.upright) - inset, size).length),
    ),
  )

/** As wide as a heading must be to take two lines at most. */
function onTwoLines(heading: string, size: number): number {
  const words = heading.split(/\s+/)
  const broken = words.map((_, at) =>
    Math.max(...[words.slice(0, at), words.slice(at)].map((line) => measured(line.join(' '), size, 600))),
  )
  return Math.min(...broken)
}

/** Figures are set in one width; a little is added, for widths are known in hundredths. */
const measured = (text: string, size: number, weight: 400 | 600 = 400): number =>
  textWidth(text.replace(/\d/g, '8'), size, weight) * 1.04 + 1

const longestWord = (text: string, size: number, weight: 400 | 600): number =>
  Math.max(0, ...text.split(/[\s/–-]+/).map((word) => measured(word, size, weight)))

function figureWidth({ text, interval }: WrittenCell, size: number, isStacked: boolean): number {
  const value = measured(text, size)
  if (interval === null) return value
  const span = measured(`(${interval})`, size * intervalScale)
  return isStacked ? Math.max(value, span) : value + 3 + span
}

/** What is left is given to those that want more, no more than they want. */
function spread(widths: readonly Width[], most: number): readonly number[] {
  const left = most - sum(widths.map(({ least }) => least))
  const wanting = sum(widths.map(({ least, wanted }) => wanted - least))
  const share = wanting <= 0 ? 0 : Math.min(1, left / wanting)
  return widths.map(({ least, wanted }) => least + (wanted - least) * share)
}

/** Columns in parts no wider than an upright page, the first column in each. */
function split(widths: readonly Width[]): FittedTable['parts'] {
  const first = widths[0]?.least ?? 0
  const groups: number[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const [i, { least }] of widths.entries()) {
    if (i === 0) continue
    if (used + least > room.upright) {
      groups.push([])
      used = first
    }
    groups.at(-1)?.push(i)
    used += least
  }
  return groups.map((columns) => ({
    columns: [0, ...columns],
    widths: spread(
      [0, ...columns].flatMap((i) => widths[i] ?? []),
      room.upright,
    ).map((width) => Math.min(width, room.upright - 20)),
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
