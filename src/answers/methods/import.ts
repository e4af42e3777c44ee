import { readMentions } from '../../domain/names/cell.ts'
import { type Method, t } from './declare.ts'
import { smallIndex } from './small-register.ts'

const printed = ['Skjåk kommune', 'Skedsmo kommune', 'Våler', 'Oppland fylkeskommune', 'Vågå og Lom']

export const importing: Method = {
  id: 'import',
  version: '1',
  title: t('Hvordan lister legges inn', 'Korleis lister blir lagde inn', 'How lists are imported'),
  lead: t(
    'Lister leses slik kontorene lager dem, i CSV eller Excel. Alt lagres eller ingenting, og hvert navn som ikke er sikkert, blir et spørsmål.',
    'Lister blir lesne slik kontora lagar dei, i CSV eller Excel. Alt blir lagra eller ingenting, og kvart namn som ikkje er sikkert, blir eit spørsmål.',
    'Lists are read as offices make them, in CSV or Excel. All is stored or nothing, and every name that is not certain becomes a question.',
  ),
  sections: [
    {
      title: t('Filene', 'Filene', 'The files'),
      text: [
        t(
          'CSV med komma, semikolon eller tabulator, i UTF-8 eller Windows-1252, og Excel (.xlsx). Kolonnene finnes igjen på overskriftene i bokmål, nynorsk eller engelsk; ellers sier du hvilken som er hva med --column. Summerader og tomme rader hoppes over og nevnes i svaret.',
          'CSV med komma, semikolon eller tabulator, i UTF-8 eller Windows-1252, og Excel (.xlsx). Kolonnane blir funne att på overskriftene i bokmål, nynorsk eller engelsk; elles seier du kva for ei som er kva med --column. Summerader og tomme rader blir hoppa over og nemnde i svaret.',
          'CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252, and Excel (.xlsx). Columns are found by their headings in Bokmål, Nynorsk or English; else you say which is which with --column. Rows of totals and empty rows are passed over and named in the answer.',
        ),
      ],
    },
    {
      title: t('Roller og status', 'Roller og status', 'Roles and statuses'),
      text: [
        t(
          'En kommune er prosjekteier (med partnere), partner, søker (alene) eller deltaker (pilot, følgekommune, medlem). Statusen er søkte, fikk tildeling, fikk avslag, deltar uten tilskudd, eller trakk seg. Står det ikke, er det ukjent.',
          'Ein kommune er prosjekteigar (med partnarar), partnar, søkjar (åleine) eller deltakar (pilot, følgjekommune, medlem). Statusen er søkte, fekk tildeling, fekk avslag, er med utan tilskot, eller trekte seg. Står det ikkje, er det ukjent.',
          'A municipality is project owner (with partners), partner, applicant (alone) or participant (pilot, follower, member). The status is applied, was awarded, was rejected, takes part without a grant, or withdrew. Where it is not said, it is unknown.',
        ),
      ],
    },
    {
      title: t('Alt eller ingenting', 'Alt eller ingenting', 'All or nothing'),
      text: [
        t(
          'Er det en feil i en rad, lagres ingenting, og svaret sier fil, ark, rad og kolonne. Med --dry-run ser du hva hvert navn ble lest som, uten at noe lagres.',
          'Er det ein feil i ei rad, blir ingenting lagra, og svaret seier fil, ark, rad og kolonne. Med --dry-run ser du kva kvart namn vart lese som, utan at noko blir lagra.',
          'With an error in a row nothing is stored, and the answer tells file, sheet, row and column. With --dry-run you see what each name was read as, and nothing is stored.',
        ),
        t(
          'En ny utgave av samme liste erstatter den forrige. Den gamle blir liggende og kan tas tilbake med --undo. Svar som mennesker har gitt på navn, følger med til den nye.',
          'Ei ny utgåve av same liste erstattar den førre. Den gamle blir liggjande og kan takast tilbake med --undo. Svar som menneske har gitt på namn, følgjer med til den nye.',
          'A new version of a list takes the place of the one before. The old one is kept and can be brought back with --undo. Answers that people have given on names go with it.',
        ),
      ],
    },
    {
      title: t('Er listen hel?', 'Er lista heil?', 'Is the list complete?'),
      text: [
        t(
          'Bare den som kjenner listen, kan si at den er hel. Si det med --complete. Uten det blir listen vist, men ingen andeler regnes over den.',
          'Berre den som kjenner lista, kan seie at ho er heil. Sei det med --complete. Utan det blir lista vist, men ingen delar blir rekna over henne.',
          'Only one who knows the list can say that it is complete. Say so with --complete. Without it the list is shown, but no rates are computed over it.',
        ),
      ],
      items: [t('npx rekkevidde import LISTE.xlsx --scheme ID --year 2025 --complete --dry-run', 'npx rekkevidde import LISTE.xlsx --scheme ID --year 2025 --complete --dry-run', 'npx rekkevidde import LIST.xlsx --scheme ID --year 2025 --complete --dry-run')],
    },
  ],
  formulas: [],
  references: [],
  example: {
    case: t('Fem celler på en liste fra 2018 for hele landet.', 'Fem celler på ei liste frå 2018 for heile landet.', 'Five cells on a list of 2018 for the whole country.'),
    inputs: printed.map((value, i) => ({ name: t(`celle ${i + 1}`, `celle ${i + 1}`, `cell ${i + 1}`), value })),
    steps: [
      t('Fem celler nevner {mentions:whole}.', 'Fem celler nemner {mentions:whole}.', 'Five cells name {mentions:whole}.'),
      t('{certain:whole} er sikre kommuner, {review:whole} går til avklaring, og {other:whole} er ikke en kommune.', '{certain:whole} er sikre kommunar, {review:whole} går til avklaring, og {other:whole} er ikkje ein kommune.', '{certain:whole} are certain municipalities, {review:whole} goes to review, and {other:whole} is not a municipality.'),
    ],
    compute: () => {
      const found = printed.flatMap((cell) => readMentions(smallIndex(), cell, { on: '2018-01-01', counties: [], countySettles: true }))
      const count = (...outcomes: readonly string[]): number => found.filter(({ match }) => outcomes.includes(match.outcome)).length
      return { mentions: found.length, certain: count('certain'), review: count('ambiguous', 'suggested', 'none'), other: count('not-municipality') }
    },
    expected: { mentions: 6, certain: 4, review: 1, other: 1 },
    from: t('For hånd: Våler finnes i to fylker i 2018.', 'For hand: Våler finst i to fylke i 2018.', 'By hand: there is a Våler in two counties in 2018.'),
  },
}
