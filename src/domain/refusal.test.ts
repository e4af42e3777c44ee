import { expect, test } from 'vitest'
import { keptRefusal, Refusal, refusalFrom } from './refusal.ts'

const refused = (typed: string): Refusal =>
  new Refusal({ code: 'x', kind: 'bad-input', where: { text: typed, row: 7 }, text: { nb: `«${typed}» er feil: «${typed}».`, nn: `«${typed}» er gale.`, en: `“${typed}” is wrong.` } })

test('what was typed is said again, whatever is in it', () => {
  for (const typed of ['', 'a', '$&', '<b>', 'x'.repeat(200)]) expect(refused(typed).text.nb).toBe(`«${typed}» er feil: «${typed}».`)
})

test('of what is very long, the beginning', () => {
  const typed = `${'$&'.repeat(99)}ab🐟${'y'.repeat(100_000)}`
  const { text, where, message } = refused(typed)
  const cut = `${'$&'.repeat(99)}ab…`
  expect(text).toEqual({ nb: `«${cut}» er feil: «${cut}».`, nn: `«${cut}» er gale.`, en: `“${cut}” is wrong.` })
  expect([where, message]).toEqual([{ text: cut, row: 7 }, text.nb])
  expect(keptRefusal(refusalFrom(keptRefusal(refused(typed))))).toEqual(keptRefusal(refused(typed)))
})
