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

export const withoutDesign = (id: string): Refusal =>
  new Refusal({
    code: 'scheme-without-design',
    kind: 'bad-input',
    where: { file: 'designs.csv', text: id },
    text: {
      nb: `Ordningen «${id}» er ikke kodet etter utforming. Legg til en rad med koding «first» i designs.csv.`,
      nn: `Ordninga «${id}» er ikkje koda etter utforming. Legg til ei rad med koding «first» i designs.csv.`,
      en: `The scheme “${id}” is not coded by design. Add a row with the coding “first” to designs.csv.`,
    },
  })

export const unknownDesign = (id: string, design: string): Refusal =>
  new Refusal({
    code: 'scheme-unknown-design',
    kind: 'bad-input',
    where: { file: 'designs.csv', text: design },
    text: {
      nb: `Ordningen «${id}» har utformingen «${design}», som ikke finnes. Se reglene i data/schemes/CODING.md.`,
      nn: `Ordninga «${id}» har utforminga «${design}», som ikkje finst. Sjå reglane i data/schemes/CODING.md.`,
      en: `The scheme “${id}” has the design “${design}”, which does not exist. See the rules in data/schemes/CODING.md.`,
    },
  })
