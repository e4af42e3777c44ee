import { relativesOn } from '../register/carry.ts'
import { dayBefore } from '../plain-date.ts'
import { latestByCode, type Municipality, municipalityByCode } from '../register/register.ts'
import { type Candidate, certain, type Match, question } from './match.ts'
import type { NameIndex } from './name-index.ts'
import { followed, nameSays, numberSays } from './reasons.ts'
import { recogniseName } from './recognise.ts'
import { merge } from './candidates.ts'
import type { NameContext } from './resolve.ts'

/**
 * What a municipality number and the name beside it mean together. A number in force settles namesakes and
 * misspellings;
 * a number of another time is followed to the day; a number and a name that disagree are a question, with both as
 * candidates.
 */
export function matchNumber(index: NameIndex, code: string, name: string | null, context: NameContext): Match {
  const byNumber = candidatesOf(index, code, context)
  const byName = name === null ? null : recogniseName(index, name, context)
  if (byNumber.length === 0) {
    return byName ?? question('none', [])
  }
  const inForce = municipalityByCode(index.register, code, context.on)
  if (byName === null) return inForce ? certain(inForce) : question('ambiguous', byNumber)
  const named = byName.municipality ? [byName.municipality] : byName.candidates.map((c) => c.municipality)
  const agreed = byNumber.filter((c) => named.some((m) => m.code === c.municipality.code))
  const [only] = agreed
  if (agreed.length === 1 && only && (inForce || byName.outcome === 'certain')) {
    return { ...certain(only.municipality, byName.part), withdrawn: byName.withdrawn }
  }
  if (byName.outcome === 'not-municipality') return byName
  const said = named.map((municipality): Candidate => ({ municipality, why: nameSays(name ?? '') }))
  return question('ambiguous', merge([...byNumber, ...said]), byName.part)
}

function candidatesOf(index: NameIndex, code: string, context: NameContext): readonly Candidate[] {
  const inForce = municipalityByCode(index.register, code, context.on)
  if (inForce) return [{ municipality: inForce, why: numberSays(code) }]
  const holder = latestByCode(index.register, code)
  if (!holder) return []
  const isFormer = holder.validTo !== null && holder.validTo <= context.on
  const day = isFormer ? dayBefore(holder.validTo ?? context.on) : holder.validFrom
  return relativesOn(index.register, code, day, context.on).flatMap((relative) => {
    const municipality: Municipality | undefined = municipalityByCode(index.register, relative, context.on)
    return municipality ? [{ municipality, why: followed(index.register, holder, municipality, context.on) }] : []
  })
}

/** A number in front of a name or in brackets after it: "1806 Narvik", "301 Oslo", "Narvik (1806)". */
const numberFirst = /^(\d{3,4})\s*[:.–-]?\s+(\D.*)$/u
const numberLast = /^(\D+?)[\s,]+\(?(\d{4})\)?$/u

/**
 * One printed text with the municipality number in it, if it has one; a number that stands alone is a question,
 * for it may be a year.
 */
export function recogniseNumbered(index: NameIndex, text: string, context: NameContext): Match {
  const first = numberFirst.exec(text)
  const last = numberLast.exec(text)
  const code = (first?.[1] ?? last?.[2] ?? (/^\d{4}$/.test(text) ? text : '')).padStart(4, '0')
  if (!index.register.byCode.has(code)) return recogniseName(index, text, context)
  const name = first?.[2] ?? last?.[1] ?? null
  return name === null
    ? question('ambiguous', candidatesOf(index, code, context))
    : matchNumber(index, code, name, context)
}
