import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder with those above it that are not there, all with the mode told. Throws what the system says. Node's own way (`recursive`) asks for
 * ever where a folder is there and yet nothing can be made in it, as in `/proc`: each is made at most once here.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = []
  for (let at = resolve(folder); statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at)) missing.push(at)
  for (const at of missing.toReversed()) makeOne(at, mode)
  // What is there may be a file: the system's word for it is that it cannot be made.
  if (!statSync(folder).isDirectory()) mkdirSync(folder)
}

/** Another process may have made it meanwhile. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
