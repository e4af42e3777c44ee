import { type District, groupBy, latestByCode, type Municipality, municipalityByCode, type Register } from '../register/register.ts'
import { withoutMarks } from './fold.ts'
import { certain, type Match, question } from './match.ts'
import type { NameIndex } from './name-index.ts'
import { isDistrictOf } from './reasons.ts'
import { type NameContext, resolve } from './resolve.ts'
import { districtInCity, districtWord, municipalWord } from './words.ts'

const byName = new WeakMap<Register, ReadonlyMap<string, readonly District[]>>()

/** The city districts with a name, however its marks are written. */
function districtsNamed(register: Register, name: string): readonly District[] {
  const known = byName.get(register) ?? groupBy(register.districts, (district) => withoutMarks(district.name))
  byName.set(register, known)
  return known.get(withoutMarks(name)) ?? []
}

/** The municipalities that have a city district of a name. */
export function citiesOf(index: NameIndex, district: string, context: NameContext): readonly Municipality[] {
  return districtsNamed(index.register, district).flatMap(
    ({ code }) => municipalityByCode(index.register, code, context.on) ?? latestByCode(index.register, code) ?? [],
  )
}

/**
 * "Bydel Alna", "Sagene bydel", "Bydel Østensjø i Oslo": the city, with the district as its part. Null: not
 * written as a district.
 */
export function recogniseDistrict(index: NameIndex, text: string, context: NameContext): Match | null {
  const word = districtWord.exec(text)
  const named = word?.[1] ?? word?.[2]
  if (!named) return null
  const city = districtInCity.exec(named)?.[2]
  if (city) return { ...resolve(index, municipalWord.exec(city)?.[1] ?? city, context, null), part: text }
  const cities = citiesOf(index, named, context)
  const [only] = cities
  return cities.length === 1 && only ? certain(only, text) : question('none', [], text)
}

/** A district's name alone ("Alna") is a question: the city is the candidate. */
export function recogniseDistrictName(index: NameIndex, name: string, context: NameContext): Match | null {
  const cities = citiesOf(index, name, context)
  if (cities.length === 0) return null
  return question(
    'ambiguous',
    cities.map((municipality) => ({ municipality, why: isDistrictOf(index.register, municipality) })),
    name,
  )
}
