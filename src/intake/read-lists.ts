import { type ListDescription, stages } from '../domain/award-list.ts'
import { readCsvRecords } from './read-csv-records.ts'

const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)

/** Descriptions of award lists from the product's own lists.csv: one row a list. */
export const readListDescriptions = (text: string): readonly ListDescription[] =>
  readCsvRecords(text).map((row) => ({
    id: row.list ?? '',
    scheme: row.scheme ?? '',
    year: Number(row.year),
    yearTo: numberOrNull(row.year_to),
    scope: row.scope ?? 'unknown',
    eligible: row.eligible || 'all',
    eligibleReason: row.eligible_reason ?? '',
    stage: stages.find((stage) => stage === row.stage) ?? 'totals',
    complete: row.complete === 'yes',
    completeFor: row.complete_for === 'lead' ? 'lead' : 'any',
    completeReason: row.complete_reason ?? '',
    covers: row.covers === 'applied' || row.covers === 'both' ? row.covers : 'awarded',
    repeats: row.repeats || null,
    repeatsReason: row.repeats_reason ?? '',
    applicationsTotal: numberOrNull(row.applications_total),
    awardsTotal: numberOrNull(row.awards_total),
    amountTotalNok: numberOrNull(row.amount_total_nok),
    amountSoughtNok: numberOrNull(row.amount_sought_nok),
    sourceUrl: row.source_url ?? '',
    otherSourceUrls: (row.other_source_urls ?? '').split(' ').filter(Boolean),
    note: row.note ?? '',
  }))
