import { Refusal } from '../domain/refusal.ts'

export const badEditionId = (id: string): Refusal =>
  new Refusal({
    code: 'edition-bad-id',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `«${id}» er ikke navnet på en utgave. Skriv året (2026), året med nummeret på rettelsen (2026-2), eller året og fylket (2026-fylke-18).`,
      nn: `«${id}» er ikkje namnet på ei utgåve. Skriv året (2026), året med nummeret på rettinga (2026-2), eller året og fylket (2026-fylke-18).`,
      en: `“${id}” is not the name of an edition. Write the year (2026), the year with the number of the correction (2026-2), or the year and the county (2026-fylke-18).`,
    },
  })

export const otherArea = (id: string, area: string | null): Refusal => {
  const told = { nb: area === null ? 'hele landet' : `fylke ${area}`, nn: area === null ? 'heile landet' : `fylke ${area}`, en: area === null ? 'the whole country' : `county ${area}` }
  return new Refusal({
    code: 'edition-other-area',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `Utgaven «${id}» hører til et annet område enn innholdet, som er for ${told.nb}. En utgave for et fylke heter ÅR-fylke-NR; en for hele landet heter bare ÅR.`,
      nn: `Utgåva «${id}» høyrer til eit anna område enn innhaldet, som er for ${told.nn}. Ei utgåve for eit fylke heiter ÅR-fylke-NR; ei for heile landet heiter berre ÅR.`,
      en: `The edition “${id}” is of another area than the content, which is of ${told.en}. An edition of a county is named YEAR-fylke-NUMBER; one of the whole country YEAR alone.`,
    },
  })
}

export const publishedOtherwise = (id: string, next: string, latest: string): Refusal =>
  new Refusal({
    code: 'edition-published-otherwise',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `Utgaven ${id} er publisert med et annet innhold, og en publisert utgave endres aldri. Publiser en rettelse: «rekkevidde report build ${next} --corrects ${latest} --reason "hvorfor"».`,
      nn: `Utgåva ${id} er publisert med eit anna innhald, og ei publisert utgåve blir aldri endra. Publiser ei retting: «rekkevidde report build ${next} --corrects ${latest} --reason "kvifor"».`,
      en: `The edition ${id} is published with another content, and a published edition never changes. Publish a correction: “rekkevidde report build ${next} --corrects ${latest} --reason "why"”.`,
    },
  })

export const madeFromOtherData = (id: string): Refusal =>
  new Refusal({
    code: 'edition-made-from-other-data',
    kind: 'conflict',
    where: { text: id },
    text: {
      nb: `Dataene er endret etter at innholdet i utgaven ${id} ble laget, så ingenting er publisert. Lag utgaven på nytt, og se over den.`,
      nn: `Dataa er endra etter at innhaldet i utgåva ${id} vart laga, så ingenting er publisert. Lag utgåva på nytt, og sjå over ho.`,
      en: `The data have changed since the content of the edition ${id} was made, so nothing is published. Make the edition again, and look it over.`,
    },
  })

export const correctsMissing = (id: string, latest: string): Refusal =>
  new Refusal({
    code: 'edition-corrects-missing',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `${latest} er publisert, så ${id} er en rettelse av den. Si det, og hvorfor: --corrects ${latest} --reason "hvorfor".`,
      nn: `${latest} er publisert, så ${id} er ei retting av ho. Sei det, og kvifor: --corrects ${latest} --reason "kvifor".`,
      en: `${latest} is published, so ${id} is a correction of it. Say so, and why: --corrects ${latest} --reason "why".`,
    },
  })

export const nothingToCorrect = (id: string, first: string): Refusal =>
  new Refusal({
    code: 'edition-nothing-to-correct',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `${id} er navnet på en rettelse, men ${first} er ikke publisert. Publiser den først: «rekkevidde report build ${first}».`,
      nn: `${id} er namnet på ei retting, men ${first} er ikkje publisert. Publiser ho først: «rekkevidde report build ${first}».`,
      en: `${id} is the name of a correction, but ${first} is not published. Publish that first: “rekkevidde report build ${first}”.`,
    },
  })

/** `id` cannot be the name of what corrects `corrects`; `expected` can, and corrects `latest`. */
export const notNextCorrection = (id: string, corrects: string, latest: string, expected: string): Refusal =>
  new Refusal({
    code: 'edition-not-next-correction',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `${id} kan ikke rette ${corrects}. Den siste utgaven i rekken er ${latest}, og rettelsen av den heter ${expected}: «rekkevidde report build ${expected} --corrects ${latest} --reason "hvorfor"».`,
      nn: `${id} kan ikkje rette ${corrects}. Den siste utgåva i rekkja er ${latest}, og rettinga av ho heiter ${expected}: «rekkevidde report build ${expected} --corrects ${latest} --reason "kvifor"».`,
      en: `${id} cannot correct ${corrects}. The latest edition of the series is ${latest}, and its correction is named ${expected}: “rekkevidde report build ${expected} --corrects ${latest} --reason "why"”.`,
    },
  })

