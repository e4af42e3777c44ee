import { plural } from '../plural.ts'

export const registers = {
  title: 'Nye tall fra registrene',
  lead: 'Tallene som følger med, kan byttes ut med nyere fra registrene selv. En ny utgave blir lagt ved siden av de gamle, og brukes ikke før noen sier det.',
  back: 'Data og metode',
  link: 'Nye tall fra registrene: hva som kan hentes, og hva som gjelder',
  how: 'Slik henter du',
  howText:
    'Der dataene ligger, på kommandolinjen. Det som hentes, blir kontrollert og sammenlignet med det som gjelder; så venter det her til noen tar det i bruk.',
  datasets: 'Hva som kan hentes',
  dataset: 'datasett',
  inForce: 'gjelder nå',
  shippedInForce: (version: string) => `den som følger med (${version})`,
  fetchedInForce: (number: string, version: string) => `utgave ${number} (registeret: ${version})`,
  noneInForce: 'ingen',
  last: 'sist spurt',
  never: 'aldri',
  lastRefused: (date: string) => `${date}, uten å få noe`,
  waiting: 'venter',
  notFetched: (date: string) => `Siste forsøk, ${date}, ga ingenting`,
  versions: 'Utgaver',
  versionsOf: (title: string) => `Utgaver av ${title}`,
  number: 'utgave',
  registerVersion: 'registerets dato',
  fetched: 'hentet',
  rows: 'rader',
  state: 'tilstand',
  states: { draft: 'venter', 'in-use': 'gjelder', 'set-aside': 'lagt til side' },
  shipped: 'følger med',
  use: (number: string) => `Ta utgave ${number} i bruk`,
  goBack: (number: string) => `Gå tilbake til utgave ${number}`,
  goShipped: 'Gå tilbake til den som følger med',
  goNone: 'Ikke bruk noen hentet utgave',
  useNote:
    'Når du tar en utgave i bruk, bygger alle svar på den med en gang. Den som gjaldt før, blir liggende, og du kan gå tilbake.',
  changeOff:
    'Utgaver tas i bruk på maskinen der dataene ligger: start serveren med --allow-changes, eller bruk kommandolinjen.',
  difference: (number: string) => `Hva utgave ${number} ville endre`,
  same: 'Den er lik det som gjelder.',
  counts: (added: string, changed: string, gone: string, same: string) =>
    `${added} ${plural(added, 'ny rad', 'nye rader')}, ${changed} endret, ${gone} borte; ${same} er like.`,
  newYears: (years: string) => `Nye år: ${years}.`,
  newMunicipalities: (names: string) => `Nye kommuner: ${names}.`,
  goneMunicipalities: (names: string) => `Kommuner som er borte: ${names}.`,
  biggest: 'De største endringene',
  municipality: 'kommune',
  which: 'hva',
  before: 'nå',
  after: 'ny utgave',
}

export type RegisterWords = typeof registers
