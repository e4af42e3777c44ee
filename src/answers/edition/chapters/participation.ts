import type { Conclusion } from '../../../domain/comparison.ts'
import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import { designUnder, designTitles, schemeDesigns, type SchemeDesign } from '../../../domain/scheme.ts'
import { joinTexts, same, type Text } from '../../../domain/text.ts'
import type { BreakdownRow } from '../../participation/breakdown.ts'
import { askParticipation } from '../asks.ts'
import { cell, chart, paragraph, section, table, words, type Section } from '../blocks.ts'
import { clearAmong } from '../clear.ts'
import { isTold, tellComparison, type Comparison } from '../comparison-figures.ts'
import { countCells, countColumns, countNote, differenceColumn, differenceNote, differencesOf } from '../comparison-parts.ts'
import type { Frame } from '../frame.ts'
import { tellCount } from '../ledger.ts'
import { line, plainly, say, t } from '../pieces.ts'
import { counts, headline, points, ratio, waiting } from '../sentences/comparison.ts'
import { clearMeans } from '../sentences/counties.ts'
import { schemesApart, unlike } from '../sentences/schemes.ts'
import { trend } from '../sentences/trend.ts'
import { tooFewIn } from './counties.ts'
import { reachSection } from './reach.ts'
import { robustSection } from './robust.ts'

/** The comparison that the whole edition turns on. */
export function mainComparison(frame: Frame): Comparison {
  const { ledger, group, within, period } = frame
  const { answer, source } = askParticipation(frame)
  const where = t(`${within.nb} ${period.nb}`, `${within.nn} ${period.nn}`, `${within.en} ${period.en}`)
  const main = tellComparison(ledger, 'participation/pooled', answer.pooled, source, { group: group.title, where, about: areaTitle(frame) })
  return frame.area ? { ...main, tooFew: tooFewIn(frame, { code: frame.area.county, name: frame.area.name }) } : main
}

/** "Hele landet", or the county's name. */
const areaTitle = ({ area }: Frame): Text => (area ? same(area.name) : t('Hele landet', 'Heile landet', 'The whole country'))

/** Who takes part: the comparison, scheme by scheme, year by year, who never did, and whether it stands. */
export function participationChapter(frame: Frame): readonly Section[] {
  const main = mainComparison(frame)
  const { answer, source } = askParticipation(frame)
  const homogeneity = frame.ledger.tell({
    id: 'participation/pooled/homogeneity',
    title: t('p-verdi for at oddsforholdet er likt i alle lister', 'p-verdi for at oddsforholdet er likt i alle lister', 'p value of the same odds ratio in all lists'),
    unit: 'number',
    value: answer.pooled.homogeneityP,
    absent: 'not-applicable',
    source,
  })
  return [
    section(
      'finding',
      null,
      paragraph(headline(main), ratio(main), counts(main)),
      paragraph(points(main), waiting(main), unlike(homogeneity)),
    ),
    schemesSection(frame, main),
    ...(main.tooFew ? [] : [trendSection(frame)]),
    reachSection(frame),
    ...(main.tooFew ? [] : [robustSection(frame)]),
  ].filter(({ blocks }) => blocks.length > 0)
}

interface SchemeLine {
  readonly row: BreakdownRow
  readonly design: SchemeDesign
  readonly comparison: Comparison
}

const none: Text = t('', '', '')

/** Every scheme with complete lists: its difference in a chart, its counts in a table. */
function schemesSection(frame: Frame, main: Comparison): Section {
  const lines = schemeLines(frame)
  const title = t('Ordning for ordning', 'Ordning for ordning', 'Scheme by scheme')
  // Too few municipalities to compare: how many took part in what, and no differences.
  if (main.tooFew) return section('schemes', title, schemeTable(frame, lines, false))
  const compared = lines.filter(({ comparison }) => isTold(comparison))
  const tried = countSchemes(frame, 'compared', t('ordninger sammenlignet', 'ordningar samanlikna', 'schemes compared'), compared.length)
  const told = schemesTold(frame, compared, tried)
  return section(
    'schemes',
    title,
    paragraph(told, compared.length > 1 ? [clearMeans(tried)] : []),
    schemeTable(frame, lines),
    differences(frame, compared, told[0] ?? headline(main)),
  )
}

