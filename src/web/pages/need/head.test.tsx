import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../../../actions/shipped-snapshot.fixture.ts'
import { ask } from '../../../answers/answer.ts'
import { need } from '../../../answers/need.ts'
import { makeSnapshot } from '../../../store/make-snapshot.ts'
import type { Snapshot } from '../../../store/snapshot.ts'
import { NeedHead } from './head.tsx'
import { readState } from './state.ts'

let shipped: Snapshot
let whole: Snapshot
let partial: Snapshot
beforeAll(async () => {
  shipped = await shippedSnapshot()
  const ages = Array.from({ length: 20 }, (_, group) => 100 - 4 * group)
  const loaded = (codes: readonly string[]): Snapshot => {
    const rows = codes.flatMap((code) => [2030, 2035, 2040].map((year) => ({ code, year })))
    const of = { dataset: 'population-projections', version: '2024-06-05', variant: 'MMMM', ages }
    return makeSnapshot({ ...shipped.data, projections: rows.map((row) => ({ ...of, ...row })) })
  }
  whole = loaded(ask(need, shipped, {}, 'nb').answer.municipalities.map(({ code }) => code))
  partial = loaded(['1835'])
})

const head = (snapshot: Snapshot, input: object, language: 'nb' | 'nn' | 'en'): string => {
  const envelope = ask(need, snapshot, input, language)
  const state = readState(new URLSearchParams())
  const html = renderToStaticMarkup(<NeedHead language={language} envelope={envelope} state={state} schemes="" />)
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('whose projection the figures rest on is said, and why', () => {
  expect(head(whole, {}, 'nb')).toContain('Tall fram i tid er Statistisk sentralbyrås framskriving (MMMM, 2024-06-05)')
  expect(head(whole, { projection: 'own' }, 'nn')).toContain(
    'Tal fram i tid er vår eiga framskriving, som du har valt.',
  )
  expect(head(partial, {}, 'en')).toContain('is fetched, but lacks municipalities or years.')
  expect(head(shipped, {}, 'nb')).toContain('vår egen framskriving; ingen offisiell er hentet')
})

test('everyone with great need is told of once', () => {
  const { great } = ask(need, shipped, {}, 'en').answer
  const said = head(shipped, {}, 'en')
  for (const told of [
    `${great.none} municipalities will`,
    `${great.all} of 357`,
    `${great.counted} of them are on`,
    `${great.others} more with`,
  ])
    expect(said).toContain(told)
  expect(said).toContain('For one more municipality with great need it is not known whether it took part: Sigdal.')
})
