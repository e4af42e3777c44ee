import { Refusal } from './refusal.ts'

export const schemeNotFound = (id: string, near: readonly string[]): Refusal =>
  new Refusal({
    code: 'unknown-scheme',
    kind: 'not-found',
    where: { text: id },
    text: {
      nb: `Ordningen «${id}» finnes ikke.${near.length > 0 ? ` Mente du ${near.join(', ')}?` : ''} Se alle med «rekkevidde schemes».`,
      nn: `Ordninga «${id}» finst ikkje.${near.length > 0 ? ` Meinte du ${near.join(', ')}?` : ''} Sjå alle med «rekkevidde schemes».`,
      en: `There is no scheme “${id}”.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} See them all with “rekkevidde schemes”.`,
    },
  })