/** Every scheme of the breakdown, design by design, from the group’s highest participation down. */
function schemeLines(frame: Frame): readonly SchemeLine[] {
  const { ledger, snapshot, group } = frame
  const { answer, source } = askParticipation(frame)
  const rows = answer.breakdown
    .filter(({ by }) => by === 'scheme')
    .map((row): SchemeLine => {
      const scheme = snapshot.schemeById.get(row.value)
      const comparison = tellComparison(ledger, `participation/scheme/${row.value}`, row, source, { group: group.title, where: none, about: row.title })
      return { row, design: scheme ? designUnder(scheme, 'first') : 'competence', comparison }
    })
  return schemeDesigns.flatMap((design) =>
    rows
      .filter((one) => one.design === design)
      .toSorted((a, b) => (b.row.riskDifference ?? 0) - (a.row.riskDifference ?? 0)),
  )
}

const countSchemes = (frame: Frame, id: string, title: Text, value: number): EditionFigure =>
  tellCount(frame.ledger, `participation/schemes/${id}`, title, value, askParticipation(frame).source)

/** In how many schemes the group took part clearly less or more often, and in which. */
function schemesTold(frame: Frame, compared: readonly SchemeLine[], tried: EditionFigure): readonly Sentence[] {
  const clear = clearAmong(compared.map(({ row }) => row))
  const having = (conclusion: Conclusion): readonly SchemeLine[] => compared.filter((_, i) => clear[i] === conclusion)
  const titles = (of: readonly SchemeLine[]): Text => joinTexts(of.map(({ row }) => row.title), '; ')
  const [lower, higher] = [having('lower'), having('higher')]
  return schemesApart({
    group: frame.group.title,
    compared: tried,
    lower: countSchemes(frame, 'lower', t('ordninger med klart lavere deltakelse', 'ordningar med klart lågare deltaking', 'schemes with clearly lower participation'), lower.length),
    higher: countSchemes(frame, 'higher', t('ordninger med klart høyere deltakelse', 'ordningar med klart høgare deltaking', 'schemes with clearly higher participation'), higher.length),
    titlesLower: titles(lower),
    titlesHigher: titles(higher),
  })
}

const differences = ({ group, period }: Frame, compared: readonly SchemeLine[], told: Sentence) =>
  chart(
    'participation/schemes',
    told,
    t(
      `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner, hver ordning ${period.nb}, med usikkerhetsintervall`,
      `Skilnad i andel, prosentpoeng: ${group.title.nn} minus andre kommunar, kvar ordning ${period.nn}, med uvisseintervall`,
      `Difference of shares, percentage points: ${group.title.en} minus other municipalities, each scheme ${period.en}, with its interval`,
    ),
    differencesOf(
      compared.map(({ row, design, comparison }) => ({ title: row.title, section: designTitles[design], comparison })),
    ),
    [oneList],
  )

const oneList: Text = t(
  'Til høyre for null: gruppen deltok oftere. Ordninger uten hel liste er ikke med.',
  'Til høgre for null: gruppa deltok oftare. Ordningar utan heil liste er ikkje med.',
  'To the right of zero: the group took part more often. Schemes without a complete list are left out.',
)

