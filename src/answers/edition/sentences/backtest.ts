import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { line, numbered, say } from '../pieces.ts'
import { yearsIn } from './need.ts'

export interface BacktestFigures {
  readonly what: Text
  readonly beaten: EditionFigure
  readonly classes: EditionFigure
  readonly error: EditionFigure
  readonly noChange: EditionFigure
  readonly growth: EditionFigure
  readonly years: EditionFigure
  /** Whether the two simple guesses are one and the same in every class: the same growth leaves a ratio as it is. */
  readonly isOneGuess: boolean
}

/** How well the projection has hit before, against guessing no change and guessing the same growth. */
export function backtested({ what, beaten, classes, error, noChange, growth, years, isOneGuess }: BacktestFigures): readonly Sentence[] {
  if (!classes.value || error.value === null) return []
  const isAll = beaten.value === classes.value
  const share = isAll ? { nb: line`i alle ${classes}`, nn: line`i alle ${classes}`, en: line`in all ${classes}` } : { nb: line`i ${beaten} av ${classes}`, nn: line`i ${beaten} av ${classes}`, en: line`in ${beaten} of ${classes}` }
  if (isOneGuess) {
    return [
      say(
        line`Prøvd bakover over ${years} bommet framskrivingen av ${what.nb} med ${error} i gjennomsnitt, mot ${noChange} for ingen endring; den traff bedre ${share.nb} ${numbered(classes, 'størrelsesklasse', 'størrelsesklasser')}. Samme vekst for alle aldre endrer ikke et forhold, og er her det samme som ingen endring.`,
        line`Prøvd bakover over ${years} bomma framskrivinga av ${what.nn} med ${error} i gjennomsnitt, mot ${noChange} for inga endring; ho traff betre ${share.nn} ${numbered(classes, 'storleiksklasse', 'storleiksklassar')}. Same vekst for alle aldrar endrar ikkje eit forhold, og er her det same som inga endring.`,
        line`Tried backwards over ${years}, the projection of ${what.en} missed by ${error} on average, against ${noChange} for no change; it did better ${share.en} size ${numbered(classes, 'class', 'classes')}. The same growth at every age leaves a ratio as it is, and is here the same as no change.`,
      ),
    ]
  }
  return [
    say(
      line`Prøvd bakover over ${years} bommet framskrivingen av ${what.nb} med ${error} i gjennomsnitt, mot ${noChange} for ingen endring og ${growth} for samme vekst som i de fem årene før; den traff bedre enn begge ${share.nb} ${numbered(classes, 'størrelsesklasse', 'størrelsesklasser')}.`,
      line`Prøvd bakover over ${years} bomma framskrivinga av ${what.nn} med ${error} i gjennomsnitt, mot ${noChange} for inga endring og ${growth} for same vekst som i dei fem åra før; ho traff betre enn begge ${share.nn} ${numbered(classes, 'storleiksklasse', 'storleiksklassar')}.`,
      line`Tried backwards over ${years}, the projection of ${what.en} missed by ${error} on average, against ${noChange} for no change and ${growth} for the same growth as over the five years before; it did better than both ${share.en} size ${numbered(classes, 'class', 'classes')}.`,
    ),
  ]
}

/** Which years the backtests began in, and that the projection was not fitted to them; nothing where there were none. */
export function originsTold(origins: readonly number[]): readonly Sentence[] {
  if (origins.length === 0) return []
  const from = yearsIn(origins)
  return [
    say(
      line`Prøvene er framskrivinger fra ${from.nb}; valgene i metoden er gjort på prøver fra andre år. Samme vekst er veksten i hele folketallet de fem årene før.`,
      line`Prøvene er framskrivingar frå ${from.nn}; vala i metoden er gjorde på prøver frå andre år. Same vekst er veksten i heile folketalet dei fem åra før.`,
      line`The backtests are projections from ${from.en}; the choices of the method were made on backtests from other years. The same growth is that of the whole population over the five years before.`,
    ),
  ]
}
