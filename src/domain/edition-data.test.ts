import { describe, expect, it } from 'vitest'
import type { EditionContent } from './edition.ts'
import { dataMark, fnv1a, versionOfData } from './edition-data.ts'
import { same } from './text.ts'

it('FNV-1a gives what its authors give for their own texts', () => {
  const known = { '': 'cbf29ce484222325', a: 'af63dc4c8601ec8c', foobar: '85944171f73967e8' }
  for (const [text, hash] of Object.entries(known)) expect(fnv1a(text).toString(16)).toBe(hash)
})

const dataset = (id: string, version: string, sha256 = id.repeat(64)) => ({ id, version, sha256, title: same(id), source: 'Oss', licence: 'NLOD-2.0', rows: 1, borders: false })
const base: Pick<EditionContent, 'datasets' | 'lists'> = {
  datasets: [dataset('a', '2026'), dataset('b', '2026-01-01')],
  lists: [{ id: 'x-2018', version: 1, sha256: 'c'.repeat(64) }, { id: 'y-2018', version: 3, sha256: 'd'.repeat(64), answers: '0011aabb' }],
}

describe('the mark of the data', () => {
  it('is the same for the same data, in whatever order and words', () => {
    const told = { datasets: base.datasets.toReversed().map((one) => ({ ...one, title: same('Annet'), rows: 7 })), lists: base.lists.toReversed() }
    expect(dataMark(base)).toMatch(/^[0-9a-f]{16}$/)
    expect(dataMark(told)).toBe(dataMark(base))
  })

  it.each<[string, Partial<typeof base>]>([
    ['a dataset in another version', { datasets: [dataset('a', '2027'), dataset('b', '2026-01-01')] }],
    ['a dataset of other bytes', { datasets: [dataset('a', '2026', 'e'.repeat(64)), dataset('b', '2026-01-01')] }],
    ['a dataset less', { datasets: [dataset('a', '2026')] }],
    ['a list corrected', { lists: [{ id: 'x-2018', version: 2, sha256: 'c'.repeat(64) }, ...base.lists.slice(1)] }],
    ['a name answered', { lists: [{ id: 'x-2018', version: 1, sha256: 'c'.repeat(64), answers: '0011aabb' }, ...base.lists.slice(1)] }],
    ['a dataset for a list', { datasets: [dataset('a', '2026')], lists: [...base.lists, { id: 'b', version: 1, sha256: 'b'.repeat(64) }] }],
  ])('is another for %s', (_, other) => expect(dataMark({ ...base, ...other })).not.toBe(dataMark(base)))
})

describe('the version of the data', () => {
  const made = (madeFrom: string) => ({ madeFrom })
  it.each([
    ['nothing published', '12-aa', [], '12-aa'],
    ['one published from it', '13-bb', [made('12-aa')], '12-aa'],
    ['three published from it', '15-dd', [made('12-aa'), made('12-aa'), made('12-aa')], '12-aa'],
    ['changed after the publishing', '14-cc', [made('12-aa')], '14-cc'],
    ['changed, and published again', '15-ee', [made('12-aa'), made('14-cc')], '14-cc'],
    ['published long ago', '40-ff', [made('12-aa'), made('14-cc')], '40-ff'],
    ['published from nothing that is known', '1-aa', [made('v1')], '1-aa'],
  ])('%s', (_, version, editions, expected) => expect(versionOfData(version, editions)).toBe(expected))
})
