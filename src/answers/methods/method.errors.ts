import { Refusal } from '../../domain/refusal.ts'

export const methodNotFound = (id: string, near: readonly string[]): Refusal =>
  new Refusal({
    code: 'unknown-method',
    kind: 'not-found',
    where: { text: id },
    text: {
      nb: `Metoden «${id}» finnes ikke.${near.length > 0 ? ` Mente du ${near.join(', ')}?` : ''} Se alle med «rekkevidde method».`,
      nn: `Metoden «${id}» finst ikkje.${near.length > 0 ? ` Meinte du ${near.join(', ')}?` : ''} Sjå alle med «rekkevidde method».`,
      en: `There is no method “${id}”.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} See them all with “rekkevidde method”.`,
    },
  })
