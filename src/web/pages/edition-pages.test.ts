import { renderToStaticMarkup } from 'react-dom/server'
import { createElement, Fragment } from 'react'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { listedEditions } from '../../answers/editions.ts'
import { questions } from '../../answers/all.ts'
import { readInput } from '../../answers/answer.ts'
import { editionContent } from '../../answers/edition/content.ts'
import { editionInput } from '../../answers/edition/input.ts'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { Edition, EditionContent } from '../../domain/edition.ts'
import { languages } from '../../domain/text.ts'
import { content as fixedContent, editionOf, maps, uglyContent } from '../edition/content.fixture.ts'
import { outlineOf } from '../outline.fixture.ts'
import { shippedRequests } from '../page-request.fixture.ts'
import type { PageResult } from '../page.ts'
import { pages } from '../pages.ts'
import { makingPage } from './edition/making.tsx'
import { questionAddress } from '../question-page.ts'
import type { EditionView } from './edition/view.ts'
import { chapterPage, editionPage, sourcesPage } from './edition.tsx'

let content: EditionContent
let edition: Edition
let view: EditionView
beforeAll(async () => {
  const snapshot = await shippedSnapshot()
  content = editionContent(snapshot, editionInput.parse({}))
  edition = { id: '2026', number: 1, publishedOn: '2026-11-23', corrects: null, sha256: 'a'.repeat(64), content }
  view = { language: 'nb', edition, listed: listedEditions([edition])[0] ?? null, maps }
})

const html = (result: PageResult | null): string => renderToStaticMarkup(createElement(Fragment, null, result?.main))
const all = (of: EditionView): readonly string[] =>
  [editionPage(of), sourcesPage(of), ...of.edition.content.chapters.map(({ id }) => chapterPage(of, id))].map(html)

describe('every page of an edition', () => {
  test.each(languages)('has unique ids, and links within that lead somewhere, in %s', (language) => {
    for (const page of all({ ...view, language })) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const broken = [...page.matchAll(/href="#([^"]+)"/g)].flatMap(([, id = '']) =>
        ids.includes(id) || id === 'innhold' ? [] : id,
      )
      expect(broken).toEqual([])
      expect(page).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/)
    }
  })

  test('leads from every figure in its text to the question it is from', () => {
    for (const { id, sections } of content.chapters) {
      const { document } = parseHTML(`<html><body>${html(chapterPage(view, id))}</body></html>`)
      const figures = sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : []).flatMap(({ nb }) =>
            nb.filter((piece) => typeof piece !== 'string'),
          ),
        ),
      )
      const links = [...document.querySelectorAll('.edition-section > :is(p, ul) a.edition-figure')]
      expect(links).toHaveLength(figures.length)
      for (const link of links) {
        const source = document.querySelector(String(link.getAttribute('href')))
        expect(source?.querySelector('a[href]'), `${id}: ${link.textContent}`).toBeTruthy()
      }
    }
  })

  test('is built as last agreed', async () => {
    // What an edition says moves with the data: how it is shown does not.
    const made = { ...view, edition: editionOf(fixedContent) }
    await expect(outlineOf(html(editionPage(made)))).toMatchFileSnapshot('../structure/edition.txt')
    await expect(outlineOf(html(chapterPage(made, 'participation')))).toMatchFileSnapshot(
      '../structure/edition-chapter.txt',
    )
    await expect(outlineOf(html(sourcesPage(made)))).toMatchFileSnapshot('../structure/edition-sources.txt')
  })
})

