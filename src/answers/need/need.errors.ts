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
