import { z } from 'zod'
import { presets } from '../domain/group/presets.ts'
import { schemeName } from '../domain/scheme.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { participation } from './participation.ts'
import type { Pooled } from './participation/compare.ts'
import type { Coverage } from './participation/coverage.ts'
import { type ParticipationInput, participationInput, participationInputs, year } from './participation/input.ts'
import { pooledOf } from './participation/pooled.ts'
import { conclusionWords } from './code-words.ts'
import { type Answered, type CellValue, type CodeWords, question } from './question.ts'
import { knownOf } from './robustness/among.ts'
import { type DesignVariant, designVariants } from './robustness/designs.ts'
import { periodVariants } from './robustness/periods.ts'
import type { Variant } from './robustness/variant.ts'

export const robustnessInput = z.strictObject({
  from: year.optional(),
  to: year.optional(),
  lists: z.enum(['all', 'national']).default('all'),
  owner: z.enum(['state', 'any']).default('state'),
  group: z.string().max(20_000).default('small-rural'),
  where: participationInput.shape.where,
})
export type RobustnessInput = z.infer<typeof robustnessInput>

export type { Variant } from './robustness/variant.ts'

export interface RobustnessAnswer {
  /** The question itself. */
  readonly main: Variant
  /** The same under every rival definition of small rural. */
  readonly definitions: readonly Variant[]
  /** Among all in scope, on lists where it is known who could take part, and among those who could. */
  readonly among: readonly Variant[]
  /** Within each design under either coding, and with each of the design's schemes left out. */
  readonly designs: readonly DesignVariant[]
  /** The same in other periods: which years are asked about may decide the answer. */
  readonly periods: readonly Variant[]
  /** Other choices of which lists are counted. */
  readonly choices: readonly Variant[]
  /** With each scheme left out in turn: which lists became known is not chance. */
  readonly without: readonly Variant[]
  /** Whether the conclusion is the same throughout. */
  readonly survives: { readonly definitions: boolean; readonly among: boolean; readonly periods: boolean; readonly choices: boolean; readonly without: boolean }
}

export const robustness = question<RobustnessInput, RobustnessAnswer, Coverage>({
  id: 'robustness',
  version: 1,
  title: { nb: 'Holder konklusjonen?', nn: 'Held konklusjonen?', en: 'Does the conclusion hold?' },
  summary: {
    nb: 'Samme spørsmål under rivaliserende definisjoner, i andre perioder, under begge kodinger, blant alle og blant dem som kunne delta, og uten hver ordning',
    nn: 'Same spørsmål under rivaliserande definisjonar, i andre periodar, under begge kodingar, blant alle og blant dei som kunne delta, og utan kvar ordning',
    en: 'The same question under rival definitions, in other periods, under either coding, among all and among those who could take part, and without each scheme',
  },
  input: robustnessInput,
  inputs: {
    from: { nb: 'første år', nn: 'første år', en: 'first year' },
    to: { nb: 'siste år', nn: 'siste år', en: 'last year' },
    lists: { nb: 'alle hele lister, eller bare de som gjelder hele landet', nn: 'alle heile lister, eller berre dei som gjeld heile landet', en: 'all complete lists, or only those for the whole country' },
    owner: { nb: 'statens ordninger, eller også andres', nn: 'ordningane til staten, eller òg andre sine', en: 'the state’s schemes, or others’ too' },
    where: participationInputs.where,
    group: { nb: 'gruppen som holdes mot alle andre', nn: 'gruppa som blir halden mot alle andre', en: 'the group held against all others' },
  },
  method: { id: 'participation', version: '1' },
  example: {
    input: { from: 2018, to: 2018, lists: 'national' },
    read: ({ main }) => [main.pooled.strata, main.conclusion],
    expected: [4, 'cannot-tell'],
  },
  answer: answerRobustness,
  tables: (answer) => [
    {
      name: 'variants',
      columns: [
        { id: 'variant', title: { nb: 'variant', nn: 'variant', en: 'variant' }, words: titlesOf(answer) },
        { id: 'oddsRatio', title: { nb: 'oddsforhold', nn: 'oddsforhold', en: 'odds ratio' } },
        { id: 'low', title: { nb: 'nedre grense', nn: 'nedre grense', en: 'lower limit' } },
        { id: 'high', title: { nb: 'øvre grense', nn: 'øvre grense', en: 'upper limit' } },
        { id: 'p', title: { nb: 'p-verdi', nn: 'p-verdi', en: 'p value' } },
        { id: 'strata', title: { nb: 'lister (ordning og år)', nn: 'lister (ordning og år)', en: 'scheme-years' }, unit: 'count' },
        { id: 'conclusion', title: { nb: 'konklusjon', nn: 'konklusjon', en: 'conclusion' }, words: conclusionWords },
      ],
      rows: [answer.main, ...answer.definitions, ...answer.among, ...answer.designs.flatMap((design) => [design, ...design.without]), ...answer.periods, ...answer.choices, ...answer.without].map((v): CellValue[] => [
        v.id, v.pooled.oddsRatio, v.pooled.low, v.pooled.high, v.pooled.p, v.pooled.strata, v.conclusion,
      ]),
    },
  ],
})

