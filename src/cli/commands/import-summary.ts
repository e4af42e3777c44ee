import type { ImportPreview, ImportResult } from '../../actions/import-list.ts'
import type { Text } from '../../domain/text.ts'

/** One sentence on what an import read, for stderr. */
export function importSummary(answer: ImportPreview | ImportResult, dryRun: boolean): Text {
  const { read: rows, certain, review, notMunicipality, duplicate } = answer.rows
  const nb = dryRun ? 'Prøvekjøring, ingenting er lagret' : 'Lagret'
  const nn = dryRun ? 'Prøvekøyring, ingenting er lagra' : 'Lagra'
  const en = dryRun ? 'Dry run, nothing is stored' : 'Stored'
  return {
    nb: `${nb}: ${rows} rader, ${certain} sikre navn, ${review} venter på avklaring, ${notMunicipality} er ikke kommuner, ${duplicate} gjentatt.`,
    nn: `${nn}: ${rows} rader, ${certain} sikre namn, ${review} ventar på avklaring, ${notMunicipality} er ikkje kommunar, ${duplicate} tekne opp att.`,
    en: `${en}: ${rows} rows, ${certain} certain names, ${review} wait to be settled, ${notMunicipality} are not municipalities, ${duplicate} repeated.`,
  }
}

/** A list that was complete before and is not told to be now loses its rates: that is said, never passed over. */
export const completenessLost = ({ lists }: ImportPreview): readonly Text[] =>
  lists
    .filter(({ complete, wasComplete }) => wasComplete && !complete)
    .map(({ id }) => ({
      nb: `${id}: Listen var merket som hel før; nå er den ikke det. Er den fortsatt hel, importer på nytt med --complete.`,
      nn: `${id}: Lista var merkt som heil før; no er ho ikkje det. Er ho framleis heil, importer på nytt med --complete.`,
      en: `${id}: the list was marked as complete before; now it is not. If it still is complete, import again with --complete.`,
    }))
