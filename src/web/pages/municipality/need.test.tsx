import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../../../actions/shipped-snapshot.fixture.ts'
import { ask } from '../../../answers/answer.ts'
import { need } from '../../../answers/need.ts'
import { languages } from '../../../domain/text.ts'
import { makeSnapshot } from '../../../store/make-snapshot.ts'
import type { Snapshot } from '../../../store/snapshot.ts'
import { Need } from './need.tsx'
import { pyramidSheet } from './need-sheet.ts'

let shipped: Snapshot
let withOfficial: Snapshot
let byOfficial: Snapshot
beforeAll(async () => {
  shipped = await shippedSnapshot()
  const ages = Array.from({ length: 20 }, (_, group) => 100 - 4 * group)
  const projectionsOf = (codes: readonly string[]) =>
    codes.flatMap((code) => [2030, 2035, 2040].map((year) => ({ dataset: 'population-projections', version: '2024-06-05', variant: 'MMMM', year, code, ages })))
  withOfficial = makeSnapshot({ ...shipped.data, projections: projectionsOf(['1835']) })
  byOfficial = makeSnapshot({ ...shipped.data, projections: projectionsOf(ask(need, shipped, {}, 'nb').answer.municipalities.map(({ code }) => code)) })
})

const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u2060]+/g, ' ')

test.each(languages)('an official projection stands beside ours, named with its alternative, in %s', (language) => {
  const html = renderToStaticMarkup(<Need language={language} envelope={ask(need, withOfficial, { municipality: '1835' }, language)} />)
  expect(text(html)).toContain('(MMMM), 2035')
  // 36 + 32 + 28 + 24 people aged 80 and over.
  expect(/id="need"[\s\S]*?<\/table>/.exec(html)?.[0]).toContain('>120</td>')
})

test.each([['nb', 'Vår egen, 2035', 'Statistisk sentralbyrås framskriving (MMMM, 2024-06-05)'], ['nn', 'Vår eiga, 2035', 'framskrivinga til Statistisk sentralbyrå (MMMM, 2024-06-05)'], ['en', 'Our own, 2035', 'Statistics Norway’s projection (MMMM, 2024-06-05)']] as const)('where the official one is whole its figures are the figures, ours stand beside, and both are named, in %s', (language, own, whose) => {
  const envelope = ask(need, byOfficial, { municipality: '1835' }, language)
  const html = renderToStaticMarkup(<Need language={language} envelope={envelope} />)
  expect(text(html)).toContain(own)
  expect(text(html)).toContain(whose)
  const table = /id="need"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  expect(table).toContain('<span class="need-cell">120</span>')
  const ours = ask(need, shipped, { municipality: '1835' }, language).answer.municipalities[0]?.indicators.find(({ id, year }) => id === 'age-80' && year === 2035)?.value ?? NaN
  expect(table).toContain(`>${Math.round(ours)}</td>`)
})

test('without one there is no column for it', () => {
  const html = renderToStaticMarkup(<Need language="nb" envelope={ask(need, shipped, { municipality: '1835' }, 'nb')} />)
  expect(text(html)).not.toContain('MMMM')
  expect(text(html)).toContain('De som ligner, 2035')
})

test('the pyramid says the figures that it draws', () => {
  const { answer } = ask(need, shipped, { municipality: '1835' }, 'nb')
  const [unit] = answer.municipalities
  const old = unit?.indicators.find(({ id, year }) => id === 'age-80' && year === 2035)?.value ?? NaN
  expect(pyramidSheet(answer, 'nb')?.title).toBe(`Træna: 18 på 80 år og over i 2026, trolig ${Math.round(old)} i 2035`)
  expect(pyramidSheet(ask(need, shipped, {}, 'nb').answer, 'nb')).toBeNull()
})

test('one that nobody is like has no column and no note of those like it', () => {
  const html = renderToStaticMarkup(<Need language="nb" envelope={ask(need, shipped, { municipality: '0301' }, 'nb')} />)
  expect(text(html)).not.toContain('De som ligner')
  expect(text(html)).toContain('Landet, 2035')
})
