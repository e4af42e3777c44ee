import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { participation } from '../src/answers/participation.ts'
import { participationInput } from '../src/answers/participation/input.ts'
import { presets } from '../src/domain/group/presets.ts'
import { type Bench, figure, timesOf } from './runner/figure.ts'

const periods = [{}, { from: 2017, to: 2024 }, { from: 2018, to: 2018 }, { from: 2020, to: 2023 }, { from: 2010, to: 2016 }]
const ways = [{}, { role: 'lead' }, { among: 'eligible' }, { lists: 'national' }, { owner: 'any', repeats: 'each' }, { never: true, participants: true }, { status: 'applied' }]

/** Definitions that nobody has asked about before: each is read and evaluated anew. */
const novel = [1234, 2345, 6789, 12_345].flatMap((n) => [`population < ${n}`, `population < ${n} & centrality in 4-6`, `!(county = 18) & population > ${n}`, `centrality@2020 in 5-6 | age-80 > 0.0${n % 90}`])

export const bench: Bench = {
  about:
    'One answer to the question of participation, warm: what is worked out once for a snapshot stands ready, but no answer is kept. Every group × period × scheme × way of counting, groups that nobody has asked about, and divisions into bands.',
  run: async (tell) => {
    const snapshot = await shippedSnapshot()
    const counted = [...new Set(snapshot.data.lists.filter(({ complete }) => complete).map(({ scheme }) => scheme))]
    const inputs = periods.flatMap((period) => [
      ...presets.flatMap(({ id }) => ways.flatMap((way) => [[], ...counted.map((scheme) => [scheme])].map((scheme) => ({ group: [id], scheme, ...period, ...way })))),
      ...['county', 'centrality', 'population'].map((by) => ({ by, ...period })),
      ...presets.slice(1).map(({ id }) => ({ group: ['small-rural', id], ...period })),
    ])
    const ask = (input: object): number => {
      const parsed = participationInput.parse(input)
      const begun = performance.now()
      participation.answer(snapshot, parsed)
      return performance.now() - begun
    }
    const fresh = periods.flatMap((period) => novel.map((group) => ({ group: [group], ...period })))
    // The facts of each year stand ready as columns, as after any earlier question that turns on them.
    for (const period of periods) ask({ group: ['population > 0 & centrality@2020 in 1-6 & age-80 > 0 & county = 03'], ...period })
    for (const input of inputs) ask(input)
    const known = timesOf(inputs.map(ask))
    const every = timesOf(inputs.filter((input) => 'scheme' in input && Array.isArray(input.scheme) && input.scheme.length === 0).map(ask))
    const unheard = timesOf(fresh.map(ask))
    tell(`${known.count} inputs: median ${known.median.toFixed(2)} ms, largest ${known.most.toFixed(1)} ms`)
    return [
      figure({ name: 'one answer, median', value: known.median, unit: 'ms', atMost: 5, note: `${known.count} different inputs` }),
      figure({ name: 'one answer, 95th percentile', value: known.p95, unit: 'ms', atMost: 5 }),
      figure({ name: 'one answer over every scheme, 95th percentile', value: every.p95, unit: 'ms', atMost: 5, note: `${every.count} inputs without a scheme chosen, the heaviest kind` }),
      figure({ name: 'one answer, largest', value: known.most, unit: 'ms' }),
      figure({ name: 'a group never asked about, 95th percentile', value: unheard.p95, unit: 'ms', atMost: 5, note: `${unheard.count} inputs, each asked once, the facts of each year at hand` }),
    ]
  },
}
