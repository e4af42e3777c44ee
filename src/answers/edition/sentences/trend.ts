import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Trend } from '../../participation/trend.ts'
import { line, numbered, say, withInterval } from '../pieces.ts'

export interface TrendFigures {
  readonly slope: EditionFigure
  readonly schemes: EditionFigure
  readonly verdict: Trend['verdict']
}

/** Whether the gap between the groups grew or shrank within schemes of several years. */
export function trend({ slope, schemes, verdict }: TrendFigures): Sentence {
  if (slope.value === null) {
    return say(
      line`Det er for få lister over flere år til å si om forskjellen er blitt større eller mindre.`,
      line`Det er for få lister over fleire år til å seie om skilnaden er blitt større eller mindre.`,
      line`There are too few lists over several years to tell whether the difference has grown or shrunk.`,
    )
  }
  const by = withInterval(slope)
  const of = [numbered(schemes, 'ordningen', 'ordningene'), numbered(schemes, 'ordninga', 'ordningane'), numbered(schemes, 'scheme', 'schemes')] as const
  return {
    closing: say(
      line`Forskjellen ble mindre i ${schemes} ${numbered(schemes, 'ordning', 'ordninger')} med flere år: endringen er ${by} i året.`,
      line`Skilnaden vart mindre i ${schemes} ${numbered(schemes, 'ordning', 'ordningar')} med fleire år: endringa er ${by} i året.`,
      line`The difference shrank in ${schemes} ${of[2]} with several years: the change is ${by} a year.`,
    ),
    widening: say(
      line`Forskjellen ble større i ${schemes} ${numbered(schemes, 'ordning', 'ordninger')} med flere år: endringen er ${by} i året.`,
      line`Skilnaden vart større i ${schemes} ${numbered(schemes, 'ordning', 'ordningar')} med fleire år: endringa er ${by} i året.`,
      line`The difference grew in ${schemes} ${of[2]} with several years: the change is ${by} a year.`,
    ),
    'cannot-tell': say(
      line`Tallene avgjør ikke om forskjellen ble større eller mindre: i ${numbered(schemes, 'den', 'de')} ${schemes} ${of[0]} med flere år er endringen ${by} i året.`,
      line`Tala avgjer ikkje om skilnaden vart større eller mindre: i ${numbered(schemes, 'den', 'dei')} ${schemes} ${of[1]} med fleire år er endringa ${by} i året.`,
      line`The figures cannot tell whether the difference grew or shrank: in the ${schemes} ${of[2]} with several years the change is ${by} a year.`,
    ),
  }[verdict]
}
