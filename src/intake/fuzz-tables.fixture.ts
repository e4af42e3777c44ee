import { strToU8, zipSync } from 'fflate'
import { textBytes } from './table-bytes.fixture.ts'

/** A generator of chance that gives the same row of numbers for the same seed (mulberry32). */
export function chance(seed: number): { readonly below: (n: number) => number; readonly of: <T>(choices: readonly T[]) => T } {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { below, of: (choices) => choices[below(choices.length)] as (typeof choices)[number] }
}

type Chance = ReturnType<typeof chance>

/** What has broken readers of tables before: quotes, brackets without end, marks that turn the writing, formulas, markup. */
const nasty: readonly ((roll: Chance) => string)[] = [
  () => '',
  (roll) => roll.of(['Alta', 'Våler', 'Herøy kommune', 'Karasjok/Kárášjohka', 'OSLO KOMMUNE', 'Bø og Sauherad', 'Indre Østfold', '3430 Os', '0301']),
  (roll) => roll.of(['Vaaler', 'Kafjord', 'Gaivuotna', 'Trondhejm', 'Stavangre', 'Nord-Fron og Sør-Fron', 'Alta, Loppa og Hasvik']),
  (roll) => '('.repeat(1 + roll.below(60)) + 'Alta' + ')'.repeat(roll.below(60)),
  (roll) => '"'.repeat(roll.below(9)) + 'smart' + '"'.repeat(roll.below(9)),
  (roll) => roll.of(['\u202eanoK', '\u2066Alta\u2069', 'Al\u200bta', '\u200fAlta', 'A\u0301lta', '\ufeffAlta', '\u00a0Alta\u2009', 'Ａｌｔａ']),
  (roll) => roll.of(['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '\t=1', '|x', '%0D%0A']),
  (roll) => roll.of(['<script>alert(1)</script>', '<img src=x onerror=1>', '&lt;b&gt;', '{{7*7}}', '${1}', '\'; drop table x; --', '../../etc/passwd']),
  (roll) => roll.of(['1 250 000', '1.250.000,50', '12,5', '-1', '1e400', 'NaN', '0x10', '9007199254740993', 'kr 1 mill.', '½', '١٢٣', '(500)']),
  (roll) => roll.of(['2018', '31.12.2018', '2018-02-30', '99.99.9999', '1/2/3', '43101', 'i fjor', '20018', '-2018']),
  (roll) => roll.of(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'true', '#N/A', '#REF!']),
  (roll) => roll.of(['\ud800', '\udfff', '\u0007', '\u001b[2J', '\u2028', '\u2029', '\u0085', '😀'.repeat(20)]),
  (roll) => roll.of([' og ', ',', ';', '/', '-', '–', 'm.fl.', 'og fire andre', 'kommune', 'fylkeskommune', 'AS', 'Sum', 'Totalt']),
  (roll) => String.fromCodePoint(...Array.from({ length: 1 + roll.below(8) }, () => 32 + roll.below(0x2fff))),
]

const headings = ['Kommune', 'Kommunenr', 'Søker', 'Fylke', 'Prosjekt', 'Tildelt beløp', 'Omsøkt beløp', 'År', 'Dato', 'Partnere', 'Status', 'Rolle', 'Merknad', 'Kommune']

/** A table of strange cells: a heading row (nearly always with municipalities), then rows of about as many cells. */
export function strangeTable(roll: Chance, rows: number): readonly (readonly string[])[] {
  const width = 1 + roll.below(9)
  const head = Array.from({ length: width }, (_, i) => (i === 0 && roll.below(20) > 0 ? 'Kommune' : roll.below(12) === 0 ? roll.of(nasty)(roll) : roll.of(headings)))
  // A table has some of the strange things, not all: what one of them makes unreadable must not hide the others.
  const palette = nasty.filter(() => roll.below(3) > 0).concat(roll.below(12) === 0 ? [() => 'a\u0000b'] : [])
  const giant = roll.below(15) === 0 ? roll.below(rows) : -1
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: roll.below(40) === 0 ? roll.below(14) : width }, (__, column) => {
      if (row === giant && column === 0) return 'x'.repeat(20_000 + roll.below(20_000))
      return (column === 0 && roll.below(3) > 0 ? nasty[1] : roll.of(palette))?.(roll) ?? ''
    }),
  )
  return [head, ...body]
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  utf8: textBytes,
  'utf8 with mark': (text) => textBytes(`\ufeff${text}`),
  'utf16 little': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'utf16 big': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'windows-1252': (text) => new Uint8Array(Buffer.from(text.replace(/[^\t\n\r\x20-\x7e\xa0-\xff]/g, '?'), 'latin1')),
}

