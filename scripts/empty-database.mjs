// Makes an empty database that a first start copies: to make one anew takes a second or two and much memory.
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

/** Writes `empty-database` beside the command, unless one made by the same version is there. */
export async function makeEmptyDatabase(root, dist) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'))
  const [place, note] = [join(dist, 'empty-database'), join(dist, 'empty-database.made-by')]
  if (existsSync(place) && existsSync(note) && readFileSync(note, 'utf8') === version) return
  const draft = `${place}.${process.pid}`
  rmSync(note, { force: true })
  await (await PGlite.create({ dataDir: draft })).close()
  makeReadable(draft)
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
  writeFileSync(note, version)
}

/** Whoever may run the product may copy it; nobody but its owner may write to the copy. */
function makeReadable(folder) {
  chmodSync(folder, 0o755)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) makeReadable(path)
    else chmodSync(path, 0o644)
  }
}
