import { empiricalFactors, meanAbsolutePercentageError } from '../../statistics/forecast-errors.ts'
import { seeded } from '../../statistics/seeded.ts'
import { topProbabilities } from '../../statistics/top-probabilities.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, low, minus, name, number, over, row, sum, times, words } from './mathml.ts'

export const need: Method = {
  id: 'need',
  version: '1',
  title: t('Behov: hva det måles med, og hvor sikkert det er', 'Behov: kva det blir målt med, og kor sikkert det er', 'Need: what it is measured by, and how sure it is'),
  lead: t(
    'Behov måles her med alderen i befolkningen: hvor mange som er gamle, og hvor mange som er i yrkesaktiv alder til å hjelpe dem. Det sier ikke noe om hvor godt kommunen løser det.',
    'Behov blir her målt med alderen i befolkninga: kor mange som er gamle, og kor mange som er i yrkesaktiv alder til å hjelpe dei. Det seier ikkje noko om kor godt kommunen løyser det.',
    'Need is measured here by the ages of the population: how many are old, and how many are of working age to help them. It says nothing of how well the municipality copes.',
  ),
  sections: [
    {
      title: t('Målene', 'Måla', 'The measures'),
      text: [
        t(
          'Yrkesaktiv alder er 20–64 år, og eldre er 65 år og over. Grensen 67 år brukes ofte, men folketallet er kjent i femårsgrupper, og 65–69-åringene måtte da vært delt med en gjetning. Her er hver gruppe talt, ikke delt.',
          'Yrkesaktiv alder er 20–64 år, og eldre er 65 år og over. Grensa 67 år blir ofte brukt, men folketalet er kjent i femårsgrupper, og 65–69-åringane måtte då ha vore delte med ei gjetting. Her er kvar gruppe talt, ikkje delt.',
          'Working age is 20–64, and old is 65 and over. The limit of 67 is often used, but people are known in five-year groups, and those aged 65–69 would have to be split by a guess. Here every group is counted, not split.',
        ),
        t(
          'Brukere og årsverk i omsorgstjenestene er folketallet etter alder ganger oppgitte nasjonale satser: hvor mange av hver aldersgruppe som bruker tjenesten, og hvor mange årsverk det går på hver bruker. Det er en antakelse om at satsene er som i dag og like overalt. Satsene kan byttes ut. Begynner eller slutter en sats midt i en femårsgruppe, regnes de fem årene som like store.',
          'Brukarar og årsverk i omsorgstenestene er folketalet etter alder gonger oppgjevne nasjonale satsar: kor mange av kvar aldersgruppe som bruker tenesta, og kor mange årsverk det går på kvar brukar. Det er ei føresetnad at satsane er som i dag og like overalt. Satsane kan bytast ut. Byrjar eller sluttar ein sats midt i ei femårsgruppe, blir dei fem åra rekna som like store.',
          'Users and full-time equivalents of care services are people by age times stated national rates: how many of each age group use the service, and how many full-time equivalents each user takes. It assumes that rates stay as today and are the same everywhere. The rates can be changed. Where a band begins or ends inside a five-year group its five years are taken as equally large.',
        ),
      ],
    },
    {
      title: t('Intervallene', 'Intervalla', 'The intervals'),
      text: [
        t(
          'Framskrivingen er prøvd bakover fra hvert år siden 2011. Avvikene den da fikk, så mange år fram, for kommuner av samme størrelse og for akkurat dette målet, gir intervallet: 80 prosent av prøvene falt mellom grensene. Avvikene regnes i forhold, og intervallet er ikke likt til begge sider når prøvene traff skjevt; gikk nesten alle til samme side, strekkes det så det rommer verdien selv.',
          'Framskrivinga er prøvd bakover frå kvart år sidan 2011. Avvika ho då fekk, så mange år fram, for kommunar av same storleik og for akkurat dette målet, gir intervallet: 80 prosent av prøvene fall mellom grensene. Avvika blir rekna i forhold, og intervallet er ikkje likt til begge sider når prøvene trefte skeivt; gjekk nesten alle til same sida, blir det strekt så det rommar verdien sjølv.',
          'The projection has been tried backwards from each year since 2011. The errors it then had, so many years ahead, for municipalities of the same size and for just this measure, give the interval: 80 per cent of the trials fell between the limits. Errors are reckoned as ratios, and the interval is not even on both sides where the trials missed to one side; where nearly all did, it is stretched to hold the value itself.',
        ),
        t(
          'Hvor mye intervallene rommer, er målt ved å holde ett startår utenfor om gangen: se siste kolonne i tabellen over prøver. Lengst fram finnes bare to startår, og de deler nesten hele tiden. Da er intervallet for smalt til å stole blindt på.',
          'Kor mykje intervalla rommar, er målt ved å halde eitt startår utanfor om gongen: sjå siste kolonne i tabellen over prøver. Lengst fram finst berre to startår, og dei deler nesten heile tida. Då er intervallet for smalt til å stole blindt på.',
          'How much the intervals hold is measured by leaving out one origin at a time: see the last column of the table of trials. Furthest ahead there are only two origins, and they share nearly all of their time. There the interval is too narrow to be trusted blindly.',
        ),
      ],
    },
    {
      title: t('Femdelen med størst behov', 'Femdelen med størst behov', 'The fifth with most need'),
      text: [
        t(
          'Kommuner ordnes ikke i en tabell fra 1 til 357, for de fleste plassene ville bytte med litt andre tall. I stedet trekkes det tusen mulige framtider: hver med avvikene fra ett startår for alle, og for hver kommune et avvik fra en av dens egen størrelse. Sannsynligheten er andelen av dem der kommunen er i femdelen med størst behov i hele landet. Samme spørsmål gir samme svar.',
          'Kommunar blir ikkje ordna i ein tabell frå 1 til 357, for dei fleste plassane ville byte med litt andre tal. I staden blir det trekt tusen moglege framtider: kvar med avvika frå eitt startår for alle, og for kvar kommune eit avvik frå ein av hans eigen storleik. Sannsynet er delen av dei der kommunen er i femdelen med størst behov i heile landet. Same spørsmål gir same svar.',
          'Municipalities are not put in a table from 1 to 357, for most places would change with slightly other figures. Instead a thousand possible futures are drawn: each with the errors of one origin for all, and for each municipality the error of one of its own size. The probability is the share of them in which the municipality is in the fifth with most need in the country. The same question gives the same answer.',
        ),
      ],
    },
    {
      title: t('Behov og deltakelse', 'Behov og deltaking', 'Need and participation'),
      text: [
        t(
          'Stort behov er, om ikke annet er valgt, minst 50 prosent sannsynlighet. Ingen deltakelse er det samme som på kartleggingens kart: kommunen kunne stått på minst tre hele lister, og står ikke på noen, heller ikke på en som ikke er hel. Venter et navn på avklaring som kan være den, er det ukjent. At behovet er stort uten at kommunen har deltatt, sier ikke at det ene har ført til det andre.',
          'Stort behov er, om ikkje anna er valt, minst 50 prosent sannsyn. Inga deltaking er det same som på kartet til kartlegginga: kommunen kunne ha stått på minst tre heile lister, og står ikkje på nokon, heller ikkje på ei som ikkje er heil. Ventar eit namn på avklaring som kan vere han, er det ukjent. At behovet er stort utan at kommunen har delteke, seier ikkje at det eine har ført til det andre.',
          'Great need is, unless chosen otherwise, a probability of at least 50 per cent. No participation is the same as on the map of the mapping: the municipality could have been on at least three complete lists and is on none, nor on one that is not complete. Where a name that may be its own waits to be settled, it is unknown. That need is great where nobody took part does not say that one has led to the other.',
        ),
      ],
    },
    {
      title: t('Offisielle framskrivinger', 'Offisielle framskrivingar', 'Official projections'),
      text: [
        t(
          'Statistisk sentralbyrås framskrivinger går foran når de er lastet: de bygger på flytting, fødsler og død hver for seg. Begge vises ved siden av hverandre. Sannsynlighetene bygger på vår egen, for bare den er prøvd bakover her.',
          'Framskrivingane til Statistisk sentralbyrå går føre når dei er lasta: dei byggjer på flytting, fødslar og død kvar for seg. Begge blir viste ved sida av kvarandre. Sannsyna byggjer på vår eiga, for berre ho er prøvd bakover her.',
          'Statistics Norway’s projections take precedence where they are loaded: they build on moves, births and deaths one by one. Both are shown side by side. The probabilities rest on our own, for only that has been tried backwards here.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Gjennomsnittlig prosentvis feil', 'Gjennomsnittleg prosentvis feil', 'Mean absolute percentage error'),
      mathml: row(words('MAPE'), equals, over(number(1), name('n')), times, sum('i', over(row(name('|'), low(name('F'), name('i')), minus, low(name('A'), name('i')), name('|')), low(name('A'), name('i'))))),
      spoken: t('MAPE er snittet av avstanden mellom framskrevet F og det som kom, A, delt på A.', 'MAPE er snittet av avstanden mellom framskrive F og det som kom, A, delt på A.', 'MAPE is the mean of the distance between projected F and what came, A, over A.'),
    },
    {
      name: t('Avviket', 'Avviket', 'The error'),
      mathml: row(name('e'), equals, name('ln'), over(name('A'), name('F'))),
      spoken: t('e er den naturlige logaritmen av A delt på F; grensene er verdien ganger e opphøyd i avvikenes kvantiler.', 'e er den naturlege logaritmen av A delt på F; grensene er verdien gonger e opphøgd i kvantila til avvika.', 'e is the natural logarithm of A over F; the limits are the value times e to the power of the errors’ quantiles.'),
    },
  ],
  references: [
    reference('Williams, W. H. & Goodman, M. L.', 1971, 'A simple method for the construction of empirical confidence limits for economic forecasts', 'Journal of the American Statistical Association 66, 752–754', 'https://doi.org/10.1080/01621459.1971.10482340'),
    reference('Smith, S. K. & Sincich, T.', 1988, 'Stability over time in the distribution of population forecast errors', 'Demography 25, 461–474', 'https://doi.org/10.2307/2061544'),
    reference('Goldstein, H. & Spiegelhalter, D. J.', 1996, 'League tables and their limitations: statistical issues in comparisons of institutional performance', 'Journal of the Royal Statistical Society A 159, 385–443', 'https://doi.org/10.2307/2983325'),
  ],
  example: {
    case: t(
      'Tre prøver: 100, 200 og 400 ble framskrevet, 110, 200 og 320 kom. Fem kommuner med verdiene 1, 2, 3, 4 og 4.',
      'Tre prøver: 100, 200 og 400 vart framskrivne, 110, 200 og 320 kom. Fem kommunar med verdiane 1, 2, 3, 4 og 4.',
      'Three trials: 100, 200 and 400 were projected, 110, 200 and 320 came. Five municipalities with the values 1, 2, 3, 4 and 4.',
    ),
    inputs: [
      { name: t('framskrevet', 'framskrive', 'projected'), value: '100, 200, 400' },
      { name: t('kom', 'kom', 'came'), value: '110, 200, 320' },
    ],
    steps: [
      t('Snittet av 10/110, 0 og 80/320 er {mape:share}.', 'Snittet av 10/110, 0 og 80/320 er {mape:share}.', 'The mean of 10/110, 0 and 80/320 is {mape:share}.'),
      t('Forholdene kom/framskrevet er 1,1, 1 og 0,8. Halvparten av dem ligger mellom {low:ratio} og {high:ratio}, regnet på logaritmisk skala.', 'Forholda kom/framskrive er 1,1, 1 og 0,8. Halvparten av dei ligg mellom {low:ratio} og {high:ratio}, rekna på logaritmisk skala.', 'The ratios came/projected are 1.1, 1 and 0.8. Half of them lie between {low:ratio} and {high:ratio}, on the log scale.'),
      t('Uten avvik deler de to kommunene med verdien 4 den øverste plassen: {tied:share} hver.', 'Utan avvik deler dei to kommunane med verdien 4 den øvste plassen: {tied:share} kvar.', 'Without errors the two municipalities with the value 4 share the topmost place: {tied:share} each.'),
    ],
    compute: () => {
      const factors = empiricalFactors(Float64Array.of(Math.log(0.8), 0, Math.log(1.1)), 0.5)
      const none = new Float64Array(0)
      const tied = topProbabilities(Float64Array.of(1, 2, 3, 4, 4), { scenarios: 1, of: () => none }, 1, 10, seeded(1))
      return { mape: meanAbsolutePercentageError([100, 200, 400], [110, 200, 320]), low: factors?.low ?? null, high: factors?.high ?? null, tied: tied[4] ?? null }
    },
    expected: { mape: (10 / 110 + 80 / 320) / 3, low: Math.sqrt(0.8), high: Math.sqrt(1.1), tied: 0.5 },
    from: t('Regnet ut for hånd.', 'Rekna ut for hand.', 'Worked out by hand.'),
  },
}
