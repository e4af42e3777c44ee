import type { Common } from '../nb/common.ts'

export const common: Common = {
  product: 'Rekkevidde',
  tagline: 'Kor langt verkemidla til staten rekk, og kva kommunar dei ikkje når.',
  skip: 'Hopp til innhaldet',
  languageName: 'Språk',
  menu: { mapping: 'Deltaking', municipalities: 'Kommunar', schemes: 'Ordningar', robustness: 'Held det?', data: 'Data og metode' },
  footer: {
    source: 'Tala byggjer på opne lister og register. Kvart tal viser kvar det kjem frå.',
    licence: 'Kode: MIT. Data: lisensen som står ved kvart datasett.',
    api: 'API og OpenAPI',
    data: (version) => `data per ${version}`,
  },
  take: { table: 'Tabell', csv: 'CSV', excel: 'Excel', json: 'JSON', svg: 'SVG', png: 'PNG', link: 'Lenkje', again: 'Lag på nytt' },
  unknown: 'ukjent',
  notApplicable: '–',
  yes: 'ja',
  no: 'nei',
  why: 'Kvifor',
  sources: 'Kjelder',
  method: 'Metode',
  of: (count, total) => `${count} av ${total}`,
  error: {
    title: 'Noko gjekk gale',
    notFound: 'Sida finst ikkje',
    whatNow: 'Kva du kan gjere',
    back: 'Til framsida',
    noScheme: (id) => `Ordninga «${id}» finst ikkje.`,
    allSchemes: 'Alle ordningar',
    backToForm: 'Tilbake til skjemaet',
    fault: 'Feilen er vår. Prøv igjen, og sei frå om han blir ståande.',
  },
}
