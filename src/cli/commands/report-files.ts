import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Text } from '../../domain/text.ts'
import type { EditionForm } from '../../web/edition/forms.ts'
import { fileNotWritten } from '../cli.errors.ts'
import { fileIsAnother, noFolder, otherEnding, sameFileTwice } from './report.errors.ts'

/** A file that is asked for: its form, and where it goes. */
export interface WantedFile {
  readonly form: EditionForm
  readonly path: string
}

/** How a file of each form begins; one that begins otherwise is somebody's own. */
const begins: Readonly<Record<EditionForm, string>> = { pdf: '%PDF-', pptx: 'PK', xlsx: 'PK', zip: 'PK', html: '<!doctype html>', json: '{' }

/**
 * Refuses, before the long work, what could not be written: a folder that is not there or not writable, one file for two
 * forms, an ending that belongs to another form, and a file that is there and is of another kind. A file of the same kind is replaced.
 */
export function checkFiles(files: readonly WantedFile[]): void {
  const seen = new Set<string>()
  for (const { form, path } of files) {
    const whole = resolve(path)
    if (seen.has(whole)) throw sameFileTwice(path)
    seen.add(whole)
    const folder = dirname(whole)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(path, folder)
    const there = statSync(whole, { throwIfNoEntry: false })
    if (there && !there.isFile()) throw fileIsAnother(path, isFolder)
    if (there && there.size > 0 && !startsWith(whole, begins[form])) throw fileIsAnother(path, otherKind(form))
    const ending = extname(whole).slice(1)
    if (ending !== '' && !(endings[form] ?? [form]).includes(ending.toLowerCase())) throw otherEnding(path, form)
    tryToWrite(path, whole)
  }
}

/** Endings of forms that have more than their own name. */
const endings: Partial<Record<EditionForm, readonly string[]>> = { html: ['html', 'htm'] }

const isFolder: Text = { nb: 'det er en mappe', nn: 'det er ei mappe', en: 'it is a folder' }
const otherKind = (form: EditionForm): Text => ({ nb: `det er en annen slags fil enn .${form}`, nn: `det er ei anna slags fil enn .${form}`, en: `it is another kind of file than .${form}` })

function startsWith(path: string, beginning: string): boolean {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(beginning.length)
    readSync(file, bytes, 0, beginning.length, 0)
    return bytes.toString('latin1').toLowerCase() === beginning.toLowerCase()
  } finally {
    closeSync(file)
  }
}

const draftOf = (whole: string): string => join(dirname(whole), `.${basename(whole)}.${process.pid}.tmp`)

/** What the system says of a place where nothing can be written is told now, not after the long work. */
function tryToWrite(path: string, whole: string): void {
  try {
    writeFileSync(draftOf(whole), '')
  } catch (error) {
    throw fileNotWritten(path, reasonOf(error))
  } finally {
    rmSync(draftOf(whole), { force: true })
  }
}

/** Writes all files whole, or, when one cannot be, none: drafts beside them first, then each put in place. Gives those that replaced another. */
export function writeFiles(files: readonly (WantedFile & { readonly bytes: Uint8Array })[]): readonly string[] {
  const replaced = files.filter(({ path }) => existsSync(path)).map(({ path }) => path)
  let at = ''
  try {
    for (const { path, bytes } of files) {
      at = path
      writeFileSync(draftOf(resolve(path)), bytes, { flush: true })
    }
    for (const { path } of files) {
      at = path
      renameSync(draftOf(resolve(path)), resolve(path))
    }
    return replaced
  } catch (error) {
    throw fileNotWritten(at, reasonOf(error))
  } finally {
    for (const { path } of files) rmSync(draftOf(resolve(path)), { force: true })
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
