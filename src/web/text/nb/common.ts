export const common = {
  product: 'Rekkevidde',
  tagline: 'Hvor langt statens virkemidler rekker, og hvilke kommuner de ikke når.',
  skip: 'Hopp til innholdet',
  languageName: 'Språk',
  menu: { mapping: 'Deltakelse', municipalities: 'Kommuner', schemes: 'Ordninger', robustness: 'Holder det?', data: 'Data og metode' },
  footer: {
    source: 'Tallene bygger på åpne lister og registre. Hvert tall viser hvor det kommer fra.',
    licence: 'Kode: MIT. Data: lisensen som står ved hvert datasett.',
    api: 'API og OpenAPI',
  },
  take: { table: 'Tabell', csv: 'CSV', excel: 'Excel', json: 'JSON', link: 'Lenke', again: 'Lag på nytt' },
  unknown: 'ukjent',
  notApplicable: '–',
  yes: 'ja',
  no: 'nei',
  why: 'Hvorfor',
  sources: 'Kilder',
  method: 'Metode',
  of: (count: string, total: string) => `${count} av ${total}`,
  error: {
    title: 'Noe gikk galt',
    notFound: 'Siden finnes ikke',
    whatNow: 'Hva du kan gjøre',
    back: 'Til forsiden',
    fault: 'Feilen er vår. Prøv igjen, og si fra hvis den blir stående.',
  },
}
export type Common = typeof common
