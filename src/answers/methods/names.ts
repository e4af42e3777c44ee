import { readMentions } from '../../domain/names/cell.ts'
import { recogniseName } from '../../domain/names/recognise.ts'
import { type Method, reference, t } from './declare.ts'
import { smallIndex } from './small-register.ts'

const nationwide = { on: '2018-01-01', counties: [], countySettles: true }

export const names: Method = {
  id: 'names',
  version: '1',
  title: t('Hvordan navn på lister kjennes igjen', 'Korleis namn på lister blir kjende att', 'How names on lists are recognised'),
  lead: t(
    'Navn på lister er flertydige, feilskrevne og gamle. Et navn er enten sikkert, eller det blir et spørsmål til et menneske. Det gjettes aldri.',
    'Namn på lister er fleirtydige, feilskrivne og gamle. Eit namn er anten sikkert, eller det blir eit spørsmål til eit menneske. Det blir aldri gjetta.',
    'Names on lists are ambiguous, misspelt and old. A name is either certain, or a question for a person. It is never guessed.',
  ),
  sections: [
    {
      title: t('Fem utfall', 'Fem utfall', 'Five outcomes'),
      text: [],
      items: [
        t('sikkert: bare én kommune kan være ment på listens dato', 'sikkert: berre éin kommune kan vere meint på datoen til lista', 'certain: only one municipality can be meant on the list’s date'),
        t('kan være flere: navnet har flere bærere, eller det er blitt noe annet gjennom sammenslåing eller deling', 'kan vere fleire: namnet har fleire berarar, eller det er blitt noko anna gjennom samanslåing eller deling', 'may be several: the name has several bearers, or has become another by merger or split'),
        t('ligner på et navn: skrivemåten er nær et navn, men ikke lik', 'liknar på eit namn: skrivemåten er nær eit namn, men ikkje lik', 'is like a name: the spelling is near a name, but not the same'),
        t('ikke gjenkjent', 'ikkje kjent att', 'not recognised'),
        t('ikke en kommune: fylkeskommune, bedrift eller samlebetegnelse, tatt vare på som det den er', 'ikkje ein kommune: fylkeskommune, bedrift eller samlenemning, teken vare på som det ho er', 'not a municipality: a county authority, a company or a collective, kept as what it is'),
      ],
    },
    {
      title: t('Når fylket avgjør', 'Når fylket avgjer', 'When the county settles it'),
      text: [
        t(
          'Gjelder listen ett fylke, er en søker derfra. Da avgjør fylket mellom kommuner med samme navn. En partner kan komme fra et annet fylke; for partnere avgjør fylket ikke.',
          'Gjeld lista eitt fylke, er ein søkjar derifrå. Då avgjer fylket mellom kommunar med same namn. Ein partnar kan kome frå eit anna fylke; for partnarar avgjer fylket ikkje.',
          'When the list is of one county, an applicant is from there. Then the county settles between namesakes. A partner may come from another county; for partners the county does not settle.',
        ),
        t(
          'Står fylket i teksten selv, som «Våler i Solør» eller «Herøy (Nordland)», er det bindende.',
          'Står fylket i teksten sjølv, som «Våler i Solør» eller «Herøy (Nordland)», er det bindande.',
          'Where the county stands in the text itself, as “Våler i Solør” or “Herøy (Nordland)”, it binds.',
        ),
      ],
    },
    {
      title: t('Gamle navn og skrivemåter', 'Gamle namn og skrivemåtar', 'Old names and spellings'),
      text: [
        t(
          'Navn gjelder på listens dato. Har kommunen bare skiftet navn eller nummer, er det gamle navnet sikkert i 30 år. Er den slått sammen, blir det et spørsmål. Samiske, kvenske og norske navn i samme tekst er sikre når alle peker på samme kommune.',
          'Namn gjeld på datoen til lista. Har kommunen berre skifta namn eller nummer, er det gamle namnet sikkert i 30 år. Er han slegen saman, blir det eit spørsmål. Samiske, kvenske og norske namn i same tekst er sikre når alle peikar på same kommune.',
          'Names hold on the list’s date. Where the municipality has only changed name or number, the old name is certain for 30 years. Where it has merged, it is a question. Sámi, Kven and Norwegian names in one text are certain when all point to the same municipality.',
        ),
      ],
    },
    {
      title: t('Søket gjetter mer', 'Søket gjettar meir', 'The search guesses more'),
      text: [
        t(
          'Søket på sidene viser også det som bare ligner: samme navn uten æ, ø, å og samiske tegn, deler av navn, nesten like navn, og navn og nummer tilbake til 1838 med datoen de gikk ut. Treffene er ordnet fra det sikreste. Ingenting av dette brukes når lister leses.',
          'Søket på sidene viser òg det som berre liknar: same namn utan æ, ø, å og samiske teikn, delar av namn, nesten like namn, og namn og nummer attende til 1838 med datoen dei gjekk ut. Treffa er ordna frå det sikraste. Ingenting av dette blir brukt når lister blir lesne.',
          'The search on the pages also shows what only resembles: the same name without æ, ø, å and Sámi letters, parts of names, names spelt almost alike, and names and numbers back to 1838 with the date they ended. Hits are ordered from the surest. None of this is used when lists are read.',
        ),
      ],
    },
    {
      title: t('Hva et menneske gjør', 'Kva eit menneske gjer', 'What a person does'),
      text: [
        t(
          'Svaret lagres ved siden av det som ble lest, og kan trekkes tilbake. Legges listen inn på nytt, følger svaret med.',
          'Svaret blir lagra ved sida av det som vart lese, og kan trekkjast tilbake. Blir lista lagd inn på nytt, følgjer svaret med.',
          'The answer is kept beside what was read, and can be taken back. When the list is imported again, the answer follows.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [
    reference('Damerau, F. J.', 1964, 'A technique for computer detection and correction of spelling errors', 'Communications of the ACM 7, 171–176', 'https://doi.org/10.1145/363958.363994'),
    reference('Statistisk sentralbyrå', null, 'Standard for kommuneinndeling', 'KLASS 131', 'https://www.ssb.no/klass/klassifikasjoner/131'),
  ],
  example: {
    case: t('Tre tekster på en liste fra 2018.', 'Tre tekstar på ei liste frå 2018.', 'Three texts on a list of 2018.'),
    inputs: [
      { name: t('tekst 1', 'tekst 1', 'text 1'), value: 'Våler' },
      { name: t('tekst 2', 'tekst 2', 'text 2'), value: 'Skedmo' },
      { name: t('tekst 3', 'tekst 3', 'text 3'), value: 'Skjåk, Vågå og Lom' },
    ],
    steps: [
      t('«Våler» på en liste for hele landet: {valer}, med {valerCandidates:whole} mulige.', '«Våler» på ei liste for heile landet: {valer}, med {valerCandidates:whole} moglege.', '“Våler” on a list for the whole country: {valer}, with {valerCandidates:whole} possible.'),
      t('Samme tekst hos en søker på Hedmarks liste: {valerInHedmark}.', 'Same tekst hos ein søkjar på lista til Hedmark: {valerInHedmark}.', 'The same text, an applicant on Hedmark’s list: {valerInHedmark}.'),
      t('«Skedmo» er {skedmo}: det foreslås, men brukes ikke.', '«Skedmo» er {skedmo}: det blir føreslått, men ikkje brukt.', '“Skedmo” is {skedmo}: it is suggested, but not used.'),
      t('Den siste teksten er {three:whole} kommuner.', 'Den siste teksten er {three:whole} kommunar.', 'The last text is {three:whole} municipalities.'),
    ],
    compute: () => {
      const index = smallIndex()
      const valer = recogniseName(index, 'Våler', nationwide)
      return {
        valer: valer.outcome,
        valerCandidates: valer.candidates.length,
        valerInHedmark: recogniseName(index, 'Våler', { ...nationwide, counties: ['04'] }).municipality?.code ?? null,
        skedmo: recogniseName(index, 'Skedmo', nationwide).outcome,
        three: readMentions(index, 'Skjåk, Vågå og Lom', nationwide).filter(({ match }) => match.outcome === 'certain').length,
      }
    },
    expected: { valer: 'ambiguous', valerCandidates: 2, valerInHedmark: '0426', skedmo: 'suggested', three: 3 },
    from: t('KLASS 131: numrene som gjaldt i 2018.', 'KLASS 131: numra som galdt i 2018.', 'KLASS 131: the numbers in force in 2018.'),
  },
}
