import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { FetchedContent, FetchedVersion } from '../domain/fetched.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Text } from '../domain/text.ts'
import { compareJournal } from '../store/compare-journal.ts'
import { type DatabaseState, type KeptContent, readState } from '../store/read-state.ts'
import { type JournalState, readJournalState } from '../store/journal.ts'
import type { Snapshot, SnapshotData } from '../store/snapshot.ts'
import { remedies } from './check-data.remedies.ts'
import { changedWith, type FetchedInUse } from './lay-over.ts'
import { shippedDatasets } from './shipped-files.ts'
import { shippedRows } from './shipped-rows.ts'
import type { Workspace } from './workspace.ts'

/** One thing that must hold of the stored data, whether it does, and if not, what to do. */
export interface Check {
  readonly id: string
  readonly title: Text
  readonly expected: number | string
  readonly found: number | string
  readonly holds: boolean
  readonly remedy: Text | null
}

/** How many municipalities there were on a day, by the register's own count. */
const counts: readonly (readonly [PlainDate, number])[] = [
  ['2016-06-01', 428],
  ['2017-01-01', 426],
  ['2018-01-01', 422],
  ['2019-12-31', 422],
  ['2020-01-01', 356],
  ['2023-12-31', 356],
  ['2024-01-01', 357],
]

/**
 * Checks what the database itself holds: against the shipped files, against the snapshot that answers are read from,
 * against the register's own counts, the bytes of every file against their hash, and the journal against all that was ever
 * stored.
 */
export async function checkData(workspace: Workspace): Promise<readonly Check[]> {
  const { state, journal, snapshot } = await readAll(workspace)
  return [...fileChecks(workspace.dataFolder, state), ...registerChecks(state), ...snapshotChecks(state, snapshot), ...listChecks(state), ...contentChecks(state), ...(journal ? journalChecks(state, journal) : [])]
}

interface Found {
  readonly state: DatabaseState
  /** Null on a server, which has no journal. `differing`: rows that the database has otherwise. */
  readonly journal: (JournalState & { readonly differing: number }) | null
}

/** The database, its journal and the snapshot of the same version: read again when somebody changed something in between. */
async function readAll(workspace: Workspace): Promise<Found & { readonly snapshot: Snapshot }> {
  const { folder } = workspace.place
  for (let tries = 1; ; tries++) {
    // The journal is read while the folder is held: nobody adds to either in between.
    const found = await workspace.store.read(async (database): Promise<Found> => {
      const state = await readState(database, counts.map(([day]) => day))
      if (database.kind === 'server') return { state, journal: null }
      return { state, journal: { ...(await readJournalState(folder)), differing: await compareJournal(folder, database) } }
    })
    const snapshot = await workspace.snapshot()
    if (tries === 3 || snapshot.data.version === found.state.data.version) return { ...found, snapshot }
  }
}

const check = (id: string, title: Text, expected: number | string, found: number | string, remedy: Text): Check => {
  const holds = expected === found
  return { id, title, expected, found, holds, remedy: holds ? null : remedy }
}

/** The fetched versions in use, with their rows. */
const inUse = (versions: readonly FetchedVersion[], contents: readonly KeptContent[]): readonly FetchedInUse[] =>
  versions.flatMap((version): readonly FetchedInUse[] => {
    const kept = contents.find(({ kind, number }) => kind === 'fetched' && number === version.number)
    return version.state === 'in-use' && kept ? [{ version, content: kept.content as FetchedContent }] : []
  })

/** The hash of each file on disk, or of what was fetched in its place, and the rows it must have given. */
function fileChecks(dataFolder: string, { datasets, rows, listsInOtherHands, data, contents }: DatabaseState): readonly Check[] {
  const onDisk = shippedDatasets(dataFolder)
  const fetched = inUse(data.fetched, contents)
  const fetchedHashes = new Map(fetched.map(({ version }) => [version.dataset, version.sha256]))
  const hashes = new Map([...onDisk.map(({ id, sha256 }) => [id, fetchedHashes.get(changedWith[id] ?? '') ?? sha256] as const), ...fetchedHashes])
  const ids = [...new Set([...hashes.keys(), ...datasets.keys()])].filter((id) => id !== 'all').toSorted()
  const short = (hash: string | undefined): string => hash?.slice(0, 12) ?? '–'
  return [
    ...ids.map((id) =>
      check(`file-${id}`, { nb: `filen ${id} er den som ble lastet inn`, nn: `fila ${id} er den som vart lasta inn`, en: `the file ${id} is the one loaded` },
        short(hashes.get(id)), short(datasets.get(id)?.sha256), remedies.files),
    ),
    ...[...shippedRows(dataFolder, onDisk, listsInOtherHands, fetched)].map(([id, expected]) =>
      check(`rows-${id}`, { nb: `rader i databasen fra ${id}`, nn: `rader i databasen frå ${id}`, en: `rows in the database from ${id}` },
        expected, rows.get(id) ?? 0, remedies.database),
    ),
  ]
}

const registerChecks = ({ municipalitiesOn }: DatabaseState): readonly Check[] =>
  counts.map(([day, count]) =>
    check(`municipalities-${day}`, { nb: `kommuner ${day}`, nn: `kommunar ${day}`, en: `municipalities ${day}` }, count, municipalitiesOn.get(day) ?? 0, remedies.database),
  )

