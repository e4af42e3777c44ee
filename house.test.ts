import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** The plan of the house as a test: who may import whom, how long a file may be, and what may stand where. */

const root = import.meta.dirname
const src = join(root, 'src')

/**
 * Every room, with the rooms it may import from and the packages it may use. A new room needs a line here.
 * `types`: rooms of which only types may be imported.
 */
const rooms: Readonly<Record<string, { rooms: readonly string[]; types?: readonly string[]; packages: readonly RegExp[] }>> = {
  domain: { rooms: [], packages: [] },
  statistics: { rooms: [], packages: [] },
  intake: { rooms: ['domain'], packages: [/^node:crypto$/, /^csv-parse\/sync$/, /^read-excel-file/, /^fflate$/, /^zod$/] },
  store: { rooms: ['domain'], packages: [/^node:/, /^@electric-sql\/pglite$/, /^pg$/] },
  answers: { rooms: ['domain', 'statistics'], types: ['store'], packages: [/^zod$/] },
  sources: { rooms: ['domain', 'intake'], packages: [/^node:/] },
  actions: { rooms: ['domain', 'intake', 'sources', 'store'], packages: [/^node:/, /^zod$/] },
  web: { rooms: ['domain'], types: ['answers', 'actions', 'store'], packages: [/^react/, /^topojson-(client|specification)$/, /^d3-geo$/, /^csv-stringify\/sync$/, /^write-excel-file/, /^@resvg\/resvg-js$/, /^@myriaddreamin\/typst-ts-node-compiler$/, /^pptxgenjs$/, /^fflate$/] },
  server: { rooms: ['domain', 'answers', 'actions', 'web', 'store'], packages: [/^node:/, /^hono/, /^@hono\//, /^react/, /^zod$/] },
  cli: { rooms: ['domain', 'answers', 'actions', 'web', 'store', 'server'], packages: [/^node:/, /^zod$/] },
}

interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })

const all = filesIn(src).filter((file) => /\.tsx?$/.test(file))
const isTest = (file: string): boolean => /\.(test|fixture)\.tsx?$/.test(file)
const code = all.filter((file) => !isTest(file))
const roomOf = (file: string): string => relative(src, file).split('/')[0] ?? ''
const shown = (file: string): string => relative(root, file)
const read = (file: string): string => readFileSync(file, 'utf8')

/** A file's own words: comments and strings of prose taken off where a rule is about code. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const imports = code.flatMap((file): readonly Import[] =>
  [...read(file).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm)].map((match) => {
    const names = /\{([^}]*)\}/.exec(match[0])?.[1]
    const allTypes = names !== undefined && names.split(',').filter((n) => n.trim() !== '').every((n) => n.trim().startsWith('type '))
    return { file, from: match[2] ?? '', typeOnly: match[1] !== undefined || allTypes }
  }),
)

test('every folder of src is a room of the plan, and every room has its folder', () => {
  expect(readdirSync(src).toSorted()).toEqual(Object.keys(rooms).toSorted())
})

test('imports go one way', () => {
  const wrong = imports.flatMap(({ file, from, typeOnly }) => {
    if (!from.startsWith('.')) return []
    const [here, there] = [roomOf(file), roomOf(resolve(dirname(file), from))]
    const plan = rooms[here]
    const allowed = here === there || plan?.rooms.includes(there) || (typeOnly && plan?.types?.includes(there))
    return allowed ? [] : [`${shown(file)} → ${from}`]
  })
  expect(wrong).toEqual([])
})

/** Rooms where no file may lead back to itself, not even by types alone: what two files share stands in a third. */
const withoutKnots = ['answers', 'statistics', 'store', 'sources', 'actions', 'server']

test('no file leads back to itself', () => {
  const next = new Map<string, string[]>(code.filter((file) => withoutKnots.includes(roomOf(file))).map((file) => [file, []]))
  for (const { file, from } of imports) if (from.startsWith('.')) next.get(file)?.push(resolve(dirname(file), from))
  // Files that import nothing left are taken away until none can be: what remains goes in circles, or leads into one.
  for (let before = -1; before !== next.size; ) {
    before = next.size
    for (const [file, others] of next) if (!others.some((other) => next.has(other))) next.delete(file)
  }
  expect([...next.keys()].map(shown)).toEqual([])
})

test('each room uses only its own packages: domain and statistics use none', () => {
  const wrong = imports.flatMap(({ file, from }) => {
    if (from.startsWith('.')) return []
    return rooms[roomOf(file)]?.packages.some((pattern) => pattern.test(from)) ? [] : [`${shown(file)} → ${from}`]
  })
  expect(wrong).toEqual([])
})

