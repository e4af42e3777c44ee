import { Refusal } from '../../domain/refusal.ts'

/** Two chapters tell one figure with different values: the edition would contradict itself. A fault of the product. */
export function figureToldTwice(id: string): Refusal {
  return new Refusal({
    code: 'edition-figure-told-twice',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `Tallet «${id}» står med to verdier i samme utgave. Utgaven lages ikke, for den ville motsagt seg selv. Dette er en feil i programmet: meld fra med tallets navn.`,
      nn: `Talet «${id}» står med to verdiar i same utgåve. Utgåva blir ikkje laga, for ho ville ha sagt imot seg sjølv. Dette er ein feil i programmet: meld frå med namnet på talet.`,
      en: `The figure “${id}” stands with two values in one edition. The edition is not made, since it would contradict itself. This is a fault in the program: report it with the figure’s name.`,
    },
  })
}

/** A county edition asked for of a county that is not there today. */
export function noSuchCounty(
  code: string,
  known: readonly { readonly code: string; readonly name: string }[],
): Refusal {
  const those = known.map((county) => `${county.code} ${county.name}`).join(', ')
  return new Refusal({
    code: 'edition-county-not-today',
    kind: 'bad-input',
    where: { text: code },
    text: {
      nb: `Det finnes ikke noe fylke ${code} i dag, så det kan ikke lages noen utgave for det. Velg blant ${those}.`,
      nn: `Det finst ikkje noko fylke ${code} i dag, så det kan ikkje lagast noka utgåve for det. Vel mellom ${those}.`,
      en: `There is no county ${code} today, so no edition can be made for it. Choose among ${those}.`,
    },
  })
}

/** A correction would say what the edition that it corrects says: asked about before it is published. */
export function sameAsCorrected(id: string): Refusal {
  return new Refusal({
    code: 'edition-same-as-corrected',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `Innholdet er det samme som i ${id}: ingen tall er endret.`,
      nn: `Innhaldet er det same som i ${id}: ingen tal er endra.`,
      en: `The content is the same as in ${id}: no figure has changed.`,
    },
  })
}

/**
 * Two editions of different areas have hardly a figure in common. An area is a county's name; null is the whole
 * country.
 */
export function ofOtherAreas(a: string | null, b: string | null): Refusal {
  return new Refusal({
    code: 'editions-of-other-areas',
    kind: 'bad-input',
    text: {
      nb: `Den første utgaven er for ${a ?? 'hele landet'}, den andre for ${b ?? 'hele landet'}, så tallene kan ikke sammenlignes. Velg to utgaver for samme område.`,
      nn: `Den første utgåva er for ${a ?? 'heile landet'}, den andre for ${b ?? 'heile landet'}, så tala kan ikkje samanliknast. Vel to utgåver for same område.`,
      en: `The first edition is of ${a ?? 'the whole country'}, the second of ${b ?? 'the whole country'}, so their figures cannot be compared. Choose two editions of the same area.`,
    },
  })
}
