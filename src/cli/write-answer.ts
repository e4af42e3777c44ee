import type { Envelope } from '../answers/answer.ts'
import { localised } from '../answers/localised.ts'
import type { Table } from '../answers/question.ts'
import type { Text } from '../domain/text.ts'
import { csvPieces } from '../web/files/csv.ts'
import { tablesExcel } from '../web/files/excel.ts'
import type { Common } from './arguments.ts'
import { fileNotWritten } from './cli.errors.ts'
import type { Effects } from './effects.ts'
import { tableText } from './table-text.ts'
import { envelopeOf, type Told } from './told.ts'

/** Writes what an action told in the form asked for. */
export const writeAnswer = (told: Told, common: Common, effects: Effects): Promise<void> =>
  writeEnvelope(envelopeOf(told), { tables: told.tables, said: [] }, told.origin, common, effects)

/** What an answer holds for people: tables, and what must be said above them. */
interface Readable {
  readonly tables: readonly Table[]
  readonly said: readonly Text[]
}

/**
 * Writes an envelope as JSON, CSV, Excel or readable tables; stdout carries only the answer. `origin`: the command that
 * makes it again.
 */
export async function writeEnvelope(
  envelope: Envelope,
  { tables, said }: Readable,
  origin: string,
  common: Common,
  effects: Effects,
): Promise<void> {
  const [first] = tables
  switch (common.form) {
    case 'json':
      return effects.out(`${JSON.stringify(localised(envelope, common.language), null, 2)}\n`)
    case 'csv':
      for (const piece of first ? csvPieces(first, origin, common.language) : []) effects.out(piece)
      return
    case 'xlsx': {
      const file = common.file ?? `${envelope.question}.xlsx`
      await write(file, await tablesExcel(tables, envelope, origin, common.language), effects)
      return effects.err(`${file}\n`)
    }
    case 'table': {
      const shown = tables.filter(({ rows }) => rows.length > 0).map((table) => tableText(table, common.language))
      const notes = envelope.warnings.map(({ message }) => `· ${message}`)
      const parts = [...said.map((text) => text[common.language]), ...shown, notes.join('\n')]
      return effects.out(`${parts.filter(Boolean).join('\n\n')}\n`)
    }
  }
}

async function write(path: string, bytes: Uint8Array, effects: Effects): Promise<void> {
  try {
    await effects.writeFile(path, bytes)
  } catch (error) {
    throw fileNotWritten(path, error instanceof Error ? error.message : String(error))
  }
}
