import type { Chance } from './chance.ts'
import type { Unit } from './register.ts'

const letters = [...'abcdefghijklmnoprstuvy'] as unknown as readonly [string, ...string[]]

/** One letter left out, doubled, replaced or swapped with the next. */
function misspelt(name: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, name.length - 2))
  const kind = chance.below(4)
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return name.slice(0, at) + name.charAt(at) + name.slice(at)
  if (kind === 2) return name.slice(0, at) + chance.of(letters) + name.slice(at + 1)
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
}

const bodies = ['Stiftelsen % kulturarv', '% regionråd', '% Energi AS', 'Universitetet i %', '% fylkeskommune', '% museum'] as const

/**
 * A unit's name as lists print it: mostly as the register has it (in one of its languages), often with "kommune", now and
 * then in capitals, without its marks, misspelt, under the name it had before, or another body that bears the name.
 */
export function printedName(unit: Unit, chance: Chance): string {
  const names = unit.label.split(' - ')
  const name = names[chance.is(0.15) ? names.length - 1 : 0] ?? unit.label
  const draw = chance.next()
  if (draw < 0.8) return name
  if (draw < 0.9) return `${name} kommune`
  if (draw < 0.93) return name.toUpperCase()
  if (draw < 0.95) return misspelt(name, chance)
  if (draw < 0.96) return name.normalize('NFD').replace(/\p{M}/gu, '')
  if (draw < 0.975) return unit.formerly?.split(' - ')[0] ?? name
  if (draw < 0.985) return names.length > 1 ? names.join('/') : `${name} kommune`
  return chance.of(bodies).replace('%', name)
}

/** An amount in the ways people write it. */
export function printedAmount(nok: number, chance: Chance): string {
  const draw = chance.next()
  const spaced = (mark: string): string => String(nok).replace(/\B(?=(\d{3})+$)/g, mark)
  if (draw < 0.5) return String(nok)
  if (draw < 0.8) return spaced(' ')
  if (draw < 0.9) return spaced('.')
  return draw < 0.96 ? `kr ${spaced(' ')}` : `${spaced(' ')},-`
}

export const roleWords = { lead: ['Prosjekteier', 'Vertskommune', 'lead'], partner: ['Partner', 'Samarbeidskommune', 'partner'], applicant: ['Søker', 'Mottaker', 'applicant'], participant: ['Deltaker', 'Pilotkommune', 'participant'] } as const
export const statusWords = { awarded: ['Innvilget', 'Tildelt', 'awarded'], rejected: ['Avslag', 'Ikke innvilget', 'rejected'] } as const
