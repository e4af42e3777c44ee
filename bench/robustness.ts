import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { robustness, robustnessInput } from '../src/answers/robustness.ts'
import { presets } from '../src/domain/group/presets.ts'
import { type Bench, figure, timesOf } from './runner/figure.ts'

export const bench: Bench = {
  about: 'The same question under every rival definition, coding, scope and choice of lists, and with each scheme left out in turn; warm, no answer kept.',
  run: async () => {
    const snapshot = await shippedSnapshot()
    const inputs = presets.flatMap(({ id }) =>
      (['all', 'national'] as const).flatMap((lists) => (['state', 'any'] as const).flatMap((owner) => [{}, { from: 2017, to: 2024 }, { from: 2020, to: 2023 }].map((period) => ({ group: id, lists, owner, ...period })))),
    )
    const ask = (input: object): number => {
      const parsed = robustnessInput.parse(input)
      const begun = performance.now()
      robustness.answer(snapshot, parsed)
      return performance.now() - begun
    }
    for (let round = 0; round < 3; round++) for (const input of inputs) ask(input)
    const times = timesOf(inputs.map(ask))
    return [
      figure({ name: 'robustness, median', value: times.median, unit: 'ms', atMost: 40, note: `${times.count} inputs` }),
      figure({ name: 'robustness, 95th percentile', value: times.p95, unit: 'ms', atMost: 40 }),
    ]
  },
}
