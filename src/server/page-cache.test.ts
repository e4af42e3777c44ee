import { expect, test } from 'vitest'
import { htmlOf, pageCache } from './page-cache.ts'

test('a page is found again by its address for the same version of the data only', async () => {
  const pages = pageCache()
  expect(pages.find('/?a', '1')).toBeNull()
  const made = await pages.keep('/?a', '1', '<p>æøå</p>', 200)
  expect(pages.find('/?a', '1')).toBe(made)
  expect(await htmlOf(made)).toBe('<p>æøå</p>')
  expect(pages.find('/?b', '1')).toBeNull()
  expect(pages.find('/?a', '2')).toBeNull()
  expect(pages.find('/?a', '1')).toBeNull()
})

test('a page made for data that changed meanwhile is sent but not kept', async () => {
  const pages = pageCache()
  pages.find('/', '1')
  const late = pages.keep('/', '1', 'old', 200)
  pages.find('/', '2')
  expect(await htmlOf(await late)).toBe('old')
  expect(pages.find('/', '2')).toBeNull()
})

test('refusals are not kept, and the page asked for longest ago gives way when there is no more room', async () => {
  const pages = pageCache(1000)
  pages.find('/', '1')
  await pages.keep('/wrong', '1', 'no', 404)
  expect(pages.find('/wrong', '1')).toBeNull()
  for (const address of ['/a', '/b', '/c', '/d']) await pages.keep(address, '1', address, 200)
  pages.find('/a', '1')
  await pages.keep('/e', '1', 'e', 200)
  expect(pages.find('/b', '1')).toBeNull()
  expect(pages.find('/a', '1')).not.toBeNull()
})