export const reasonMissing = (id: string): Refusal =>
  new Refusal({
    code: 'edition-reason-missing',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `Hvorfor ${id} rettes, må sies: det står øverst i begge utgavene. Skriv det med --reason "hvorfor", høyst 1000 tegn.`,
      nn: `Kvifor ${id} blir retta, må seiast: det står øvst i begge utgåvene. Skriv det med --reason "kvifor", høgst 1000 teikn.`,
      en: `Why ${id} is corrected must be told: it stands at the top of both editions. Write it with --reason "why", at most 1000 characters.`,
    },
  })

export const badEditionDate = (date: string): Refusal =>
  new Refusal({
    code: 'edition-bad-date',
    kind: 'bad-input',
    where: { text: date },
    text: {
      nb: `«${date}» kan ikke være datoen for publisering. Skriv en dag i kalenderen, slik: ÅÅÅÅ-MM-DD.`,
      nn: `«${date}» kan ikkje vere datoen for publisering. Skriv ein dag i kalenderen, slik: ÅÅÅÅ-MM-DD.`,
      en: `“${date}” cannot be the date of publication. Write a day of the calendar, so: YYYY-MM-DD.`,
    },
  })

export const dateBeforeCorrected = (date: string, corrected: string, its: string): Refusal =>
  new Refusal({
    code: 'edition-date-before-corrected',
    kind: 'bad-input',
    where: { text: date },
    text: {
      nb: `Rettelsen kan ikke ha en tidligere dato (${date}) enn ${corrected}, som ble publisert ${its}. Skriv den dagen eller en senere med --date.`,
      nn: `Rettinga kan ikkje ha ein tidlegare dato (${date}) enn ${corrected}, som vart publisert ${its}. Skriv den dagen eller ein seinare med --date.`,
      en: `The correction cannot be dated (${date}) before ${corrected}, which was published ${its}. Write that day or a later one with --date.`,
    },
  })

export const dateAhead = (date: string, today: string): Refusal =>
  new Refusal({
    code: 'edition-date-ahead',
    kind: 'bad-input',
    where: { text: date },
    text: {
      nb: `Utgaven kan ikke dateres ${date}: den dagen har ikke kommet. Skriv en dag som ikke er etter i dag, ${today}. Ingenting er publisert.`,
      nn: `Utgåva kan ikkje daterast ${date}: den dagen har ikkje kome. Skriv ein dag som ikkje er etter i dag, ${today}. Ingenting er publisert.`,
      en: `The edition cannot be dated ${date}: that day has not come. Write a day that is not after today, ${today}. Nothing is published.`,
    },
  })

export const yearFarFromDate = (id: string, date: string): Refusal => {
  const year = Number(date.slice(0, 4))
  const [from, to] = [year - 1, year + 1]
  return new Refusal({
    code: 'edition-year-far-from-date',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `Utgaven kan ikke hete ${id} når den dateres ${date}: året i navnet skal være det året den publiseres, eller et av årene ved siden av (${from}–${to}). Ingenting er publisert.`,
      nn: `Utgåva kan ikkje heite ${id} når ho blir datert ${date}: året i namnet skal vere det året ho blir publisert, eller eit av åra ved sida av (${from}–${to}). Ingenting er publisert.`,
      en: `The edition cannot be called ${id} when it is dated ${date}: the year in its name must be the year it is published, or one of the years beside it (${from}–${to}). Nothing is published.`,
    },
  })
}

/** `dataset` is the newest that the edition is made from, and `its` the day of its version. */
export const dateBeforeData = (date: string, dataset: string, its: string): Refusal =>
  new Refusal({
    code: 'edition-date-before-data',
    kind: 'bad-input',
    where: { text: date },
    text: {
      nb: `Utgaven kan ikke dateres ${date}, for den lages av data som er nyere: datasettet ${dataset} er fra ${its}. Skriv den dagen eller en senere. Ingenting er publisert.`,
      nn: `Utgåva kan ikkje daterast ${date}, for ho blir laga av data som er nyare: datasettet ${dataset} er frå ${its}. Skriv den dagen eller ein seinare. Ingenting er publisert.`,
      en: `The edition cannot be dated ${date}, since it is made from newer data: the dataset ${dataset} is of ${its}. Write that day or a later one. Nothing is published.`,
    },
  })

/** `latest` is the edition with the latest date, `its`. */
export const dateBeforeEdition = (date: string, latest: string, its: string): Refusal =>
  new Refusal({
    code: 'edition-date-before-edition',
    kind: 'bad-input',
    where: { text: date },
    text: {
      nb: `Utgaven kan ikke dateres ${date}, for ${latest} er publisert ${its}, og utgavene er nummerert etter når de kom. Skriv den dagen eller en senere. Ingenting er publisert.`,
      nn: `Utgåva kan ikkje daterast ${date}, for ${latest} er publisert ${its}, og utgåvene er nummererte etter når dei kom. Skriv den dagen eller ein seinare. Ingenting er publisert.`,
      en: `The edition cannot be dated ${date}, since ${latest} was published ${its}, and editions are numbered in the order they came. Write that day or a later one. Nothing is published.`,
    },
  })
