import { designUnder, type Scheme } from '../../domain/scheme.ts'
import { type Method, reference, t } from './declare.ts'

const example: Pick<Scheme, 'designs'> = {
  designs: [
    { coding: 'first', design: 'competence', reason: 'capacity building in each municipality' },
    { coding: 'second', design: 'spread', reason: 'the same plan, at the same price, taken into municipality after municipality' },
  ],
}
const scheme = (designs: Scheme['designs']): Scheme => ({
  id: 'example', nameNb: '', nameNn: '', nameEn: '', body: '', administeredBy: [], purpose: '', status: 'unknown', lastConfirmedYear: null, endedYear: null,
  themes: [], sourceUrls: [], uncertain: [], owner: 'state', kind: 'programme', designs, rules: [], calls: [], caveats: [],
})

export const schemeDesign: Method = {
  id: 'scheme-design',
  version: '1',
  title: t('Hvordan ordninger kodes etter utforming', 'Korleis ordningar blir koda etter utforming', 'How schemes are coded by design'),
  lead: t(
    'Hver ordning får én utforming etter formål og regler, aldri etter hvem som deltok. Der en grundig leser kunne valgt annerledes, finnes en andre koding. Kodingen er vår vurdering, ikke eierens.',
    'Kvar ordning får éi utforming etter føremål og reglar, aldri etter kven som var med. Der ein grundig lesar kunne ha valt annleis, finst ei andre koding. Kodinga er vår vurdering, ikkje vurderinga til eigaren.',
    'Each scheme gets one design by its purpose and rules, never by who took part. Where a careful reader could have chosen otherwise, there is a second coding. The coding is our judgement, not the owner’s.',
  ),
  sections: [
    {
      title: t('Kodingsregelen', 'Kodingsregelen', 'The coding rule'),
      text: [t('Prøvene tas i denne rekkefølgen; den første som stemmer, avgjør.', 'Prøvene blir tekne i denne rekkjefølgja; den første som stemmer, avgjer.', 'The tests are taken in this order; the first that holds decides.')],
      items: [
        t('Forsøk med unntak: å delta betyr å få lov til å fravike en lov eller overta oppgaver. Penger er underordnet.', 'Forsøk med unntak: å delta tyder å få lov til å fråvike ei lov eller ta over oppgåver. Pengar er underordna.', 'Exemption trial: taking part means leave to depart from a law or take over duties. Money is secondary.'),
        t('Ny nasjonal løsning: kommunene utvikler eller prøver ut noe nytt som skal bli vanlig i landet, eller velges for nyhetsverdi og overføringsverdi.', 'Ny nasjonal løysing: kommunane utviklar eller prøver ut noko nytt som skal bli vanleg i landet, eller blir valde for nyheitsverdi og overføringsverdi.', 'New national solution: municipalities develop or try out something new that is meant to become common, or is chosen for novelty and transfer value.'),
        t('Regionalt tilpasset: mål, penger eller utvelgelse er tilpasset regioner eller slags steder. Byer er et slags sted: program for bare byer kodes også her.', 'Regionalt tilpassa: mål, pengar eller utveljing er tilpassa regionar eller slags stader. Byar er eit slags stad: program for berre byar blir òg koda her.', 'Regionally adapted: goals, money or selection are fitted to regions or kinds of places. Cities are a kind of place: a programme for cities alone is coded here too.'),
        t('Spredning: flere kommuner tar i bruk, eller betaler for, noe som finnes.', 'Spreiing: fleire kommunar tek i bruk, eller betaler for, noko som finst.', 'Spread: more municipalities take into use, or pay for, something that exists.'),
        t('Kompetanse: kapasitet, læring, nettverk, planer, kurs eller råd, uten en bestemt løsning.', 'Kompetanse: kapasitet, læring, nettverk, planar, kurs eller råd, utan ei bestemt løysing.', 'Competence: capacity, learning, networks, plans, courses or advice, with no set solution.'),
      ],
    },
    {
      title: t('To kodinger', 'To kodingar', 'Two codings'),
      text: [
        t(
          'Den første kodingen gjelder alle ordninger. Den andre finnes bare der det er tvil, og er ellers lik den første. En sammenligning etter utforming bør gjøres med begge; spriker de, hviler svaret på kodingen.',
          'Den første kodinga gjeld alle ordningar. Den andre finst berre der det er tvil, og er elles lik den første. Ei samanlikning etter utforming bør gjerast med begge; sprikjer dei, kviler svaret på kodinga.',
          'The first coding holds for all schemes. The second stands only where there is doubt, and else equals the first. A comparison by design should be made with both; where they part, the answer rests on the coding.',
        ),
      ],
    },
    {
      title: t('Reglene vises, de prøves ikke', 'Reglane blir viste, dei blir ikkje prøvde', 'Rules are shown, not tried'),
      text: [
        t(
          'Vilkårene på en ordningsside er lest fra utlysninger og nettsider, med dato og kilde. Siden sier ikke om din kommune oppfyller dem. Les alltid kilden før du søker.',
          'Vilkåra på ei ordningsside er lesne frå utlysingar og nettsider, med dato og kjelde. Sida seier ikkje om kommunen din oppfyller dei. Les alltid kjelda før du søkjer.',
          'The conditions on a scheme’s page are read from calls and web pages, with date and source. The page does not say whether your municipality meets them. Always read the source before you apply.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [reference('Rekkevidde', null, 'How a scheme is coded by design', 'data/schemes/CODING.md')],
  example: {
    case: t('Kulturminneplaner: opplæring i hver kommune, eller samme plan i kommune etter kommune?', 'Kulturminneplanar: opplæring i kvar kommune, eller same plan i kommune etter kommune?', 'Heritage plans: learning in each municipality, or the same plan in one after another?'),
    inputs: example.designs.map(({ coding, design }) => ({ name: t(coding === 'first' ? 'første koding' : 'andre koding', coding === 'first' ? 'første koding' : 'andre koding', `${coding} coding`), value: design })),
    steps: [
      t('Under den første kodingen: {first}.', 'Under den første kodinga: {first}.', 'Under the first coding: {first}.'),
      t('Under den andre: {second}.', 'Under den andre: {second}.', 'Under the second: {second}.'),
      t('En ordning uten andre koding beholder den første: {alone}.', 'Ei ordning utan andre koding held på den første: {alone}.', 'A scheme without a second coding keeps the first: {alone}.'),
    ],
    compute: () => ({
      first: designUnder(scheme(example.designs), 'first'),
      second: designUnder(scheme(example.designs), 'second'),
      alone: designUnder(scheme(example.designs.slice(0, 1)), 'second'),
    }),
    expected: { first: 'competence', second: 'spread', alone: 'competence' },
    from: t('data/schemes/designs.csv, kulturminneplan-kik.', 'data/schemes/designs.csv, kulturminneplan-kik.', 'data/schemes/designs.csv, kulturminneplan-kik.'),
  },
}
