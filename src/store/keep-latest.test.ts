import { expect, it } from 'vitest'
import { keepLatest } from './keep-latest.ts'
import { makeSnapshot } from './make-snapshot.ts'
import { emptyData } from './snapshot-data.fixture.ts'
import type { Snapshot } from './snapshot.ts'

const snapshotOf = (version: string): Snapshot => makeSnapshot({ ...emptyData, version })

/** A database whose loads are finished by hand, each with the version in force when it began. */
function slowDatabase(version: string) {
  const loads: (() => void)[] = []
  const database = { version, loads, snapshot: async (): Promise<Snapshot | null> => null }
  database.snapshot = keepLatest(
    async () => database.version,
    () => {
      const snapshot = snapshotOf(database.version)
      return new Promise((resolve) => loads.push(() => resolve(snapshot)))
    },
  )
  return database
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
const versionOf = async (asked: Promise<Snapshot | null>): Promise<string | undefined> => (await asked)?.data.version

it('nothing is read before anything was stored', async () => {
  const database = slowDatabase('0')
  expect(await database.snapshot()).toBeNull()
  expect(database.loads).toHaveLength(0)
})

it('those who ask at once share one load, and get the same object until something changes', async () => {
  const database = slowDatabase('1')
  const asked = [database.snapshot(), database.snapshot(), database.snapshot()]
  await settled()
  expect(database.loads).toHaveLength(1)
  database.loads[0]?.()
  const [one, two, three] = await Promise.all(asked)
  expect([two, three, await database.snapshot()].every((snapshot) => snapshot === one)).toBe(true)
  expect(database.loads).toHaveLength(1)
})

it('who asks after a change does not get what was read before it, and the older does not take the place of the newer', async () => {
  const database = slowDatabase('1')
  const early = database.snapshot()
  await settled()
  database.version = '2'
  const late = [database.snapshot(), database.snapshot()]
  await settled()
  database.loads[0]?.()
  expect(await versionOf(early)).toBe('1')
  await settled()
  expect(database.loads, 'one more, for both').toHaveLength(2)
  database.loads[1]?.()
  expect(await Promise.all(late.map(versionOf))).toEqual(['2', '2'])
  expect(await versionOf(database.snapshot())).toBe('2')
})

it('a database that goes back to an earlier version, brought back from a backup, is followed there', async () => {
  const database = slowDatabase('5-aaaaaaaa')
  for (const version of ['5-aaaaaaaa', '4-bbbbbbbb', '5-cccccccc']) {
    database.version = version
    const asked = database.snapshot()
    await settled()
    database.loads.at(-1)?.()
    expect(await versionOf(asked)).toBe(version)
  }
  expect(database.loads).toHaveLength(3)
})

it('a load that fails is said to those who waited, and begun anew for the next', async () => {
  let isUp = false
  const snapshot = keepLatest(async () => '1', async () => (isUp ? snapshotOf('1') : Promise.reject(new TypeError('gone'))))
  const asked = [snapshot(), snapshot()]
  for (const one of asked) await expect(one).rejects.toThrow('gone')
  isUp = true
  expect(await versionOf(snapshot())).toBe('1')
})
