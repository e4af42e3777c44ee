/** Words of the pages that try the study's findings. */
export const findings = {
  title: 'Funnene fra 2020, prøvd på nytt',
  lead: 'Telemarksforsking kartla små distriktskommuners deltakelse for departementet i 2020. Hvert funn står her som en påstand som er prøvd mot listene og folketallene vi har i dag.',
  /** The heading of one finding: the claim, and what became of it. */
  heading: (claim: string, verdict: string) => `«${claim}»: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  /** Instead of naming so many schemes. */
  restsOnMany: (count: string) => `${count} enkeltordninger`,
  /** Above the tests where it says nothing how many agree. */
  ways: (count: string) => `${count} andre måter å telle på`,
  more: 'Se tallene og radene',
  moreAbout: (claim: string) => `Se tallene og radene: ${claim}`,
  rule: 'Når påstanden holder',
  figures: 'Tallene dommen hviler på',
  /** How far a verdict stands. */
  agree: (same: string, all: string) => `Samme svar på ${same} av ${all} andre måter å telle på.`,
  change: 'Hva som ville gitt en annen dom',
  rows: (count: string, what: string) => `Radene bak: ${count} ${what}`,
  rowsCsv: 'Alle radene som CSV',
  rowsExcel: 'Alle radene i Excel',
  rowsLists: 'Listene som er talt. Hver lenke går til radene slik de er trykt, med kilde.',
  rowsUnits: 'De ti kommunene der det er mest sannsynlig at behovet er blant de største. Hver lenke går til kommunens tall.',
  ask: 'Åpne spørsmålet',
  columns: { figure: 'Tall', value: 'Verdi', interval: '95 % usikkerhetsintervall', where: 'Fra', test: 'Måte å telle på', verdict: 'Dom', against: 'Mot', scheme: 'Ordning', design: 'Utforming', year: 'År', group: 'Gruppen', others: 'De andre', municipality: 'Kommune', probability: 'Sannsynlighet' },
  of: (count: string, all: string) => `${count} av ${all}`,
  all: 'Alle funnene',
  unknownFinding: (id: string) => `Det er ikke noe funn med navnet «${id}».`,
}
export type FindingsWords = typeof findings
