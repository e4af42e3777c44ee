import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { EditionContent } from '../../domain/edition.ts'
import { makeSnapshot } from '../../store/make-snapshot.ts'
import type { Snapshot, SnapshotData } from '../../store/snapshot.ts'
import type { ReasonKind } from '../../domain/edition-changes.ts'
import { compareContents } from './compare.ts'
import { editionContent } from './content.ts'
import { editionChanges } from './changes.ts'
import { editionInput } from './input.ts'

/** One year and one county, so that many editions are made in little time. */
const input = editionInput.parse({ county: '18', from: 2018, to: 2018 })
const list = 'kulturminneplan-kik-2018'

let shipped: Snapshot
let base: EditionContent
beforeAll(async () => {
  shipped = await shippedSnapshot()
  base = editionContent(shipped, input)
})

const contentWith = (change: (data: SnapshotData) => Partial<SnapshotData>, asked = input): EditionContent => editionContent(makeSnapshot({ ...shipped.data, ...change(shipped.data) }), asked)

const kinds = (a: EditionContent, b: EditionContent): readonly ReasonKind[] => [...new Set(compareContents(a, b).changes.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))].toSorted()

describe('why figures are others in a later edition', () => {
  test('nothing changes between an edition and itself', () => {
    expect(compareContents(base, base)).toEqual({ changes: [], same: base.figures.length, data: [] })
  })

  test('two of different areas are not compared', () => {
    const country = { ...base, area: null }
    for (const [a, b] of [[base, country], [country, base]] as const) expect(() => compareContents(a, b)).toThrow(expect.objectContaining({ code: 'editions-of-other-areas', kind: 'bad-input' }))
    expect(() => compareContents(country, base)).toThrow('Den første utgaven er for hele landet, den andre for Nordland')
  })

  test('one list more: new data, and no other reason', () => {
    const before = contentWith(({ lists, entries }) => ({ lists: lists.filter(({ id }) => id !== list), entries: entries.filter((entry) => entry.list !== list) }))
    const { changes, data } = compareContents(before, base)
    expect(data).toEqual([expect.objectContaining({ of: 'list', id: list, kind: 'new-data' })])
    expect(changes.find(({ id }) => id === 'participation/pooled/lists')).toMatchObject({ kind: 'changed', before: { value: 3 }, after: { value: 4 }, reasons: [{ kind: 'new-data' }] })
    expect(changes.some(({ kind, id }) => kind === 'new' && id.startsWith('participation/scheme/kulturminneplan-kik'))).toBe(true)
    expect(kinds(before, base)).toEqual(['new-data'])
    expect(kinds(base, before)).toEqual(['corrected-data'])
  })

  test('one list corrected: corrected data, and no other reason', () => {
    const after = contentWith(({ lists, entries }) => ({
      lists: lists.map((one) => (one.id === list ? { ...one, version: 999, fileSha256: 'another' } : one)),
      entries: entries.filter((entry) => entry.list !== list || !entry.code?.startsWith('18')),
    }))
    expect(compareContents(base, after).changes.length).toBeGreaterThan(0)
    expect(kinds(base, after)).toEqual(['corrected-data'])
  })

  test('a name settled on a list: corrected data', () => {
    const after = contentWith(({ entries }) => {
      const first = entries.find((entry) => entry.list === list && entry.code?.startsWith('18'))
      return { entries: entries.map((entry) => (entry === first ? { ...entry, answer: 'rejected' as const } : entry)) }
    })
    expect(compareContents(base, after).data).toEqual([expect.objectContaining({ id: list, kind: 'corrected-data' })])
    expect(kinds(base, after)).toEqual(['corrected-data'])
  })

  test('another definition of the group: definition, and no other reason', () => {
    const after = contentWith(() => ({}), { ...input, group: 'rural' })
    const { changes } = compareContents(base, after)
    expect(changes.length).toBeGreaterThan(0)
    expect(kinds(base, after)).toEqual(['definition'])
    expect(changes[0]?.reasons.map(({ what }) => what.nb).join()).toContain('small-rural')
  })

  test('people counted again for a year that was there: corrected data; a year more: new data', () => {
    const moved = (years: readonly number[] | null): EditionContent => ({
      ...base,
      datasets: base.datasets.map((one) => (one.id === 'population-by-age-2024-borders' ? { ...one, version: '2027', sha256: 'x', ...(years ? { years: [...(one.years ?? []), ...years] } : {}) } : one)),
      figures: base.figures.map((figure) => (figure.source === 'need' && figure.unit === 'people' ? { ...figure, value: (figure.value ?? 0) + 1 } : figure)),
    })
    expect(base.datasets.find(({ id }) => id === 'population-by-age-2024-borders')?.years).toContain(2024)
    expect(kinds(base, moved(null))).toEqual(['corrected-data'])
    expect(kinds(base, moved([2099]))).toEqual(['new-data'])
  })
})

