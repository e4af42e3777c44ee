import { needTitles, projectionTitles } from '../../domain/need-titles.ts'
import type { Text } from '../../domain/text.ts'
import { standingWords } from '../code-words.ts'
import type { CellValue, Table, TableColumn } from '../question.ts'
import type { Listing, NeedAnswer, NeedIndicatorId } from './answer.ts'

const column = (id: string, nb: string, nn: string, en: string, more: Partial<TableColumn> = {}): TableColumn => ({ id, title: { nb, nn, en }, ...more })
const code = column('code', 'kommunenummer 2024', 'kommunenummer 2024', 'municipality number 2024')
const name = column('name', 'kommune', 'kommune', 'municipality')
const county = column('county', 'fylke', 'fylke', 'county')
const year = column('year', 'år', 'år', 'year')
const value = column('value', 'verdi', 'verdi', 'value')
const low = column('low', 'nedre grense', 'nedre grense', 'lower limit')
const high = column('high', 'øvre grense', 'øvre grense', 'upper limit')
const probability = column('probabilityTopFifth', 'sannsynlighet for å være i femdelen med størst behov', 'sannsyn for å vere i femdelen med størst behov', 'probability of being in the fifth with most need', { unit: 'share' })
const lists = column('lists', 'hele lister den var i omfanget av', 'heile lister han var i omfanget av', 'complete lists it was in the scope of', { unit: 'count' })

const text = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })
const listingWords: Readonly<Record<Listing, Text>> = {
  counted: text('på minst én talt liste', 'på minst éi talt liste', 'on at least one counted list'),
  others: text('bare på lister som ikke er talt', 'berre på lister som ikkje er talde', 'only on lists that are not counted'),
  none: text('ikke på noen kjent liste', 'ikkje på noka kjend liste', 'on no known list'),
  unknown: text('ikke kjent', 'ikkje kjent', 'not known'),
}

/** The tables of the answer: municipalities with what they are ranked by, all their figures, the list that matters, backtests and rates. */
export const needTables = (answer: NeedAnswer): readonly Table[] => [municipalities(answer), indicators(answer), highNeed(answer), backtest(answer), pyramids(answer), otherProjection(answer), rates(answer)]

/** Figures that stand beside the ranking; the next table has them all, year by year. */
const beside = (base: number, horizon: number): readonly (readonly [NeedIndicatorId, number])[] => [
  ['population', base],
  ['age-80', base],
  ['age-80', horizon],
  ['working-change', horizon],
]

function municipalities({ municipalities: all, base, horizon, rankedBy }: NeedAnswer): Table {
  const of = (title: Text, when: number): Text => ({ nb: `${title.nb} ${when}`, nn: `${title.nn} ${when}`, en: `${title.en} ${when}` })
  const shown = beside(base, horizon)
  return {
    name: 'municipalities',
    columns: [
      code,
      name,
      county,
      column('sizeClass', 'størrelse', 'storleik', 'size'),
      probability,
      { id: 'ranked', title: of(needTitles[rankedBy], horizon) },
      low,
      high,
      column('participations', 'hele lister den står på', 'heile lister han står på', 'complete lists it is on', { unit: 'count' }),
      lists,
      column('standing', 'stilling', 'stilling', 'standing', { words: standingWords }),
      column('listing', 'på listene', 'på listene', 'on the lists', { words: listingWords }),
      column('estimated', 'tidlige tall er anslag', 'tidlege tal er anslag', 'early figures are estimates'),
      ...shown.map(([id, when]): TableColumn => ({ id: `${id}-${when}`, title: of(needTitles[id], when), ...unitOfIndicator(id) })),
    ],
    rows: all.map((unit): CellValue[] => {
      const figures = new Map(unit.indicators.map((one) => [`${one.id}|${one.year}`, one.value]))
      return [
        ...[unit.code, unit.name, unit.county, unit.sizeClass, unit.probabilityTopFifth],
        ...[unit.ranked.value, unit.ranked.low, unit.ranked.high],
        ...[unit.participations, unit.lists, unit.standing, unit.listing, unit.estimated],
        ...shown.map(([id, when]) => figures.get(`${id}|${when}`) ?? null),
      ]
    }),
  }
}

