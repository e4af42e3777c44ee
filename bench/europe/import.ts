import { europe, type Size } from './generate.ts'
import { importFile, snapshotToFill, type Steps } from './import-files.ts'
import { peakMegabytes } from './memory.ts'

/** What an import of a whole Europe took. Times in seconds, memory in megabytes, text in millions of characters. */
export interface Imported {
  readonly files: number
  readonly rows: number
  readonly names: number
  readonly text: number
  /** Indexing the register; splitting files into cells; understanding rows; matching names and putting lists together. */
  readonly indexed: number
  readonly steps: Steps
  /** Time of the processor, with what collects garbage beside. */
  readonly processor: number
  readonly memory: number
  readonly outcomes: ReadonlyMap<string, number>
}

/**
 * Imports a Europe's printed lists, file by file, by the steps of a real import up to what would be stored. The files are
 * made in between, and that time is not counted.
 */
export async function importAll(size: Size, tell: (progress: string) => void): Promise<Imported> {
  const made = europe(size)
  const began = performance.now()
  const snapshot = snapshotToFill(made)
  const indexed = (performance.now() - began) / 1000
  const steps: Steps = { read: 0, table: 0, match: 0, fingerprint: 0 }
  const outcomes = new Map<string, number>()
  let [files, rows, names, text, processor] = [0, 0, 0, 0, 0]
  for (const file of made.files()) {
    const before = process.cpuUsage()
    const lists = await importFile(file, snapshot, steps)
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1e6
    files++
    rows += file.rows
    text += file.text.length / 1e6
    for (const { matched } of lists) {
      names += matched.length
      for (const { outcome } of matched) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    if (files % 500 === 0) tell(`${rows} rows of ${files} files`)
  }
  return { files, rows, names, text, indexed, steps: { read: steps.read / 1000, table: steps.table / 1000, match: steps.match / 1000, fingerprint: steps.fingerprint / 1000 }, processor, memory: peakMegabytes(), outcomes }
}
