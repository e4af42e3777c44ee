import type { Text } from '../../../domain/text.ts'
import type { BacktestMeasure, NeedBacktest, SizeClass } from '../../need/answer.ts'
import { askNeed } from '../asks.ts'
import { cell, list, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { line, say, t } from '../pieces.ts'
import { backtested, originsTold } from '../sentences/backtest.ts'

const told: readonly (readonly [BacktestMeasure, Text])[] = [
  ['age-80', t('innbyggere på 80 år og over', 'innbyggjarar på 80 år og over', 'people aged 80 and over')],
  ['working-age', t('innbyggere i yrkesaktiv alder', 'innbyggjarar i yrkesaktiv alder', 'people of working age')],
  ['working-per-80', t('forholdet mellom de to', 'forholdet mellom dei to', 'the ratio of the two')],
]

/** How sure the projection is: tried on years already counted, by size, against two simple guesses. */
export function backtestSection(frame: Frame): Section {
  const { answer } = askNeed(frame)
  const ahead = answer.horizon - answer.base
  const rows = answer.backtest.filter(({ measure, years }) => years === nearest(answer.backtest, ahead) && told.some(([id]) => id === measure))
  const sentences = told.flatMap(([measure, what]) => {
    const of = rows.filter((row) => row.measure === measure)
    const all = of.find(({ sizeClass }) => sizeClass === 'all')
    if (!all) return []
    const classes = of.filter(({ sizeClass }) => sizeClass !== 'all')
    const count = (id: string, title: Text, value: number) => frame.ledger.tell({ id: `need/backtest/${measure}/${id}`, title: t(`${what.nb}: ${title.nb}`, `${what.nn}: ${title.nn}`, `${what.en}: ${title.en}`), unit: 'count', value, source: 'need' })
    return backtested({
      what,
      ...figuresOf(frame, all, what),
      beaten: count('beaten', t('størrelsesklasser der framskrivingen traff best', 'storleiksklassar der framskrivinga trefte best', 'size classes where the projection did best'), classes.filter(({ beatsAll }) => beatsAll).length),
      isOneGuess: isOneGuess(classes),
      classes: count('classes', t('størrelsesklasser', 'storleiksklassar', 'size classes'), classes.length),
      years: frame.ledger.tell({ id: 'need/backtest/years', title: t('år framover i prøvene', 'år framover i prøvene', 'years ahead in the backtests'), unit: 'years', value: all.years, source: 'need' }),
    })
  })
  const confidence = frame.ledger.tell({ id: 'need/confidence', title: t('andel av prøvene som intervallene skal romme', 'del av prøvene som intervalla skal romme', 'share of the backtests that intervals are to hold'), unit: 'share', value: answer.confidence, source: 'need' })
  const intervals =
    rows.length === 0
      ? []
      : [
          say(
            line`Intervallene for hver kommune er laget av hvor mye framskrivingen bommet for kommuner av samme størrelse, og skal romme ${confidence} av utfallene.`,
            line`Intervalla for kvar kommune er laga av kor mykje framskrivinga bomma for kommunar av same storleik, og skal romme ${confidence} av utfalla.`,
            line`The intervals for each municipality are made from how much the projection missed for municipalities of the same size, and are to hold ${confidence} of the outcomes.`,
          ),
        ]
  return section('certainty', t('Hvor sikker er framskrivingen?', 'Kor sikker er framskrivinga?', 'How sure is the projection?'), list(sentences), paragraph(originsTold(originsOf(rows)), intervals), backtestTable(frame, rows))
}

/** Every year that the backtests shown began in, in order. */
const originsOf = (rows: readonly NeedBacktest[]): readonly number[] => [...new Set(rows.flatMap(({ origins }) => origins))].toSorted((a, b) => a - b)

/** Whether no change and the same growth miss by as much in every class, since the measure is the same under both. */
const isOneGuess = (rows: readonly NeedBacktest[]): boolean =>
  rows.length > 0 && rows.every(({ mapeNoChange: a, mapeConstantGrowth: b }) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))

