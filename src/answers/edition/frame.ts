import { presetById } from '../../domain/group/presets.ts'
import type { Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { readGroup } from '../groups.ts'
import { yearsReversed } from '../input.errors.ts'
import { latestDay } from '../units.ts'
import { municipalitiesOn, countyOf, type County } from '../../domain/register/register.ts'
import { inOrder } from '../../domain/in-order.ts'
import { noSuchCounty } from './edition.errors.ts'
import type { EditionInput } from './input.ts'
import { type Ledger, makeLedger } from './ledger.ts'
import { t } from './pieces.ts'

/** The group that the edition is about, as its sentences call it. */
export interface GroupWords {
  /** "små distriktskommuner", in the plural and without article. */
  readonly title: Text
  /** What the group means, in one line; null for an expression of one's own. */
  readonly meaning: Text | null
  readonly definition: string
}

/** Lists as they are called after "one of" and after "none of": "listene over statens ordninger i perioden". */
export interface ListWords {
  readonly any: Text
  readonly none: Text
}

/** What every chapter is written from. */
export interface Frame {
  readonly snapshot: Snapshot
  readonly input: EditionInput
  readonly ledger: Ledger
  /** Null: the whole country. */
  readonly area: { readonly county: string; readonly name: string } | null
  readonly counties: readonly County[]
  readonly group: GroupWords
  /** "fra 2017 til 2024". */
  readonly period: Text
  /** The lists that the edition is about, told whole the first time in a chapter, and then in short. */
  readonly lists: { readonly whole: ListWords; readonly short: ListWords }
  /** "i Nordland"; empty for the whole country. Begins with a space. */
  readonly within: Text
  /** The input that every question about participation gets. */
  readonly headline: {
    readonly group: readonly string[]
    readonly from: number
    readonly to: number
    readonly lists: 'national'
    readonly where?: string
  }
}

/** Reads the input; refuses a county that is not there today, and years the wrong way round. */
export function frameOf(snapshot: Snapshot, input: EditionInput): Frame {
  if (input.from > input.to) throw yearsReversed(input.from, input.to)
  const counties = countiesToday(snapshot)
  const county = counties.find(({ code }) => code === input.county)
  if (input.county !== undefined && !county) throw noSuchCounty(input.county, counties)
  const area = county ? { county: county.code, name: county.name } : null
  return {
    snapshot,
    input,
    ledger: makeLedger(snapshot),
    area,
    counties,
    group: groupWords(input.group),
    period: periodWords(input),
    lists: listWords(periodWords(input)),
    within: area ? t(` i ${area.name}`, ` i ${area.name}`, ` in ${area.name}`) : t('', '', ''),
    headline: { group: [input.group], from: input.from, to: input.to, lists: 'national', ...(area ? { where: `county:${area.county}` } : {}) },
  }
}

function groupWords(text: string): GroupWords {
  const { id, title, definition } = readGroup(text)
  const preset = presetById(text.trim())
  if (preset) return { title: preset.title, meaning: preset.meaning, definition }
  return {
    title:
      id === definition
        ? t(`kommuner der «${definition}» gjelder`, `kommunar der «${definition}» gjeld`, `municipalities where “${definition}” holds`)
        : t(`kommuner i gruppen «${title.nb}»`, `kommunar i gruppa «${title.nn}»`, `municipalities in the group “${title.en}”`),
    meaning: null,
    definition,
  }
}

const periodWords = ({ from, to }: EditionInput): Text =>
  from === to ? t(`i ${from}`, `i ${from}`, `in ${from}`) : t(`fra ${from} til ${to}`, `frå ${from} til ${to}`, `from ${from} to ${to}`)

/** What is on no list is on none of these: other years, owners and kinds of lists are not asked about. */
function listWords(period: Text): Frame['lists'] {
  const any = t(`listene over statens ordninger ${period.nb}`, `listene over ordningane til staten ${period.nn}`, `lists of the state’s schemes ${period.en}`)
  const short = t('listene over statens ordninger i perioden', 'listene over ordningane til staten i perioden', 'lists of the state’s schemes in the period')
  const none = t(
    `${any.nb}, verken de som er talt eller andre vi kjenner`,
    `${any.nn}, verken dei som er talde eller andre vi kjenner`,
    `${any.en}, neither those counted nor others that are known`,
  )
  return { whole: { any, none }, short: { any: short, none: short } }
}

/** The counties of the newest day, in the order of the alphabet. */
function countiesToday(snapshot: Snapshot): readonly County[] {
  const { register } = snapshot.names
  const on = latestDay(snapshot)
  const found = municipalitiesOn(register, on).flatMap(({ code }) => countyOf(register, code, on) ?? [])
  return [...new Map(found.map((county) => [county.code, county])).values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'nb') || inOrder(a.code, b.code),
  )
}
