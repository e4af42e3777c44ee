import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allQuestions } from '../answers/all.ts'
import { packageRoot } from '../store/package-root.ts'
import { request, sendRaw } from './raw.fixture.ts'
import { runningServer } from './running.fixture.ts'

let server: Awaited<ReturnType<typeof runningServer>>
beforeAll(async () => {
  server = await runningServer()
})
afterAll(() => server?.stop())

const get = (target: string, headers: Readonly<Record<string, string>> = {}) => request(server.address, target, { headers })

const demanded: readonly (readonly [string, RegExp])[] = [
  ['content-security-policy', /^default-src 'none'; (?!.*unsafe).*frame-ancestors 'none'$/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^no-referrer$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
]

describe('headers', () => {
  test.each([
    ['a page', 'GET', '/', 200, /^text\/html/],
    ['a page that is not there', 'GET', '/nosuch', 404, /^text\/html/],
    ['a page with a bad question', 'GET', '/deltakelse?from=x', 400, /^text\/html/],
    ['a municipality that is not there', 'GET', '/kommuner/0000', 404, /^text\/html/],
    ['the style', 'GET', '/assets/rekkevidde.css', 200, /^text\/css/],
    ['an asset that is not there', 'GET', '/assets/nosuch.js', 404, /^text\/html/],
    ['an answer', 'GET', '/api/v1/schemes', 200, /^application\/json/],
    ['an answer as CSV', 'GET', '/api/v1/schemes.csv', 200, /^text\/csv/],
    ['an answer as Excel', 'GET', '/api/v1/schemes.xlsx', 200, /^application\/vnd\.openxml/],
    ['a refusal', 'GET', '/api/v1/participation?from=x', 400, /^application\/problem\+json/],
    ['a question that is not there', 'GET', '/api/v1/nosuch', 404, /^application\/problem\+json/],
    ['a dataset', 'GET', '/api/v1/datasets/counties.csv', 200, /^text\/csv/],
    ['a dataset that is not there', 'GET', '/api/v1/datasets/nosuch', 404, /^application\/problem\+json/],
    ['a picture that is not there', 'GET', '/bilder/nosuch.svg', 404, /^text\/html/],
    ['a sign of life', 'GET', '/healthz', 200, /^application\/json/],
    ['the head of a page', 'HEAD', '/', 200, /^text\/html/],
    ['another method', 'PUT', '/', 404, /^text\/html/],
    ['another method in the API', 'DELETE', '/api/v1/review', 404, /^application\/problem\+json/],
    ['a change', 'POST', '/api/v1/review', 403, /^application\/problem\+json/],
    ['an address too long', 'GET', `/?a=${'a'.repeat(16_500)}`, 413, /^text\/html/],
  ])('of %s (%s) say what it is and that nothing else may be done with it', async (_, method, target, status, type) => {
    const { status: found, headers } = await request(server.address, target, { method })
    expect(found).toBe(status)
    expect(headers.get('content-type')).toMatch(type)
    for (const [name, value] of demanded) expect(headers.get(name), name).toMatch(value)
    expect(headers.has('x-powered-by') || headers.has('server') || headers.has('set-cookie')).toBe(false)
  })

  test('of what the caller has already carry them too', async () => {
    const tag = (await get('/api/v1/schemes')).headers.get('etag') ?? ''
    const { status, headers } = await get('/api/v1/schemes', { 'If-None-Match': tag })
    expect(status).toBe(304)
    for (const [name, value] of demanded) expect(headers.get(name), name).toMatch(value)
  })
})

describe('pages', () => {
  test('have no style, script, handler or address of their own making inline, wherever links lead', async () => {
    const seen = new Set<string>()
    const waiting = ['/', '/?sprak=nn', '/?sprak=en', '/nosuch', '/deltakelse?from=x', '/kommuner/0000', `/sok?q=${encodeURIComponent('"><script>alert(1)</script><p style="x" onclick="y">')}`]
    for (let target = waiting.shift(); target !== undefined && seen.size < 120; target = waiting.shift()) {
      if (seen.has(target)) continue
      seen.add(target)
      const { headers, body } = await get(target)
      if (!headers.get('content-type')?.startsWith('text/html')) continue
      const tags = body.match(/<[a-z](?:"[^"]*"|[^>"])*>/gi) ?? []
      const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'))
      expect(bare.filter((tag) => /\s(style|on[a-z]+|srcdoc|formaction)\s*=/i.test(tag)), target).toEqual([])
      expect(tags.filter((tag) => /\s(href|src|action)\s*=\s*["']?\s*(javascript|data|vbscript):/i.test(tag)), target).toEqual([])
      expect(body.match(/<style|<script(?![^>]*\ssrc="\/assets\/)|<base|<iframe|<object|<embed|<meta[^>]*http-equiv/gi), target).toBeNull()
      // Of each kind of page some, so that not all of them are municipalities.
      const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'))
      for (const link of links.filter((one) => !/^\/(assets|api|bilder)\//.test(one))) if ([...seen, ...waiting].filter((one) => kindOf(one) === kindOf(link)).length < 6) waiting.push(link)
    }
    expect(seen.size).toBeGreaterThan(40)
  })
})

/** The page without what tells one of its kind from another. */
const kindOf = (target: string): string => target.replace(/\?.*/, (query) => (query.includes('sprak') ? '?sprak' : '?')).replace(/^(\/[^/?]+\/)[^?]+/, '$1')

describe('a path out of the folder', () => {
  const ways = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '%252e%252e%252f', '..%c0%af', '....//', '.%00./', '/', '%00']
  const targets = ways.flatMap((way) => ['package.json', 'etc/passwd', 'rekkevidde.js'].map((file) => `${way.repeat(way.length < 2 ? 1 : 6)}${file}`))
  const secrets = [readFileSync(join(packageRoot, 'package.json'), 'utf8').slice(0, 40), 'root:', 'rekkevidde.js.map']
  test.each(['/assets/', '/api/v1/datasets/', '/bilder/', '/api/v1/', '/kommuner/', '/ordninger/', '/metode/', '/'])('below %s leads nowhere', async (below) => {
    for (const target of targets) {
      const { status, body } = await get(below + target)
      expect([200, 400, 404], `${below}${target}`).toContain(status)
      for (const secret of secrets) expect(body.includes(secret), `${below}${target}`).toBe(false)
    }
  })
})

describe('a header cannot be written by a caller', () => {
  const breaks = ['%0d%0aX-Injected:%20yes', '%0aX-Injected: yes'.replaceAll(' ', '%20'), '%E5%98%8D%E5%98%8AX-Injected:%20yes', '%00']
  test.each(['/?sprak=', '/deltakelse?group=', '/bilder/', '/api/v1/municipality.csv?name=', '/api/v1/schemes.csv?table=', '/api/v1/datasets/', '/sok?q='])('through %s', async (path) => {
    for (const text of breaks) {
      const { headers, status } = await get(path + text)
      expect(status, text).toBeLessThan(500)
      expect(headers.has('x-injected'), text).toBe(false)
    }
  })

  test('two lengths, a length and pieces, or a body in a question are not taken in two ways', async () => {
    const { host } = new URL(server.address)
    for (const extra of ['Content-Length: 4\r\nContent-Length: 5', 'Content-Length: 4\r\nTransfer-Encoding: chunked', 'Transfer-Encoding: xchunked']) {
      const { status } = await sendRaw(server.address, `POST /api/v1/review HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${extra}\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      expect([400, 403, 501], extra).toContain(status)
    }
  })
})

describe('names that mean something to the language we are written in', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__[polluted]', 'constructor.prototype']
  test.each(allQuestions.map(({ id }) => id))('are not inputs of %s', async (id) => {
    for (const name of names) for (const query of [`${name}=polluted`, `${name}=a&${name}=b`]) expect((await get(`/api/v1/${id}?${query}`)).status, query).toBe(400)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each(names)('%s is no question, municipality, scheme, method, dataset, picture, table or group', async (name) => {
    for (const target of [`/api/v1/${name}`, `/kommuner/${name}`, `/ordninger/${name}`, `/metode/${name}`, `/api/v1/datasets/${name}`, `/bilder/${name}.svg`, `/assets/${name}`, `/api/v1/schemes.csv?table=${name}`]) expect((await get(target)).status, target).toBe(404)
    for (const target of [`/api/v1/participation?group=${name}`, `/api/v1/participation?by=${name}`, `/api/v1/participation?group=a=${name}<1`]) expect((await get(target)).status, target).toBe(400)
  })
})

describe('SQL in what is asked for', () => {
  const tries = ["'; drop table award_entry; --", '" or 1=1 --', "1' union select bytes from award_file --", '\\', '%', '_', "$$;select pg_sleep(9);$$", '1;commit', '\u0000']
  const inputs = allQuestions.flatMap(({ id, inputs: named }) => Object.keys(named).map((input) => [id, input] as const))
  test('is a refusal or a name that nothing has, in every input of every question', async () => {
    const before = (await get('/readyz')).body
    for (const [id, input] of inputs) {
      for (const text of tries) {
        const { status, body } = await get(`/api/v1/${id}?${input}=${encodeURIComponent(text)}`)
        expect([200, 400, 404], `${id} ${input} ${text}`).toContain(status)
        expect(body, `${id} ${input} ${text}`).not.toMatch(/syntax error at|pg_(?!sleep)|PGlite|at \w+ \(.*\.ts:/)
      }
    }
    expect((await get('/readyz')).body).toBe(before)
  })
})

describe('too much', () => {
  test.each([
    ['an address of 33 kB', `/?a=${'a'.repeat(33_000)}`, {}, [413, 414, 431]],
    ['a header of 40 kB', '/', { 'X-Long': 'a'.repeat(40_000) }, [431]],
    ['3,000 headers', '/', Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`X-${i}`, 'a'])), [200, 431]],
    ['4,000 parameters', `/api/v1/participation?${'a=1&'.repeat(3900)}`, {}, [400, 413]],
    ['300 groups', `/api/v1/participation?${'group=population<5000&'.repeat(300)}`, {}, [200, 400]],
    ['301 schemes', `/api/v1/participation?${'scheme=x&'.repeat(301)}`, {}, [400]],
  ] as const)('%s is refused, or answered in time', async (_, target, headers, statuses) => {
    const started = performance.now()
    expect(statuses).toContain((await get(target, headers)).status)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('twenty who send a letter at a time do not keep others waiting', async () => {
    const { connect } = await import('node:net')
    const { hostname, port, host } = new URL(server.address)
    const slow = Array.from({ length: 20 }, () => connect(Number(port), hostname).on('error', () => {}))
    for (const socket of slow) socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-S`)
    const started = performance.now()
    expect((await get('/healthz')).status).toBe(200)
    expect(performance.now() - started).toBeLessThan(3000)
    for (const socket of slow) socket.destroy()
  })
})

describe('what is kept for one is not given to another', () => {
  const languages = { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' }
  test('a page or answer in one language, by address and by tag', async () => {
    const tags = new Set<string>()
    for (const language of Object.keys(languages)) {
      const page = await get(`/?sprak=${language}`, { 'Accept-Language': 'en' })
      expect(page.body).toContain(`<html lang="${language}"`)
      const { headers } = await get(`/api/v1/schemes?sprak=${language}`)
      for (const before of tags) expect((await get(`/api/v1/schemes?sprak=${language}`, { 'If-None-Match': before })).status).toBe(200)
      tags.add(headers.get('etag') ?? '')
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('vary')).toMatch(/Accept(,|$)/i)
    }
    expect(tags.size).toBe(3)
    expect((await get('/', { 'Accept-Language': 'en' })).body).toContain('<html lang="nb"')
  })

  test('a form asked for by Accept has a tag of its own', async () => {
    const [json, csv] = [await get('/api/v1/schemes'), await get('/api/v1/schemes', { Accept: 'text/csv' })]
    expect(json.headers.get('etag')).not.toBe(csv.headers.get('etag'))
  })

  test.each(['/', '/deltakelse?from=2018&to=2018', '/kommuner/1835', '/nosuch', '/api/v1/schemes', '/api/v1/datasets', '/api/v1/openapi.json'])('what another name for the machine gave: %s', async (target) => {
    const evil = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'javascript', 'X-Original-URL': '/evil.example' }
    expect((await get(target, evil)).status).toBeLessThan(500)
    expect((await get(target)).body).not.toContain('evil.example')
  })

  test.each(['evil.example:99999', 'a b', '%', '../..', '[::1', '"><script>', ''])('a name that is none (%j) is no fault of ours', async (Host) => {
    const { status, body } = await get('/', { Host })
    expect(status).toBeLessThan(500)
    expect(body).not.toContain('"><script>')
  })
})

test('none of it was a fault of ours', () => {
  expect(server.faults).toEqual([])
})
