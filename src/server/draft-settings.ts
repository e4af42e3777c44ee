import { chosenColumns, shownColumns } from '../actions/drafts/column-choices.ts'
import type { Draft, DraftReading } from '../actions/drafts/draft.ts'
import { settingNames } from '../actions/drafts/draft-input.ts'
import type { Told } from '../actions/drafts/draft-shelf.ts'
import type { SentForm } from './changing.ts'

const mostLetters = 4000

/** What a form tells of a list, as typed; of a draft that is read already, also which column is which. */
export function takeSettings(form: SentForm): Told['settings']
export function takeSettings(form: SentForm, draft: Draft, reading: DraftReading | null): Told
export function takeSettings(form: SentForm, draft?: Draft, reading: DraftReading | null = null): Told['settings'] | Told {
  const settings = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = form.text(name).slice(0, mostLetters)
      return form.names.includes(name) && value.trim() !== '' ? [[name, value]] : []
    }),
  )
  // A scope of one's own is written beside the choice of country and counties.
  const own = form.text('ownScope').slice(0, mostLetters).trim()
  const told = own === '' ? settings : { ...settings, scope: own }
  if (!draft) return told
  const columns = reading ? shownColumns(reading, draft.columns) : []
  const chosen = columns.map(({ index }) => (form.names.includes(`column-${index}`) ? form.text(`column-${index}`) : null))
  return { settings: told, columns: columns.length === 0 ? draft.columns : chosenColumns(draft.columns, columns, chosen, form.text('headless') === 'yes') }
}
