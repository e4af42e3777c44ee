import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeNameIndex } from '../domain/names/name-index.ts'
import { makeRegister } from '../domain/register/register.ts'
import { readAwardTable } from '../intake/award-table.ts'
import { readListDescriptions } from '../intake/read-lists.ts'
import { readTableFile } from '../intake/read-table-file.ts'
import { makeSnapshot } from '../store/make-snapshot.ts'
import { packageRoot } from '../store/package-root.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { prepareLists } from './prepare-lists.ts'
import { readShippedFacts, shippedDatasets } from './shipped-files.ts'

/** The shipped facts as a snapshot, straight from the files: what the store would hold after its first start. For tests. */
export async function shippedSnapshot(): Promise<Snapshot> {
  const dataFolder = join(packageRoot, 'data')
  const facts = readShippedFacts(dataFolder, shippedDatasets(dataFolder))
  const names = makeNameIndex(makeRegister(facts.register), facts.aliases)
  const table = readAwardTable(await readTableFile(readFileSync(join(dataFolder, 'awards/entries.csv')), 'entries.csv'))
  const descriptions = readListDescriptions(readFileSync(join(dataFolder, 'awards/lists.csv'), 'utf8'))
  const prepared = prepareLists(table, descriptions, names, 'entries.csv')
  let id = 0
  return makeSnapshot({
    version: '1',
    ...facts,
    lists: prepared.map(({ list }, i) => ({ ...list.description, version: i + 1, fileName: 'entries.csv', fileSha256: '', importedAt: '' })),
    entries: prepared.flatMap(({ list }) =>
      list.entries.map((entry) => ({ ...entry, list: list.description.id, id: ++id, answer: 'open' as const, answerCode: null })),
    ),
    answers: [],
    editions: [],
    fetched: [],
  })
}
