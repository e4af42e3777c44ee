import { describe, expect, it } from 'vitest'
import { readAwardTable, type AwardRow, type AwardTable } from './award-table.ts'
import type { Field } from './fields.ts'
import { readTableFile } from './read-table-file.ts'
import { textBytes } from './table-bytes.fixture.ts'

type Options = { columns?: Partial<Record<Field, string>>; sheet?: string }
const table = async (text: string, options: Options = {}): Promise<AwardTable> =>
  readAwardTable(await readTableFile(textBytes(text), 'liste.csv'), options)
const names = (rows: readonly AwardRow[]) => rows.map((row) => row.municipality?.text ?? null)

describe('an award list as offices print it', () => {
  it('has title rows above, totals and footnotes below, and every row keeps its place in the file', async () => {
    const { rows, columns, totals, passedOver, warnings } = await table(
      'Tildeling av prosjektskjønn 2019\n\n' +
        'Komm.nr;Søkjar;Prosjektnamn;Samarbeidskommunar;Omsøkt;Tildelt;Status;Dato\n' +
        '301;Oslo;Digi;;2 000 000;1 250 000,00 kr;Innvilga;23.11.2019\n' +
        '5403;Alta;Smart;Loppa, Hasvik;1 mill.;250.000;Delvis innvilga;\n\n' +
        ';;Sum;;;1 500 000;;\n* Tildelt i to omgongar;;;;;;;\n',
    )
    expect(columns).toEqual([
      {
        sheet: '',
        headerRow: 3,
        unused: [],
        fields: {
          number: { column: 'A', heading: 'Komm.nr' },
          municipality: { column: 'B', heading: 'Søkjar' },
          project: { column: 'C', heading: 'Prosjektnamn' },
          partners: { column: 'D', heading: 'Samarbeidskommunar' },
          amountSought: { column: 'E', heading: 'Omsøkt' },
          amount: { column: 'F', heading: 'Tildelt' },
          status: { column: 'G', heading: 'Status' },
          date: { column: 'H', heading: 'Dato' },
        },
      },
    ])
    expect(rows).toEqual([
      {
        sheet: '', row: 4, list: null, scheme: null, year: 2019, date: '2019-11-23',
        municipality: { text: 'Oslo', column: 'B' },
        partners: null, number: { text: '0301', column: 'A' }, county: null, role: 'applicant', status: 'awarded',
        project: 'Digi', amountNok: 1_250_000, amountSoughtNok: 2_000_000, note: null, sourceUrl: null, problems: [],
      },
      {
        sheet: '', row: 5, list: null, scheme: null, year: null, date: null,
        municipality: { text: 'Alta', column: 'B' },
        partners: { text: 'Loppa, Hasvik', column: 'D' }, number: { text: '5403', column: 'A' }, county: null,
        role: 'lead', status: 'awarded', project: 'Smart', amountNok: 250_000, amountSoughtNok: 1_000_000, note: null,
        sourceUrl: null, problems: [],
      },
    ])
    expect(totals).toEqual([{ sheet: '', row: 7, text: 'Sum', amountNok: 1_500_000 }])
    expect(passedOver).toMatchObject([{ row: 8, why: { nb: 'Fotnote eller kommentar.' } }])
    expect(warnings).toEqual([])
  })

  it('our own form is read with every field', async () => {
    const { rows } = await table(
      'scheme_id,list,year,municipality,role,status,amount_nok,project,county,source_url,source_date,note\n' +
        'klimasats,A,2018,Bodø,lead,awarded,100000,Sykkel,Nordland,https://example.org/a,2019-01-01,ja\n',
    )
    expect(rows[0]).toMatchObject({
      scheme: 'klimasats', list: 'A', year: 2018, role: 'lead', status: 'awarded', amountNok: 100_000,
      project: 'Sykkel', county: 'Nordland', sourceUrl: 'https://example.org/a', note: 'ja', date: null,
    })
  })

  it.each<[string, string, Partial<AwardRow>]>([
    ['a unit in the heading', 'Kommune;Tildelt (1 000 kr)\nAlta;1 250', { amountNok: 1_250_000 }],
    ['a unit above the heading', 'Alle beløp i 1000 kr\nKommune;Tildelt\nAlta;250', { amountNok: 250_000 }],
    ['a sum in the title is no unit', 'Fylket har tildelt 15 mill. kr\nKommune;Tildelt\nAlta;250', { amountNok: 250 }],
    ['a rejection in place of an amount', 'Kommune;Tildelt\nAlta;Avslag',
      { amountNok: null, status: 'rejected', problems: [] }],
    ['no amount printed', 'Kommune;Tildelt\nAlta;', { amountNok: null, problems: [] }],
    ['a nought printed', 'Kommune;Tildelt\nAlta;0', { amountNok: 0 }],
    ['participants only', 'Prosjekt;Deltakarar\nDigi;Alta', { role: 'participant', partners: null }],
    ['the municipality before the applicant', 'Søker;Kommune;Tildelt\nAlta museum;Alta;5000',
      { municipality: { text: 'Alta', column: 'B' } }],
    ['a role that nobody knows', 'Kommune;Rolle\nAlta;unknown', { role: null, problems: [] }],
    ['a year in a date column', 'Kommune;Dato\nAlta;2018', { year: 2018, date: null, problems: [] }],
    ['a number alone', 'Knr;Tildelt\n301;5000', { municipality: null, number: { text: '0301', column: 'A' } }],
  ])('%s', async (_, text, expected) => {
    expect((await table(text)).rows).toMatchObject([expected])
  })
})

