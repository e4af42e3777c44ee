import type { CareRate } from '../../domain/care-rate.ts'
import type { CareRateUsed } from './answer.ts'
import type { CareWeights } from './measures.ts'
import { noSuchRate } from './need.errors.ts'
import { stepYears } from './projection.ts'
import { ageGroups } from './settings.ts'

const idOf = ({ service, ageFrom }: CareRate): string => `${service}:${ageFrom}`

/**
 * The stated rates with the reader's own in their place. `users` and `fte` hold `SERVICE:AGE=NUMBER`, the decimal sign a point or a
 * comma. Refuses a rate that cannot be read and a band that is not there.
 */
export function careRatesUsed(rates: readonly CareRate[], users: readonly string[], fte: readonly string[]): readonly CareRateUsed[] {
  const known = rates.map(idOf)
  const ownUsers = readRates(users, known, 1)
  const ownFte = readRates(fte, known, 100)
  return rates.map((rate) => {
    const { service, ageFrom, ageTo, year, sourceTitle, sourceUrl, note } = rate
    const id = idOf(rate)
    const stated = { usersPerInhabitant: rate.usersPerInhabitant, fullTimePerUser: rate.fullTimePerUser }
    const usersPerInhabitant = ownUsers.get(id) ?? stated.usersPerInhabitant
    const fullTimePerUser = ownFte.get(id) ?? stated.fullTimePerUser
    const changed = usersPerInhabitant !== stated.usersPerInhabitant || fullTimePerUser !== stated.fullTimePerUser
    return { id, service, ageFrom, ageTo, usersPerInhabitant, fullTimePerUser, stated, changed, year, sourceTitle, sourceUrl, note }
  })
}

/** How many rates are the reader's own: users and full-time equivalents each on its own. */
export const ownRates = (rates: readonly CareRateUsed[]): number =>
  rates.reduce((sum, { stated, usersPerInhabitant, fullTimePerUser }) => sum + Number(usersPerInhabitant !== stated.usersPerInhabitant) + Number(fullTimePerUser !== stated.fullTimePerUser), 0)

function readRates(texts: readonly string[], known: readonly string[], most: number): ReadonlyMap<string, number> {
  return new Map(
    texts.map((text) => {
      const [, id = '', digits = ''] = /^\s*(\S+?)\s*=\s*(\d+(?:[.,]\d+)?)\s*$/.exec(text) ?? []
      const value = Number(digits.replace(',', '.'))
      if (!known.includes(id) || digits === '' || value > most) throw noSuchRate(text, known)
      return [id, value] as const
    }),
  )
}

/**
 * Users and full-time equivalents per inhabitant of each five-year group, all services together; a band that begins or ends inside a
 * group counts for the years of it that it covers, as though they were equally many. Full-time equivalents are null as soon as those of
 * one band are not known: a part of them would look like all.
 */
export function careWeights(rates: readonly CareRateUsed[]): CareWeights {
  const users = new Float64Array(ageGroups.count)
  const fte = new Float64Array(ageGroups.count)
  for (const rate of rates) {
    for (let group = 0; group < ageGroups.count; group++) {
      const share = shareCovered(group, rate) * rate.usersPerInhabitant
      users[group] = (users[group] ?? 0) + share
      fte[group] = (fte[group] ?? 0) + share * (rate.fullTimePerUser ?? 0)
    }
  }
  return { users: rates.length > 0 ? users : null, fte: rates.length > 0 && rates.every(({ fullTimePerUser }) => fullTimePerUser !== null) ? fte : null }
}

/** Share of a group's years that a band covers; the open group counts as its first year. */
function shareCovered(group: number, { ageFrom, ageTo }: Pick<CareRateUsed, 'ageFrom' | 'ageTo'>): number {
  const first = group * stepYears
  const years = group === ageGroups.count - 1 ? 1 : stepYears
  const last = ageTo ?? Infinity
  return Math.max(0, Math.min(first + years - 1, last) - Math.max(first, ageFrom) + 1) / years
}
