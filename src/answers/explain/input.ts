import { z } from 'zod'
import type { Text } from '../../domain/text.ts'
import { participationInput, participationInputs } from '../participation/input.ts'
import { defaultTerms, termIds } from './terms.ts'

const {
  scheme,
  without,
  from,
  to,
  where,
  role,
  status,
  among,
  lists,
  repeats,
  coding,
  design,
  theme,
  owner,
  confidence,
} = participationInput.shape

const several = (value: unknown): unknown => (Array.isArray(value) ? value : [value])

export const explainInput = z.strictObject({
  scheme,
  without,
  from,
  to,
  where,
  group: z.string().max(20_000).default('small-rural'),
  terms: z.preprocess(several, z.array(z.enum(termIds)).min(1).max(termIds.length)).default([...defaultTerms]),
  unit: z.enum(['list', 'year']).default('list'),
  borders: z.enum(['2024', 'own']).default('2024'),
  role,
  status,
  among,
  lists,
  repeats,
  coding,
  design,
  theme,
  owner,
  withoutCounty: z
    .preprocess((value) => (value === undefined ? [] : several(value)), z.array(z.string().regex(/^\d{2}$/)).max(30))
    .default([]),
  sensitivity: z.enum(['all', 'none']).default('all'),
  draws: z.coerce.number().int().min(1).max(100_000).default(10_000),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(2026),
  confidence,
})
export type ExplainInput = z.infer<typeof explainInput>

const told = participationInputs

export const explainInputs: { readonly [Name in keyof Required<ExplainInput>]: Text } = {
  scheme: told.scheme,
  without: told.without,
  from: told.from,
  to: told.to,
  where: told.where,
  group: {
    nb: 'gruppen hvis avstand til alle andre deles opp: NAVN=UTTRYKK eller en ferdig definisjon',
    nn: 'gruppa som får avstanden til alle andre delt opp: NAMN=UTTRYKK eller ein ferdig definisjon',
    en: 'the group whose gap to all others is divided into parts: NAME=EXPRESSION or a named definition',
  },
  terms: {
    nb: 'kjennetegn som deltakelse holdes opp mot, kan gjentas; uten: alle, med andel 65 år og over',
    nn: 'kjenneteikn som deltaking blir halden opp mot, kan takast opp att; utan: alle, med del 65 år og over',
    en: 'facts that taking part is held against, may be repeated; without: all, with the share aged 65 and over',
  },
  unit: {
    nb: 'en rad for hver kommune på hver liste (list), eller for hver kommune hvert år (year)',
    nn: 'ei rad for kvar kommune på kvar liste (list), eller for kvar kommune kvart år (year)',
    en: 'one row for each municipality on each list (list), or for each municipality each year (year)',
  },
  borders: {
    nb: 'kommunegrenser: 2024, eller hvert års egne (own); da faller kjennetegn bort som bare er kjent for kommunene i 2024',
    nn: 'kommunegrenser: 2024, eller dei eigne til kvart år (own); då fell kjenneteikn bort som berre er kjende for kommunane i 2024',
    en: 'municipal borders: those of 2024, or each year’s own (own); facts known only for the municipalities of 2024 then fall out',
  },
  role: told.role,
  status: told.status,
  among: told.among,
  lists: told.lists,
  repeats: told.repeats,
  coding: told.coding,
  design: told.design,
  theme: told.theme,
  owner: told.owner,
  withoutCounty: {
    nb: 'fylke som holdes utenfor, med nummeret det har i dag, kan gjentas',
    nn: 'fylke som blir halde utanfor, med nummeret det har i dag, kan takast opp att',
    en: 'county left out, by its number of today, may be repeated',
  },
  sensitivity: {
    nb: 'om det samme også regnes med andre valg, for å se om svaret står seg: alle (all) eller ingen (none)',
    nn: 'om det same òg blir rekna med andre val, for å sjå om svaret står seg: alle (all) eller ingen (none)',
    en: 'whether the same is computed with other choices too, to see whether the answer stands: all or none',
  },
  draws: {
    nb: 'hvor mange tilfeldige rekkefølger delene av avstanden regnes i',
    nn: 'kor mange tilfeldige rekkjefølgjer delane av avstanden blir rekna i',
    en: 'how many random orders the parts of the gap are computed in',
  },
  seed: {
    nb: 'frø for de tilfeldige rekkefølgene: samme frø gir samme svar',
    nn: 'frø for dei tilfeldige rekkjefølgjene: same frø gir same svar',
    en: 'seed of the random orders: the same seed gives the same answer',
  },
  confidence: told.confidence,
}
