import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { runRecorded } from './recorded-effects.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-two-folders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Publishes a county's edition in a new folder at a time of its own: the content's SHA-256, and that of every file in the ZIP. */
async function publishedIn(name: string, now: string) {
  const zip = join(folder, `${name}.zip`)
  const { status, out, err } = await runRecorded(['report', 'build', '2026-fylke-56', '--date', '2026-11-23', '--zip', zip, '--json', '--data', join(folder, name)], { now: () => now })
  expect(status, err).toBe(0)
  const { answer } = JSON.parse(out) as { readonly answer: { readonly edition: { readonly sha256: string } } }
  const bytes = readFileSync(zip)
  return { content: answer.edition.sha256, zip: hash(bytes), files: Object.entries(unzipSync(bytes)).map(([file, of]) => [file, hash(of)]) }
}

test('the same data in two new folders give the same fingerprint, and the same bytes in every form', { timeout: 120_000 }, async () => {
  const first = await publishedIn('a', '2026-11-23T09:00:00Z')
  const second = await publishedIn('b', '2026-11-24T21:30:00Z')
  expect(second).toEqual(first)
  expect(first.files.map(([file]) => file?.split('.').at(-1)).toSorted()).toEqual(['csv', 'html', 'json', 'json', 'md', 'pdf', 'pptx', 'xlsx'])
})
