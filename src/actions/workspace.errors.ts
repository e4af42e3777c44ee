import { Refusal } from '../domain/refusal.ts'

export const nothingStored = (): Refusal =>
  new Refusal({
    code: 'nothing-stored',
    kind: 'conflict',
    text: {
      nb: 'Det er ikke lagret noe ennå. Kjør «rekkevidde data status», som laster inn faktaene.',
      nn: 'Det er ikkje lagra noko enno. Køyr «rekkevidde data status», som lastar inn faktaa.',
      en: 'Nothing is stored yet. Run “rekkevidde data status”, which loads the facts.',
    },
  })
