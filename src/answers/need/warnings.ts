import type { Warning } from '../question.ts'
import type { CareRateUsed, NeedUnit } from './answer.ts'
import type { NeedParticipation } from './participation.ts'

/** What must be said beside the figures: estimates, rates that are not of today, names that may be anyone. */
export function needWarnings(units: readonly NeedUnit[], rates: readonly CareRateUsed[], { anyone }: NeedParticipation): readonly Warning[] {
  const estimates = units.flatMap(({ code, estimate }): readonly Warning[] => (estimate ? [{ code: 'estimated-ages', message: estimate.reason, where: code }] : []))
  const notes = new Map(rates.map(({ id, note }) => [note.nb, { id, note }]))
  const rateNotes = [...notes.values()].map(({ id, note }): Warning => ({ code: 'care-rate', message: note, where: id }))
  const waiting: Warning = {
    code: 'names-of-anyone',
    message: {
      nb: `${anyone} navn på listene venter på avklaring og kan være hvem som helst: en kommune uten deltakelse kan være en av dem.`,
      nn: `${anyone} namn på listene ventar på avklaring og kan vere kven som helst: ein kommune utan deltaking kan vere ein av dei.`,
      en: `${anyone} names on the lists wait to be settled and may be anyone: a municipality without participation may be one of them.`,
    },
    where: null,
  }
  return [...estimates, ...rateNotes, ...(anyone > 0 ? [waiting] : [])]
}

