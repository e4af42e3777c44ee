import { ask } from '../answers/answer.ts'
import { participation } from '../answers/participation.ts'
import type { Standing } from '../actions/drafts/receipt.ts'
import type { Snapshot } from '../store/snapshot.ts'

type Lists = readonly { readonly id: string; readonly scheme: string; readonly year: number }[]

/** What the participation page answers for the scheme-years of some lists. */
export function standingOf(snapshot: Snapshot, lists: Lists): readonly Standing[] {
  return lists.map(({ id, scheme, year }) => {
    const { groups, cells } = ask(participation, snapshot, { scheme: [scheme], from: year, to: year, owner: 'any' }, 'nb').answer
    return {
      list: id,
      scheme,
      year,
      groups: groups.map((group) => {
        const cell = cells.find((one) => one.group === group.id && one.scheme === scheme && one.year === year)
        return { id: group.id, title: group.title, participants: cell?.participants ?? null, inScope: cell?.inScope ?? null, rate: cell?.rate ?? null }
      }),
    }
  })
}
