import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { EditionContent } from '../../../domain/edition.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { languages } from '../../../domain/text.ts'
import { content, editionOf, materials, uglyContent } from '../content.fixture.ts'
import { editionPdf } from './edition-pdf.ts'

let pdf: Buffer
const made = async (of: EditionContent, language: (typeof languages)[number] = 'nb'): Promise<Buffer> =>
  Buffer.from(await editionPdf(editionOf(of), language, materials))
beforeAll(async () => {
  pdf = await made(content)
})
const latin = (of: Buffer): string => of.toString('latin1')

test('the PDF is tagged, says its language and title, and follows PDF/UA-1', () => {
  expect(latin(pdf)).toMatch(/^%PDF-1\.7/)
  for (const part of [
    /\/StructTreeRoot \d+ 0 R/,
    /\/Marked true/,
    /\/Lang \(nb-NO\)/,
    /\/DisplayDocTitle true/,
    /pdfuaid:part>1</,
    /\/Outlines \d+ 0 R/,
  ])
    expect(latin(pdf)).toMatch(part)
  expect(latin(pdf).match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(6)
  expect(latin(pdf).match(/\/S \/TH\b/g)?.length).toBeGreaterThan(20)
})

test('it is set in Inter alone, and fetches nothing', () => {
  expect(
    new Set([...latin(pdf).matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name = '']) => name.replace(/^\w+\+/, ''))),
  ).toEqual(new Set(['InterVariable']))
  expect(latin(pdf)).not.toMatch(/\/S \/(URI|Launch|JavaScript)|\/EmbeddedFile/)
})

test('the same edition gives the same bytes, and each language its own', async () => {
  expect((await made(content)).equals(pdf)).toBe(true)
  for (const language of ['nn', 'en'] as const)
    expect(latin(await made(content, language))).toMatch(language === 'en' ? /\/Lang \(en-GB\)/ : /\/Lang \(nn-NO\)/)
})

test('a draft has no date of publication and says that it is one', async () => {
  const draft = Buffer.from(await editionPdf({ content }, 'nb', materials))
  expect(draft.equals(Buffer.from(await editionPdf({ content }, 'nb', materials)))).toBe(true)
  expect(latin(draft)).not.toContain('D:2026')
})

test('data that looks like markup, cannot be drawn or is not there makes a PDF all the same', async () => {
  const ugly = await made(uglyContent)
  expect(latin(ugly)).toMatch(/\/Type \/Catalog/)
  const empty = await made({ ...content, chapters: [], sources: [], figures: [], datasets: [], lists: [] })
  expect(empty.length).toBeGreaterThan(2000)
})

test('without its typeface it is refused in words', async () => {
  await expect(editionPdf({ content }, 'nb', { ...materials, typefaces: [] })).rejects.toThrow(Refusal)
})

test('the words stand in it as they are read', () => {
  // Read by poppler where it is installed; elsewhere the tests above must do.
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-pdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const { status, stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    if (status !== 0) return
    const text = stdout.replace(/[\u00a0\u202f]/g, ' ')
    for (const words of [
      'Utgave 2026 (nr. 3)',
      '18,1 % (17,0–19,0)',
      'Figur 1.',
      'Tabell 1.',
      'npx rekkevidde participation --group small-rural --from 2017 --to 2024',
      'Kommune 357',
      'Kilde: K1',
    ])
      expect(text).toContain(words)
    expect(text.match(/Kommune +Folketall +Endring til 2040/g)?.length).toBeGreaterThan(4)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