/** Years ahead that were tried, nearest to those asked about. */
const nearest = (rows: readonly NeedBacktest[], ahead: number): number | undefined =>
  [...new Set(rows.map(({ years }) => years))].toSorted((a, b) => Math.abs(a - ahead) - Math.abs(b - ahead) || a - b)[0]

function figuresOf({ ledger }: Frame, row: NeedBacktest, what: Text) {
  const tell = (id: string, title: Text, value: number) => ledger.tell({ id: `need/backtest/${row.measure}/${row.sizeClass}/${id}`, title: t(`${what.nb}: ${title.nb}`, `${what.nn}: ${title.nn}`, `${what.en}: ${title.en}`), unit: 'share', value, source: 'need' })
  return {
    error: tell('error', t('gjennomsnittlig bom', 'gjennomsnittleg bom', 'mean error'), row.mape),
    noChange: tell('no-change', t('bom for ingen endring', 'bom for inga endring', 'error of no change'), row.mapeNoChange),
    growth: tell('growth', t('bom for samme vekst', 'bom for same vekst', 'error of the same growth'), row.mapeConstantGrowth),
  }
}

const asNoChange: Text = t('som ingen endring', 'som inga endring', 'as no change')

const sizes: Readonly<Record<SizeClass, Text>> = {
  '0-999': t('under 1 000 innbyggere', 'under 1 000 innbyggjarar', 'fewer than 1,000 inhabitants'),
  '1000-1999': t('1 000–1 999', '1 000–1 999', '1,000–1,999'),
  '2000-4999': t('2 000–4 999', '2 000–4 999', '2,000–4,999'),
  '5000-9999': t('5 000–9 999', '5 000–9 999', '5,000–9,999'),
  '10000-19999': t('10 000–19 999', '10 000–19 999', '10,000–19,999'),
  '20000-': t('20 000 og over', '20 000 og over', '20,000 and more'),
}

function backtestTable(frame: Frame, rows: readonly NeedBacktest[]) {
  return table(
    'need/backtest',
    t('Hvor mye framskrivingen bommet, etter størrelse', 'Kor mykje framskrivinga bomma, etter storleik', 'How much the projection missed, by size'),
    [
      ['measure', t('Mål', 'Mål', 'Measure')],
      ['size', t('Innbyggere i kommunen', 'Innbyggjarar i kommunen', 'Inhabitants of the municipality')],
      ['error', t('Framskrivingen', 'Framskrivinga', 'The projection'), 'figure'],
      ['no-change', t('Ingen endring', 'Inga endring', 'No change'), 'figure'],
      ['growth', t('Samme vekst', 'Same vekst', 'Same growth'), 'figure'],
    ],
    told.flatMap(([measure, what]) =>
      rows.flatMap((row) => {
        if (row.measure !== measure || row.sizeClass === 'all') return []
        const { error, noChange, growth } = figuresOf(frame, row, what)
        const isSame = isOneGuess(rows.filter((one) => one.measure === measure && one.sizeClass !== 'all'))
        return [[words(what), words(sizes[row.sizeClass]), cell(error), cell(noChange), isSame ? words(asNoChange) : cell(growth)]]
      }),
    ),
    t('Gjennomsnittlig bom i prosent av det som ble talt siden. Samme vekst: hele folketallet vokser som de fem årene før, likt i alle aldre, så et forhold mellom aldre blir det samme som ved ingen endring.', 'Gjennomsnittleg bom i prosent av det som sidan vart talt. Same vekst: heile folketalet veks som dei fem åra før, likt i alle aldrar, så eit forhold mellom aldrar blir det same som ved inga endring.', 'Mean error in per cent of what was counted later. Same growth: the whole population grows as over the five years before, alike at every age, so a ratio between ages is the same as with no change.'),
  )
}
