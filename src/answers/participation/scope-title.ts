import { countyWords } from '../../domain/names/counties.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import type { Register } from '../../domain/register/register.ts'
import { same, type Text } from '../../domain/text.ts'

/** Whom a list speaks of, in words: the country, counties by the names they had that year, or so many named municipalities. */
export function scopeTitle(register: Register, scope: string, year: number): Text {
  if (scope === 'national') return { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' }
  if (scope === 'unknown') return { nb: 'ukjent', nn: 'ukjent', en: 'unknown' }
  const counties = /^county:([\d,]+)$/.exec(scope)?.[1]?.split(',')
  if (counties) return same(countyWords(register, counties, firstDayOf(year)) || counties.join(', '))
  const codes = /^code in ([\d, ]+)$/.exec(scope)?.[1]?.split(',').length
  if (codes !== undefined) return { nb: `${codes} navngitte kommuner`, nn: `${codes} namngitte kommunar`, en: `${codes} named municipalities` }
  return { nb: 'et utvalg kommuner', nn: 'eit utval kommunar', en: 'a selection of municipalities' }
}