describe('what cannot be read is a problem on its row', () => {
  it.each([
    ['Kommune;Tildelt\nAlta;se vedtak', 'amount-not-an-amount', 'B', 'se vedtak'],
    ['Kommune;Omsøkt\nAlta;12,5', 'amount-unit-unclear', 'B', '12,5'],
    ['Kommune;Dato\nAlta;31.02.2019', 'date-unreadable', 'B', '31.02.2019'],
    ['Kommune;År\nAlta;2016-2020', 'year-unreadable', 'B', '2016-2020'],
    ['Kommune;Rolle\nAlta;fadder', 'role-unknown', 'B', 'fadder'],
    ['Kommune;Status\nAlta;kanskje', 'status-unknown', 'B', 'kanskje'],
    ['Kommune;Knr\nAlta;964338531', 'number-unreadable', 'B', '964338531'],
    ['Kommune,Tildelt\nBodø,5000\nAlta,1,25 mill.', 'cell-count', 'B', '3'],
  ])('%j', async (text, code, column, printed) => {
    const { rows } = await table(text)
    const problem = rows.at(-1)?.problems.find((candidate) => candidate.code === code)
    expect(problem).toMatchObject({ column, text: printed })
    expect(Object.values(problem?.message ?? {}).every((words) => words.length > 20)).toBe(true)
  })
})

describe('totals', () => {
  const list = (total: string) => `Kommune;Tildelt\nAlta;100 000\nBodø;50 000\n${total}\n`
  it.each([
    ['Sum;150 000', 0], ['Totalt;150 000', 0], ['I alt;150 000 kr', 0], ['Samla tildeling:;150000', 0], [';150 000', 0],
    ['Totalt;160 000', 1], ['Sum;', 0],
  ])('%j gives %d warnings, and is no award', async (total, warnings) => {
    const read = await table(list(total))
    expect(names(read.rows)).toEqual(['Alta', 'Bodø'])
    expect(read.totals.map(({ row }) => row)).toEqual([4])
    expect(read.warnings).toHaveLength(warnings)
  })

  it('subtotals are held against their own part, the total against the whole', async () => {
    const read = await table(
      'Kommune;Tildelt\nAlta;100000\nDelsum;100000\nBodø;50000\nDelsum;50000\nTotalt;150000\n',
    )
    expect(read.totals).toHaveLength(3)
    expect(read.warnings).toEqual([])
  })
})

