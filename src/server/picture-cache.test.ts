import { expect, test } from 'vitest'
import { pictureCache } from './picture-cache.ts'

test('a picture is drawn once for each key, also when many ask at the same time', async () => {
  const { find } = pictureCache()
  let drawn = 0
  const draw = async (): Promise<string> => {
    drawn++
    await Promise.resolve()
    return 'picture'
  }
  expect(await Promise.all([find('a', draw), find('a', draw), find('a', draw)])).toEqual(['picture', 'picture', 'picture'])
  await find('a', draw)
  expect(drawn).toBe(1)
  await find('b', draw)
  expect(drawn).toBe(2)
})

test('the one longest unused gives way when there is no more room', async () => {
  const { find } = pictureCache(25)
  const drawn: string[] = []
  const get = (key: string) => find(key, () => (drawn.push(key), 'x'.repeat(9)))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key)
  expect(drawn).toEqual(['a', 'b', 'c', 'b'])
})

test('no more than two are drawn at once, and each gets its turn', async () => {
  const { find } = pictureCache()
  let [busy, most] = [0, 0]
  const draw = async (): Promise<string> => {
    most = Math.max(most, ++busy)
    await new Promise((resolve) => setTimeout(resolve, 2))
    busy--
    return 'picture'
  }
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => find(key, draw)))).toHaveLength(5)
  expect(most).toBe(2)
})

test('when too many wait, the next is told so and draws nothing; those who wait are drawn, and then there is room again', async () => {
  const { find } = pictureCache()
  const begun: (() => void)[] = []
  const draw = (): Promise<string> => new Promise((resolve) => begun.push(() => resolve('picture')))
  const all = Array.from({ length: 62 }, (_, i) => find(String(i), draw))
  await expect(find('one more', draw)).rejects.toMatchObject({ code: 'too-many-pictures', kind: 'busy' })
  // Somebody who asks for one that waits already makes the line no longer.
  all.push(find('61', draw))
  for (let i = 0; i < 62; i++) {
    begun[i]?.()
    await all[i]
  }
  expect(new Set(await Promise.all(all))).toEqual(new Set(['picture']))
  expect(begun).toHaveLength(62)
  expect(await find('one more', () => 'late')).toBe('late')
})

test('one that cannot be drawn is not kept, and does not take a place from the others', async () => {
  const { find } = pictureCache()
  for (let i = 0; i < 3; i++) await expect(find('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await find('a', () => 'picture')).toBe('picture')
})
