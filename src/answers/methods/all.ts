import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { clusteredErrors } from './clustered-errors.ts'
import { concentration } from './concentration.ts'
import { coverage } from './coverage.ts'
import type { Method } from './declare.ts'
import { edition } from './edition.ts'
import { findings } from './findings.ts'
import { fairlie } from './fairlie.ts'
import { firth } from './firth.ts'
import { fisher } from './fisher.ts'
import { groups } from './groups.ts'
import { importing } from './import.ts'
import { katz } from './katz.ts'
import { logistic } from './logistic.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import { mapping } from './mapping.ts'
import { marginalEffects } from './marginal-effects.ts'
import { municipalities } from './municipalities.ts'
import { names } from './names.ts'
import { need } from './need.ts'
import { neverParticipants } from './never-participants.ts'
import { newcombe } from './newcombe.ts'
import { participation } from './participation.ts'
import { projection } from './projection.ts'
import { schemeDesign } from './scheme-design.ts'
import { trend } from './trend.ts'
import { wilson } from './wilson.ts'

/** THE list of methods, in the order they are shown: what is counted, how it is judged, what the data are. */
export const methods: readonly Method[] = [
  participation, mapping, groups, coverage, neverParticipants, concentration, findings,
  wilson, newcombe, katz, fisher, mantelHaenszel, benjaminiHochberg, trend,
  logistic, firth, clusteredErrors, marginalEffects, fairlie,
  need, projection,
  municipalities, names, schemeDesign, importing, edition,
]

export const methodById = (id: string): Method | undefined => methods.find((method) => method.id === id)
