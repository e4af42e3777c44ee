import type { Finding, Tried } from '../findings/answer.ts'
import { settled } from '../findings/settle.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { same } from '../../domain/text.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, low, minus, name, over, row } from './mathml.ts'

/** A finding with nothing in it but its main verdict and one test. */
const tried: Tried = {
  id: 'regional-design-reaches-further',
  title: same(''),
  verdict: 'holds',
  canFail: true,
  sentence: same(''),
  rule: same(''),
  figures: [],
  tests: [],
  rows: { count: 0, what: same(''), from: { question: 'participation', input: {} }, table: 'participants' },
  method: { id: 'participation', version: '1' },
}
const figure = { id: 'a', title: same('a'), unit: 'ratio', value: null, low: null, high: null, count: null, of: null, from: tried.rows.from } as const
const test = (verdict: Finding['verdict']): Finding['tests'][number] => ({ id: 'a', kind: 'without', title: same('a'), note: same(''), leftOut: null, verdict, figure, against: null })

export const findings: Method = {
  id: 'findings',
  version: '1',
  title: t('Funnene fra 2020 som prøver seg selv', 'Funna frå 2020 som prøver seg sjølve', 'The findings of 2020 that test themselves'),
  lead: t(
    'Fire funn fra kartleggingen i 2020 er skrevet som påstander med en regel for når de holder. Reglene kjøres på dataene som er lastet inn. Ingen dom er skrevet for hånd.',
    'Fire funn frå kartlegginga i 2020 er skrivne som påstandar med ein regel for når dei held. Reglane blir køyrde på dataa som er lasta inn. Ingen dom er skriven for hand.',
    'Four findings of the 2020 mapping are written as claims with a rule for when they hold. The rules are run on the data loaded. No verdict is written by hand.',
  ),
  sections: [
    {
      title: t('Dommen', 'Dommen', 'The verdict'),
      text: [
        t(
          'Hver påstand har en hovedtelling. Den gir holder, holder ikke eller kan ikke avgjøres. Deretter prøves påstanden på alle andre måter å telle på som også kan forsvares: andre definisjoner av gruppen, andre år, den andre kodingen, bare lister der det er kjent hvem som kunne delta, uten én ordning om gangen, andre mål på behov. Dommen er hovedtellingens. Ved siden av den står hvor mange av prøvene som gir det samme, og hvilke som snur den. En dom som hviler på én ordning, ett mål eller ett utvalg av år, ser en derfor med en gang.',
          'Kvar påstand har ei hovudteljing. Ho gir held, held ikkje eller kan ikkje avgjerast. Deretter blir påstanden prøvd på alle andre måtar å telje på som òg kan forsvarast: andre definisjonar av gruppa, andre år, den andre kodinga, berre lister der det er kjent kven som kunne delta, utan éi ordning om gongen, andre mål på behov. Dommen er den frå hovudteljinga. Ved sida av han står kor mange av prøvene som gir det same, og kva prøver som snur han. Ein dom som kviler på éi ordning, eitt mål eller eitt utval av år, ser ein difor med ein gong.',
          'Each claim has a main count. It gives holds, does not hold or cannot be told. Then the claim is tried in all other ways of counting that can be defended too: other definitions of the group, other years, the other coding, only lists where it is known who could take part, without one scheme at a time, other measures of need. The verdict is that of the main count. Beside it stands how many of the tests give the same, and which turn it. So a verdict that rests on one scheme, one measure or one choice of years is seen at once.',
        ),
      ],
    },
    {
      title: t('De fire påstandene', 'Dei fire påstandane', 'The four claims'),
      text: [],
      items: [
        t(
          'Lavere deltakelse: hele intervallet for det samlede oddsforholdet (Mantel–Haenszel) ligger under 1, også om navnene som venter, talte imot.',
          'Lågare deltaking: heile intervallet for det samla oddsforholdet (Mantel–Haenszel) ligg under 1, òg om namna som ventar, talde imot.',
          'Lower participation: the whole interval of the pooled odds ratio (Mantel–Haenszel) lies below 1, also if the names that wait spoke against.',
        ),
        t(
          'Behovet er ikke mindre: andelen av gruppen som trolig hører til femdelen med størst behov, er høyere enn andelen av de andre, med hele Newcombe-intervallet over 0. En prøve som ikke viser mindre behov, snur ikke påstanden.',
          'Behovet er ikkje mindre: delen av gruppa som truleg høyrer til femdelen med størst behov, er høgare enn delen av dei andre, med heile Newcombe-intervallet over 0. Ei prøve som ikkje viser mindre behov, snur ikkje påstanden.',
          'The need is no smaller: the share of the group that is more likely than not in the fifth with most need is above the share of the others, with the whole Newcombe interval above 0. A test that does not show a smaller need does not turn the claim.',
        ),
        t(
          'Regionalt tilpassede ordninger når lenger: intervallene for de to oddsforholdene overlapper ikke.',
          'Regionalt tilpassa ordningar når lenger: intervalla for dei to oddsforholda overlappar ikkje.',
          'Regionally adapted schemes reach further: the intervals of the two odds ratios do not overlap.',
        ),
        t(
          'Deltakelse følger samarbeid: innenfor gruppen har medlemmer av minst to kjente faste samarbeid høyere odds enn de andre. Registeret over samarbeid er ikke helt, så påstanden kan holde eller stå åpen, men ikke avvises.',
          'Deltaking følgjer samarbeid: innanfor gruppa har medlemmer av minst to kjende faste samarbeid høgare odds enn dei andre. Registeret over samarbeid er ikkje heilt, så påstanden kan halde eller stå open, men ikkje avvisast.',
          'Participation goes with cooperation: within the group, members of at least two known fixed groups have higher odds than the others. The register of cooperation is not complete, so the claim may hold or stay open, but cannot be rejected.',
        ),
      ],
    },
    {
      title: t('Det som sies sammen med dommen', 'Det som blir sagt saman med dommen', 'What is said with the verdict'),
      text: [],
      items: [
        t(
          'Hviler på: en klar dom som blir en annen når én ordning i hovedtellingen holdes utenfor, sier hvilke ordninger det gjelder, også når bare én gjør det.',
          'Kviler på: ein klar dom som blir ein annan når éi ordning i hovudteljinga blir halden utanfor, seier kva ordningar det gjeld, òg når berre éi gjer det.',
          'Rests on: a clear verdict that becomes another when one scheme of the main count is left out says which schemes do so, even when only one does.',
        ),
        t(
          'Motsatt svar: er hovedtellingen klar, nevnes prøvene som gir det motsatte. Er den ikke det, nevnes to prøver av samme slag som gir motsatte svar; av perioder helst to uten felles år.',
          'Motsett svar: er hovudteljinga klar, blir prøvene som gir det motsette, nemnde. Er ho ikkje det, blir to prøver av same slag som gir motsette svar, nemnde; av periodar helst to utan felles år.',
          'Opposite answers: where the main count is clear, the tests that give the opposite are named. Where it is not, two tests of one kind that give opposite answers are named; of periods, two without a year in common if there are such.',
        ),
        t(
          'Kan bare støttes: når tallene ikke kan avvise en påstand, og den står åpen i hovedtellingen, sier det ingenting at prøvene er enige. Da står det ikke hvor mange som er det.',
          'Kan berre støttast: når tala ikkje kan avvise ein påstand, og han står open i hovudteljinga, seier det ingenting at prøvene er samde. Då står det ikkje kor mange som er det.',
          'Can only be supported: where the figures cannot speak against a claim, and it is open in the main count, it says nothing that the tests agree. Then it is not told how many do.',
        ),
      ],
    },
    {
      title: t('Hvem som samarbeider', 'Kven som samarbeider', 'Who cooperates'),
      text: [
        t(
          'En kommune samarbeider når den 1. januar i listens år er medlem av minst to ulike registrerte grupper av disse slagene: regionråd, digitaliseringsnettverk, felles IKT og vertskommunesamarbeid. Helsefellesskap, bygdevekstavtaler og andre grupper telles ikke. De andre i gruppen er de som er medlem av ingen eller én.',
          'Ein kommune samarbeider når han 1. januar i året lista gjeld, er medlem av minst to ulike registrerte grupper av desse slaga: regionråd, digitaliseringsnettverk, felles IKT og vertskommunesamarbeid. Helsefellesskap, bygdevekstavtaler og andre grupper blir ikkje talde. Dei andre i gruppa er dei som er medlem av inga eller éi.',
          'A municipality cooperates when, on 1 January of the list’s year, it is a member of at least two different registered groups of these kinds: regional council, digitalisation network, joint IT and host-municipality cooperation. Health communities, rural growth agreements and other groups are not counted. The others of the group are those that are members of none or one.',
        ),
        t(
          'Medlem er den som står med rollen medlem, styremedlem, styreleder, vert, eier eller leder. Deltakere i prosjekt og styringsgrupper, observatører, gjester, tidligere medlemmer, søkere og parter i en sammenslåing er ikke medlemmer.',
          'Medlem er den som står med rolla medlem, styremedlem, styreleiar, vert, eigar eller leiar. Deltakarar i prosjekt og styringsgrupper, observatørar, gjester, tidlegare medlemmer, søkjarar og partar i ei samanslåing er ikkje medlemmer.',
          'A member is one whose role is member, board member, board lead, host, owner or lead. Participants in projects and steering groups, observers, guests, former members, applicants and parties to a merger are not members.',
        ),
        t(
          'En ukjent startdato regnes som at gruppen eller medlemskapet alt var der, en ukjent sluttdato som at det fortsatt er der. Er gruppen merket som avsluttet uten at noen sier når, regnes den som avsluttet etter den tiden medlemslisten gjelder for, eller etter starten når den tiden er ukjent; er begge ukjent, telles den hele tiden. Navn som ikke er sikkert kjent igjen, telles ikke. En kommune som siden er slått sammen eller delt, er ikke med på noen av sidene.',
          'Ein ukjend startdato blir rekna som at gruppa eller medlemskapen alt var der, ein ukjend sluttdato som at det framleis er der. Er gruppa merkt som avslutta utan at nokon seier når, blir ho rekna som avslutta etter den tida medlemslista gjeld for, eller etter starten når den tida er ukjend; er begge ukjende, blir ho talt heile tida. Namn som ikkje er sikkert kjende att, blir ikkje talde. Ein kommune som sidan er slått saman eller delt, er ikkje med på nokon av sidene.',
          'An unknown start is taken to mean that the group or the membership was already there, an unknown end that it still is. A group marked as ended without anyone saying when is taken to have ended after the time that its list of members speaks of, or after its start where that time is unknown; where both are unknown it counts throughout. Names that are not recognised for certain are not counted. A municipality that has since been merged or divided is on neither side.',
        ),
      ],
    },
    {
      title: t('Når dommen ikke må brukes', 'Når dommen ikkje må brukast', 'When the verdict must not be used'),
      text: [
        t(
          'En dom gjelder listene som er lastet inn og er hele. «Kan ikke avgjøres» er ikke det samme som «ingen forskjell». Og ingen av påstandene sier hva som er årsak til hva.',
          'Ein dom gjeld listene som er lasta inn og er heile. «Kan ikkje avgjerast» er ikkje det same som «ingen skilnad». Og ingen av påstandane seier kva som er årsak til kva.',
          'A verdict is about the lists that are loaded and complete. “Cannot be told” is not the same as “no difference”. And none of the claims says what causes what.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Forskjellen i behov', 'Skilnaden i behov', 'The difference of need'),
      mathml: row(name('d'), equals, over(low(name('x'), name('g')), low(name('n'), name('g'))), minus, over(low(name('x'), name('o')), low(name('n'), name('o')))),
      spoken: t(
        'd er lik x g delt på n g minus x o delt på n o, der x er kommunene som trolig er i femdelen med størst behov, g er gruppen og o de andre.',
        'd er lik x g delt på n g minus x o delt på n o, der x er kommunane som truleg er i femdelen med størst behov, g er gruppa og o dei andre.',
        'd equals x g over n g minus x o over n o, where x are the municipalities more likely than not in the fifth with most need, g the group and o the others.',
      ),
    },
  ],
  references: [
    reference('Newcombe, R. G.', 1998, 'Interval estimation for the difference between independent proportions', 'Statistics in Medicine 17, 873–890', 'https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I'),
    reference('Mantel, N. og Haenszel, W.', 1959, 'Statistical aspects of the analysis of data from retrospective studies of disease', 'Journal of the National Cancer Institute 22, 719–748'),
  ],
  example: {
    case: t(
      'En påstand som holder i hovedtellingen, prøves på to andre måter: den ene er enig, den andre avgjør ingenting. Til høyre: 56 av 70 mot 48 av 80, det første eksempelet hos Newcombe.',
      'Ein påstand som held i hovudteljinga, blir prøvd på to andre måtar: den eine er samd, den andre avgjer ingenting. Til høgre: 56 av 70 mot 48 av 80, det første dømet hos Newcombe.',
      'A claim that holds in the main count is tried in two other ways: one agrees, the other settles nothing. Beside it: 56 of 70 against 48 of 80, the first example of Newcombe.',
    ),
    inputs: [
      { name: t('hovedtellingen', 'hovudteljinga', 'the main count'), value: 'holds' },
      { name: t('prøvene', 'prøvene', 'the tests'), value: 'holds, cannot-tell' },
    ],
    steps: [
      t('Dommen er hovedtellingens: holder. {agree:whole} av {all:whole} andre måter å telle på gir samme svar.', 'Dommen er den frå hovudteljinga: held. {agree:whole} av {all:whole} andre måtar å telje på gir same svar.', 'The verdict is that of the main count: holds. {agree:whole} of {all:whole} other ways of counting give the same answer.'),
      t('Forskjellen mellom andelene er {difference:points} prosentpoeng, fra {from:points} til {to:points}.', 'Skilnaden mellom andelane er {difference:points} prosentpoeng, frå {from:points} til {to:points}.', 'The difference of the shares is {difference:points} percentage points, from {from:points} to {to:points}.'),
    ],
    compute: () => {
      const needs = newcombe(56, 70, 48, 80)
      return {
        agree: settled({ ...tried, tests: [test('holds'), test('cannot-tell')] }).agree.same,
        all: settled({ ...tried, tests: [test('holds'), test('cannot-tell')] }).agree.all,
        difference: needs?.difference ?? null,
        from: needs?.low ?? null,
        to: needs?.high ?? null,
      }
    },
    expected: { agree: 1, all: 2, difference: 0.2, from: 0.05243147240236, to: 0.3338726540369 },
    from: t('Regelen over, og Newcombe (1998), tabell II.', 'Regelen over, og Newcombe (1998), tabell II.', 'The rule above, and Newcombe (1998), table II.'),
  },
}
