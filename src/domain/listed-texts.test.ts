import { expect, test } from 'vitest'
import { listedTexts } from './listed-texts.ts'
import { same } from './text.ts'

test('titles that hold a comma are set apart by semicolons', () => {
  expect(listedTexts([same('a'), same('b'), same('c')]).nb).toBe('a, b og c')
  expect(listedTexts([same('a, a'), same('b'), same('c')]).en).toBe('a, a; b and c')
  expect(listedTexts([same('a')]).nn).toBe('a')
  const or = { nb: ' eller ', nn: ' eller ', en: ' or ' }
  expect(listedTexts([same('a'), same('b')], or).en).toBe('a or b')
  expect(listedTexts([]).nb).toBe('')
})
