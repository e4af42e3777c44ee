import { countiesNamed, isCountyName } from '../../domain/names/counties.ts'
import { dayBefore, holdsOn, type PlainDate } from '../../domain/plain-date.ts'
import { relativesOn } from '../../domain/register/carry.ts'
import { countyCodeOf, countyOf, municipalitiesOn } from '../../domain/register/register.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { dateInText } from './reasons.ts'
import type { OtherHit } from './shape.ts'

/** Counties that a text names: those of today, and where the municipalities of one that is gone lie now. */
export function findCounties(snapshot: Snapshot, text: string, on: PlainDate): readonly OtherHit[] {
  const { register } = snapshot.names
  if (text.length > 100 || !isCountyName(register, text)) return []
  const named = register.counties.filter(({ code }) => countiesNamed(register, text).includes(code))
  const today = named.filter((county) => holdsOn(county, on))
  if (today.length > 0) return today.map(({ code, name }) => hit(code, name, 'exact', { nb: 'fylke', nn: 'fylke', en: 'county' }))
  return named.flatMap(({ code, name, validTo }) => {
    if (validTo === null) return []
    const last = dayBefore(validTo)
    const members = municipalitiesOn(register, last).filter((one) => countyCodeOf(one.code) === code)
    const now = new Set(members.flatMap((one) => relativesOn(register, one.code, last, on)).map(countyCodeOf))
    const until = dateInText(last)
    return [...now].flatMap((one) => {
      const county = countyOf(register, `${one}01`, on)
      const why: Text = { nb: `${name} var fylke til ${until.nb}; kommuner derfra ligger her`, nn: `${name} var fylke til ${until.nn}; kommunar derifrå ligg her`, en: `${name} was a county until ${until.en}; municipalities from it lie here` }
      return county ? [hit(county.code, county.name, 'former', why)] : []
    })
  })
}

const hit = (code: string, name: string, fit: OtherHit['fit'], why: Text): OtherHit => ({ kind: 'county', id: code, title: same(name), path: `/kommuner?fylke=${code}`, fit, why })
