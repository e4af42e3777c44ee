import { beforeAll, describe, expect, test } from 'vitest'
import { outlineOf } from './outline.fixture.ts'
import { shippedPages, shippedRequests } from './page-request.fixture.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'

/**
 * The structure of every page and picture as it was last agreed, in src/web/structure. A difference here is a change that
 * readers will see: look at the page, and when it is meant, `npx vitest run src/web/structure.test.ts -u`.
 */

const addresses: Readonly<Record<string, readonly [string, string, Record<string, string>?]>> = {
  front: ['front', '/'],
  mapping: ['mapping', '/deltakelse?from=2017&to=2024'],
  'mapping-change': ['mapping', '/deltakelse?where=county:18&from=2018&to=2024&lists=all&som=endring'],
  'mapping-bands': ['mapping', '/deltakelse?by=county&from=2018&to=2019'],
  'mapping-empty': ['mapping', '/deltakelse?from=1990&to=1991'],
  robustness: ['robustness', '/robusthet'],
  findings: ['findings', '/funn'],
  finding: ['finding', '/funn/lower-participation', { id: 'lower-participation' }],
  coverage: ['coverage', '/data/dekning'],
  municipality: ['municipality', '/kommuner/1835', { code: '1835' }],
  'municipality-divided': ['municipality', '/kommuner/1508', { code: '1508' }],
  scheme: ['scheme', '/ordninger/kulturminneplan-kik', { id: 'kulturminneplan-kik' }],
  need: ['need', '/behov'],
  schemes: ['schemes', '/ordninger'],
  data: ['data', '/data'],
  method: ['method', '/metode/wilson', { id: 'wilson' }],
}

const queries: Readonly<Record<string, string>> = {
  folketall: '?name=1835', likemenn: '?name=1835', grensehistorie: '?name=1508', ordningskart: '?scheme=kulturminneplan-kik', aldersfordeling: '?municipality=1835',
}

describe('pages are built as last agreed', () => {
  let render: Awaited<ReturnType<typeof shippedPages>>
  beforeAll(async () => {
    render = await shippedPages()
  })

  test.each(Object.entries(addresses))('%s', async (name, [id, address, params]) => {
    const page = pages.find((one) => one.id === id)
    expect(page, `no page ${id}`).toBeDefined()
    if (page) await expect(outlineOf(render(page, address, params).html)).toMatchFileSnapshot(`./structure/${name}.txt`)
  })
})

describe('pictures are drawn as last agreed', () => {
  let request: Awaited<ReturnType<typeof shippedRequests>>
  beforeAll(async () => {
    request = await shippedRequests()
  })

  test.each(pictures.map((picture) => [picture.id, picture] as const))('%s', async (id, picture) => {
    const pictured = picture.render(request(`/bilder/${id}.svg${queries[id] ?? '?from=2017&to=2024'}`, { name: `${id}.svg` }))
    expect(pictured).not.toBeNull()
    await expect(outlineOf(pictured?.sheet.wide.svg ?? '')).toMatchFileSnapshot(`./structure/picture-${id}.txt`)
  })
})
