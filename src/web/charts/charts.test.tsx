import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compactPath } from './compact-path.ts'
import { LocatorMap } from './locator-map.tsx'
import { packageRoot } from '../../store/package-root.ts'

test('a path is written in whole steps, and leaves out what cannot be seen', () => {
  const path = compactPath()
  for (const [x, y] of [
    [0, 0],
    [10.2, 0.1],
    [10, -5],
  ] as const)
    (x === 0 ? path.moveTo : path.lineTo)(x, y)
  path.closePath()
  path.moveTo(50, 50)
  path.lineTo(50.1, 50.1)
  path.closePath()
  expect(path.text()).toBe('M0 0l10 0 0-5z')
})

test('the locator rings a municipality that is on the map, and says so when it is not', () => {
  const map: unknown = JSON.parse(readFileSync(join(packageRoot, 'data/map/municipalities-2024.topojson'), 'utf8'))
  const locator = (code: string) =>
    renderToStaticMarkup(<LocatorMap id="l" map={map} code={code} title="Tittel" caption={(isFound) => (isFound ? 'ring' : 'for liten')} />)
  expect(locator('1833')).toMatch(/class="ring"[\s\S]*<figcaption>ring</)
  expect(locator('1835')).toMatch(/<figcaption>for liten</)
  expect(locator('1835')).not.toContain('class="ring"')
  expect(locator('1833')).not.toMatch(/style=|NaN|undefined/)
})
