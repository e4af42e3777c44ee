import { type Call, type Caveat, type DesignCoding, type Rule, type Scheme, schemeDesigns } from '../domain/scheme.ts'
import { themesOf } from '../domain/theme.ts'
import { unknownDesign, withoutDesign } from '../domain/scheme.errors.ts'
import { groupBy } from '../domain/register/register.ts'
import { readCsvRecords } from './read-csv-records.ts'

type CsvRow = Readonly<Record<string, string>>

const words = (text: string | undefined, separator: string): readonly string[] =>
  (text ?? '').split(separator).map((word) => word.trim()).filter(Boolean)
const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)
const textOrNull = (text: string | undefined): string | null => (text ? text : null)

/** The schemes with their design codings, dated rules, calls and caveats, from the five files of data/schemes. */
export function readSchemes(files: { schemes: string; designs: string; rules: string; calls: string; caveats: string }): readonly Scheme[] {
  const byScheme = (text: string): ReadonlyMap<string, readonly CsvRow[]> => groupBy(readCsvRecords(text), (row) => row.scheme ?? '')
  const [designs, rules, calls, caveats] = [byScheme(files.designs), byScheme(files.rules), byScheme(files.calls), byScheme(files.caveats)]
  return readCsvRecords(files.schemes).map((row) => {
    const id = row.id ?? ''
    if (!designs.get(id)?.some(({ coding }) => coding === 'first')) throw withoutDesign(id)
    return {
      id,
      nameNb: row.name_nb ?? '',
      nameNn: row.name_nn ?? '',
      nameEn: row.name_en ?? '',
      body: row.body ?? '',
      administeredBy: words(row.administered_by, ';'),
      purpose: row.purpose ?? '',
      status: row.status ?? '',
      lastConfirmedYear: numberOrNull(row.last_confirmed_year),
      endedYear: numberOrNull(row.ended_year),
      themes: themesOf(words(row.themes, ';')),
      sourceUrls: words(row.source_urls, ' '),
      uncertain: words(row.uncertain, ' | '),
      owner: row.owner_kind ?? '',
      kind: row.kind ?? '',
      designs: (designs.get(id) ?? []).map(designOf),
      rules: (rules.get(id) ?? []).map(ruleOf),
      calls: (calls.get(id) ?? []).map(callOf),
      caveats: (caveats.get(id) ?? []).map(caveatOf),
    }
  })
}

function designOf(row: CsvRow): DesignCoding {
  const design = schemeDesigns.find((known) => known === row.design)
  if (!design) throw unknownDesign(row.scheme ?? '', row.design ?? '')
  return { coding: row.coding === 'second' ? 'second' : 'first', design, reason: row.reason ?? '' }
}

const ruleOf = (row: CsvRow): Rule => ({
  kind: row.kind ?? '',
  value: row.value ? JSON.parse(row.value) : null,
  appliesTo: row.applies_to ?? '',
  validFrom: textOrNull(row.valid_from),
  validTo: textOrNull(row.valid_to),
  text: row.text ?? '',
  sourceUrl: row.source_url ?? '',
})

const callOf = (row: CsvRow): Call => ({
  year: Number(row.year),
  opens: textOrNull(row.opens),
  deadline: textOrNull(row.deadline),
  county: textOrNull(row.county),
  potNok: numberOrNull(row.pot_nok),
  note: row.note ?? '',
})

const caveatOf = (row: CsvRow): Caveat => ({
  text: { nb: row.text_nb ?? '', nn: row.text_nn ?? '', en: row.text_en ?? '' },
  sourceUrl: row.source_url ?? '',
})
