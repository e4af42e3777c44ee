import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { concentration } from './concentration.ts'
import { coverage } from './coverage.ts'
import type { Method } from './declare.ts'
import { fisher } from './fisher.ts'
import { groups } from './groups.ts'
import { importing } from './import.ts'
import { katz } from './katz.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import { mapping } from './mapping.ts'
import { municipalities } from './municipalities.ts'
import { names } from './names.ts'
import { neverParticipants } from './never-participants.ts'
import { newcombe } from './newcombe.ts'
import { participation } from './participation.ts'
import { schemeDesign } from './scheme-design.ts'
import { trend } from './trend.ts'
import { wilson } from './wilson.ts'

/** THE list of methods, in the order they are shown: what is counted, how it is judged, what the data are. */
export const methods: readonly Method[] = [
  participation, mapping, groups, coverage, neverParticipants, concentration,
  wilson, newcombe, katz, fisher, mantelHaenszel, benjaminiHochberg, trend,
  municipalities, names, schemeDesign, importing,
]

export const methodById = (id: string): Method | undefined => methods.find((method) => method.id === id)
