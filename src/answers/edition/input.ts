import { z } from 'zod'
import { headlinePeriod } from '../../domain/headline.ts'
import type { Text } from '../../domain/text.ts'
import { participationInputs, year } from '../participation/input.ts'

export const editionInput = z.strictObject({
  county: z.string().regex(/^\d{2}$/).optional(),
  from: year.default(headlinePeriod.from),
  to: year.default(headlinePeriod.to),
  group: z.string().min(1).max(20_000).default('small-rural'),
})
export type EditionInput = z.infer<typeof editionInput>

export const editionInputs: { readonly [Name in keyof Required<EditionInput>]: Text } = {
  county: {
    nb: 'fylkets nummer i dag, for en utgave om ett fylke; uten: hele landet',
    nn: 'nummeret til fylket i dag, for ei utgåve om eitt fylke; utan: heile landet',
    en: 'the county’s number today, for an edition about one county; without: the whole country',
  },
  from: participationInputs.from,
  to: participationInputs.to,
  group: { nb: 'gruppen som holdes mot alle andre', nn: 'gruppa som blir halden mot alle andre', en: 'the group held against all others' },
}
