import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { map } from '../src/answers/map.ts'
import { need } from '../src/answers/need.ts'
import { asParticipation } from '../src/answers/need/participation.ts'
import { backtestRuns } from '../src/answers/need/backtest.ts'
import { needInput } from '../src/answers/need/input.ts'
import { outlookOf } from '../src/answers/need/projection.ts'
import { makeSnapshot } from '../src/store/make-snapshot.ts'
import { type Bench, figure, timesOf } from './runner/figure.ts'

const indicators = ['working-per-80', 'age-80-share', 'old-per-working', 'working-change', 'age-80-growth'] as const

export const bench: Bench = {
  about:
    'The need of all 357 municipalities: projections to 2030, 2035 and 2040, every backtest, every figure with its interval, probabilities by simulation, and participation beside. The first time: nothing about need has been asked in the process before, but the lists have been counted, as for any page. Warm: another measure and year of the same snapshot.',
  run: async (tell) => {
    const { data } = await shippedSnapshot()
    const cold = makeSnapshot(data)
    map.answer(cold, asParticipation(needInput.parse({})))
    const begun = performance.now()
    outlookOf(cold)
    const projected = performance.now()
    backtestRuns(cold)
    const tried = performance.now()
    need.answer(cold, needInput.parse({}))
    const answered = performance.now()
    const again = timesOf(
      Array.from({ length: 9 }, () => {
        const fresh = makeSnapshot(data)
        map.answer(fresh, asParticipation(needInput.parse({})))
        const start = performance.now()
        need.answer(fresh, needInput.parse({}))
        return performance.now() - start
      }),
    )
    const warm = timesOf(
      indicators.flatMap((indicator) =>
        [2030, 2035, 2040].flatMap((horizon) => {
          const start = performance.now()
          need.answer(cold, needInput.parse({ indicator, horizon }))
          return performance.now() - start
        }),
      ),
    )
    const known = timesOf(
      Array.from({ length: 15 }, () => {
        const start = performance.now()
        need.answer(cold, needInput.parse({ municipality: '1835' }))
        return performance.now() - start
      }),
    )
    tell(`projections ${(projected - begun).toFixed(0)} ms, backtests ${(tried - projected).toFixed(0)} ms, the rest of the answer ${(answered - tried).toFixed(0)} ms`)
    return [
      figure({ name: 'all projections with intervals, the first time in a process', value: answered - begun, unit: 'ms', atMost: 300, note: 'backtests and probabilities included' }),
      figure({ name: 'of it, the projections', value: projected - begun, unit: 'ms' }),
      figure({ name: 'of it, the backtests', value: tried - projected, unit: 'ms' }),
      figure({ name: 'a new snapshot, median', value: again.median, unit: 'ms', atMost: 300 }),
      figure({ name: 'another measure or year, median', value: warm.median, unit: 'ms', atMost: 100, note: `${warm.count} inputs, each asked once` }),
      figure({ name: 'one municipality, median', value: known.median, unit: 'ms', atMost: 50 }),
    ]
  },
}
