import type { Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { allMethodTitles } from '../method-titles.ts'
import { list, paragraph, section, table, words, type Section } from '../blocks.ts'
import { choicesTold } from '../choices.ts'
import type { Frame } from '../frame.ts'
import { large, line, plainly, say, t } from '../pieces.ts'

/** What the words mean, how the figures are computed, and what was asked. */
export function methodChapter(frame: Frame): readonly Section[] {
  const { area } = frame
  return [
    section(
      'terms',
      t('Hvem og når', 'Kven og når', 'Who and when'),
      paragraph(groupMeaning(frame), plainly(whoBelongs)),
      list([rates, area ? countedInCounty : counted, inArea, intervals, verdicts, needed, goes].map(plainly)),
    ),
    section('confidence', null, paragraph(confidence(frame))),
    section(
      'questions',
      t('Spørsmålene bak tallene', 'Spørsmåla bak tala', 'The questions behind the figures'),
      questionsTable(frame),
    ),
  ]
}

function groupMeaning({ group, period, within }: Frame): readonly Sentence[] {
  const g = large(group.title)
  const about = say(
    line`Utgaven gjelder ${group.title.nb}${within.nb} ${period.nb}, holdt mot alle andre kommuner.`,
    line`Utgåva gjeld ${group.title.nn}${within.nn} ${period.nn}, haldne mot alle andre kommunar.`,
    line`The edition is about ${group.title.en}${within.en} ${period.en}, held against all other municipalities.`,
  )
  if (!group.meaning) return [about]
  return [about, say(line`${g.nb}: ${group.meaning.nb}.`, line`${g.nn}: ${group.meaning.nn}.`, line`${g.en}: ${group.meaning.en}.`)]
}

const whoBelongs: Text = t(
  'Hvem som hører til gruppen, avgjøres for hvert år en liste gjelder, med tallene og grensene det året. Ingen definisjon er den rette; derfor er svaret også prøvd med de andre.',
  'Kven som høyrer til gruppa, blir avgjort for kvart år ei liste gjeld, med tala og grensene det året. Ingen definisjon er den rette; difor er svaret òg prøvt med dei andre.',
  'Who belongs to the group is settled for each year that a list is of, with the figures and borders of that year. No definition is the right one; so the answer is also tried with the others.',
)

const rates: Text = t(
  'Andeler regnes bare over hele lister: å mangle på en liste som ikke er hel, er ikke det samme som ikke å ha deltatt.',
  'Delar blir rekna berre over heile lister: å mangle på ei liste som ikkje er heil, er ikkje det same som ikkje å ha delteke.',
  'Rates are computed only over complete lists: not being on a list that is not complete is not the same as not having taken part.',
)

const counted: Text = t(
  'Hele lister for hele landet er talt; i et fylke også lister for hele fylket.',
  'Heile lister for heile landet er talde; i eit fylke òg lister for heile fylket.',
  'Complete lists for the whole country are counted; in a county also lists for the whole county.',
)

const countedInCounty: Text = t(
  'Hele lister for hele landet eller hele fylket er talt.',
  'Heile lister for heile landet eller heile fylket er talde.',
  'Complete lists for the whole country or the whole county are counted.',
)

const inArea: Text = t(
  'I omfanget av en liste er alle kommuner som listen gjelder for, også de som reglene for ordningen holdt utenfor; hver telles én gang for hver liste. Andelen sier altså hvor mange av dem som var med, ikke hvor mange av dem som kunne være med. Forskjellen mellom andelene er veid over listene (Mantel–Haenszel), og trenger ikke være lik forskjellen mellom andelene slik de står.',
  'I omfanget av ei liste er alle kommunar som lista gjeld for, òg dei som reglane for ordninga heldt utanfor; kvar blir talt éin gong for kvar liste. Andelen seier altså kor mange av dei som var med, ikkje kor mange av dei som kunne vere med. Skilnaden mellom andelane er vegen over listene (Mantel–Haenszel), og treng ikkje vere lik skilnaden mellom andelane slik dei står.',
  'In the scope of a list is every municipality that the list is about, also those that the rules of the scheme left out; each is counted once for each list. So the share tells how many of them took part, not how many of them could. The difference of shares is weighted over the lists (Mantel–Haenszel), and need not equal the difference between the shares as they stand.',
)

const intervals: Text = t(
  'Listene er hele, ikke utvalg. Et intervall sier hvor mye tilfeldigheter i hvem som søkte, kunne ha flyttet tallet; de samme kommunene står på flere lister, så usikkerheten er noe større enn vist.',
  'Listene er heile, ikkje utval. Eit intervall seier kor mykje tilfelle i kven som søkte, kunne ha flytta talet; dei same kommunane står på fleire lister, så uvissa er noko større enn vist.',
  'The lists are complete, not samples. An interval tells how much chance in who applied could have moved the figure; the same municipalities stand on several lists, so the uncertainty is somewhat larger than shown.',
)

const verdicts: Text = t(
  'En forskjell regnes som avgjort når hele intervallet ligger på én side, også om navn som venter på avklaring talte imot. Der flere ordninger eller fylker prøves, kalles den klar bare når den står seg også når alle prøves samtidig (Benjamini–Hochberg), som på forsiden. En påstand får dommen til hovedtellingen; ved siden av står hvor mange andre måter å telle på som gir samme svar. Tallene for enkelte påstander, perioder og definisjoner er ikke justert for hvor mange som prøves.',
  'Ein skilnad blir rekna som avgjord når heile intervallet ligg på éi side, òg om namn som ventar på avklaring talde imot. Der fleire ordningar eller fylke blir prøvde, blir han kalla klar berre når han står seg òg når alle blir prøvde samtidig (Benjamini–Hochberg), som på framsida. Ein påstand får dommen til hovudteljinga; ved sida av står kor mange andre måtar å telje på som gir same svar. Tala for einskilde påstandar, periodar og definisjonar er ikkje justerte for kor mange som blir prøvde.',
  'A difference counts as settled when the whole interval lies on one side, also if names that wait to be settled spoke against. Where several schemes or counties are tried, it is called clear only when it stands when all are tried at once too (Benjamini–Hochberg), as on the front page. A claim has the verdict of the main count; beside it stands how many other ways of counting give the same answer. The figures of single claims, periods and definitions are not adjusted for how many are tried.',
)

const needed: Text = t(
  'Behov er framskrevet av årskullene i hver kommune og prøvd bakover på år som er talt; hvor mye framskrivingen bommet da, gir intervallene.',
  'Behov er framskrive av årskulla i kvar kommune og prøvt bakover på år som er talde; kor mykje framskrivinga bomma då, gir intervalla.',
  'Need is projected from the cohorts of each municipality and tried backwards on years already counted; how much it missed then gives the intervals.',
)

const goes: Text = t(
  'Ingen av tallene sier hvorfor noen deltar: de sier hva som går sammen.',
  'Ingen av tala seier kvifor nokon deltek: dei seier kva som går saman.',
  'None of the figures tells why anyone takes part: they tell what goes together.',
)

function confidence({ ledger }: Frame): readonly Sentence[] {
  const level = ledger.sources().find(({ id }) => id === 'participation')?.input.confidence
  if (typeof level !== 'number') return []
  const figure = ledger.tell({ id: 'participation/confidence', title: t('konfidensnivå', 'konfidensnivå', 'confidence level'), unit: 'share', value: level, source: 'participation' })
  return [
    say(
      line`Intervallene for deltakelse har konfidensnivå ${figure}.`,
      line`Intervalla for deltaking har konfidensnivå ${figure}.`,
      line`The intervals of participation have a confidence level of ${figure}.`,
    ),
  ]
}

/** Every question asked, so that it can be asked again. Those of single counties are told by their pattern alone. */
function questionsTable(frame: Frame) {
  const { ledger } = frame
  const rows = ledger.sources().filter(({ id }) => !id.startsWith('participation/county/'))
  return table(
    'method/questions',
    t('Spørsmål, valg og metode', 'Spørsmål, val og metode', 'Questions, choices and method'),
    [
      ['question', t('Spørsmål', 'Spørsmål', 'Question')],
      ['asked', t('Valg', 'Val', 'Choices')],
      ['method', t('Metode', 'Metode', 'Method')],
    ],
    rows.map(({ question, asked, method }) => [
      words(question === 'edition' ? itself : ledger.titleOf(question)),
      words(choicesTold(frame, asked)),
      words(allMethodTitles(method.id, method.version)),
    ]),
    t(
      'De samme valgene gir de samme tallene. Hvert fylke er spurt om på samme måte, holdt til fylket. Kommandoen som stiller hvert spørsmål på nytt, står blant kildene.',
      'Dei same vala gir dei same tala. Kvart fylke er spurt om på same måten, halde til fylket. Kommandoen som stiller kvart spørsmål på nytt, står mellom kjeldene.',
      'The same choices give the same figures. Each county is asked about in the same way, kept to the county. The command that asks each question again stands among the sources.',
    ),
  )
}

const itself: Text = t('Utgaven selv: talt av det som er lagret', 'Utgåva sjølv: talt av det som er lagra', 'The edition itself: counted from what is kept')
