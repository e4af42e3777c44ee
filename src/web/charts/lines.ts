/** A row of a chart with its place, or the heading over a run of rows. */
export type Line<Row> = { readonly y: number; readonly heading: string } | { readonly y: number; readonly row: Row }

/** Places rows from the top, each 1 high unless it says else, each group under its heading (`heading` lines high), with air before a heading. Unit: lines. */
export function linesOf<Row extends { readonly group?: string; readonly height?: number }>(
  rows: readonly Row[],
  heading = 1,
  air = 0.5,
): { readonly lines: readonly Line<Row>[]; readonly height: number } {
  const lines: Line<Row>[] = []
  let y = 0
  let current: string | undefined
  for (const row of rows) {
    if (row.group !== undefined && row.group !== current) {
      if (current !== undefined) y += air
      current = row.group
      lines.push({ y, heading: current })
      y += heading
    }
    lines.push({ y, row })
    y += row.height ?? 1
  }
  return { lines, height: y }
}

export const headingsOf = <Row>(lines: readonly Line<Row>[]) =>
  lines.flatMap((line) => ('heading' in line ? [line] : []))
export const rowsOf = <Row>(lines: readonly Line<Row>[]) =>
  lines.flatMap((line) => ('row' in line ? [{ y: line.y, ...line.row }] : []))
