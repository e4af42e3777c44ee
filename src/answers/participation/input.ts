import { z } from 'zod'
import { codings, schemeDesigns } from '../../domain/scheme.ts'
import type { Text } from '../../domain/text.ts'
import { divisions } from '../groups.ts'

/** One or many values, as options and URLs give them. */
export const many = <T extends z.ZodType<string>>(item: T, most = 300) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(most))

/** A year that anything can be asked about. */
export const year = z.coerce.number().int().min(1900).max(2100)
const flag = z.preprocess((value) => (value === 'true' || value === '' || value === '1' ? true : value === 'false' || value === '0' ? false : value), z.boolean())

export const participationInput = z.strictObject({
  scheme: many(z.string().max(100)).default([]),
  without: many(z.string().max(100)).default([]),
  from: year.optional(),
  to: year.optional(),
  group: many(z.string().max(20_000)).default([]),
  where: z.string().max(20_000).optional(),
  by: z.enum(divisions).optional(),
  role: z.enum(['any', 'lead']).default('any'),
  status: z.enum(['awarded', 'applied']).default('awarded'),
  among: z.enum(['all', 'known', 'eligible']).default('all'),
  lists: z.enum(['all', 'national']).default('all'),
  repeats: z.enum(['once', 'each']).default('once'),
  coding: z.enum(codings).default('first'),
  design: many(z.enum(schemeDesigns)).default([]),
  theme: many(z.string().max(100)).default([]),
  owner: z.enum(['state', 'any']).default('state'),
  participants: flag.optional(),
  never: flag.default(false),
  minlists: z.coerce.number().int().min(1).max(1000).default(3),
  confidence: z.coerce.number().min(0.5).max(0.999).default(0.95),
})
export type ParticipationInput = z.infer<typeof participationInput>

export const participationInputs: { readonly [Name in keyof Required<ParticipationInput>]: Text } = {
  scheme: { nb: 'ordning, kan gjentas; uten: alle', nn: 'ordning, kan takast opp att; utan: alle', en: 'scheme, may be repeated; without: all' },
  without: { nb: 'ordning som holdes utenfor, kan gjentas', nn: 'ordning som blir halden utanfor, kan takast opp att', en: 'scheme left out, may be repeated' },
  from: { nb: 'første år', nn: 'første år', en: 'first year' },
  to: { nb: 'siste år', nn: 'siste år', en: 'last year' },
  group: {
    nb: 'gruppe: NAVN=UTTRYKK eller en ferdig definisjon, kan gjentas; den første sammenlignes med de neste, eller med alle andre',
    nn: 'gruppe: NAMN=UTTRYKK eller ein ferdig definisjon, kan takast opp att; den første blir samanlikna med dei neste, eller med alle andre',
    en: 'group: NAME=EXPRESSION or a named definition, may be repeated; the first is compared with the next ones, or with all others',
  },
  where: {
    nb: 'bare kommuner her: county:NUMMER for et fylke i dagens grenser, eller et uttrykk; uten: hele landet',
    nn: 'berre kommunar her: county:NUMMER for eit fylke i grensene no, eller eit uttrykk; utan: heile landet',
    en: 'only municipalities here: county:NUMBER for a county in its borders of today, or an expression; without: the whole country',
  },
  by: { nb: 'del alle kommuner inn i bånd i stedet for grupper', nn: 'del alle kommunar inn i band i staden for grupper', en: 'divide all municipalities into bands instead of groups' },
  role: { nb: 'hvilke roller som teller', nn: 'kva roller som tel', en: 'which roles count' },
  status: { nb: 'om tildeling eller søknad teller', nn: 'om tildeling eller søknad tel', en: 'whether awards or applications count' },
  among: {
    nb: 'blant alle i omfanget; alle i omfanget, men bare på lister der det er kjent hvem som kunne delta; eller blant dem som kunne delta',
    nn: 'blant alle i omfanget; alle i omfanget, men berre på lister der det er kjent kven som kunne delta; eller blant dei som kunne delta',
    en: 'among all in scope; all in scope, but only on lists where it is known who could take part; or among those who could take part',
  },
  lists: { nb: 'alle hele lister, eller bare de som gjelder hele landet (eller hele området, når --where er valgt)', nn: 'alle heile lister, eller berre dei som gjeld heile landet (eller heile området, når --where er vald)', en: 'all complete lists, or only those for the whole country (or the whole area, when --where is chosen)' },
  repeats: {
    nb: 'lister som viser samme utvelgelse på nytt: regnes én gang, eller hver gang',
    nn: 'lister som viser same utveljinga på nytt: blir rekna éin gong, eller kvar gong',
    en: 'lists that show the same selection again: counted once, or each time',
  },
  coding: { nb: 'koding av utforming', nn: 'koding av utforming', en: 'coding of scheme design' },
  design: { nb: 'bare ordninger med denne utformingen, kan gjentas', nn: 'berre ordningar med denne utforminga, kan takast opp att', en: 'only schemes of this design, may be repeated' },
  theme: { nb: 'bare ordninger med dette temaet, kan gjentas', nn: 'berre ordningar med dette temaet, kan takast opp att', en: 'only schemes of this theme, may be repeated' },
  owner: { nb: 'statens ordninger, eller også andres', nn: 'ordningane til staten, eller òg andre sine', en: 'the state’s schemes, or others’ too' },
  participants: { nb: 'vis hvem som deltok; uten valg: når en ordning er valgt', nn: 'vis kven som deltok; utan val: når ei ordning er vald', en: 'show who took part; unless told: when a scheme is chosen' },
  never: { nb: 'vis dem som aldri deltok', nn: 'vis dei som aldri deltok', en: 'show those who never took part' },
  minlists: { nb: 'hvor mange hele lister en kommune må ha vært i omfanget av for å regnes som aldri-deltaker', nn: 'kor mange heile lister ein kommune må ha vore i omfanget av for å reknast som aldri-deltakar', en: 'how many complete lists a municipality must have been in scope of to count as never taking part' },
  confidence: { nb: 'konfidensnivå', nn: 'konfidensnivå', en: 'confidence level' },
}
