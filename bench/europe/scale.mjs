// Draws docs/scale-mapping.svg and sets the measured figures into docs/scale.md, from bench/results.json: run it after `npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const results = JSON.parse(readFileSync(join(root, 'bench/results.json'), 'utf8'))

const steps = [['mapping', 'mapping'], ['first mapping of a snapshot', 'first mapping'], ['snapshot made', 'snapshot made']]
const points = results.flatMap(({ bench, name, value }) => {
  const [, units, what] = /^(\d+) units: (.+)$/.exec(name) ?? []
  const step = steps.find(([id]) => id === what)
  return bench === 'europe-mapping' && step ? [{ units: Number(units), seconds: value, step: step[1] }] : []
})

if (points.length > 0) {
  const last = points.filter(({ units }) => units === Math.max(...points.map((point) => point.units)))
  const smallest = Math.min(...points.map(({ units }) => units))
  const from = points.find(({ units, step }) => units === smallest && step === 'mapping')
  const linear = from ? [from, ...last.filter(({ step }) => step === 'mapping').map(({ units }) => ({ units, seconds: (from.seconds * units) / smallest }))] : []
  const { document } = parseHTML('<html><body></body></html>')
  const figure = Plot.plot({
    document, width: 640, height: 360, marginLeft: 60, marginRight: 110, marginBottom: 44, style: { background: 'white', fontFamily: 'sans-serif', fontSize: '13px' },
    x: { type: 'log', label: 'units', ticks: [...new Set(points.map(({ units }) => units))], tickFormat: (n) => n.toLocaleString('en') },
    y: { type: 'log', label: 'seconds', grid: true, tickFormat: (n) => String(n) },
    marks: [
      Plot.line(linear, { x: 'units', y: 'seconds', stroke: '#777', strokeDasharray: '4 4' }),
      Plot.line(points, { x: 'units', y: 'seconds', z: 'step', stroke: '#1b4f72', strokeWidth: 1.6 }),
      Plot.dot(points, { x: 'units', y: 'seconds', fill: '#1b4f72', r: 3.5, symbol: 'step' }),
      Plot.text(last, { x: 'units', y: 'seconds', text: 'step', dx: 8, textAnchor: 'start' }),
      Plot.text(linear.slice(-1), { x: 'units', y: 'seconds', text: () => 'as units do', dx: 8, textAnchor: 'start', fill: '#555' }),
    ],
  })
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  figure.setAttribute('role', 'img')
  figure.setAttribute('aria-label', 'Seconds by number of units, both on logarithmic scales')
  writeFileSync(join(root, 'docs/scale-mapping.svg'), `${figure.outerHTML}\n`)
}

const number = (value) => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en').replaceAll(',', '\u00a0') : String(Number(value.toPrecision(3))))
const table = (bench) => {
  const figures = results.filter((figure) => figure.bench === bench)
  if (figures.length === 0) return `Not measured yet: \`npm run bench -- ${bench}\`.`
  const rows = figures.map(({ name, value, unit, target, limit, holds, note }) => `| ${name}${note ? ` (${note})` : ''} | ${number(value)} ${unit} | ${target === null ? '' : `${limit === 'at-most' ? '≤' : '≥'} ${number(target)}${holds ? '' : ', **not reached**'}`} |`)
  return ['| What | Measured | Target |', '|---|---|---|', ...rows].join('\n')
}
const page = join(root, 'docs/scale.md')
writeFileSync(page, readFileSync(page, 'utf8').replace(/(<!-- figures: ([\w-]+) -->)[^]*?(<!-- end -->)/g, (_, start, bench, end) => `${start}\n${table(bench)}\n${end}`))
