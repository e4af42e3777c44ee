import { describe, expect, it } from 'vitest'
import { municipalitiesOn, makeRegister } from '../../src/domain/register/register.ts'
import { europe, madeSnapshotData, partOfEurope } from './generate.ts'
import { importFile, snapshotToFill } from './import-files.ts'

const size = { ...partOfEurope(700), schemes: 9 }
const made = europe(size)

describe('a made-up Europe', () => {
  it('is the same from the same seed, and another from another', () => {
    const first = JSON.stringify([...europe(size).files()].map(({ text }) => text))
    expect(JSON.stringify([...made.files()].map(({ text }) => text)) === first).toBe(true)
    expect(JSON.stringify([...europe(size, 2).files()].map(({ text }) => text)) === first).toBe(false)
  })

  it('gives each number once a day, and changes about one unit in a hundred a year', () => {
    const register = makeRegister(made.register.parts)
    for (const [year, units] of made.register.inForce) {
      const codes = municipalitiesOn(register, `${year}-01-01`).map(({ code }) => code)
      expect(codes.toSorted()).toEqual(units.map(({ code }) => code).toSorted())
      expect(new Set(codes).size).toBe(codes.length)
    }
    const changed = made.register.parts.successions.length / 19 / size.units
    expect(changed).toBeGreaterThan(0.005)
    expect(changed).toBeLessThan(0.03)
  })

  it('is printed so that the import reads every row, and nearly all names that are spelt right are certain or shared', async () => {
    const snapshot = snapshotToFill(made)
    const outcomes = new Map<string, number>()
    let [rows, read, names] = [0, 0, 0]
    for (const file of made.files()) {
      const lists = await importFile(file, snapshot, { read: 0, table: 0, match: 0, fingerprint: 0 })
      rows += file.rows
      read += lists.reduce((sum, list) => sum + list.rows.length, 0)
      for (const { outcome } of lists.flatMap(({ matched }) => matched)) {
        names++
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
      expect(lists.flatMap((list) => list.rows.flatMap(({ problems }) => problems))).toEqual([])
    }
    expect(read).toBe(rows)
    expect((outcomes.get('certain') ?? 0) / names).toBeGreaterThan(0.75)
    expect((outcomes.get('none') ?? 0) / names).toBeLessThan(0.02)
  })

  it('has as many entries as printed rows, each on a list of its scheme and year', () => {
    const { entries, lists } = madeSnapshotData(made)
    const known = new Set(lists.map(({ id }) => id))
    expect(entries.every(({ list }) => known.has(list))).toBe(true)
    expect(entries).toHaveLength([...made.files()].reduce((sum, { rows }) => sum + rows, 0))
  })
})