/** Variants by what they are called; `main` and the like by the group. */
const titlesOf = ({ main, definitions, among, designs, periods, choices, without }: RobustnessAnswer): CodeWords =>
  Object.fromEntries([main, ...definitions, ...among, ...designs.flatMap((design) => [design, ...design.without]), ...periods, ...choices, ...without].filter(({ title }) => title.nb !== '').map(({ id, title }) => [id, title]))

function answerRobustness(snapshot: Snapshot, input: RobustnessInput): Answered<RobustnessAnswer, Coverage> {
  const { group, ...period } = input
  const asked = participationInput.parse({ ...period, group: [group] })
  const changed = (change: Partial<ParticipationInput>): ParticipationInput => ({ ...asked, ...change })
  const run = (change: Partial<ParticipationInput>): Pooled => pooledOf(snapshot, changed(change))
  const variant = (id: string, title: Text, meaning: Text, change: Partial<ParticipationInput>, pooled = run(change)): Variant =>
    ({ id, change, title, meaning, pooled, conclusion: pooled.conclusion })
  const first = participation.answer(snapshot, asked)
  const title = first.answer.groups[0]?.title ?? none
  const main = variant('main', title, none, {}, first.answer.pooled)
  const definitions = presets.filter(({ smallRural }) => smallRural).map((preset) => variant(preset.id, preset.title, preset.meaning, { group: [preset.id] }))
  const among = [
    variant('all', amongAll, none, {}, first.answer.pooled),
    ...knownOf.map(({ among: of, title: called }) => variant(of, called, none, { among: of })),
  ]
  const periods = periodVariants(snapshot, asked)
  const choices = [
    variant('lists/all', { nb: 'også lister for enkelte fylker', nn: 'òg lister for einskilde fylke', en: 'lists of single counties too' }, none, { lists: 'all' }),
    variant('owner/any', { nb: 'også andres ordninger enn statens', nn: 'òg ordningane til andre enn staten', en: 'others’ schemes than the state’s too' }, none, { owner: 'any' }),
    variant('repeats/each', repeated, none, { repeats: 'each' }),
    variant('any-and-each', { nb: 'alt dette på en gang', nn: 'alt dette på ein gong', en: 'all of these at once' }, none, { lists: 'all', owner: 'any', repeats: 'each' }),
  ]
  const schemes = first.answer.breakdown.filter(({ by }) => by === 'scheme').map(({ value }) => value)
  const designs = designVariants(snapshot, schemes, changed)
  const without = schemes.map((id) => {
    const scheme = snapshot.schemeById.get(id)
    return variant(`without/${id}`, scheme ? schemeName(scheme) : none, none, { without: [id] })
  })
  const same = (variants: readonly Variant[]): boolean => variants.every(({ conclusion }) => conclusion === main.conclusion)
  return {
    answer: {
      main,
      definitions,
      among,
      designs,
      periods,
      choices,
      without,
      survives: { definitions: same(definitions), among: same(among), periods: same(periods), choices: same(choices), without: same(without) },
    },
    coverage: first.coverage,
    warnings: first.warnings,
    sources: first.sources,
    datasets: first.datasets,
  }
}

const repeated: Text = {
  nb: 'også lister som viser samme utvelgelse på nytt',
  nn: 'òg lister som viser same utveljinga på nytt',
  en: 'lists that show the same selection again too',
}
const none: Text = { nb: '', nn: '', en: '' }
const amongAll: Text = { nb: 'blant alle i omfanget', nn: 'blant alle i omfanget', en: 'among all in scope' }
