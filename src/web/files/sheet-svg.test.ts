import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { nastyPicture } from './sheet.fixture.ts'
import { sheetSvg, sheetWidth } from './sheet-svg.ts'

const address = `http://localhost/deltakelse?own=${'population+%3C+900+%7C+'.repeat(20)}&a=<b>`
const file = (language: (typeof languages)[number] = 'nb'): string => sheetSvg(nastyPicture, address, language)

test.each(languages)('a file in %s is well-formed, and holds nothing that needs our style, runs or is fetched', (language) => {
  const svg = file(language)
  // The library's reader of XML is a strict one: it throws on anything that is not well-formed.
  expect(new Resvg(svg).width).toBe(sheetWidth)
  expect(svg).not.toMatch(/\sclass=|\sstyle=|var\(|<style|<script|<foreignObject|<image|\son\w+="|javascript:|currentColor/)
  expect(svg).toContain(`lang="${language}"`)
})

test('what would break out is text, and characters that XML cannot hold are gone', () => {
  const svg = file()
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ')
  expect(svg).toContain('&lt;/text&gt;&lt;text')
  expect(svg).not.toMatch(/\u0000|[\ud800-\udfff]/)
})

test('title and description are kept, and every part of the sheet stands below the one before', () => {
  const svg = file()
  expect(svg).toMatch(/<title id="title">Små /)
  expect(svg).toContain('<desc id="desc">Beskrevet &amp; &lt;sagt&gt;</desc>')
  const tops = ['>Små', '>Andel', '>gruppe', 'url(#d-p)', '>Merk', '>Hentet fra', 'Adressen'].map((part) => svg.indexOf(part))
  expect(tops.every((top, i) => top > (tops[i - 1] ?? 0))).toBe(true)
})

test('a long title and a long address are broken into lines within the sheet', () => {
  const sizes = [...file().matchAll(/<text[^>]* font-size="22"[^>]*>/g)]
  expect(sizes.length).toBeGreaterThan(1)
  const longest = Math.max(...[...file().matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, text = '']) => text.length))
  expect(longest).toBeLessThan(220)
})

test('the same picture gives the same file', () => {
  expect(file()).toBe(file())
})
