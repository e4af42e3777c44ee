import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

/** The bytes of a text file, for tests. */
export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Windows-1252 bytes of a text of Latin-1 letters, for tests. */
export const ansiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** The bytes of a workbook with the sheets given, for tests. */
export async function workbookBytes(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const written = writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data })))
  return new Uint8Array(await written.toBuffer())
}
