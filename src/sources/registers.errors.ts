import { Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'

/** Said with every refusal of what a register sent: it is not stored, and what is stored holds. */
const notStored: Text = {
  nb: 'Det som ble hentet, er ikke lagret, og dataene som er lagret, gjelder fortsatt.',
  nn: 'Det som vart henta, er ikkje lagra, og dataa som er lagra, gjeld framleis.',
  en: 'What was fetched is not stored, and the stored data are still in force.',
}

const refusal = (code: string, source: string, text: Text, about = ''): Refusal =>
  new Refusal({
    code,
    kind: 'bad-input',
    where: { file: source, text: about },
    text: {
      nb: `${source}: ${text.nb} ${notStored.nb}`,
      nn: `${source}: ${text.nn} ${notStored.nn}`,
      en: `${source}: ${text.en} ${notStored.en}`,
    },
  })

const some = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')} … (${items.length})` : items.join(', ')

export const limitsNotTold = (source: string): Refusal =>
  refusal('register-limits-not-told', source, {
    nb: 'Registeret sier ikke hvor mange celler det gir om gangen (maxDataCells i /config), så ingenting er spurt om.',
    nn: 'Registeret seier ikkje kor mange celler det gir om gongen (maxDataCells i /config), så ingenting er spurt om.',
    en:
      'The register does not say how many cells it gives at a time (maxDataCells in /config), so nothing was asked ' +
      'for.',
  })

export const tooManyCells = (source: string, cells: number, limit: number): Refusal =>
  refusal('register-too-many-cells', source, {
    nb: `Selv den minste delen det kan spørres om, er på ${cells} celler, og grensen er ${limit}.`,
    nn: `Sjølv den minste delen det kan spørjast om, er på ${cells} celler, og grensa er ${limit}.`,
    en: `Even the smallest part that can be asked for has ${cells} cells, and the limit is ${limit}.`,
  })

export const agesMissing = (source: string, missing: string): Refusal =>
  refusal(
    'register-ages-missing',
    source,
    {
      nb: `Tabellen skal ha hvert alderstrinn fra 0 år til minst 95, men mangler ${missing}.`,
      nn: `Tabellen skal ha kvart alderssteg frå 0 år til minst 95, men manglar ${missing}.`,
      en: `The table should have every year of age from 0 to at least 95, but lacks ${missing}.`,
    },
    missing,
  )

export const municipalitiesMissing = (
  source: string,
  year: number,
  codes: readonly string[],
  unknown: readonly string[],
): Refusal =>
  refusal(
    'register-municipalities-missing',
    source,
    {
      nb:
        `Kommuner som fantes 1. januar ${year}, mangler eller står uten innbyggere: ` +
        `${some(codes)}.${unknown.length === 0 ? '' : ` Tabellen har numre vi ikke kjenner: ${some(unknown)}; hent kommuneregisteret først («data update klass-131»).`} ` +
        'Før kl. 8 kan tall som er under oppdatering, stå som 0.',
      nn:
        `Kommunar som fanst 1. januar ${year}, manglar eller står utan innbyggjarar: ` +
        `${some(codes)}.${unknown.length === 0 ? '' : ` Tabellen har nummer vi ikkje kjenner: ${some(unknown)}; hent kommuneregisteret først («data update klass-131»).`} ` +
        'Før kl. 8 kan tal som er under oppdatering, stå som 0.',
      en:
        `Municipalities that existed on 1 January ${year} are missing or stand without inhabitants: ` +
        `${some(codes)}.${unknown.length === 0 ? '' : ` The table has numbers that we do not know: ${some(unknown)}; fetch the register of municipalities first (“data update klass-131”).`} ` +
        'Before 8 in the morning, figures that are being updated can stand as 0.',
    },
    codes[0],
  )

export const notPeople = (source: string, cell: string, value: string): Refusal =>
  refusal(
    'register-not-people',
    source,
    {
      nb: `Cellen ${cell} er ${value}, og kan ikke være et antall personer.`,
      nn: `Cella ${cell} er ${value}, og kan ikkje vere eit tal på personar.`,
      en: `The cell ${cell} is ${value}, and cannot be a number of people.`,
    },
    cell,
  )

export const totalsDiffer = (
  source: string,
  year: number,
  sum: number,
  country: number,
  unknown: readonly string[],
): Refusal =>
  refusal('register-totals-differ', source, {
    nb:
      `Kommunene har til sammen ${sum} innbyggere i ${year}, men tabellens eget tall for landet er ` +
      `${country}.${unknown.length === 0 ? '' : ` Numre vi ikke kjenner: ${some(unknown)}; hent kommuneregisteret først («data update klass-131»).`}`,
    nn:
      `Kommunane har til saman ${sum} innbyggjarar i ${year}, men tabellen sitt eige tal for landet er ` +
      `${country}.${unknown.length === 0 ? '' : ` Nummer vi ikkje kjenner: ${some(unknown)}; hent kommuneregisteret først («data update klass-131»).`}`,
    en:
      `The municipalities add up to ${sum} inhabitants in ${year}, but the table’s own figure for the country is ` +
      `${country}.${unknown.length === 0 ? '' : ` Numbers that we do not know: ${some(unknown)}; fetch the register of municipalities first (“data update klass-131”).`}`,
  })

export const noMainVariant = (source: string, found: readonly string[]): Refusal =>
  refusal('register-no-main-variant', source, {
    nb: `Hovedalternativet (MMMM) finnes ikke én gang blant: ${some(found)}.`,
    nn: `Hovudalternativet (MMMM) finst ikkje éin gong blant: ${some(found)}.`,
    en: `The main alternative (MMMM) is not there once among: ${some(found)}.`,
  })

export const otherShape = (source: string, where: string, expected: string): Refusal =>
  refusal(
    'register-other-shape',
    source,
    {
      nb:
        `Svaret har en annen form enn den dokumenterte: ${where} skal være ${expected}. Se om det finnes en nyere ` +
        'utgave av Rekkevidde.',
      nn:
        `Svaret har ei anna form enn den dokumenterte: ${where} skal vere ${expected}. Sjå om det finst ei nyare ` +
        'utgåve av Rekkevidde.',
      en:
        `The reply has another shape than the documented one: ${where} should be ${expected}. See whether there is a ` +
        'newer version of Rekkevidde.',
    },
    where,
  )

export const overlappingPeriods = (source: string, code: string, from: string): Refusal =>
  refusal(
    'register-overlapping-periods',
    source,
    {
      nb: `Nummeret ${code} gjelder to ganger samtidig, fra ${from}.`,
      nn: `Nummeret ${code} gjeld to gonger samstundes, frå ${from}.`,
      en: `The number ${code} is in force twice at the same time, from ${from}.`,
    },
    code,
  )

export const unknownMunicipalities = (source: string, codes: readonly string[]): Refusal =>
  refusal(
    'register-unknown-municipalities',
    source,
    {
      nb:
        `Svaret har kommunenumre vi ikke kjenner: ${some(codes)}. Hent kommuneregisteret først («data update ` +
        'klass-131»).',
      nn:
        `Svaret har kommunenummer vi ikkje kjenner: ${some(codes)}. Hent kommuneregisteret først («data update ` +
        'klass-131»).',
      en:
        `The reply has municipality numbers that we do not know: ${some(codes)}. Fetch the register of ` +
        'municipalities first (“data update klass-131”).',
    },
    codes[0],
  )

export const newEdition = (source: string, code: string, from: string): Refusal =>
  refusal(
    'register-new-edition',
    source,
    {
      nb:
        `${code} har fått en ny klasse fra ${from}: det er kommet en utgave av sentralitet som Rekkevidde ikke ` +
        'kjenner. Utgaver blandes aldri, så en nyere Rekkevidde trengs.',
      nn:
        `${code} har fått ein ny klasse frå ${from}: det er kome ei utgåve av sentralitet som Rekkevidde ikkje ` +
        'kjenner. Utgåver blir aldri blanda, så ei nyare Rekkevidde trengst.',
      en:
        `${code} has a new class from ${from}: there is an edition of centrality that Rekkevidde does not know. ` +
        'Editions are never mixed, so a newer Rekkevidde is needed.',
    },
    code,
  )