const indicators = ({ municipalities: all, country }: NeedAnswer): Table => ({
  name: 'indicators',
  columns: [code, name, column('indicator', 'mål', 'mål', 'indicator', { words: needTitles }), year, value, low, high, column('unit', 'enhet', 'eining', 'unit')],
  rows: [
    ...all.flatMap((unit) => unit.indicators.map((one): CellValue[] => [unit.code, unit.name, one.id, one.year, one.value, one.low, one.high, one.unit])),
    ...country.map((one): CellValue[] => [null, { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' }, one.id, one.year, one.value, one.low, one.high, one.unit]),
  ],
})

const highNeed = (answer: NeedAnswer): Table => ({
  name: 'highNeed',
  columns: [code, name, county, probability, lists, column('scheme', 'ordning som de som ligner deltok i', 'ordning som dei som liknar deltok i', 'scheme that look-alikes took part in'), column('took', 'så mange av dem', 'så mange av dei', 'so many of them', { unit: 'count' }), column('peers', 'av så mange', 'av så mange', 'of so many', { unit: 'count' })],
  rows: answer.highNeed.flatMap(({ peersTookPartIn, peers, ...one }) => {
    const start: CellValue[] = [one.code, one.name, one.county, one.probabilityTopFifth, one.lists]
    return peersTookPartIn.length === 0 ? [[...start, null, 0, peers]] : peersTookPartIn.map((taken): CellValue[] => [...start, taken.scheme, taken.peers, peers])
  }),
})

const error = (id: string, nb: string, nn: string, en: string): TableColumn => column(id, nb, nn, en, { unit: 'share' })

const backtest = (answer: NeedAnswer): Table => ({
  name: 'backtest',
  columns: [
    column('measure', 'mål', 'mål', 'measure', { words: needTitles }),
    column('sizeClass', 'innbyggere ved start', 'innbyggjarar ved start', 'inhabitants at the start'),
    column('years', 'år fram', 'år fram', 'years ahead'),
    column('from', 'første startår', 'første startår', 'first origin'),
    column('to', 'siste år framskrevet til', 'siste år framskrive til', 'last year projected to'),
    column('cases', 'tilfeller', 'tilfelle', 'cases', { unit: 'count' }),
    error('mape', 'gjennomsnittlig feil', 'gjennomsnittleg feil', 'mean error'),
    error('mapeNoChange', 'feil uten endring', 'feil utan endring', 'error of no change'),
    error('mapeConstantGrowth', 'feil med samme samlede vekst', 'feil med same samla vekst', 'error of constant total growth'),
    error('mapeOwnGrowth', 'feil med målets egen vekst', 'feil med målet sin eigen vekst', 'error of the measure’s own growth'),
    column('beatsAll', 'lavere enn alle tre', 'lågare enn alle tre', 'lower than all three'),
    error('coverage', 'andel innenfor intervallet', 'del innanfor intervallet', 'share within the interval'),
  ],
  rows: answer.backtest.map((row): CellValue[] => [row.measure, row.sizeClass, row.years, row.from, row.to, row.cases, row.mape, row.mapeNoChange, row.mapeConstantGrowth, row.mapeOwnGrowth, row.beatsAll, row.coverage]),
})

const pyramids = ({ municipalities: all }: NeedAnswer): Table => ({
  name: 'pyramid',
  columns: [code, name, year, column('ageFrom', 'fra alder', 'frå alder', 'from age'), column('people', 'personer', 'personar', 'people')],
  rows: all.flatMap((unit) => (unit.pyramid ?? []).flatMap(({ year: when, ages }) => ages.map((people, group): CellValue[] => [unit.code, unit.name, when, group * 5, people]))),
})

const otherProjection = ({ municipalities: all }: NeedAnswer): Table => ({
  name: 'beside',
  columns: [code, name, column('indicator', 'mål', 'mål', 'indicator', { words: needTitles }), year, value, column('projection', 'framskriving', 'framskriving', 'projection', { words: projectionTitles })],
  rows: all.flatMap((unit) => unit.beside.map((one): CellValue[] => [unit.code, unit.name, one.id, one.year, one.value, one.projection])),
})

const rates = ({ careRates }: NeedAnswer): Table => ({
  name: 'careRates',
  columns: [
    column('id', 'sats', 'sats', 'rate'),
    column('usersPerInhabitant', 'brukere per innbygger', 'brukarar per innbyggjar', 'users per inhabitant', { unit: 'share' }),
    column('fullTimePerUser', 'årsverk per bruker', 'årsverk per brukar', 'full-time equivalents per user'),
    column('statedUsers', 'oppgitt: brukere per innbygger', 'oppgjeve: brukarar per innbyggjar', 'stated: users per inhabitant', { unit: 'share' }),
    column('statedFullTime', 'oppgitt: årsverk per bruker', 'oppgjeve: årsverk per brukar', 'stated: full-time equivalents per user'),
    year,
    column('source', 'kilde', 'kjelde', 'source'),
  ],
  rows: careRates.map((rate): CellValue[] => [rate.id, rate.usersPerInhabitant, rate.fullTimePerUser, rate.stated.usersPerInhabitant, rate.stated.fullTimePerUser, rate.year, rate.sourceUrl]),
})

/** How a column of the figure is written: shares as shares, the rest as numbers. */
const unitOfIndicator = (id: NeedIndicatorId): Pick<TableColumn, 'unit'> =>
  id === 'age-80-share' || id === 'working-change' ? { unit: 'share' } : {}
