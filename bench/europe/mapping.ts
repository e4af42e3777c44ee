import { mappingInput } from '../../src/answers/mapping/input.ts'
import { mappingOf } from '../../src/answers/mapping/mapping-of.ts'
import { makeSnapshot } from '../../src/store/make-snapshot.ts'
import { timed as times } from '../runner/figure.ts'
import { europe, madeSnapshotData, partOfEurope } from './generate.ts'

/** Norway, ten of it, a hundred of it, and the European Union's local units. */
export const sizes: readonly number[] = [357, 3_570, 35_700, 98_000]

/** Two groups over the whole, by centrality and by population, in every scheme and year: some eighty thousand rows, each of two rates and their difference. */
const asked = mappingInput.parse({ group: ['small=population < 5000', 'rural=centrality in 5-6'], by: ['national', 'centrality', 'population'], role: ['any'], among: ['all'] })

export interface Timed {
  readonly units: number
  readonly entries: number
  readonly cells: number
  /** Seconds: making the snapshot, the first mapping of it, and the mapping when it has been made before (median of five). */
  readonly snapshot: number
  readonly first: number
  readonly again: number
  /** Megabytes held with the snapshot made. */
  readonly memory: number
}

/** Times the mapping of one size. */
export function timed(units: number): Timed {
  const data = madeSnapshotData(europe(partOfEurope(units)))
  const began = performance.now()
  const snapshot = makeSnapshot(data)
  const made = performance.now()
  const mapping = mappingOf(snapshot, asked)
  const first = performance.now()
  const again = times(() => mappingOf(snapshot, asked), { warm: 1, runs: 5 }).median
  return { units, entries: data.entries.length, cells: mapping.count, snapshot: (made - began) / 1000, first: (first - made) / 1000, again: again / 1000, memory: process.memoryUsage().rss / 2 ** 20 }
}
