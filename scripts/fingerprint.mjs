// One text that changes when anything the build is made from changes.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function fingerprint(root) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else if (!/\.test\.tsx?$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const path of ['src', 'scripts/build.mjs', 'scripts/fonts.mjs', 'scripts/empty-database.mjs', 'package-lock.json']) add(join(root, path))
  return hash.digest('hex')
}
