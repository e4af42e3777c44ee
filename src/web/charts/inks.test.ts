import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../store/package-root.ts'
import { inks } from './inks.ts'

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const style = readdirSync(join(packageRoot, 'src/web/style')).filter((name) => name !== 'main.css').map((name) => read(`src/web/style/${name}`)).join('\n')
/** Without what holds on dark screens alone. */
const lightStyle = style.replace(/@media[^{]*dark[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
const base = read('src/web/style/base.css')
const theme = readFileSync(createRequire(import.meta.url).resolve('@digdir/designsystemet-theme'), 'utf8')

/** The light theme's value of a variable: its first declaration, in our own style or in the design system's. */
const valueOf = (name: string): string => new RegExp(`${name}:\\s*([^;]+);`).exec(base)?.[1] ?? new RegExp(`${name}:\\s*([^;]+);`).exec(style)?.[1] ?? new RegExp(`${name}:\\s*([^;]+);`).exec(theme)?.[1] ?? ''
const resolved = (value: string): string => value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => valueOf(name)).trim()

/** What the style says of a class in the light theme: on its own, or, when it never stands alone, inside a drawing. */
function styleOf(name: string): Record<string, string> {
  const said = (counts: (selector: string) => boolean): Record<string, string> =>
    Object.fromEntries(
      [...lightStyle.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
        selectors.split(',').some((selector) => counts(selector.trim())) ? [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, property = '', value = '']) => [property, resolved(value)]) : [],
      ),
    )
  const places = ['', '.group-map ', '.locator '].map((place) => said((selector) => selector === `${place}.${name}`))
  return places.find((rules) => Object.keys(rules).length > 0) ?? {}
}

test.each(Object.keys(inks))('%s is drawn in a file as the style draws it on white', (name) => {
  const { attributes = {} } = inks[name] ?? {}
  const style = styleOf(name)
  for (const [property, value] of Object.entries(attributes)) {
    if (property === 'fill' && value === 'none' && style.fill === undefined) continue
    expect(`${property}: ${style[property]}`).toBe(`${property}: ${value}`)
  }
})

/** Lightness of a colour, 0–1 (relative luminance, WCAG 2.2). */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('the two groups differ in lightness too, and both stand clear of white paper', () => {
  const [a, b] = [valueOf('--group-a'), valueOf('--group-b')].map(lightness)
  const contrast = (x = 0, y = 0): number => (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
  expect(contrast(a, b)).toBeGreaterThan(1.8)
  expect(contrast(1, a)).toBeGreaterThan(3)
  expect(contrast(1, b)).toBeGreaterThan(3)
})
