import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../store/package-root.ts'

/** A file that the build makes beside the command, to be run apart from it; null under test, where the work is done in place. */
export function builtFile(name: string): string | null {
  const file = join(packageRoot, 'dist', name)
  return import.meta.url.startsWith(pathToFileURL(join(packageRoot, 'dist')).href) && existsSync(file) ? file : null
}
