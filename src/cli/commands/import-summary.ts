import type { ImportPreview, ImportResult } from '../../actions/import-list.ts'
import { joinTexts, same, type Text } from '../../domain/text.ts'

/** What an import read, and what it did or would do with it, for stderr: a sentence a line. */
export const importSummary = (answer: ImportPreview | ImportResult, dryRun: boolean): readonly Text[] => [
  counts(answer, dryRun),
  ...columnsTaken(answer),
  ...answer.passedOver.map(({ sheet, row, why }) => joinTexts([place(sheet, row), why], ': ')),
  ...answer.warnings.map(({ sheet, row, message }) => joinTexts([place(sheet, row), message], ': ')),
  ...answer.lists.flatMap(replacing),
  ...completenessLost(answer),
  ...errorsAhead(answer, dryRun),
]

function counts(answer: ImportPreview | ImportResult, dryRun: boolean): Text {
  const { read: rows, certain, review, notMunicipality, duplicate, error } = answer.rows
  const isUnchanged = 'stored' in answer && answer.stored.every(({ outcome }) => outcome === 'unchanged')
  const lead: Text = dryRun
    ? { nb: 'Prøvekjøring, ingenting er lagret', nn: 'Prøvekøyring, ingenting er lagra', en: 'Dry run, nothing is stored' }
    : isUnchanged
      ? { nb: 'Ingen endring: det samme er lagret fra før', nn: 'Inga endring: det same er lagra frå før', en: 'No change: the same is stored already' }
      : { nb: 'Lagret', nn: 'Lagra', en: 'Stored' }
  return {
    nb: `${lead.nb}: ${rows} rader, ${certain} sikre navn, ${review} venter på avklaring, ${notMunicipality} er ikke kommuner, ${duplicate} gjentatt, ${error} celler kan ikke leses.`,
    nn: `${lead.nn}: ${rows} rader, ${certain} sikre namn, ${review} ventar på avklaring, ${notMunicipality} er ikkje kommunar, ${duplicate} tekne opp att, ${error} celler kan ikkje lesast.`,
    en: `${lead.en}: ${rows} rows, ${certain} certain names, ${review} wait to be settled, ${notMunicipality} are not municipalities, ${duplicate} repeated, ${error} cells cannot be read.`,
  }
}

/** Which column of each sheet was taken for what, and which were not used. */
const columnsTaken = ({ columns }: ImportPreview): readonly Text[] =>
  columns.map(({ sheet, fields, unused }) => {
    const taken = Object.entries(fields).map(([field, { column, heading }]) => `${field}=${heading || column}`).join(', ')
    const left = unused.length === 0 ? '' : unused.join(', ')
    const at = place(sheet, null)
    return {
      nb: `${at.nb}: kolonner ${taken}${left && `; ikke brukt: ${left}`}`,
      nn: `${at.nn}: kolonnar ${taken}${left && `; ikkje brukt: ${left}`}`,
      en: `${at.en}: columns ${taken}${left && `; not used: ${left}`}`,
    }
  })

const place = (sheet: string, row: number | null): Text => {
  const at = (file: string, sheetWord: string, rowWord: string): string => [sheet === '' ? file : `${sheetWord} ${sheet}`, row === null ? '' : `${rowWord} ${row}`].filter(Boolean).join(', ')
  return { nb: at('Filen', 'Ark', 'rad'), nn: at('Fila', 'Ark', 'rad'), en: at('The file', 'Sheet', 'row') }
}

/** A list in force that the file replaces: how much of it, and what is gone. */
function replacing({ id, entries, replaces }: ImportPreview['lists'][number]): readonly Text[] {
  if (replaces === null) return []
  const { municipalities, missing } = replaces
  const names = same(missing.length > 12 ? `${missing.slice(0, 12).join(', ')} …` : missing.join(', '))
  const gone = (word: string, name: string): string => (missing.length === 0 ? '' : `; ${word}: ${name}`)
  return [
    {
      nb: `Erstatter ${id}: ${municipalities} kommuner → ${entries} navn${gone('borte', names.nb)}. Er det en annen liste, oppgi --scope eller --stage; angre med --undo ${id}.`,
      nn: `Erstattar ${id}: ${municipalities} kommunar → ${entries} namn${gone('borte', names.nn)}. Er det ei anna liste, oppgi --scope eller --stage; angre med --undo ${id}.`,
      en: `Replaces ${id}: ${municipalities} municipalities → ${entries} names${gone('gone', names.en)}. If it is another list, give --scope or --stage; undo with --undo ${id}.`,
    },
  ]
}

/** A list that was complete before and is not told to be now loses its rates: that is said, never passed over. */
const completenessLost = ({ lists }: ImportPreview): readonly Text[] =>
  lists
    .filter(({ complete, wasComplete }) => wasComplete && !complete)
    .map(({ id }) => ({
      nb: `${id}: Listen var merket som hel før; nå er den ikke det. Er den fortsatt hel, importer på nytt med --complete.`,
      nn: `${id}: Lista var merkt som heil før; no er ho ikkje det. Er ho framleis heil, importer på nytt med --complete.`,
      en: `${id}: the list was marked as complete before; now it is not. If it still is complete, import again with --complete.`,
    }))

const errorsAhead = ({ rows }: ImportPreview, dryRun: boolean): readonly Text[] =>
  dryRun && rows.error > 0
    ? [
        {
          nb: 'Importen blir avvist til cellene er rettet: alt lagres, eller ingenting.',
          nn: 'Importen blir avvist til cellene er retta: alt blir lagra, eller ingenting.',
          en: 'The import will be refused until the cells are corrected: all is stored, or nothing.',
        },
      ]
    : []
