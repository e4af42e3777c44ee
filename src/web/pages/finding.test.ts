import { beforeAll, expect, test } from 'vitest'
import { shippedPages } from '../page-request.fixture.ts'
import { finding as words } from '../text/nb/finding.ts'
import { findingPage } from './finding.tsx'
import { findingsPage } from './findings.tsx'
import { front } from './front.tsx'
import { mapping } from './mapping.tsx'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})
const page = (id: string): string => render(findingPage, `/funn/${id}`, { id }).html

test('what a verdict rests on stands on the front page, among the findings and on its own page', () => {
  const rests = 'older, men hviler på Bygdevekstavtaler og Forsøk med fritidskort'
  const pages = [render(front, '/').html, render(findingsPage, '/funn').html, page('regional-design-reaches-further')]
  for (const html of pages) {
    expect(html).toContain(rests)
    expect(html).toContain('Uten Bygdevekstavtaler eller Forsøk med fritidskort kan påstanden ikke avgjøres.')
  }
})

test('the rows of the finding on design tell each list’s design; those of another finding do not', () => {
  const rows = /<table[^>]*id="rows"[\s\S]*?<\/table>|id="rows"[\s\S]*?<\/table>/.exec(page('regional-design-reaches-further'))?.[0] ?? ''
  expect(rows.match(/Regionalt tilpasset/g)).toHaveLength(4)
  expect(rows.match(/Ny nasjonal løsning/g)).toHaveLength(8)
  expect(page('lower-participation')).not.toContain('>Utforming<')
})

test('a claim that cannot be refuted is not said to stand in so many other ways', () => {
  const html = page('cooperation-goes-with-participation')
  expect(html).toContain('støtte påstanden, men ikke avvise den')
  expect(html).not.toContain('Samme svar på')
  expect(html).toContain('7 andre måter å telle på')
})

test('what the scope is stands where the times are counted, but not among those who could take part', () => {
  for (const html of [render(front, '/').html, render(mapping, '/deltakelse?from=2017&to=2024').html]) expect(html).toContain(words.scope)
  expect(render(mapping, '/deltakelse?from=2017&to=2024&among=eligible').html).not.toContain(words.scope)
})
