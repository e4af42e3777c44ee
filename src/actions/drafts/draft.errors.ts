import { Refusal } from '../../domain/refusal.ts'

export const noSuchDraft = (): Refusal =>
  new Refusal({
    code: 'no-such-draft',
    kind: 'not-found',
    text: {
      nb: 'Denne importen finnes ikke lenger: den er lagret, forkastet eller for gammel. Begynn på nytt under «Legg inn en liste».',
      nn: 'Denne importen finst ikkje lenger: han er lagra, forkasta eller for gammal. Byrj på nytt under «Legg inn ei liste».',
      en: 'This import is no longer there: it was stored, discarded or too old. Begin again under “Add a list”.',
    },
  })

export const draftChanged = (): Refusal =>
  new Refusal({
    code: 'draft-changed',
    kind: 'conflict',
    text: {
      nb: 'Ingenting er lagret: Opplysningene om filen er endret i et annet vindu siden du åpnet siden. Se over resultatet slik det er nå, og lagre på nytt.',
      nn: 'Ingenting er lagra: Opplysningane om fila er endra i eit anna vindauge sidan du opna sida. Sjå over resultatet slik det er no, og lagre på nytt.',
      en: 'Nothing is stored: what is told of the file was changed in another window since you opened the page. Look at the result as it is now, and store again.',
    },
  })

export const draftBusy = (): Refusal =>
  new Refusal({
    code: 'draft-busy',
    kind: 'conflict',
    text: {
      nb: 'Filen blir lest eller lagret akkurat nå. Vent til det er ferdig, eller avbryt lesingen.',
      nn: 'Fila blir lesen eller lagra akkurat no. Vent til det er ferdig, eller avbryt lesinga.',
      en: 'The file is being read or stored right now. Wait until that is done, or stop the reading.',
    },
  })

export const draftNotReadable = (): Refusal =>
  new Refusal({
    code: 'draft-not-ready',
    kind: 'conflict',
    text: {
      nb: 'Ingenting er lagret: filen kan ikke lagres slik den er nå. Rett det som står øverst på siden, først.',
      nn: 'Ingenting er lagra: fila kan ikkje lagrast slik ho er no. Rett det som står øvst på sida, først.',
      en: 'Nothing is stored: the file cannot be stored as it is now. First correct what stands at the top of the page.',
    },
  })

export const tooManyDrafts = (most: number): Refusal =>
  new Refusal({
    code: 'too-many-drafts',
    kind: 'conflict',
    text: {
      nb: `Det er allerede ${most} påbegynte importer. Lagre eller forkast noen av dem først; de står på denne siden.`,
      nn: `Det er alt ${most} påbyrja importar. Lagre eller forkast nokre av dei først; dei står på denne sida.`,
      en: `There are already ${most} imports begun. Store or discard some of them first; they are listed on this page.`,
    },
  })

export const noFile = (): Refusal =>
  new Refusal({
    code: 'draft-no-file',
    kind: 'bad-input',
    text: {
      nb: 'Du har ikke valgt noen fil. Velg en fil, eller lim inn rader i feltet under.',
      nn: 'Du har ikkje valt noka fil. Vel ei fil, eller lim inn rader i feltet under.',
      en: 'You have not chosen a file. Choose one, or paste rows into the field below.',
    },
  })

export const draftTooLarge = (file: string, bytes: number, limit: number): Refusal => {
  const mega = (count: number): number => Math.round(count / 1024 / 1024)
  return new Refusal({
    code: 'draft-too-large',
    kind: 'too-large',
    where: { file },
    text: {
      nb: `Filen er på ${mega(bytes)} MB, og her kan den være på høyst ${mega(limit)} MB. Del den i flere filer, eller bruk kommandolinjen («rekkevidde import»).`,
      nn: `Fila er på ${mega(bytes)} MB, og her kan ho vere på høgst ${mega(limit)} MB. Del ho i fleire filer, eller bruk kommandolinja («rekkevidde import»).`,
      en: `The file is ${mega(bytes)} MB, and here it may be at most ${mega(limit)} MB. Split it into several files, or use the command line (“rekkevidde import”).`,
    },
  })
}

export const draftFileDamaged = (file: string): Refusal =>
  new Refusal({
    code: 'draft-file-damaged',
    kind: 'conflict',
    where: { file },
    text: {
      nb: `${file} er borte fra utkastet, eller er ikke lenger slik den ble lastet opp. Velg filen på nytt; alt annet du har oppgitt, er tatt vare på.`,
      nn: `${file} er borte frå utkastet, eller er ikkje lenger slik ho vart lasta opp. Vel fila på nytt; alt anna du har oppgitt, er teke vare på.`,
      en: `${file} is gone from the draft, or is no longer as it was handed in. Choose the file again; everything else you have told is kept.`,
    },
  })
