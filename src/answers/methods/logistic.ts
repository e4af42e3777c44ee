import { fitLogistic } from '../../statistics/logistic.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, plus, power, row } from './mathml.ts'
import { errorAt, twoGroups } from './two-groups.ts'

export const logistic: Method = {
  id: 'logistic',
  version: '2',
  title: t('Hva går sammen med deltakelse? Logistisk regresjon', 'Kva går saman med deltaking? Logistisk regresjon', 'What goes with participation? Logistic regression'),
  lead: t(
    'Holder deltakelse opp mot flere kjennetegn på én gang: størrelse, sentralitet, alder, reisetid, fylke, regionråd og tidligere deltakelse. Sier hva som går sammen med deltakelse når de andre er like. Sier ikke hvorfor.',
    'Held deltaking opp mot fleire kjenneteikn på éin gong: storleik, sentralitet, alder, reisetid, fylke, regionråd og tidlegare deltaking. Seier kva som går saman med deltaking når dei andre er like. Seier ikkje kvifor.',
    'Holds taking part against several facts at once: size, centrality, age, travel time, county, regional council and earlier participation. It says what goes with participation when the others are equal. It does not say why.',
  ),
  sections: [
    {
      title: t('Radene', 'Radene', 'The rows'),
      text: [
        t(
          'En rad er en kommune på en hel liste (ordning og år) den er i omfanget av. Hver liste har sitt eget nivå, så ordninger med mange og få mottakere blandes ikke. I stedet kan en rad være en kommune i et år; da er spørsmålet om den deltok på minst én liste, og hvert år har sitt nivå. Lister og år der ingen eller alle deltok, sier ikke noe om forskjeller og er holdt utenfor.',
          'Ei rad er ein kommune på ei heil liste (ordning og år) han er i omfanget av. Kvar liste har sitt eige nivå, så ordningar med mange og få mottakarar blir ikkje blanda. I staden kan ei rad vere ein kommune i eit år; då er spørsmålet om han deltok på minst éi liste, og kvart år har sitt nivå. Lister og år der ingen eller alle deltok, seier ikkje noko om skilnader og er haldne utanfor.',
          'A row is a municipality on a complete list (scheme and year) that it is in the scope of. Each list has a level of its own, so that schemes with many and few recipients are not mixed. A row can instead be a municipality in a year; the question is then whether it was on at least one list, and each year has its level. Lists and years where nobody or everybody took part say nothing of differences and are left out.',
        ),
        t(
          'Til vanlig er alle år i kommunegrensene fra 2024, fordi reisetid bare er kjent der. En kommune som er slått sammen, har deltatt når en av delene gjorde det. Deltok en kommune som siden er delt, er det ikke kjent hvilken del som ville deltatt; de radene er holdt utenfor og talt.',
          'Til vanleg er alle år i kommunegrensene frå 2024, fordi reisetid berre er kjend der. Ein kommune som er slegen saman, har delteke når ein av delane gjorde det. Deltok ein kommune som sidan er delt, er det ikkje kjent kva del som ville ha delteke; dei radene er haldne utanfor og talde.',
          'As a rule all years are in the municipal borders of 2024, because travel time is known only there. One that was merged took part when any of its parts did. Where a municipality that has been divided since took part, it is not known which part would have; those rows are left out and counted.',
        ),
      ],
    },
    {
      title: t('Kjennetegnene', 'Kjenneteikna', 'The facts'),
      text: [],
      items: [
        t('Innbyggere: 2-logaritmen, så ett steg er dobbelt så mange.', 'Innbyggjarar: 2-logaritmen, så eitt steg er dobbelt så mange.', 'Inhabitants: logarithm to base 2, so that one step is twice as many.'),
        t('Sentralitet: én klasse mindre sentral (utgave 2024, ført bakover). Klasse for klasse er prøvd blant de andre valgene.', 'Sentralitet: éin klasse mindre sentral (utgåve 2024, ført bakover). Klasse for klasse er prøvd blant dei andre vala.', 'Centrality: one class less central (edition 2024, carried back). Class by class is tried among the other choices.'),
        t('Alder: andelen 65 år og over, eller 80, i steg på ti prosentpoeng.', 'Alder: delen 65 år og over, eller 80, i steg på ti prosentpoeng.', 'Age: the share aged 65 and over, or 80, in steps of ten percentage points.'),
        t('Reisetid til senteret i bo- og arbeidsmarkedsregionen, i steg på 30 minutter.', 'Reisetid til senteret i bu- og arbeidsmarknadsregionen, i steg på 30 minutt.', 'Travel time to the centre of the labour-market region, in steps of 30 minutes.'),
        t(
          'Kjent medlem av et regionråd 1. januar i året listen gjelder. Ingen liste over medlemmer er hel, så «ikke kjent» er ikke «nei». Når et råd ble til eller tok slutt, er kjent for noen av dem, og når en kommune gikk inn eller ut, for få. Det som er kjent, er brukt; ellers regnes det som om medlemskapet varte hele tiden. En kommune som er slått sammen, er medlem når en av delene var det.',
          'Kjend medlem av eit regionråd 1. januar i året lista gjeld. Inga liste over medlemmer er heil, så «ikkje kjend» er ikkje «nei». Når eit råd vart til eller tok slutt, er kjent for nokre av dei, og når ein kommune gjekk inn eller ut, for få. Det som er kjent, er brukt; elles blir det rekna som om medlemskapen varte heile tida. Ein kommune som er slegen saman, er medlem når ein av delane var det.',
          'Known to be in a regional council on 1 January of the year that the list is of. No list of members is complete, so “not known” is not “no”. When a council began or ended is known for some, and when a municipality joined or left for few. What is known is used; else membership is counted as having lasted throughout. One that was merged is a member when any of its parts was.',
        ),
        t('Tidligere deltakelse: på en hel liste av samme slag et tidligere år. Det er like mye et resultat som en bakgrunn.', 'Tidlegare deltaking: på ei heil liste av same slag eit tidlegare år. Det er like mykje eit resultat som ein bakgrunn.', 'Earlier participation: on a complete list of the same kind in an earlier year. It is as much a result as a background.'),
        t('Fylke: hvert fylke har sitt nivå. De vises foldet sammen.', 'Fylke: kvart fylke har sitt nivå. Dei er viste falda saman.', 'County: each has its level. They are shown folded.'),
      ],
    },
    {
      title: t('Når det er for lite til å si noe', 'Når det er for lite til å seie noko', 'When it is too thin to tell'),
      text: [
        t(
          'Det trengs minst tjue deltakelser og tjue rader uten, og minst to av hver for hver koeffisient, listenes egne nivåer medregnet. Det trengs også minst tjue kommuner, og to for hver koeffisient utenom listenes nivåer. Regelen er den samme for hele landet, ett fylke, én ordning og hvert av de andre valgene. Kjennetegn som følger hverandre helt, kan ikke skilles, og da sies det. Er det færre enn ti deltakelser for hver koeffisient, brukes Firths korreksjon.',
          'Det trengst minst tjue deltakingar og tjue rader utan, og minst to av kvar for kvar koeffisient, dei eigne nivåa til listene medrekna. Det trengst òg minst tjue kommunar, og to for kvar koeffisient utanom nivåa til listene. Regelen er den same for heile landet, eitt fylke, éi ordning og kvart av dei andre vala. Kjenneteikn som følgjer kvarandre heilt, kan ikkje skiljast, og då blir det sagt. Er det færre enn ti deltakingar for kvar koeffisient, blir korreksjonen til Firth brukt.',
          'At least twenty participations and twenty rows without are needed, and at least two of each for every coefficient, the lists’ own levels counted. At least twenty municipalities are needed too, and two for each coefficient apart from the lists’ levels. The rule is the same for the whole country, one county, one scheme and each of the other choices. Facts that follow each other wholly cannot be told apart, and then that is said. With fewer than ten participations for each coefficient, Firth’s correction is used.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Sannsynligheten for å delta', 'Sannsynet for å delta', 'The probability of taking part'),
      mathml: row(low(name('p'), name('i')), equals, over(number(1), row(number(1), plus, power(name('e'), row(minus, brackets(low(name('x'), name('i')), name('β'))))))),
      spoken: t(
        'p er 1 delt på 1 pluss e opphøyd i minus summen av kjennetegnene ganger koeffisientene. Koeffisientene er de som gjør det som skjedde, mest sannsynlig.',
        'p er 1 delt på 1 pluss e opphøgd i minus summen av kjenneteikna gonger koeffisientane. Koeffisientane er dei som gjer det som hende, mest sannsynleg.',
        'p is 1 over 1 plus e to the power of minus the sum of facts times coefficients. The coefficients are those that make what happened most probable.',
      ),
    },
  ],
  references: [
    reference('McCullagh, P. & Nelder, J. A.', 1989, 'Generalized Linear Models, chapters 2 and 4', 'Chapman & Hall, London'),
    reference('Peduzzi, P. et al.', 1996, 'A simulation study of the number of events per variable in logistic regression analysis', 'Journal of Clinical Epidemiology 49, 1373–1379', 'https://doi.org/10.1016/S0895-4356(96)00236-3'),
  ],
  example: {
    case: t('8 av 20 kommuner i den ene gruppen deltok, 3 av 30 i den andre.', '8 av 20 kommunar i den eine gruppa deltok, 3 av 30 i den andre.', '8 of 20 municipalities in one group took part, 3 of 30 in the other.'),
    inputs: [{ name: t('deltok / kommuner', 'deltok / kommunar', 'took part / municipalities'), value: '8 / 20, 3 / 30' }],
    steps: [
      t('Koeffisienten for gruppen er {coefficient:ratio}, med standardfeil {error:ratio}: det er logaritmen til oddsforholdet, her 6.', 'Koeffisienten for gruppa er {coefficient:ratio}, med standardfeil {error:ratio}: det er logaritmen til oddsforholdet, her 6.', 'The coefficient of the group is {coefficient:ratio}, with standard error {error:ratio}: the logarithm of the odds ratio, here 6.'),
    ],
    compute: () => {
      const { design, outcome } = twoGroups(8, 20, 3, 30)
      const fit = fitLogistic(design, outcome)
      return { coefficient: fit?.coefficients[1] ?? null, error: fit ? errorAt(fit.covariance, 2, 1) : null }
    },
    expected: { coefficient: Math.log(6), error: Math.sqrt(1 / 8 + 1 / 12 + 1 / 3 + 1 / 27) },
    from: t('For hånd: ln((8 · 27) / (12 · 3)) og √(1/8 + 1/12 + 1/3 + 1/27).', 'For hand: ln((8 · 27) / (12 · 3)) og √(1/8 + 1/12 + 1/3 + 1/27).', 'By hand: ln((8 · 27) / (12 · 3)) and √(1/8 + 1/12 + 1/3 + 1/27).'),
  },
}