const schemeTable = ({ group, period }: Frame, lines: readonly SchemeLine[], hasDifference = true) =>
  table(
    'participation/schemes',
    t(`Deltakelse etter ordning ${period.nb}`, `Deltaking etter ordning ${period.nn}`, `Participation by scheme ${period.en}`),
    [
      ['scheme', t('Ordning', 'Ordning', 'Scheme')],
      ['design', t('Utforming', 'Utforming', 'Design')],
      ['lists', t('Lister', 'Lister', 'Lists'), 'figure'],
      ...countColumns,
      ...(hasDifference ? [differenceColumn] : []),
    ],
    lines.map(({ row, design, comparison }) => [
      words(row.title),
      words(designTitles[design]),
      cell(comparison.lists),
      ...countCells(comparison),
      ...(hasDifference ? [cell(comparison.points)] : []),
    ]),
    joinTexts(
      [t(`Gruppen er ${group.title.nb}.`, `Gruppa er ${group.title.nn}.`, `The group is ${group.title.en}.`), countNote, ...(hasDifference ? [differenceNote] : [])],
      ' ',
    ),
  )

/** Whether the gap has moved: year by year in a line, and within one and the same scheme in words. */
function trendSection(frame: Frame): Section {
  const { ledger } = frame
  const { answer, source } = askParticipation(frame)
  const { perYear, slope, low, high, schemes, verdict } = answer.trend
  const told = trend({
    slope: ledger.tell({
      id: 'participation/trend/slope',
      title: t('endring i forskjellen per år', 'endring i skilnaden per år', 'change in the difference per year'),
      unit: 'points', value: slope, low, high, absent: 'not-applicable', source,
    }),
    schemes: tellCount(ledger, 'participation/trend/schemes', t('ordninger med flere år', 'ordningar med fleire år', 'schemes with several years'), schemes, source),
    verdict,
  })
  const line = yearsChart(frame, told)
  const caution = perYear.length < 2 ? [] : [plainly(otherSchemes)]
  return section(
    'years',
    t('Over tid', 'Over tid', 'Over time'),
    paragraph(told, slope === null ? [] : [say(...within)], caution),
    perYear.length < 2 ? [] : line,
  )
}

/** The difference of each year that has one, also where there are too few for a line: the tables tell them. */
function yearsChart(frame: Frame, told: Sentence) {
  const { ledger, input, group } = frame
  const { answer, source } = askParticipation(frame)
  const years = Array.from({ length: input.to - input.from + 1 }, (_, i) => input.from + i)
  const ofYear = years.map((year): string | null => {
    const found = answer.trend.perYear.find((one) => one.year === year)
    if (!found) return null
    const title = t(`forskjell i ${year}`, `skilnad i ${year}`, `difference in ${year}`)
    const { difference: value, low, high } = found
    return ledger.tell({ id: `participation/year/${year}/difference`, title, unit: 'points', value, low, high, source }).id
  })
  return chart(
    'participation/years',
    told,
    t(
      `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner, alle hele lister hvert år`,
      `Skilnad i andel, prosentpoeng: ${group.title.nn} minus andre kommunar, alle heile lister kvart år`,
      `Difference of shares, percentage points: ${group.title.en} minus other municipalities, all complete lists each year`,
    ),
    { kind: 'lines', unit: 'points', years, apart: true, series: [{ title: t('forskjell', 'skilnad', 'difference'), figures: ofYear }] },
    [otherSchemes],
  )
}

const within = [
  line`Utviklingen måles innen ordninger som har hele lister i flere år, slik at den ikke kommer av hvilke ordninger som er kjent hvert år.`,
  line`Utviklinga blir målt innan ordningar som har heile lister i fleire år, slik at ho ikkje kjem av kva ordningar som er kjende kvart år.`,
  line`The trend is measured within schemes that have complete lists in several years, so that it does not come from which schemes are known each year.`,
] as const

const otherSchemes: Text = t(
  'Listene er ikke de samme fra år til år, så forskjellen mellom to år er ikke i seg selv en utvikling.',
  'Listene er ikkje dei same frå år til år, så skilnaden mellom to år er ikkje i seg sjølv ei utvikling.',
  'The lists are not the same from year to year, so the difference between two years is not in itself a trend.',
)
