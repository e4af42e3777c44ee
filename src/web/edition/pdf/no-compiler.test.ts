import { expect, test, vi } from 'vitest'
import { Refusal } from '../../../domain/refusal.ts'
import { content, materials } from '../content.fixture.ts'
import { editionPdf } from './edition-pdf.ts'

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find native binding')
})

test('on a machine without a build of Typst the PDF is refused, and says what can be made', async () => {
  const refused: unknown = await editionPdf({ content }, 'nb', materials).catch((fault: unknown) => fault)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused instanceof Refusal && [refused.code, refused.text.en]).toEqual([
    'no-pdf-here',
    expect.stringContaining(`(${process.platform} ${process.arch})`),
  ])
})
