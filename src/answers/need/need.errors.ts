import { Refusal } from '../../domain/refusal.ts'

/** A snapshot without people by age in the same borders through the years: nothing can be projected. */
export const noPeopleByAge = (): Refusal =>
  new Refusal({
    code: 'no-people-by-age',
    kind: 'not-found',
    where: { text: 'population-by-age-2024-borders' },
    text: {
      nb: 'Folketall etter alder i grensene fra 2024 er ikke lastet, så behovet kan ikke framskrives. Datasettet heter population-by-age-2024-borders; «rekkevidde data status» viser hva som er lastet.',
      nn: 'Folketal etter alder i grensene frå 2024 er ikkje lasta, så behovet kan ikkje framskrivast. Datasettet heiter population-by-age-2024-borders; «rekkevidde data status» viser kva som er lasta.',
      en: 'Population by age in the borders of 2024 is not loaded, so the need cannot be projected. The dataset is called population-by-age-2024-borders; “rekkevidde data status” shows what is loaded.',
    },
  })

/** A name that is not one municipality of today, which is what is projected. */
export const notOneMunicipality = (text: string): Refusal =>
  new Refusal({
    code: 'not-one-municipality',
    kind: 'not-found',
    where: { text },
    text: {
      nb: `«${text}» er ikke én av dagens kommuner. Skriv kommunenummeret fra 2024, eller finn det med «rekkevidde search».`,
      nn: `«${text}» er ikkje éin av kommunane i dag. Skriv kommunenummeret frå 2024, eller finn det med «rekkevidde search».`,
      en: `“${text}” is not one municipality of today. Write the municipality number of 2024, or find it with “rekkevidde search”.`,
    },
  })

/** A municipality as a refusal names it. */
export interface NamedPlace {
  readonly code: string
  readonly name: string
  readonly county: string | null
}

/** "3114 Våler (Østfold)": the county once, though the name may hold it. */
const told = ({ code, name, county }: NamedPlace): string => `${code} ${name}${county === null || name.includes(`(${county})`) ? '' : ` (${county})`}`
const either = (places: readonly NamedPlace[], or: string): string =>
  places.length < 2 ? places.map(told).join('') : `${places.slice(0, -1).map(told).join(', ')} ${or} ${places.slice(-1).map(told).join('')}`

/** A name that several municipalities of today bear. */
export const severalMunicipalities = (text: string, places: readonly NamedPlace[]): Refusal =>
  new Refusal({
    code: 'several-municipalities',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `«${text}» kan være ${either(places, 'eller')}. Skriv kommunenummeret til den du mener.`,
      nn: `«${text}» kan vere ${either(places, 'eller')}. Skriv kommunenummeret til den du meiner.`,
      en: `“${text}” may be ${either(places, 'or')}. Write the number of the one you mean.`,
    },
  })

/** A name that no municipality of today bears, but that some nearly do. */
export const mayBeMunicipality = (text: string, places: readonly NamedPlace[]): Refusal =>
  new Refusal({
    code: 'not-one-municipality',
    kind: 'not-found',
    where: { text },
    text: {
      nb: `«${text}» er ikke én av dagens kommuner. Mente du ${either(places, 'eller')}? Skriv kommunenummeret.`,
      nn: `«${text}» er ikkje éin av kommunane i dag. Meinte du ${either(places, 'eller')}? Skriv kommunenummeret.`,
      en: `“${text}” is not one municipality of today. Did you mean ${either(places, 'or')}? Write the municipality number.`,
    },
  })

/** A municipality of before that is now in several. */
export const dividedSince = (text: string, places: readonly NamedPlace[]): Refusal =>
  new Refusal({
    code: 'municipality-divided',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `«${text}» er delt og ligger i dag i ${either(places, 'og')}. Skriv kommunenummeret til én av dem.`,
      nn: `«${text}» er delt og ligg i dag i ${either(places, 'og')}. Skriv kommunenummeret til éin av dei.`,
      en: `“${text}” has been divided and lies today in ${either(places, 'and')}. Write the number of one of them.`,
    },
  })

/** A year that lies behind, or further ahead than the errors are known for. */
export const notAhead = (year: number, years: readonly number[]): Refusal =>
  new Refusal({
    code: 'year-not-ahead',
    kind: 'bad-input',
    where: { text: String(year) },
    text: {
      nb: `Det finnes ingen framskriving til ${year}. Velg blant ${years.join(', ')}.`,
      nn: `Det finst inga framskriving til ${year}. Vel mellom ${years.join(', ')}.`,
      en: `There is no projection to ${year}. Choose among ${years.join(', ')}.`,
    },
  })

/** A rate of the reader's own that cannot be read, or is of a band that is not there. */
export const noSuchRate = (text: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-rate',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `Satsen «${text}» kan ikke leses. Skriv TJENESTE:ALDER=TALL; brukere per innbygger er et tall fra 0 til 1, årsverk per bruker fra 0 til 100. Satser som finnes: ${known.join(', ')}.`,
      nn: `Satsen «${text}» kan ikkje lesast. Skriv TENESTE:ALDER=TAL; brukarar per innbyggjar er eit tal frå 0 til 1, årsverk per brukar frå 0 til 100. Satsar som finst: ${known.join(', ')}.`,
      en: `The rate “${text}” cannot be read. Write SERVICE:AGE=NUMBER; users per inhabitant is a number from 0 to 1, full-time equivalents per user from 0 to 100. Rates there are: ${known.join(', ')}.`,
    },
  })

/** A ranking by users of care when no rates are loaded. */
export const noCareRates = (): Refusal =>
  new Refusal({
    code: 'no-care-rates',
    kind: 'bad-input',
    where: { text: 'care-rates' },
    text: {
      nb: 'Satser for bruk av omsorgstjenester er ikke lastet, så behovet kan ikke rangeres etter dem. Velg et annet mål.',
      nn: 'Satsar for bruk av omsorgstenester er ikkje lasta, så behovet kan ikkje rangerast etter dei. Vel eit anna mål.',
      en: 'Rates for the use of care services are not loaded, so need cannot be ranked by them. Choose another measure.',
    },
  })