/** The table as a text file in some encoding, with some delimiter and habit of quoting; now and then cut off or with bytes changed. */
export function strangeText(roll: Chance, table: readonly (readonly string[])[]): Uint8Array {
  const delimiter = roll.of([';', ',', '\t', '|'])
  const quoting = roll.of(['proper', 'proper', 'proper', 'all', 'none'])
  const cell = (text: string): string => {
    if (quoting === 'none') return text
    return quoting === 'all' || /["\n\r;,\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const text = table.map((row) => row.map(cell).join(delimiter)).join(roll.of(['\n', '\r\n', '\r']))
  const bytes = (encoders[roll.of(Object.keys(encoders))] ?? textBytes)(text)
  if (roll.below(6) === 0) return bytes.slice(0, roll.below(bytes.length + 1))
  if (roll.below(6) === 0) for (let i = 0; i < 4; i++) bytes[roll.below(bytes.length)] = roll.below(256)
  return bytes
}

const xml = (text: string): string => text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, '').replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** The table as a workbook written by hand, now and then with what no honest workbook has. */
export function strangeWorkbook(roll: Chance, table: readonly (readonly string[])[]): Uint8Array {
  // Two of three are honest but for their words; one cell that no workbook has is enough to make the rest unreadable.
  const hostile = roll.below(3) === 0
  const cellOf = (text: string, row: number, column: number): string => {
    const at = `${String.fromCharCode(65 + (column % 26))}${row + 1}`
    const kind = hostile ? roll.below(300) : 9
    if (kind === 0) return `<c r="${at}" t="s"><v>${roll.below(5)}</v></c>`
    if (kind === 1) return `<c r="${at}"><f>1/0</f><v>${roll.of(['1e999', '-0', '', 'x', '43101.5'])}</v></c>`
    if (kind === 2) return `<c r="${at}" t="${roll.of(['e', 'b', 'd', 'zz'])}"><v>${xml(text)}</v></c>`
    if (kind === 3) return `<c r="${roll.of(['XFE1', 'A0', '', 'A99999999', 'æ'])}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`
    return `<c r="${at}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`
  }
  const rows = table.map((row, i) => `<row r="${hostile && roll.below(400) === 0 ? roll.below(2_000_000) : i + 1}">${row.map((text, j) => cellOf(text, i, j)).join('')}</row>`).join('')
  const entity = hostile && roll.below(10) === 0 ? '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' : ''
  const merges = roll.below(5) === 0 ? `<mergeCells><mergeCell ref="${roll.of(['A1:B2', 'A1:XFD1048576', 'B2:A1', 'A1', 'zz:9'])}"/></mergeCells>` : ''
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="${xml(roll.of(['Ark1', '../../x', '\u202e', 'a'.repeat(40)]))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="${hostile && roll.below(20) === 0 ? '../../../etc/passwd' : 'worksheets/sheet1.xml'}"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${entity}<worksheet xmlns="${main}">${roll.below(5) === 0 ? '<dimension ref="A1:XFD1048576"/>' : ''}<sheetData>${rows}</sheetData>${merges}</worksheet>`,
    ...(roll.below(3) === 0 ? { 'xl/sharedStrings.xml': `<sst xmlns="${main}" count="9">${'<si><t>Alta</t></si>'.repeat(3)}</sst>` } : {}),
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  if (roll.below(8) === 0) return bytes.slice(0, roll.below(bytes.length + 1))
  if (roll.below(8) === 0) for (let i = 0; i < 3; i++) bytes[roll.below(bytes.length)] = roll.below(256)
  return bytes
}
