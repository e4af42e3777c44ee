import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nastyPicture } from '../files/sheet.fixture.ts'
import { Figure } from './figure.tsx'

const { sheet, envelope } = nastyPicture
const html = renderToStaticMarkup(
  <Figure id="f" language="nb" sheet={{ ...sheet, narrow: { ...sheet.wide, width: 328 } }} envelope={envelope} picture="deltakelse" table="#t" link="/deltakelse" level={3}>
    <p id="twin">twin</p>
  </Figure>,
)

test('the finding is the heading, and names the figure and both drawings', () => {
  expect(html).toMatch(/<figure class="figure" id="f" aria-labelledby="f-title">/)
  expect(html).toMatch(/<h3 [^>]*id="f-title">Små &lt;script&gt;/)
  for (const size of ['wide', 'narrow']) {
    expect(html).toContain(`aria-labelledby="f-${size}-name f-${size}-desc"`)
    expect(html).toContain(`<desc id="f-${size}-desc">Beskrevet &amp; &lt;sagt&gt;</desc>`)
  }
})

test('ids within the drawings are their own, and point to themselves', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html).toContain('url(#f-wide-p)')
  expect(html).toContain('url(#f-narrow-p)')
})

test('everything can be taken home: table, numbers, picture, link, command', () => {
  for (const href of ['#t', '/api/v1/participation.csv', '/api/v1/participation.xlsx', '/api/v1/participation.json', '/bilder/deltakelse.svg', '/bilder/deltakelse.png', '/deltakelse']) {
    expect(html).toContain(`href="${href}"`)
  }
  expect(html).toContain('npx rekkevidde participation')
})

test('notes, table twin and sources stand under the drawing, in that order', () => {
  const tops = ['class="drawings two"', 'Kárášjohka', 'id="twin"', 'class="take-home"', 'Lister &amp; &lt;mer&gt; (utgave 2026)', '/metode/participation'].map((part) => html.indexOf(part))
  expect(tops.every((top, i) => top > (tops[i - 1] ?? 0))).toBe(true)
})
