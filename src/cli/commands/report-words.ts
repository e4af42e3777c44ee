import type { Text } from '../../domain/text.ts'

/** What is told on stderr while an edition is made. */
export const reportSteps = {
  asking: { nb: 'Spør dataene', nn: 'Spør dataa', en: 'Asking the data' },
  publishing: { nb: 'Publiserer', nn: 'Publiserer', en: 'Publishing' },
  writing: { nb: 'Skriver filene', nn: 'Skriv filene', en: 'Writing the files' },
} as const satisfies Readonly<Record<string, Text>>

export const makingFile = (form: string): Text => ({ nb: `Lager ${form}`, nn: `Lagar ${form}`, en: `Making ${form}` })

export const publishedBefore = (id: string, on: string): Text => ({
  nb: `${id} ble publisert ${on}. Den endres aldri: filene skrives på nytt av det samme innholdet.`,
  nn: `${id} vart publisert ${on}. Ho blir aldri endra: filene blir skrivne på nytt av det same innhaldet.`,
  en: `${id} was published ${on}. It never changes: the files are written again from the same content.`,
})

export const dataMovedOn = (next: string, latest: string): Text => ({
  nb: `Dataene er endret siden. Det de sier nå, kan leses med --draft, eller publiseres som en rettelse: report build ${next} --corrects ${latest} --reason "hvorfor".`,
  nn: `Dataa er endra sidan. Det dei seier no, kan lesast med --draft, eller publiserast som ei retting: report build ${next} --corrects ${latest} --reason "kvifor".`,
  en: `The data have changed since. What they say now can be read with --draft, or be published as a correction: report build ${next} --corrects ${latest} --reason "why".`,
})

/** Told before a correction that corrects nothing is published. */
export const sameAsCorrected = (id: string): Text => ({
  nb: `Innholdet er det samme som i ${id}: ingen tall er endret.`,
  nn: `Innhaldet er det same som i ${id}: ingen tal er endra.`,
  en: `The content is the same as in ${id}: no figure has changed.`,
})

export const replaced = (path: string): Text => ({ nb: `${path} var der fra før, og er byttet ut.`, nn: `${path} var der frå før, og er bytt ut.`, en: `${path} was there already, and is replaced.` })

export const isDraftOnly: Text = {
  nb: 'Dette er et utkast: ingenting er publisert, og det skal ikke siteres.',
  nn: 'Dette er eit utkast: ingenting er publisert, og det skal ikkje siterast.',
  en: 'This is a draft: nothing is published, and it must not be cited.',
}

export const isPublished = (id: string): Text => ({
  nb: `${id} er publisert og endres aldri mer. En feil rettes med en ny utgave.`,
  nn: `${id} er publisert og blir aldri endra meir. Ein feil blir retta med ei ny utgåve.`,
  en: `${id} is published and never changes again. A mistake is mended with a new edition.`,
})
