import { type CareRate, careServices } from '../domain/care-rate.ts'
import { unknownCareService } from './care-rates.errors.ts'
import { readCsvRecords } from './read-csv-records.ts'

const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)

/** National rates of use of municipal care by age, from the file of data/care-rates. */
export const readCareRates = (text: string): readonly CareRate[] =>
  readCsvRecords(text).map((row) => {
    const service = careServices.find((known) => known === row.service)
    if (!service) throw unknownCareService(row.service ?? '')
    return {
      service,
      ageFrom: Number(row.age_from),
      ageTo: numberOrNull(row.age_to),
      usersPerInhabitant: Number(row.users_per_inhabitant),
      fullTimePerUser: numberOrNull(row.full_time_per_user),
      year: Number(row.year),
      fullTimeYear: numberOrNull(row.full_time_year),
      sourceTitle: row.source_title ?? '',
      sourceUrl: row.source_url ?? '',
      licence: row.licence ?? '',
      note: { nb: row.note_nb ?? '', nn: row.note_nn ?? '', en: row.note_en ?? '' },
    }
  })
