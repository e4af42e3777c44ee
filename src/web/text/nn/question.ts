import type { QuestionWords } from '../nb/question.ts'
import { plural } from '../plural.ts'

export const question: QuestionWords = {
  sentence: { show: 'Vis', against: 'mot', in: 'i', where: 'i', to: 'til', as: 'som' },
  labels: { where: 'Område', measure: 'Mål' },
  anyYear: 'år',
  wholeCountry: 'heile landet',
  measure: {
    andel: 'del som deltek',
    endring: 'endring frå år til år',
    belop: 'kroner per innbyggjar',
    fordeling: 'fordeling mellom kommunane',
  },
  meaning: {
    andel: 'kor stor del av kommunane i kvar gruppe som står på kvar heile liste',
    endring: 'om skilnaden mellom gruppene aukar eller minkar, rekna innanfor ordningar med heile lister frå fleire år',
    belop: 'tildelt beløp per innbyggjar i gruppa, der lista oppgir beløp',
    fordeling: 'kor jamt deltakingane er fordelte mellom alle kommunane',
  },
  meansOthers: 'alle kommunar i området som ikkje høyrer til gruppa',
  meansCounty: (county) => `${county} med grensene i dag, òg for år då grensene var andre`,
  meansAll: 'ordningane til staten med heil liste, om ikkje anna er valt under «Fleire val»',
  meaningsTitle: 'Kva vala tyder',
  moreChoices: 'Fleire val',
  moreFigures: 'Meir om tala',
  inPlace: (group, place) => `${group} i ${place}`,
  few: (lists, times) =>
    `Lite å byggje på: ${lists} ${plural(lists, 'heil liste', 'heile lister')} med ${times} ${plural(times, 'deltaking', 'deltakingar')} i alt. Les svaret som eit spor, ikkje som eit funn.`,
  change: {
    closing: (a, b) => `Skilnaden mellom ${a} og ${b} minkar`,
    widening: (a, b) => `Skilnaden mellom ${a} og ${b} aukar`,
    'cannot-tell': (a, b) => `Tala avgjer ikkje om skilnaden mellom ${a} og ${b} aukar eller minkar`,
  },
  changeLead: (slope, low, high) => `Endringa er ${slope} prosentpoeng per år, med uvisse frå ${low} til ${high}.`,
  changeFrom: (schemes, lists) =>
    `Svaret kviler på ${schemes} ${plural(schemes, 'ordning', 'ordningar')} med heile lister frå fleire år. I alt er ${lists} ${plural(lists, 'heil liste talt', 'heile lister talde')}.`,
  changeNone: (lists) =>
    `Inga ordning har heile lister frå fleire år der gruppene kan samanliknast. I alt er ${lists} ${plural(lists, 'heil liste talt', 'heile lister talde')}.`,
  findings: {
    rates: (rates) => `${rates} ${plural(rates, 'del', 'delar')}, kvar med tal på kommunar og uvisse`,
    differences: (clear, all) =>
      clear === '0' ? `Ikkje i nokon av ${all} ordningar og år er skilnaden klar når alle blir prøvde samtidig` : `I ${clear} av ${all} ordningar og år er skilnaden klar, òg når alle blir prøvde samtidig`,
    breakdown: (clear, all) =>
      clear === '0' ? `I ingen av ${all} utformingar ligg intervallet på éi side av lik deltaking` : `I ${clear} av ${all} utformingar ligg intervallet på éi side av lik deltaking`,
    amounts: (some, all) => (some === '0' ? 'Inga talt liste oppgir beløp' : `${some} av ${all} talde lister oppgir beløp`),
    never: (n) => `${n} ${plural(n, 'kommune er ikkje funnen', 'kommunar er ikkje funne')} på noka liste`,
    bounds: (cells) => (cells === '0' ? 'Ingen namn ventar på avklaring' : `Namn som ventar, kan flytte ${cells} ${plural(cells, 'del', 'delar')}`),
    coverage: (counted, known) => `${counted} av ${known} ${plural(known, 'kjend liste', 'kjende lister')} er ${plural(counted, 'talt', 'talde')}`,
  },
  clear: 'Skilnaden blir kalla klar når han er det òg når alle listene blir prøvde samtidig: justert p-verdi under 0,05 (Benjamini–Hochberg).',
}
