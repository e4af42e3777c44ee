import type { FindingsWords } from '../nb/findings.ts'

export const findings: FindingsWords = {
  title: 'Funna frå 2020, prøvde på nytt',
  lead: 'Telemarksforsking kartla deltakinga til små distriktskommunar for departementet i 2020. Kvart funn står her som ein påstand som blir køyrd på listene og folketala vi har i dag.',
  verdict: { holds: 'Held', partly: 'Held', fails: 'Held ikkje', unsure: 'Kan ikkje avgjerast' },
  heading: (claim, verdict) => `«${claim}»: ${verdict.toLowerCase()}`,
  more: 'Sjå tala og radene',
  moreAbout: (claim) => `Sjå tala og radene: ${claim}`,
  rule: 'Når påstanden held',
  figures: 'Tala dommen kviler på',
  agree: (same, all) => `Same svar på ${same} av ${all} andre måtar å telje på.`,
  change: 'Kva som ville gitt ein annan dom',
  rows: (count, what) => `Radene bak: ${count} ${what}`,
  rowsCsv: 'Alle radene som CSV',
  rowsExcel: 'Alle radene i Excel',
  rowsLists: 'Listene som er talde. Kvar lenkje går til radene slik dei står på trykk, med kjelde.',
  rowsUnits: 'Dei ti kommunane der det er mest sannsynleg at behovet er blant dei største. Kvar lenkje går til tala for kommunen.',
  ask: 'Opne spørsmålet',
  columns: { figure: 'Tal', value: 'Verdi', interval: '95 % uvisse', where: 'Frå', test: 'Måte å telje på', verdict: 'Dom', against: 'Mot', scheme: 'Ordning', year: 'År', group: 'Gruppa', others: 'Dei andre', municipality: 'Kommune', probability: 'Sannsyn' },
  of: (count, all) => `${count} av ${all}`,
  all: 'Alle funna',
  unknownFinding: (id) => `Det er ikkje noko funn med namnet «${id}».`,
}
