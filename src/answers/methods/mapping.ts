import { fisher } from '../../statistics/fisher.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { oddsRatio } from '../../statistics/odds-ratio.ts'
import { wilson } from '../../statistics/wilson.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, low, minus, name, over, row } from './mathml.ts'

export const mapping: Method = {
  id: 'mapping',
  version: '1',
  title: t('Hele kartleggingen som én tabell', 'Heile kartlegginga som éin tabell', 'The whole mapping as one table'),
  lead: t(
    'Én rad for hver ordning, hvert år, hver gruppe og hver inndeling: hvor mange i gruppen som deltok, og hvordan det er mot alle andre innenfor samme inndeling. Tabellen er laget for dem som vil regne videre selv.',
    'Éi rad for kvar ordning, kvart år, kvar gruppe og kvar inndeling: kor mange i gruppa som var med, og korleis det er mot alle andre innanfor same inndeling. Tabellen er laga for dei som vil rekne vidare sjølve.',
    'One row for every scheme, year, group and breakdown: how many of the group took part, and how that compares with all others within the same breakdown. The table is made for those who want to go on computing themselves.',
  ),
  sections: [
    {
      title: t('Hva en rad er', 'Kva ei rad er', 'What a row is'),
      text: [
        t(
          'En rad gjelder en ordning i et år med hel liste, en rolle (alle, eller bare søkere og prosjekteiere), et omfang (alle listen gjelder, eller bare dem som kunne delta), en gruppe og en verdi av en inndeling. Med inndelingen fylke og verdien 18 telles bare kommuner i Nordland, både i gruppen og blant de andre.',
          'Ei rad gjeld ei ordning i eit år med heil liste, ei rolle (alle, eller berre søkjarar og prosjekteigarar), eit omfang (alle lista gjeld, eller berre dei som kunne delta), ei gruppe og ein verdi av ei inndeling. Med inndelinga fylke og verdien 18 blir berre kommunar i Nordland talde, både i gruppa og blant dei andre.',
          'A row is of a scheme in a year with a complete list, a role (any, or applicants and project owners only), a scope (all that the list speaks of, or only those who could take part), a group and a value of a breakdown. With the breakdown county and the value 18 only municipalities in Nordland are counted, in the group and among the others alike.',
        ),
        t(
          'Kjennetegn er de som gjaldt 1. januar i året. Hver kommune har én verdi i hver inndeling; mangler kjennetegnet, er verdien «ikke kjent». Derfor blir delene til sammen hele landet. Verdier der ingen i gruppen er i omfanget, har ingen rad, og en inndeling som ikke er kjent for noen det året, er utelatt.',
          'Kjenneteikn er dei som gjaldt 1. januar i året. Kvar kommune har éin verdi i kvar inndeling; manglar kjenneteiknet, er verdien «ikkje kjend». Difor blir delane til saman heile landet. Verdiar der ingen i gruppa er i omfanget, har inga rad, og ei inndeling som ikkje er kjend for nokon det året, er utelaten.',
          'Facts are those that held on 1 January of the year. Every municipality has one value of each breakdown; when the fact is missing the value is “not known”. So the parts add up to the whole country. Values with nobody of the group in scope have no row, and a breakdown that is known of nobody in the year is left out.',
        ),
      ],
    },
    {
      title: t('Tallene i raden', 'Tala i rada', 'The figures of a row'),
      text: [
        t(
          'Andelen har Wilsons intervall, forskjellen Newcombes, og p-verdien er Fishers eksakte. Oddsforholdet er tabellens eget og står tomt når en av de fire cellene er 0. Alle er de samme som ellers i Rekkevidde; hver har sin egen metodeside.',
          'Delen har Wilson-intervallet, skilnaden Newcombe-intervallet, og p-verdien er den eksakte til Fisher. Oddsforholdet er det i tabellen sjølv og står tomt når ei av dei fire cellene er 0. Alle er dei same som elles i Rekkevidde; kvar har si eiga metodeside.',
          'The rate has Wilson’s interval, the difference Newcombe’s, and the p value is Fisher’s exact one. The odds ratio is the table’s own and stands empty when one of the four cells is 0. All are the same as elsewhere in Rekkevidde; each has its own method page.',
        ),
        t(
          'Navn som venter på avklaring, er ikke talt med. «Andel med alle uavklarte» er andelen om så mange av dem som mulig hørte til. Den kan ikke legges sammen på tvers av rader: det samme navnet kan stå for flere.',
          'Namn som ventar på avklaring, er ikkje talde med. «Del med alle uavklarte» er delen om så mange av dei som mogleg høyrde til. Han kan ikkje leggjast saman på tvers av rader: det same namnet kan stå for fleire.',
          'Names not yet settled are not counted. “Rate with all waiting names” is the rate if as many of them as possible belonged. It cannot be added up across rows: the same name may stand for several.',
        ),
      ],
    },
    {
      title: t('Når tabellen ikke må brukes', 'Når tabellen ikkje må brukast', 'When the table must not be used'),
      text: [
        t(
          'Tabellen har svært mange p-verdier. Den som leter gjennom dem og trekker fram de minste, finner noe også i ren tilfeldighet. Bestem spørsmålet først, eller juster for antall tester.',
          'Tabellen har svært mange p-verdiar. Den som leitar gjennom dei og dreg fram dei minste, finn noko òg i reine tilfelle. Bestem spørsmålet først, eller juster for talet på testar.',
          'The table holds very many p values. Anyone who searches through them and brings out the smallest finds something in mere chance too. Settle the question first, or adjust for the number of tests.',
        ),
        t(
          'Rader er ikke uavhengige: de samme kommunene står i mange av dem. Ordninger og år uten en liste som kan telles, står sist, uten tall og med grunnen. De er ikke 0.',
          'Rader er ikkje uavhengige: dei same kommunane står i mange av dei. Ordningar og år utan ei liste som kan teljast, står sist, utan tal og med grunnen. Dei er ikkje 0.',
          'Rows are not independent: the same municipalities stand in many of them. Schemes and years without a list that can be counted stand last, without figures and with the reason. They are not 0.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Forskjellen i en rad', 'Skilnaden i ei rad', 'The difference of a row'),
      mathml: row(name('d'), equals, over(low(name('x'), name('g')), low(name('n'), name('g'))), minus, over(low(name('x'), name('o')), low(name('n'), name('o')))),
      spoken: t(
        'd er lik x g delt på n g minus x o delt på n o, der g er gruppen og o de andre innenfor samme verdi av inndelingen.',
        'd er lik x g delt på n g minus x o delt på n o, der g er gruppa og o dei andre innanfor same verdi av inndelinga.',
        'd equals x g over n g minus x o over n o, where g is the group and o the others within the same value of the breakdown.',
      ),
    },
  ],
  references: [
    reference('Wilson, E. B.', 1927, 'Probable inference, the law of succession, and statistical inference', 'Journal of the American Statistical Association 22, 209–212', 'https://doi.org/10.1080/01621459.1927.10502953'),
    reference('Newcombe, R. G.', 1998, 'Interval estimation for the difference between independent proportions', 'Statistics in Medicine 17, 873–890', 'https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I'),
    reference('Fisher, R. A.', 1935, 'The logic of inductive inference', 'Journal of the Royal Statistical Society 98, 39–82'),
  ],
  example: {
    case: t(
      'Kulturminneplaner 2018, hele landet: 14 av 221 kommuner under 5 000 innbyggere deltok, og 16 av 201 andre.',
      'Kulturminneplanar 2018, heile landet: 14 av 221 kommunar under 5 000 innbyggjarar var med, og 16 av 201 andre.',
      'Heritage plans 2018, the whole country: 14 of 221 municipalities with fewer than 5,000 inhabitants took part, and 16 of 201 others.',
    ),
    inputs: [
      { name: t('gruppen', 'gruppa', 'the group'), value: '14 / 221' },
      { name: t('de andre', 'dei andre', 'the others'), value: '16 / 201' },
    ],
    steps: [
      t('Andelen er {rate:share}, med intervall fra {low:share} til {high:share}.', 'Delen er {rate:share}, med intervall frå {low:share} til {high:share}.', 'The rate is {rate:share}, with an interval from {low:share} to {high:share}.'),
      t('Forskjellen er {difference:points} prosentpoeng, fra {from:points} til {to:points}.', 'Skilnaden er {difference:points} prosentpoeng, frå {from:points} til {to:points}.', 'The difference is {difference:points} percentage points, from {from:points} to {to:points}.'),
      t('Oddsforholdet er {oddsRatio:ratio}, og p-verdien {p:decimal}.', 'Oddsforholdet er {oddsRatio:ratio}, og p-verdien {p:decimal}.', 'The odds ratio is {oddsRatio:ratio}, and the p value {p:decimal}.'),
    ],
    compute: () => {
      const interval = wilson(14, 221)
      const difference = newcombe(14, 221, 16, 201)
      return {
        rate: 14 / 221,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        difference: difference?.difference ?? null,
        from: difference?.low ?? null,
        to: difference?.high ?? null,
        oddsRatio: oddsRatio(14, 221, 16, 201)?.oddsRatio ?? null,
        p: fisher(14, 221, 16, 201),
      }
    },
    expected: { rate: 0.0633484162896, low: 0.0381068237566, high: 0.1035105584989, difference: -0.0162535737602, from: -0.0685312796741, to: 0.0338836621559, oddsRatio: 0.7820048309179, p: 0.5720661076593 },
    from: t('R: prop.test(14, 221, correct = FALSE), fisher.test, og Newcombes formel.', 'R: prop.test(14, 221, correct = FALSE), fisher.test, og formelen til Newcombe.', 'R: prop.test(14, 221, correct = FALSE), fisher.test, and Newcombe’s formula.'),
  },
}