const snapshotChecks = ({ inForce, data: stored }: DatabaseState, { data }: Snapshot): readonly Check[] => [
  check('snapshot-content', { nb: 'alt som svarene leses av', nn: 'alt som svara blir lesne av', en: 'all that answers are read from' }, contentOf(stored), contentOf(data), remedies.snapshot),
  check('snapshot-version', { nb: 'svarene leses av databasens siste utgave', nn: 'svara blir lesne av den siste utgåva i databasen', en: 'answers are read from the database’s latest version' }, stored.version, data.version, remedies.snapshot),
  check('snapshot-lists', { nb: 'lister som svarene leses av', nn: 'lister som svara blir lesne av', en: 'lists that answers are read from' }, inForce.lists, data.lists.length, remedies.snapshot),
  check('snapshot-entries', { nb: 'navn som svarene leses av', nn: 'namn som svara blir lesne av', en: 'names that answers are read from' }, inForce.entries, data.entries.length, remedies.snapshot),
  check('snapshot-answers', { nb: 'avklaringer som svarene leses av', nn: 'avklaringar som svara blir lesne av', en: 'settled names that answers are read from' }, inForce.answers, data.answers.length, remedies.snapshot),
]

/** One hash for all rows of a snapshot, in an order of their own, since the database gives them in its order. */
function contentOf({ version: _, lists, entries, ...facts }: SnapshotData): string {
  const hash = createHash('sha256')
  const add = (row: unknown): void => void hash.update(JSON.stringify(row))
  lists.toSorted((a, b) => a.version - b.version).forEach(add)
  entries.toSorted((a, b) => a.id - b.id).forEach(add)
  for (const rows of Object.values(facts)) Array.isArray(rows) ? rows.forEach(add) : add(rows)
  return hash.digest('hex').slice(0, 12)
}

const journalChecks = ({ history, inForce }: DatabaseState, { reach, rows, damaged, differing }: NonNullable<Found['journal']>): readonly Check[] => [
  check('journal-whole', { nb: 'skadde eller manglende deler av journalen', nn: 'skadde eller manglande delar av journalen', en: 'damaged or missing parts of the journal' }, '', damaged.join(', '), remedies.journal),
  check('journal-version', { nb: 'journalen når til databasens siste utgave', nn: 'journalen når til den siste utgåva i databasen', en: 'the journal reaches the database’s latest version' }, inForce.version, reach.change, remedies.journal),
  check('journal-content', { nb: 'rader i journalen som er annerledes i databasen', nn: 'rader i journalen som er annleis i databasen', en: 'rows of the journal that the database has otherwise' }, 0, differing, remedies.history),
  ...(['lists', 'entries', 'answers', 'editions', 'fetched', 'choices'] as const).map((of) =>
    check(`journal-${of}`, journalWords[of], history[of], rows[journalTables[of]] ?? 0, history[of] > (rows[journalTables[of]] ?? 0) ? remedies.journal : remedies.database),
  ),
]

const journalTables = { lists: 'award_list_version', entries: 'award_entry', answers: 'review_answer', editions: 'edition', fetched: 'fetched_version', choices: 'fetched_choice' } as const
const journalWords = {
  lists: { nb: 'utgaver av lister i journalen', nn: 'utgåver av lister i journalen', en: 'versions of lists in the journal' },
  entries: { nb: 'navn i journalen', nn: 'namn i journalen', en: 'names in the journal' },
  answers: { nb: 'svar i journalen', nn: 'svar i journalen', en: 'answers in the journal' },
  editions: { nb: 'publiserte utgaver i journalen', nn: 'publiserte utgåver i journalen', en: 'published editions in the journal' },
  fetched: { nb: 'hentede utgaver av data i journalen', nn: 'henta utgåver av data i journalen', en: 'fetched versions of data in the journal' },
  choices: { nb: 'valg av hentede data i journalen', nn: 'val av henta data i journalen', en: 'choices of fetched data in the journal' },
}

/** Editions and fetched versions never change: what is kept must have the fingerprint noted when it came. */
const contentChecks = ({ contents }: DatabaseState): readonly Check[] =>
  (['edition', 'fetched'] as const).map((of) => {
    const kept = contents.filter(({ kind }) => kind === of)
    const whole = kept.filter(({ sha256, content }) => createHash('sha256').update(canonicalJson(content)).digest('hex') === sha256)
    return check(`content-${of}`, contentWords[of], kept.length, whole.length, remedies.contents)
  })

const contentWords = {
  edition: { nb: 'publiserte utgaver som er slik de var', nn: 'publiserte utgåver som er slik dei var', en: 'published editions that are as they were' },
  fetched: { nb: 'hentede utgaver av data som er slik de kom', nn: 'henta utgåver av data som er slik dei kom', en: 'fetched versions of data that are as they came' },
}

const listChecks = ({ files, strays }: DatabaseState): readonly Check[] => [
  check('file-bytes', { nb: 'importerte filer som er slik de var', nn: 'importerte filer som er slik dei var', en: 'imported files that are as they were' }, files.length, files.filter(({ sha256, found }) => sha256 === found).length, remedies.bytes),
  check('lists-twice', { nb: 'lister som gjelder to ganger', nn: 'lister som gjeld to gonger', en: 'lists twice in force' }, 0, strays.listsTwice, remedies.twice),
  check('lists-have-scheme', { nb: 'lister uten ordning', nn: 'lister utan ordning', en: 'lists without a scheme' }, 0, strays.listsWithoutScheme, remedies.lists),
  check('codes-in-register', { nb: 'kommunenummer utenfor registeret', nn: 'kommunenummer utanfor registeret', en: 'municipality numbers outside the register' }, 0, strays.codesNotInRegister, remedies.lists),
  check('answers-in-register', { nb: 'svar med kommunenummer utenfor registeret', nn: 'svar med kommunenummer utanfor registeret', en: 'answers with municipality numbers outside the register' }, 0, strays.answersNotInRegister, remedies.answers),
]
