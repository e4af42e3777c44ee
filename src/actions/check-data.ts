import { municipalitiesOn } from '../domain/register/register.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Text } from '../domain/text.ts'
import { shippedFingerprint } from './shipped-files.ts'
import type { Workspace } from './workspace.ts'

/** One thing that must hold of the stored data, and whether it does. */
export interface Check {
  readonly id: string
  readonly title: Text
  readonly expected: number | string
  readonly found: number | string
  readonly holds: boolean
}

/** How many municipalities there were on a day, by the register's own count. */
const counts: readonly (readonly [PlainDate, number])[] = [
  ['2016-06-01', 428],
  ['2017-01-01', 426],
  ['2018-01-01', 422],
  ['2019-12-31', 422],
  ['2020-01-01', 356],
  ['2023-12-31', 356],
  ['2024-01-01', 357],
]

/** Checks the stored data against what is known of them: the shipped files, the register's own counts, and every reference. */
export async function checkData(workspace: Workspace): Promise<readonly Check[]> {
  const { data, names, schemeById, listIndex } = await workspace.snapshot()
  const check = (id: string, title: Text, expected: number | string, found: number | string): Check => ({ id, title, expected, found, holds: expected === found })
  const stored = data.datasets.find(({ id }) => id === 'all')?.sha256 ?? ''
  const strayEntries = data.entries.filter(({ list }) => !listIndex.has(list)).length
  const strayLists = data.lists.filter(({ scheme }) => !schemeById.has(scheme)).length
  const known = new Set(names.register.municipalities.map(({ code }) => code))
  const strayCodes = data.entries.filter(({ code, answerCode }) => (code !== null && !known.has(code)) || (answerCode !== null && !known.has(answerCode))).length
  return [
    check('shipped', { nb: 'faktaene er de som følger med', nn: 'faktaa er dei som følgjer med', en: 'the facts are those shipped' }, shippedFingerprint(workspace.dataFolder).slice(0, 12), stored.slice(0, 12)),
    ...counts.map(([day, count]) =>
      check(`municipalities-${day}`, { nb: `kommuner ${day}`, nn: `kommunar ${day}`, en: `municipalities ${day}` }, count, municipalitiesOn(names.register, day).length),
    ),
    check('entries-have-list', { nb: 'rader uten liste', nn: 'rader utan liste', en: 'rows without a list' }, 0, strayEntries),
    check('lists-have-scheme', { nb: 'lister uten ordning', nn: 'lister utan ordning', en: 'lists without a scheme' }, 0, strayLists),
    check('codes-in-register', { nb: 'kommunenummer utenfor registeret', nn: 'kommunenummer utanfor registeret', en: 'municipality numbers outside the register' }, 0, strayCodes),
  ]
}
