import { type Constellation, type ConstellationMember, firstDayIn, lastDayIn } from '../domain/constellation.ts'
import { readMentions } from '../domain/names/cell.ts'
import { countiesNamed } from '../domain/names/counties.ts'
import { asCandidates, type Match } from '../domain/names/match.ts'
import type { NameIndex } from '../domain/names/name-index.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { displayName } from '../domain/register/labels.ts'
import { countyOf, groupBy, type Register } from '../domain/register/register.ts'
import { readCsvRecords } from './read-csv-records.ts'

type CsvRow = Readonly<Record<string, string>>

const textOrNull = (text: string | undefined): string | null => (text ? text : null)

/**
 * The registered groups of municipalities and their members, from the two files of data/constellations. Each name is
 * read by the product's own rules, as of the latest day that the membership is known of (the register's latest, when it
 * may last still); where that is not certain, as of its first. What is not certain then is left open, with whom it may
 * mean.
 */
export function readConstellations(
  files: { constellations: string; members: string },
  index: NameIndex,
): readonly Constellation[] {
  const members = groupBy(readCsvRecords(files.members), (row) => row.constellation_id ?? '')
  const latest = latestDayOf(index.register)
  return readCsvRecords(files.constellations).map((row) => {
    const group = {
      id: row.id ?? '',
      name: row.name ?? '',
      kind: row.kind ?? '',
      counties: (row.county ?? '').split(';').filter(Boolean),
      validFrom: textOrNull(row.valid_from),
      validTo: textOrNull(row.valid_to),
      listedOn: textOrNull(row.listed_on),
      ended: row.ended === 'yes',
      host: textOrNull(row.host),
      sourceUrl: row.source_url ?? '',
      note: row.note ?? '',
    }
    return { ...group, members: (members.get(group.id) ?? []).map((member) => memberOf(member, group, index, latest)) }
  })
}

/** The latest day that the register tells of a change: what holds then holds still, as far as it knows. */
const latestDayOf = ({ municipalities, successions }: Register): PlainDate => {
  const days = [...municipalities.map(({ validFrom }) => validFrom), ...successions.map(({ date }) => date)]
  return days.reduce((last, date) => (date > last ? date : last), '')
}

function memberOf(
  row: CsvRow,
  group: Omit<Constellation, 'members'>,
  index: NameIndex,
  latest: PlainDate,
): ConstellationMember {
  const text = row.municipality ?? ''
  const [validFrom, validTo] = [textOrNull(row.valid_from), textOrNull(row.valid_to)]
  const counties = group.counties.flatMap((name) => countiesNamed(index.register, name))
  const first = validFrom ?? group.validFrom
  const last = validTo ?? group.listedOn ?? group.validTo
  const days = [last === null ? latest : lastDayIn(last), ...(first === null ? [] : [firstDayIn(first)])]
  const read = days.map((on) => ({ on, match: matchOn(text, counties, index, on) }))
  const found = read.find(({ match }) => match?.outcome === 'certain') ?? read[0]
  const match = found?.match ?? null
  const codeOn = found?.on ?? latest
  return {
    text,
    role: row.role ?? '',
    code: match?.outcome === 'certain' ? (match.municipality?.code ?? null) : null,
    codeOn,
    candidates: match === null || match.outcome === 'certain' ? [] : candidatesOf(match, index, codeOn),
    validFrom,
    validTo,
    sourceUrl: row.source_url ?? '',
  }
}

/** The one municipality that a cell names; null when it names none or several. */
function matchOn(text: string, counties: readonly string[], index: NameIndex, on: PlainDate): Match | null {
  // A member may lie in another county than the group: the county sorts candidates, and settles nothing.
  const mentions = readMentions(index, text, { on, counties, countySettles: false })
  return mentions.length === 1 ? (mentions[0]?.match ?? null) : null
}

const candidatesOf = (match: Match, index: NameIndex, on: PlainDate): ConstellationMember['candidates'] =>
  asCandidates(match, index).map(({ municipality: { code, validFrom, validTo }, municipality, why }) => ({
    code,
    name: displayName(index.register, municipality),
    county: countyOf(index.register, code, on)?.name ?? '',
    validFrom,
    validTo,
    why,
  }))
