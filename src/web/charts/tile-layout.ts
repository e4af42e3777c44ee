/** A municipality's cell: columns from the west, rows from the north; odd rows lie half a tile to the right. */
export interface Tile {
  readonly code: string
  readonly column: number
  readonly row: number
}

/** Half a tile's width, half its height, and the step from row to row; whole numbers, one per cent from regular. */
export const hexagon = { half: 12, tip: 14, step: 21 } as const

/** Reads data/tiles: a heading, and code,column,row on each line. Lines that are not a tile are passed over. */
export function readTiles(csv: string): readonly Tile[] {
  return csv.split(/\r?\n/).flatMap((line): readonly Tile[] => {
    const [, code, column, row] = /^(\d{4}),(\d+),(\d+)$/.exec(line) ?? []
    return code === undefined ? [] : [{ code, column: Number(column), row: Number(row) }]
  })
}

/** The middle of a tile in the units of `hexagon`, from the north-western corner of the layout. */
export const middleOf = ({ column, row }: Pick<Tile, 'column' | 'row'>): readonly [number, number] => [
  (2 * column + 1 + (row % 2)) * hexagon.half,
  row * hexagon.step + hexagon.tip,
]

/** The six cells around one, clockwise from the right. */
export function around({ column, row }: Pick<Tile, 'column' | 'row'>): readonly Pick<Tile, 'column' | 'row'>[] {
  const left = row % 2 === 0 ? column - 1 : column
  return [
    { column: column + 1, row },
    { column: left + 1, row: row + 1 },
    { column: left, row: row + 1 },
    { column: column - 1, row },
    { column: left, row: row - 1 },
    { column: left + 1, row: row - 1 },
  ]
}

/** Steps from tile to tile between two cells. */
export function stepsBetween(a: Pick<Tile, 'column' | 'row'>, b: Pick<Tile, 'column' | 'row'>): number {
  const along = ({ column, row }: Pick<Tile, 'column' | 'row'>): number => column - (row - (row & 1)) / 2
  const [dq, dr] = [along(a) - along(b), a.row - b.row]
  return Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr))
}
