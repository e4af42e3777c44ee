import type { Difference } from '../../../actions/update-data-compare.ts'
import type { DatasetVersions } from '../../../actions/update-data-versions.ts'
import type { KeptRefusal } from '../../../domain/refusal.ts'
import type { PageRequest } from '../../page.ts'

/** What the page of the registers is made from. */
export interface RegistersView {
  readonly request: Pick<PageRequest, 'language'>
  readonly changes: NonNullable<PageRequest['changes']>
  readonly datasets: readonly DatasetVersions[]
  /** What each version that waits would change, by its number; none for readers who may not change anything. */
  readonly differences: ReadonlyMap<number, Difference>
  readonly refusal: KeptRefusal | null
}
