import type { Finding } from '../findings/answer.ts'
import { settled, type Tried } from '../findings/settle.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { same } from '../../domain/text.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, low, minus, name, over, row } from './mathml.ts'

/** A finding with nothing in it but its main verdict and one test. */
const tried: Tried = {
  id: 'regional-design-reaches-further',
  title: same(''),
  main: 'holds',
  sentence: same(''),
  rule: same(''),
  figures: [],
  tests: [],
  rows: { count: 0, what: same(''), from: { question: 'participation', input: {} }, table: 'participants' },
  method: { id: 'participation', version: '1' },
}
const figure = { id: 'a', title: same('a'), unit: 'ratio', value: null, low: null, high: null, count: null, of: null, from: tried.rows.from } as const
const test = (verdict: Finding['verdict']): Finding['tests'][number] => ({ id: 'a', kind: 'without', title: same('a'), verdict, figure })

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
          'Hver påstand har en hovedtelling. Den gir holder, holder ikke eller kan ikke avgjøres. Deretter prøves påstanden på alle andre måter å telle på som også kan forsvares: andre definisjoner av gruppen, andre år, den andre kodingen, uten én ordning om gangen, andre mål på behov. Dommen er hovedtellingens når alle prøvene gir det samme. Ellers er påstanden ikke avgjort, og siden sier hvilke prøver som snur den.',
          'Kvar påstand har ei hovudteljing. Ho gir held, held ikkje eller kan ikkje avgjerast. Deretter blir påstanden prøvd på alle andre måtar å telje på som òg kan forsvarast: andre definisjonar av gruppa, andre år, den andre kodinga, utan éi ordning om gongen, andre mål på behov. Dommen er den frå hovudteljinga når alle prøvene gir det same. Elles er påstanden ikkje avgjord, og sida seier kva prøver som snur han.',
          'Each claim has a main count. It gives holds, does not hold or cannot be told. Then the claim is tried in all other ways of counting that can be defended too: other definitions of the group, other years, the other coding, without one scheme at a time, other measures of need. The verdict is that of the main count when all the tests give the same. Else the claim is not settled, and the page says which tests turn it.',
        ),
        t(
          'En påstand som holder i hovedtellingen, men ikke i alle prøvene, vises som «holder delvis». I API-et er den «cannot-tell», med hovedtellingens dom ved siden av.',
          'Ein påstand som held i hovudteljinga, men ikkje i alle prøvene, blir vist som «held delvis». I API-et er han «cannot-tell», med dommen frå hovudteljinga ved sida av.',
          'A claim that holds in the main count, but not in all tests, is shown as “holds in part”. In the API it is “cannot-tell”, with the verdict of the main count beside it.',
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
      'En påstand som holder i hovedtellingen, prøves på én annen måte. Til høyre: 56 av 70 mot 48 av 80, det første eksempelet hos Newcombe.',
      'Ein påstand som held i hovudteljinga, blir prøvd på éin annan måte. Til høgre: 56 av 70 mot 48 av 80, det første dømet hos Newcombe.',
      'A claim that holds in the main count is tried in one other way. Beside it: 56 of 70 against 48 of 80, the first example of Newcombe.',
    ),
    inputs: [
      { name: t('hovedtellingen', 'hovudteljinga', 'the main count'), value: 'holds' },
      { name: t('prøven', 'prøva', 'the test'), value: 'holds / cannot-tell' },
    ],
    steps: [
      t('Gir prøven det samme, er dommen {agree:word}.', 'Gir prøva det same, er dommen {agree:word}.', 'If the test gives the same, the verdict is {agree:word}.'),
      t('Avgjør prøven ingenting, er dommen {turned:word}.', 'Avgjer prøva ingenting, er dommen {turned:word}.', 'If the test settles nothing, the verdict is {turned:word}.'),
      t('Forskjellen mellom andelene er {difference:points} prosentpoeng, fra {from:points} til {to:points}.', 'Skilnaden mellom delane er {difference:points} prosentpoeng, frå {from:points} til {to:points}.', 'The difference of the shares is {difference:points} percentage points, from {from:points} to {to:points}.'),
    ],
    compute: () => {
      const needs = newcombe(56, 70, 48, 80)
      return {
        agree: settled({ ...tried, tests: [test('holds')] }).verdict,
        turned: settled({ ...tried, tests: [test('cannot-tell')] }).verdict,
        difference: needs?.difference ?? null,
        from: needs?.low ?? null,
        to: needs?.high ?? null,
      }
    },
    expected: { agree: 'holds', turned: 'cannot-tell', difference: 0.2, from: 0.05243147240236, to: 0.3338726540369 },
    from: t('Regelen over, og Newcombe (1998), tabell II.', 'Regelen over, og Newcombe (1998), tabell II.', 'The rule above, and Newcombe (1998), table II.'),
  },
}
