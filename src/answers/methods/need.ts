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
    'Behov måles her med alderen i befolkningen: hvor mange som er 80 år og over, og hvor mange som er i yrkesaktiv alder (20–64 år) til å hjelpe dem. Det sier ikke noe om hvor godt kommunen løser det.',
    'Behov blir her målt med alderen i befolkninga: kor mange som er 80 år og over, og kor mange som er i yrkesaktiv alder (20–64 år) til å hjelpe dei. Det seier ikkje noko om kor godt kommunen løyser det.',
    'Need is measured here by the ages of the population: how many are aged 80 and over, and how many are of working age (20–64) to help them. It says nothing of how well the municipality copes.',
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
          'Feilene i tabellen over prøver er fra startår som er partall: med tall til 2026 og ni år fram er det 2012, 2014 og 2016. Innstillingene er valgt på prøver fra oddetallsårene, så feilene er ikke målt på det de er valgt på. De står ved siden av tre enkle måter: ingen endring; alle aldre vokser som hele kommunen gjorde de siste fem årene før startåret; målet selv vokser som det gjorde de fem årene. Framskrivingen regnes som best bare når den bommer mindre enn alle tre. Vokser alle aldre likt, endres ikke forhold og andeler, så for dem er de to første måtene den samme.',
          'Feila i tabellen over prøver er frå startår som er partal: med tal til 2026 og ni år fram er det 2012, 2014 og 2016. Innstillingane er valde på prøver frå oddetalsåra, så feila er ikkje målte på det dei er valde på. Dei står ved sida av tre enkle måtar: inga endring; alle aldrar veks som heile kommunen gjorde dei siste fem åra før startåret; målet sjølv veks som det gjorde dei fem åra. Framskrivinga blir rekna som best berre når ho bommar mindre enn alle tre. Veks alle aldrar likt, blir ikkje forhold og delar endra, så for dei er dei to første måtane den same.',
          'The errors in the table of trials are from origins of even years: with figures to 2026 and nine years ahead they are 2012, 2014 and 2016. The settings were chosen on trials from the odd years, so that the errors are not measured on what they were chosen on. They stand beside three simple ways: no change; every age grows as the whole municipality did over the last five years before the origin; the measure itself grows as it did over those five years. The projection counts as best only where it misses less than all three. Where every age grows alike, ratios and shares do not change, so that for them the first two ways are one.',
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
          'Kommuner ordnes ikke i en tabell fra 1 til 357, for de fleste plassene ville bytte med litt andre tall. I stedet trekkes det tusen mulige framtider: hver med avvikene fra ett startår for alle, og for hver kommune et avvik fra en av dens egen størrelse. Sannsynligheten er andelen av dem der kommunen er i femdelen med størst behov i hele landet. Femdelen er rundet opp: 72 av dagens 357 kommuner. Samme spørsmål gir samme svar.',
          'Kommunar blir ikkje ordna i ein tabell frå 1 til 357, for dei fleste plassane ville byte med litt andre tal. I staden blir det trekt tusen moglege framtider: kvar med avvika frå eitt startår for alle, og for kvar kommune eit avvik frå ein av hans eigen storleik. Sannsynet er delen av dei der kommunen er i femdelen med størst behov i heile landet. Femdelen er runda opp: 72 av dei 357 kommunane i dag. Same spørsmål gir same svar.',
          'Municipalities are not put in a table from 1 to 357, for most places would change with slightly other figures. Instead a thousand possible futures are drawn: each with the errors of one origin for all, and for each municipality the error of one of its own size. The probability is the share of them in which the municipality is in the fifth with most need in the country. The fifth is rounded up: 72 of the 357 municipalities of today. The same question gives the same answer.',
        ),
      ],
    },
    {
      title: t('Behov og deltakelse', 'Behov og deltaking', 'Need and participation'),
      text: [
        t(
          'Stort behov er, om ikke annet er valgt, minst 50 prosent sannsynlighet. Hver kommune hører til én av fire: på minst én liste som er talt; bare på andre lister over de samme ordningene; ikke på noen liste vi kjenner; eller ikke kjent. «Ikke på noen liste vi kjenner» sies bare om en kommune som kunne stått på minst tre talte lister, eller så mange som noen kommune kunne stått på når det er færre. Venter et navn på avklaring som kan være den, er det ukjent; er ingen liste talt, er det ukjent for alle som ikke står på en annen liste. At behovet er stort uten at kommunen har deltatt, sier ikke at det ene har ført til det andre.',
          'Stort behov er, om ikkje anna er valt, minst 50 prosent sannsyn. Kvar kommune høyrer til éin av fire: på minst éi liste som er talt; berre på andre lister over dei same ordningane; ikkje på noka liste vi kjenner; eller ikkje kjent. «Ikkje på noka liste vi kjenner» blir berre sagt om ein kommune som kunne ha stått på minst tre talde lister, eller så mange som nokon kommune kunne ha stått på når det er færre. Ventar eit namn på avklaring som kan vere han, er det ukjent; er inga liste talt, er det ukjent for alle som ikkje står på ei anna liste. At behovet er stort utan at kommunen har delteke, seier ikkje at det eine har ført til det andre.',
          'Great need is, unless chosen otherwise, a probability of at least 50 per cent. Every municipality belongs to one of four: on at least one list counted; only on other lists of the same schemes; on no list that is known; or not known. “On no list that is known” is said only of a municipality that could have been on at least three lists counted, or, where no municipality could, on the most that one could. Where a name that may be its own waits to be settled, it is unknown; where no list is counted, it is unknown of all that are on no other list. That need is great where nobody took part does not say that one has led to the other.',
        ),
      ],
    },
    {
      title: t('Offisielle framskrivinger', 'Offisielle framskrivingar', 'Official projections'),
      text: [
        t(
          'Statistisk sentralbyrås framskrivinger går foran når de er lastet: de bygger på flytting, fødsler og død hver for seg. Begge vises ved siden av hverandre, og leseren kan velge vår egen. Mangler en kommune eller et år i den offisielle, bygger alt på vår egen, for ellers ville rangeringen også rangert framskrivingene. Intervaller og sannsynligheter er i begge tilfeller laget av avvikene til våre egne prøver bakover: den offisielle er ikke prøvd her.',
          'Framskrivingane til Statistisk sentralbyrå går føre når dei er lasta: dei byggjer på flytting, fødslar og død kvar for seg. Begge blir viste ved sida av kvarandre, og lesaren kan velje vår eiga. Manglar ein kommune eller eit år i den offisielle, byggjer alt på vår eiga, for elles ville rangeringa òg ha rangert framskrivingane. Intervall og sannsyn er i begge tilfelle laga av avvika til våre eigne prøver bakover: den offisielle er ikkje prøvd her.',
          'Statistics Norway’s projections take precedence where they are loaded: they build on moves, births and deaths one by one. Both are shown side by side, and the reader can choose our own. Where the official one lacks a municipality or a year, all rests on our own, for otherwise the ranking would rank the projections too. Intervals and probabilities are in either case made from the errors of our own backtests: the official one is not tried here.',
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
