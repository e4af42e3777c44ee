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

export const loadingStopped = (folder: string, signal: string): Refusal =>
  new Refusal({
    code: 'loading-stopped',
    kind: 'busy',
    text: {
      nb: `Innlastingen av faktaene til ${folder} ble stanset (${signal}) før den var ferdig. Det som var lagret fra før, er som det var. Kjør samme kommando igjen, så begynner den på nytt.`,
      nn: `Innlastinga av faktaa til ${folder} vart stogga (${signal}) før ho var ferdig. Det som var lagra frå før, er som det var. Køyr same kommandoen igjen, så byrjar ho på nytt.`,
      en: `Loading the facts into ${folder} was stopped (${signal}) before it was done. What was stored before is as it was. Run the same command again, and it begins anew.`,
    },
  })