test('imports carry the ending of the file', () => {
  expect(imports.filter(({ from }) => from.startsWith('.') && !/\.(tsx?|css|json)$/.test(from)).map(({ file, from }) => `${shown(file)} → ${from}`)).toEqual([])
})

test('a source file has at most 300 lines, a test at most 400', () => {
  const lines = (file: string): number => read(file).split('\n').length - 1
  expect(all.filter((file) => lines(file) > (isTest(file) ? 400 : 300)).map((file) => `${shown(file)}: ${lines(file)}`)).toEqual([])
})

test('half of the source files have at most 90 lines', () => {
  const lengths = code.map((file) => read(file).split('\n').length - 1).toSorted((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90)
})

test('SQL stands only in the store', () => {
  const sql = /\b(select\s+[\w*"]+[\s\S]{0,80}?\bfrom\b|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+table\s)/
  expect(code.filter((file) => roomOf(file) !== 'store' && sql.test(withoutComments(read(file)))).map(shown)).toEqual([])
})

test('no query is put together from values: parameters only', () => {
  const glued = /\.(query|run|exec)\(\s*`[^`]*\$\{/
  expect(code.filter((file) => glued.test(read(file))).map(shown)).toEqual([])
})

test('no clock and no chance in domain, statistics, answers and intake', () => {
  const chance = /new Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/
  const pure = ['domain', 'statistics', 'answers', 'intake']
  expect(code.filter((file) => pure.includes(roomOf(file)) && chance.test(withoutComments(read(file)))).map(shown)).toEqual([])
})

test('every refusal has a name: nothing throws a plain Error', () => {
  expect(code.filter((file) => /throw new (Error|TypeError|RangeError)\(/.test(read(file))).map(shown)).toEqual([])
})

test('no any, no silenced compiler', () => {
  const loose = /:\s*any\s*([;,)=\]|&>}]|\[\]|$)|\bas any\b|<any>|@ts-(ignore|expect-error|nocheck)/m
  expect(all.filter((file) => loose.test(withoutComments(read(file)))).map(shown)).toEqual([])
})

test('pages have no inline style and no script of their own', () => {
  const inline = /\bstyle=\{|dangerouslySetInnerHTML=\{\{\s*__html:\s*`<(script|style)|<script(?![^>]*\bsrc=)/
  expect(code.filter((file) => file.endsWith('.tsx') && inline.test(read(file))).map(shown)).toEqual([])
})

test('every public function of the statistics room tells what it does', () => {
  const bare = code
    .filter((file) => roomOf(file) === 'statistics')
    .flatMap((file) => [...read(file).matchAll(/(^|\n)(?<before>[^\n]*)\nexport (?:function|const) (?<name>\w+)/g)].filter((m) => !/\*\/\s*$/.test(m.groups?.before ?? '')).map((m) => `${shown(file)}: ${m.groups?.name}`))
  expect(bare).toEqual([])
})

test('every dependency has its line in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read(join(root, 'package.json')))
  const told = read(join(root, 'docs/dependencies.md'))
  expect([...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !told.includes(`\`${name}\``))).toEqual([])
})

test('every path that a document names is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn(join(root, 'docs')).filter((file) => file.endsWith('.md')).map(shown)]
  const missing = documents.flatMap((document) => {
    const named = [...read(join(root, document)).matchAll(/`((?:src|data|docs|bench|bin|scripts)\/[\w./-]+)`|\]\(((?!https?:|#|mailto:)[^)#]+)/g)]
    return named.flatMap((match) => {
      const path = match[1] ? join(root, match[1]) : join(root, dirname(document), match[2] ?? '')
      return statSync(path, { throwIfNoEntry: false }) ? [] : [`${document}: ${match[1] ?? match[2]}`]
    })
  })
  expect(missing).toEqual([])
})

test('the repository names no machine’s folders', () => {
  const places = /\/(work|tmp|home|root)\/[a-z]/
  const texts = [...all, ...['README.md', 'CONTRIBUTING.md'].map((name) => join(root, name)), ...filesIn(join(root, 'docs')).filter((file) => file.endsWith('.md'))]
  expect(texts.filter((file) => places.test(read(file)) && !file.endsWith('house.test.ts')).map(shown)).toEqual([])
})

test('nothing is left out of the tests', () => {
  const left = /\b(it|test|describe)\.(only|skip|todo)\(/
  expect(all.filter((file) => left.test(read(file))).map(shown)).toEqual([])
})
