import type { Snapshot } from '../../store/snapshot.ts'
import { caveatsOf } from '../participation/caveats.ts'
import { type Coverage, warningsOf } from '../participation/coverage.ts'
import type { Warning } from '../question.ts'
import type { Drawn } from './asked.ts'
import type { ExplainAnswer } from './answer.ts'
import type { ExplainInput } from './input.ts'
import { inEach, t, termCautions } from './words.ts'

/** What must be said beside the figures: of the lists as for participation, and of the model. */
export function explainWarnings(
  snapshot: Snapshot,
  input: ExplainInput,
  { asked, strata }: Drawn,
  coverage: Coverage,
  { model, decomposition }: ExplainAnswer,
): readonly Warning[] {
  const groups = { empty: [], overlapping: 0 }
  const ofLists = warningsOf(
    strata,
    coverage,
    decomposition?.groupUnknown ?? 0,
    asked,
    groups,
    caveatsOf(snapshot, strata, asked),
  ).filter(({ code }) => !saidOtherwise.includes(code))
  const split = model?.leftOut.find(({ reason }) => reason === 'split')
  const cautions = (model?.terms ?? []).flatMap(({ term }): readonly Warning[] => {
    const message = termCautions[term]
    return message ? [{ code: `term-${term}`, where: term, message }] : []
  })
  return [
    ...(model ? [{ code: 'not-causes', where: null, message: notCauses }] : []),
    ...cautions,
    ...(split ? [{ code: 'split-left-out', where: split.codes.join(', '), message: splitLeftOut(split.rows) }] : []),
    ...(input.borders === '2024' && model ? [{ code: 'borders-moved', where: null, message: bordersMoved }] : []),
    ...(model && coverage.rows.waiting > 0
      ? [{ code: 'rows-waiting', where: null, message: rowsWaiting(coverage.rows.waiting) }]
      : []),
    ...ofLists,
  ]
}

/**
 * Errors are clustered by municipality, so that lists are alike is taken care of; and a model has no bounds for names
 * that wait.
 */
const saidOtherwise: readonly string[] = ['lists-alike', 'rows-waiting']

const rowsWaiting = (names: number) =>
  inEach((language) => ({
    nb: names === 1 ? '1 navn venter på avklaring. Kommunen er regnet som om den ikke deltok.' : `${names} navn venter på avklaring. Kommunene er regnet som om de ikke deltok.`,
    nn: names === 1 ? '1 namn ventar på avklaring. Kommunen er rekna som om han ikkje deltok.' : `${names} namn ventar på avklaring. Kommunane er rekna som om dei ikkje deltok.`,
    en: names === 1 ? '1 name waits to be settled. The municipality is counted as not having taken part.' : `${names} names wait to be settled. The municipalities are counted as not having taken part.`,
  })[language])
const notCauses = t(
  'Tallene viser hva som går sammen med deltakelse, ikke hvorfor. Kjennetegn som ikke er med i modellen, kan ligge bak begge deler.',
  'Tala viser kva som går saman med deltaking, ikkje kvifor. Kjenneteikn som ikkje er med i modellen, kan liggje bak begge delar.',
  'The figures show what goes with participation, not why. Facts that are not in the model may lie behind both.',
)
const splitLeftOut = (rows: number) =>
  inEach((language) => ({
    nb: `${rows} rader er holdt utenfor fordi kommunen er delt siden, og det ikke er kjent hvilken del som ville deltatt.`,
    nn: `${rows} rader er haldne utanfor fordi kommunen er delt sidan, og det ikkje er kjent kva del som ville ha delteke.`,
    en: `${rows} rows are left out because the municipality has been divided since, and it is not known which part would have taken part.`,
  })[language])
const bordersMoved = t(
  'Alle år er i kommunegrensene fra 2024: en kommune som er slått sammen, har deltatt når en av delene gjorde det. Folketall for delte kommuner er anslag i årene før delingen.',
  'Alle år er i kommunegrensene frå 2024: ein kommune som er slegen saman, har delteke når ein av delane gjorde det. Folketal for delte kommunar er overslag i åra før delinga.',
  'All years are in the municipal borders of 2024: one that was merged took part when any of its parts did. Populations of divided municipalities are estimates in the years before.',
)
