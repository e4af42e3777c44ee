import type { Role, Status } from '../domain/award.ts'

/** The words offices print for a role, in Bokmål, Nynorsk and English, lower case. */
const roleWords: Readonly<Record<Role, readonly string[]>> = {
  lead: [
    'lead', 'søker og prosjekteier', 'prosjekteier', 'prosjekteigar', 'prosjektleder', 'prosjektleiar',
    'hovedsøker', 'hovudsøkjar', 'hovudsøkar', 'vertskommune', 'vertkommune', 'leder', 'leiar', 'eier', 'eigar',
    'koordinator', 'ansvarlig', 'ansvarleg', 'motorkommune',
  ],
  partner: [
    'partner', 'partnar', 'samarbeidspartner', 'samarbeidspartnar', 'samarbeidskommune', 'medsøker',
    'medsøkjar', 'medsøkar', 'samarbeidspart', 'prosjektpartner', 'prosjektpartnar',
  ],
  applicant: [
    'applicant', 'søker', 'søkjar', 'søkar', 'søkerkommune', 'søkjarkommune', 'mottaker',
    'mottakar',
  ],
  participant: [
    'participant', 'deltaker', 'deltakar', 'deltakerkommune', 'deltakarkommune', 'pilot',
    'pilotkommune', 'følgekommune', 'følgjekommune', 'medlem', 'nettverkskommune',
  ],
}

/** The words for what happened to an application or a municipality. */
const statusWords: Readonly<Record<Status, readonly string[]>> = {
  awarded: [
    'awarded', 'innvilget', 'innvilga', 'innvilges', 'innvilgast', 'delvis innvilget',
    'delvis innvilga', 'tildelt', 'bevilget', 'bevilga', 'løyvd', 'støttet', 'fått støtte', 'fått tilskudd',
    'fått tilskot', 'tilsagn', 'tilsagn gitt', 'godkjent', 'godkjend', 'vedtatt', 'vedteke', 'ja', 'utbetalt',
  ],
  rejected: [
    'rejected', 'avslag', 'avslått', 'avslege', 'avslegen', 'avslås', 'ikke innvilget',
    'ikkje innvilga', 'ikke tildelt', 'ikkje tildelt', 'ikke støttet', 'ikkje støtta', 'avvist', 'nei',
    'ikke prioritert', 'ikkje prioritert', 'ikke godkjent', 'ikkje godkjend',
  ],
  withdrawn: [
    'withdrawn', 'trukket', 'trekt', 'trekt tilbake', 'trukket tilbake', 'trukket seg',
    'trekt seg', 'søknad trukket', 'søknad trekt', 'annullert',
  ],
  applied: [
    'applied', 'søkt', 'søknad', 'til behandling', 'under behandling', 'til handsaming',
    'under handsaming', 'mottatt', 'motteke', 'innsendt', 'omsøkt', 'ikke avgjort', 'ikkje avgjort', 'venter',
    'ventar',
  ],
  participates: [
    'participates', 'deltar', 'deltek', 'deltaker', 'deltakar', 'pilot', 'i drift',
    'medlem',
  ],
}

/** Words that say that nobody knows. */
const unknownWords = ['unknown', 'ukjent', 'ukjend', 'ikke oppgitt', 'ikkje oppgitt', '-', '–', '?']

/** From each printed word to what it means; null for those that say that nobody knows. */
function lookup<T extends string>(table: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T | null> {
  const meanings = new Map<string, T | null>(unknownWords.map((word) => [word, null]))
  for (const meaning in table) for (const word of table[meaning]) meanings.set(word, meaning)
  return meanings
}

const roleOf = lookup(roleWords)
const statusOf = lookup(statusWords)

const plain = (text: string) => text.trim().replace(/[\s\u00a0]+/g, ' ').replace(/[.*!]+$/, '')

/** As printed but for case, which is how most lists have it; then without stray spaces and marks. */
function meaningOf<T>(table: ReadonlyMap<string, T>, text: string): T | undefined {
  const lower = text.toLowerCase()
  return table.get(lower) ?? table.get(plain(lower))
}

/** The role a printed word means: null when the word says "unknown", undefined when it is no word we know. */
export const readRole = (text: string): Role | null | undefined => meaningOf(roleOf, text)

/** The status a printed word means: null when the word says "unknown", undefined when it is no word we know. */
export const readStatus = (text: string): Status | null | undefined => meaningOf(statusOf, text)
