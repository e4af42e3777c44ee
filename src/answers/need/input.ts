import { z } from 'zod'
import { headlinePeriod } from '../../domain/headline.ts'
import type { Text } from '../../domain/text.ts'
import { many, participationInput, participationInputs, year } from '../participation/input.ts'
import { projections, rankedBy } from './answer.ts'

const asked = participationInput.shape

export const needInput = z.strictObject({
  municipality: z.string().min(1).max(500).optional(),
  indicator: z.enum(rankedBy).default('working-per-80'),
  horizon: year.default(2035),
  projection: z.enum(projections).default('official'),
  where: asked.where,
  users: many(z.string().max(100), 60).default([]),
  fte: many(z.string().max(100), 60).default([]),
  scheme: asked.scheme,
  from: year.default(headlinePeriod.from),
  to: year.default(headlinePeriod.to),
  role: asked.role,
  lists: asked.lists.unwrap().default(headlinePeriod.lists),
  owner: asked.owner,
  minlists: asked.minlists,
  threshold: z.coerce.number().min(0.05).max(0.99).default(0.5),
  confidence: z.coerce.number().min(0.5).max(0.95).default(0.8),
})
export type NeedInput = z.infer<typeof needInput>

const { scheme, from, to, role, lists, owner, where } = participationInputs

export const needInputs: { readonly [Name in keyof Required<NeedInput>]: Text } = {
  municipality: {
    nb: 'én kommune, navn eller nummer, med alderssammensetning og de kommunene som ligner mest; uten: alle',
    nn: 'éin kommune, namn eller nummer, med alderssamansetjing og dei kommunane som liknar mest; utan: alle',
    en: 'one municipality, name or number, with its ages and the municipalities most like it; without: all',
  },
  indicator: { nb: 'hva behovet rangeres etter', nn: 'kva behovet blir rangert etter', en: 'what need is ranked by' },
  horizon: { nb: 'år det rangeres etter: 2030, 2035 eller 2040', nn: 'år det blir rangert etter: 2030, 2035 eller 2040', en: 'year it is ranked by: 2030, 2035 or 2040' },
  projection: {
    nb: 'hvilken framskriving tallene bygger på: official (Statistisk sentralbyrås, når den er hentet og hel; ellers vår egen) eller own (vår egen); den andre vises ved siden av',
    nn: 'kva framskriving tala byggjer på: official (den frå Statistisk sentralbyrå, når ho er henta og heil; elles vår eiga) eller own (vår eiga); den andre blir vist ved sida av',
    en: 'which projection the figures rest on: official (Statistics Norway’s, when it is fetched and complete; otherwise our own) or own (our own); the other is shown beside',
  },
  where,
  users: {
    nb: 'egen sats for brukere per innbygger, TJENESTE:ALDER=TALL, kan gjentas; uten: de oppgitte satsene',
    nn: 'eigen sats for brukarar per innbyggjar, TENESTE:ALDER=TAL, kan takast opp att; utan: dei oppgjevne satsane',
    en: 'a rate of your own for users per inhabitant, SERVICE:AGE=NUMBER, may be repeated; without: the rates stated',
  },
  fte: {
    nb: 'egen sats for årsverk per bruker, TJENESTE:ALDER=TALL, kan gjentas',
    nn: 'eigen sats for årsverk per brukar, TENESTE:ALDER=TAL, kan takast opp att',
    en: 'a rate of your own for full-time equivalents per user, SERVICE:AGE=NUMBER, may be repeated',
  },
  scheme,
  from,
  to,
  role,
  lists,
  owner,
  minlists: {
    nb: 'hvor mange hele lister en kommune må ha kunnet stå på før det sies at den ikke står på noen; kunne ingen stått på så mange, er det flest mulige som gjelder',
    nn: 'kor mange heile lister ein kommune må ha kunna stå på før det blir sagt at han ikkje står på noka; kunne ingen ha stått på så mange, er det flest moglege som gjeld',
    en: 'how many complete lists a municipality must have been in scope of before it is said to be on none; where none could be on so many, the most that one could',
  },
  threshold: {
    nb: 'hvor sannsynlig det må være at en kommune er i femdelen med størst behov før behovet regnes som stort',
    nn: 'kor sannsynleg det må vere at ein kommune er i femdelen med størst behov før behovet blir rekna som stort',
    en: 'how probable it must be that a municipality is in the fifth with most need for its need to count as great',
  },
  confidence: {
    nb: 'andel av prøvene bakover som intervallene skal romme',
    nn: 'del av prøvene bakover som intervalla skal romme',
    en: 'share of the backtests that the intervals are to hold',
  },
}
