import { z } from 'zod'
import type { Text } from '../../domain/text.ts'
import { presets } from '../../domain/group/presets.ts'
import { many, participationInput, participationInputs } from '../participation/input.ts'
import { breakdowns } from './breakdowns.ts'

const { scheme, from, to, where, status, lists, repeats, confidence } = participationInput.shape

/** One or many of a few words, as options and URLs give them. */
const some = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.enum(words)).max(words.length))

const flag = z.preprocess((value) => (value === 'true' || value === '' || value === '1' ? true : value === 'false' || value === '0' ? false : value), z.boolean())

/** Each group is as much work as all the rest of the mapping. */
const mostGroups = 100

export const mappingInput = z.strictObject({
  whole: flag.default(false),
  scheme,
  from,
  to,
  where,
  group: many(z.string().max(20_000), mostGroups).default([]),
  by: some(breakdowns).default([]),
  role: some(['any', 'lead']).default([]),
  among: some(['all', 'eligible']).default([]),
  status,
  lists,
  repeats,
  owner: z.enum(['state', 'any']).optional(),
  confidence,
})
export type MappingInput = z.infer<typeof mappingInput>

/** The input with what it leaves open filled in: the headline's group over the whole country, or with `whole` everything there is. */
export interface MappingChoice extends MappingInput {
  readonly owner: 'state' | 'any'
}

export function chosen(input: MappingInput): MappingChoice {
  const { whole } = input
  const or = <T>(given: readonly T[], all: readonly T[], one: T): T[] => (given.length > 0 ? [...new Set(given)] : whole ? [...all] : [one])
  return {
    ...input,
    group: or(input.group, presets.map(({ id }) => id), 'small-rural'),
    by: or(input.by, breakdowns, 'national'),
    role: or(input.role, ['any', 'lead'] as const, 'any'),
    among: or(input.among, ['all', 'eligible'] as const, 'all'),
    owner: input.owner ?? (whole ? 'any' : 'state'),
  }
}

const { scheme: schemeText, from: fromText, to: toText, where: whereText, status: statusText, lists: listsText, repeats: repeatsText, confidence: confidenceText } = participationInputs

export const mappingInputs: { readonly [Name in keyof Required<MappingInput>]: Text } = {
  whole: {
    nb: 'hele kartleggingen: alle ferdige grupper, inndelinger, roller og omfang, også andres ordninger enn statens; det du velger, snevrer inn',
    nn: 'heile kartlegginga: alle ferdige grupper, inndelingar, roller og omfang, òg ordningane til andre enn staten; det du vel, snevrar inn',
    en: 'the whole mapping: all named groups, breakdowns, roles and scopes, and others’ schemes than the state’s; what you choose narrows it',
  },
  scheme: schemeText,
  from: fromText,
  to: toText,
  where: whereText,
  group: {
    nb: 'gruppe: NAVN=UTTRYKK eller en ferdig definisjon, kan gjentas; hver holdes mot alle andre',
    nn: 'gruppe: NAMN=UTTRYKK eller ein ferdig definisjon, kan takast opp att; kvar blir halden mot alle andre',
    en: 'group: NAME=EXPRESSION or a named definition, may be repeated; each is held against all others',
  },
  by: {
    nb: 'inndeling som tallene vises innenfor, kan gjentas; uten: hele landet',
    nn: 'inndeling som tala blir viste innanfor, kan takast opp att; utan: heile landet',
    en: 'breakdown that the figures are shown within, may be repeated; without: the whole country',
  },
  role: { nb: 'hvilke roller som teller, kan gjentas', nn: 'kva roller som tel, kan takast opp att', en: 'which roles count, may be repeated' },
  among: {
    nb: 'blant alle i omfanget, eller blant dem som kunne delta; kan gjentas',
    nn: 'blant alle i omfanget, eller blant dei som kunne delta; kan takast opp att',
    en: 'among all in scope, or among those who could take part; may be repeated',
  },
  status: statusText,
  lists: listsText,
  repeats: repeatsText,
  owner: { nb: 'statens ordninger, eller også andres', nn: 'ordningane til staten, eller òg andre sine', en: 'the state’s schemes, or others’ too' },
  confidence: confidenceText,
}