/** The edition with the figures of one source moved, and something else changed. */
const moved = (source: string, change: Partial<EditionContent>): EditionContent => ({
  ...base,
  ...change,
  figures: base.figures.map((figure) => (figure.source === source && figure.value !== null ? { ...figure, value: figure.value + 1 } : figure)),
})

const published = (id: string, number: number, content: EditionContent, madeFrom = '7-aaaa') => ({ id, number, publishedOn: '2026-12-01', corrects: null, sha256: '', madeFrom, content })

test('publishing an edition changes nothing of what one would say now', () => {
  const before = editionContent(makeSnapshot({ ...shipped.data, version: '7-aaaa' }), input)
  const after = editionContent(makeSnapshot({ ...shipped.data, version: '8-bbbb', editions: [published('2026', 1, before)] }), input)
  expect(after).toEqual(before)
  // Another store with the same data counts its changes its own way.
  expect(editionContent(makeSnapshot({ ...shipped.data, version: '3-cccc' }), input)).toEqual(before)
})

describe('reasons read from what the editions carry', () => {
  test('borders', () => {
    const datasets = base.datasets.map((one) => (one.id === 'municipalities-changes' ? { ...one, version: '2027', sha256: 'x' } : one))
    expect(kinds(base, moved('participation', { datasets }))).toEqual(['borders'])
  })

  test('a method, also beneath a finding', () => {
    const sources = base.sources.map((one) => (one.id === 'participation' ? { ...one, method: { ...one.method, version: '2' } } : one))
    expect(kinds(base, moved('participation', { sources }))).toEqual(['method'])
    expect(kinds(base, moved('findings', { sources }))).toEqual(['method'])
    expect(kinds(base, moved('need', { sources }))).toEqual(['not-known'])
  })

  test('not known when nothing accounts for it', () => {
    expect(kinds(base, moved('participation', {}))).toEqual(['not-known'])
    const lists = base.lists.map((one) => (one.id === list ? { ...one, version: 999 } : one))
    expect(kinds(base, moved('need', { lists: [...lists], datasets: base.datasets }))).toEqual(['corrected-data'])
    expect(kinds(base, moved('schemes', { datasets: base.datasets.map((one) => (one.id === 'care-rates' ? { ...one, sha256: 'x' } : one)) }))).toEqual(['not-known'])
  })

  test('several reasons are all told', () => {
    const sources = base.sources.map((one) => (one.id === 'participation' ? { ...one, method: { ...one.method, version: '2' }, input: { ...one.input, to: 2019 } } : one))
    const lists = [...base.lists.map((one) => (one.id === list ? { ...one, version: 999 } : one)), { id: 'more-2018', version: 1, sha256: '' }]
    const withMore = sources.map((one) => (one.id === 'participation' ? { ...one, lists: [...(one.lists ?? []), 'more-2018'] } : one))
    const datasets = base.datasets.map((one) => (one.borders ? { ...one, sha256: 'x' } : one))
    expect(kinds(base, moved('participation', { sources: withMore, lists, datasets }))).toEqual(['borders', 'corrected-data', 'definition', 'method', 'new-data'])
  })

  test('a figure that is gone, and one from a new question', () => {
    const [first] = base.figures
    const gone = compareContents(base, { ...base, figures: base.figures.slice(1) })
    expect(gone.changes).toEqual([expect.objectContaining({ id: first?.id, kind: 'gone', after: null })])
    const fresh = { ...base.figures[0]!, id: 'new/figure', source: 'new' }
    const source = { ...base.sources[0]!, id: 'new' }
    const made = base.sources.map((one) => (one.id === 'edition' ? { ...one, method: { id: 'edition', version: '2' } } : one))
    expect(compareContents(base, { ...base, figures: [...base.figures, fresh], sources: [...made, source] }).changes).toEqual([expect.objectContaining({ kind: 'new', before: null, reasons: [expect.objectContaining({ kind: 'method' })] })])
  })
})

test('the question compares published editions, and tells which is not there', () => {
  const snapshot = makeSnapshot({ ...shipped.data, editions: [published('2026', 1, base), published('2027', 2, moved('participation', {}))] })
  const { answer } = editionChanges.answer(snapshot, { a: '2026', b: '2027' })
  expect(answer.changes.length).toBe(answer.byReason['not-known'])
  expect([answer.a?.id, answer.b?.number, answer.missing]).toEqual(['2026', 2, []])
  const missing = editionChanges.answer(snapshot, { a: '2026', b: '2030' }).answer
  expect(missing.missing).toEqual(['2030'])
  expect(editionChanges.notFound?.(missing)?.text.nb).toContain('2030')
})