describe('a table that goes on', () => {
  it('repeated headings and rows without a municipality are passed over by name; nothing is guessed', async () => {
    const { rows, passedOver } = await table(
      'Kommune;Prosjekt;Tildelt\nAlta;A;1000\nKommune;Prosjekt;Tildelt\n;B;2000\nBodø;C;3000',
    )
    expect(names(rows)).toEqual(['Alta', 'Bodø'])
    expect(passedOver.map(({ row, why }) => [row, why.en])).toEqual([
      [3, 'The heading is repeated.'],
      [4, 'The row has no municipality.'],
    ])
  })

  it('a second table with other columns is read by its own heading', async () => {
    const { rows, columns } = await table(
      'Kommune;Tildelt\nAlta;1000\n\nAvslag\n\nProsjekt;Kommune;Omsøkt\nA;Bodø;2000\n',
    )
    expect(columns.map(({ headerRow }) => headerRow)).toEqual([1, 6])
    const expected = { row: 7, municipality: { text: 'Bodø' }, amountNok: null, amountSoughtNok: 2000 }
    expect(rows.at(-1)).toMatchObject(expected)
  })

  it('columns with content but no heading are pointed out', async () => {
    const { warnings } = await table('Kommune;Tildelt;\n;2018;2019\nAlta;1000;2000\n')
    const message = { en: expect.stringContaining('Column C') }
    expect(warnings).toMatchObject([{ code: 'column-without-heading', message }])
  })

  it('two columns with equal right to be the amount are pointed out', async () => {
    const { warnings, columns } = await table('Kommune;Tildelt 2018;Tildelt 2019\nAlta;1000;2000')
    expect(warnings).toMatchObject([{ code: 'two-columns', row: 1 }])
    expect(columns[0]?.unused).toEqual(['Tildelt 2019'])
  })
})

it('headings in two rows are read as one, merged or not', async () => {
  const { rows, columns } = await table('Kommune;Beløp i 1000 kr;\n;Omsøkt;Tildelt\nAlta;2;1\n')
  expect(columns[0]?.headerRow).toBe(2)
  expect(rows).toMatchObject([{ row: 3, amountNok: 1000, amountSoughtNok: 2000 }])
})

describe('columns that the headings do not tell', () => {
  const text = 'Hvem;Hva;Hvor mye\nAlta;Digi;1000\n'
  it.each<[string, Options['columns']]>([
    ['by heading', { municipality: 'hvem', amount: 'Hvor mye' }],
    ['by letter', { municipality: 'A', amount: 'c' }],
  ])('can be named %s', async (_, columns) => {
    const { rows } = await table(text, { columns })
    expect(rows.at(-1)).toMatchObject({ municipality: { text: 'Alta' }, amountNok: 1000 })
  })

  it('can be named by letter in a table without headings', async () => {
    const read = await table('Alta;1000\nBodø;2000', { columns: { municipality: 'A', amount: 'B' } })
    expect(names(read.rows)).toEqual(['Alta', 'Bodø'])
    expect(read.columns[0]?.headerRow).toBe(0)
  })

  it('are asked for when no column holds municipalities, with the headings found', async () => {
    await expect(table(text)).rejects.toMatchObject({
      code: 'no-municipality-column',
      text: {
        nb: expect.stringContaining('«Hvem», «Hva», «Hvor mye»'),
        en: expect.stringContaining('--column municipality='),
      },
    })
  })

  it('are refused when they are not there', async () => {
    const columns = { municipality: 'Mottaker her' }
    await expect(table(text, { columns })).rejects.toMatchObject({ code: 'unknown-column' })
    await expect(table(text, { sheet: 'Ark2' })).rejects.toMatchObject({ code: 'unknown-sheet' })
  })
})
