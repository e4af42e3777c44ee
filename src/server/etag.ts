import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../store/package-root.ts'

/** What tells one build of the product from another: the fingerprint of its build, else the package's version. */
export function buildMark(): string {
  const built = join(packageRoot, 'dist/built-from')
  if (existsSync(built)) return readFileSync(built, 'utf8').trim()
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}

/** A tag (RFC 9110) that changes when any of the parts does. */
export const tagOf = (parts: readonly unknown[]): string => `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}"`

/** Whether the caller has this version already; a tag weakened on the way (by compression) still counts. */
export const isHeld = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