test('the page that a source leads to asks its question with the same input', async () => {
  const requestFor = await shippedRequests()
  const shown = content.sources.flatMap((source) => {
    const { href, isPage } = questionAddress(source, 'nb')
    return isPage ? [{ source, href }] : []
  })
  expect(shown.length).toBeGreaterThan(5)
  // One county is as another.
  for (const { source, href } of shown.filter(
    ({ source: { id } }) => !id.startsWith('participation/county') || id.endsWith('/18'),
  )) {
    const page = pages.find(({ path }) => path === href.split('?')[0])
    expect(page, `${href}: no such page`).toBeDefined()
    const request = requestFor(href)
    const asked: unknown[] = []
    const ask = {
      ...request.ask,
      [source.question]: (input: object) => (
        asked.push(input),
        (request.ask[source.question as 'map'] as (input: object) => unknown)(input)
      ),
    }
    // Some parts ask when they are shown.
    html(page?.render({ ...request, ask: ask as typeof request.ask }) ?? null)
    const question = questions.find(({ id }) => id === source.question)
    const inputs = asked.map((input) =>
      JSON.stringify(
        { ...(question && (readInput(question as never, input) as object)), participants: undefined, never: undefined },
        Object.keys(source.input).toSorted(),
      ),
    )
    expect(inputs, href).toContain(
      JSON.stringify(
        { ...source.input, participants: undefined, never: undefined },
        Object.keys(source.input).toSorted(),
      ),
    )
  }
})

test('a figure of a finding leads to a page only where the page asks just that', async () => {
  const { findings } = (await shippedRequests())('/funn').ask.findings({}).answer
  const asked = findings
    .flatMap(({ figures, tests }) => [...figures, ...tests.map(({ figure }) => figure)])
    .map(({ from }) => from)
  const led = asked.map((from) => ({ from, ...questionAddress({ ...from, asked: from.input }, 'nn') }))
  expect(led.filter(({ isPage }) => isPage).length).toBeGreaterThan(20)
  expect(led.filter(({ isPage }) => !isPage).map(({ href }) => href)).toEqual([])
})

test('a draft that is being made has a page with a way to look again, all of its address kept', () => {
  const url = new URL('http://x/rapport/utkast/need?fylke=18&sprak=en')
  expect(html(makingPage('en', url))).toContain('href="/rapport/utkast/need?fylke=18&amp;sprak=en"')
})

test('a chapter that is not there has no page', () => {
  for (const part of ['', 'finnes-ikke', '__proto__', 'constructor', '../x']) expect(chapterPage(view, part)).toBeNull()
})

describe('an edition and its correction', () => {
  const correction = (): Edition => ({
    ...edition,
    id: '2026-2',
    number: 2,
    corrects: { id: '2026', reason: 'Listen <b>for</b> 2018 er rettet' },
  })
  test('name each other at the top of every page, with the reason', () => {
    const [newer = null, older = null] = listedEditions([edition, correction()])
    for (const page of all({ ...view, listed: older }))
      expect(page).toMatch(
        /rettet av 2026-2[^]*Listen &lt;b&gt;for&lt;\/b&gt; 2018 er rettet[^]*href="\/rapport\/2026-2"[^]*href="\/rapport\/2026\/mot\/2026-2"/,
      )
    for (const page of all({ ...view, edition: correction(), listed: newer }))
      expect(page).toMatch(/retter 2026<[^]*href="\/rapport\/2026"/)
  })

  test('a draft says that it is one, and its links keep the county', () => {
    const draft: Edition = {
      ...edition,
      id: 'utkast',
      number: 0,
      content: { ...content, area: { county: '18', name: 'Nordland' } },
    }
    for (const page of all({ ...view, edition: draft, listed: null })) expect(page).toContain('Dette er et utkast')
    expect(html(editionPage({ ...view, edition: draft, listed: null, language: 'en' }))).toContain(
      'href="/rapport/utkast/need?fylke=18&amp;sprak=en"',
    )
  })
})

test('nothing that data hold breaks out of the page', () => {
  for (const language of languages) {
    const pagesOf = all({ language, edition: editionOf(uglyContent), listed: null, maps })
    for (const page of pagesOf) expect(page).not.toMatch(/<script|<\/svg><script|javascript:/i)
  }
})
