import { joinTexts, type Text } from '../../domain/text.ts'
import { unusedWords } from '../code-words.ts'
import type { Warning } from '../question.ts'
import type { CareRateUsed, NeedUnit } from './answer.ts'
import { ownRates } from './care.ts'
import type { NeedParticipation } from './participation.ts'

interface Told {
  /** Lists that a municipality was asked to have been able to be on. */
  readonly asked: number
  readonly isOfficialPartial: boolean
}

/** What must be said beside the figures: the reader's own rates, lists that cannot tell, estimates, rates that are not of today, names that may be anyone, a projection that is not whole. */
export function needWarnings(units: readonly NeedUnit[], rates: readonly CareRateUsed[], participation: NeedParticipation, { asked, isOfficialPartial }: Told): readonly Warning[] {
  const { anyone } = participation
  const estimates = units.flatMap(({ code, estimate }): readonly Warning[] => (estimate ? [{ code: 'estimated-ages', message: estimate.reason, where: code }] : []))
  const notes = new Map(rates.map(({ id, note }) => [note.nb, { id, note }]))
  const rateNotes = [...notes.values()].map(({ id, note }): Warning => ({ code: 'care-rate', message: note, where: id }))
  const own = ownRates(rates)
  return [
    ...(own > 0 ? [ratesChanged(own)] : []),
    ...listWarnings(participation, asked),
    ...estimates,
    ...rateNotes,
    ...(anyone > 0 ? [waiting(anyone)] : []),
    ...(isOfficialPartial ? [partial] : []),
  ]
}

function listWarnings({ listsCounted, listsKnown, whyUnused, minlists }: NeedParticipation, asked: number): readonly Warning[] {
  if (listsKnown === 0) return [noneKnown]
  if (listsCounted === 0) return [noneCounted(listsKnown, joinTexts(whyUnused.map((reason) => unusedWords[reason]), '; '))]
  return minlists < asked ? [fewer(minlists, asked)] : []
}

const warning = (code: string, nb: string, nn: string, en: string): Warning => ({ code, message: { nb, nn, en }, where: null })

const ratesChanged = (own: number): Warning =>
  warning('own-rates', `Regnet med egne satser (${own} endret).`, `Rekna med eigne satsar (${own} endra).`, `Reckoned with rates of your own (${own} changed).`)

const noneKnown = warning(
  'no-lists',
  'Ingen lister for perioden er kjent, så det kan ikke sies hvem som har deltatt.',
  'Ingen lister for perioden er kjende, så det kan ikkje seiast kven som har delteke.',
  'No lists for the period are known, so it cannot be told who took part.',
)

const noneCounted = (known: number, why: Text): Warning =>
  warning(
    'no-lists-counted',
    `Ingen av de kjente listene (${known}) kan telles (${why.nb}). Da kan det ikke sies hvem som ikke har deltatt.`,
    `Ingen av dei kjende listene (${known}) kan teljast (${why.nn}). Då kan det ikkje seiast kven som ikkje har delteke.`,
    `None of the lists known (${known}) can be counted (${why.en}). Then it cannot be told who took no part.`,
  )

const fewer = (minlists: number, asked: number): Warning =>
  warning(
    'fewer-lists',
    `Ingen kommune kunne stått på ${asked} hele lister. Her er det nok å ha kunnet stå på ${minlists} uten å gjøre det.`,
    `Ingen kommune kunne ha stått på ${asked} heile lister. Her er det nok å ha kunna stå på ${minlists} utan å gjere det.`,
    `No municipality could have been on ${asked} complete lists. Here it is enough to have been able to be on ${minlists} and be on none.`,
  )

const waiting = (anyone: number): Warning =>
  warning(
    'names-of-anyone',
    `${anyone} navn på listene venter på avklaring og kan være hvem som helst: en kommune uten deltakelse kan være en av dem.`,
    `${anyone} namn på listene ventar på avklaring og kan vere kven som helst: ein kommune utan deltaking kan vere ein av dei.`,
    `${anyone} names on the lists wait to be settled and may be anyone: a municipality without participation may be one of them.`,
  )

const partial = warning(
  'official-projection-partial',
  'Den offisielle framskrivingen som er hentet, mangler kommuner eller år. Den vises der den har tall; alle tall og rangeringer bygger på vår egen.',
  'Den offisielle framskrivinga som er henta, manglar kommunar eller år. Ho blir vist der ho har tal; alle tal og rangeringar byggjer på vår eiga.',
  'The official projection fetched lacks municipalities or years. It is shown where it has figures; all figures and rankings rest on our own.',
)
