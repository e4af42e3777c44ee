import { Refusal } from '../../domain/refusal.ts'

/** A county asked for as an area that is not there today: numbers of 2020–2023 and before are of the past. */
export function countyNotToday(code: string, known: readonly { readonly code: string; readonly name: string }[]): Refusal {
  const those = known.map((county) => `${county.code} ${county.name}`).join(', ')
  return new Refusal({
    code: 'county-not-today',
    kind: 'bad-input',
    where: { text: `county:${code}` },
    text: {
      nb: `Det finnes ikke noe fylke ${code} i dag. Velg blant ${those}. Et tidligere fylke kan skrives som uttrykk: county = ${code}.`,
      nn: `Det finst ikkje noko fylke ${code} i dag. Vel mellom ${those}. Eit tidlegare fylke kan skrivast som uttrykk: county = ${code}.`,
      en: `There is no county ${code} today. Choose among ${those}. A former county can be written as an expression: county = ${code}.`,
    },
  })
}
