import { makeRegister, type Register } from '../domain/register/register.ts'
import { makeNameIndex, type NameIndex } from '../domain/names/name-index.ts'
import { readCsvRecords } from './read-csv-records.ts'

/** The texts of the files that make up the register (data/municipalities, data/counties). */
export interface RegisterFiles {
  readonly codes: string
  readonly changes: string
  readonly counties: string
  readonly regions: string
  readonly districts: string
  readonly aliases: string
}

const orNull = (text: string | undefined): string | null => (text ? text : null)

/** The register of municipalities through time from its files. */
export function readRegister(files: Omit<RegisterFiles, 'aliases'>): Register {
  return makeRegister({
    municipalities: readCsvRecords(files.codes).map((row) => ({
      code: row.code ?? '',
      label: (row.name ?? '').trim(),
      validFrom: row.valid_from ?? '',
      validTo: orNull(row.valid_to),
    })),
    successions: readCsvRecords(files.changes).map((row) => ({
      date: row.date ?? '',
      fromCode: row.from_code ?? '',
      fromLabel: (row.from_name ?? '').trim(),
      toCode: row.to_code ?? '',
      toLabel: (row.to_name ?? '').trim(),
    })),
    counties: readCsvRecords(files.counties).map((row) => ({
      code: row.code ?? '',
      name: row.name ?? '',
      validFrom: row.valid_from ?? '',
      validTo: orNull(row.valid_to),
      aliases: (row.aliases ?? '').split(';').filter(Boolean),
    })),
    regions: readCsvRecords(files.regions).map((row) => ({ name: row.name ?? '', counties: (row.counties ?? '').split(';') })),
    districts: readCsvRecords(files.districts).map((row) => ({ name: row.name ?? '', code: row.code ?? '' })),
  })
}

/** The register with every name in it, ready for matching. */
export const readNameIndex = (files: RegisterFiles): NameIndex =>
  makeNameIndex(
    readRegister(files),
    readCsvRecords(files.aliases).map((row) => ({ alias: row.alias ?? '', name: row.name ?? '' })),
  )
