import type { ChartBlock, EditionFigure } from '../../../domain/edition.ts'
import { designUnder, designTitles, schemeDesigns, type SchemeDesign } from '../../../domain/scheme.ts'
import { joinTexts, same, type Text } from '../../../domain/text.ts'
import type { BreakdownRow } from '../../participation/breakdown.ts'
import { askParticipation } from '../asks.ts'
import { clearAmong } from '../clear.ts'
import { cell, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { line, plainly, say, t } from '../pieces.ts'
import { counts, headline, points, ratio, standingOf, tellComparison, waiting, type Comparison } from '../sentences/comparison.ts'
import { clearMeans } from '../sentences/counties.ts'
import { trend, type TrendFigures } from '../sentences/trend.ts'
import { schemesApart, unlike } from '../sentences/schemes.ts'
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

/** "hele landet", or the county's name. */
const areaTitle = ({ area }: Frame): Text => (area ? same(area.name) : t('hele landet', 'heile landet', 'the whole country'))

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
    section('finding', null, paragraph(headline(main), ratio(main), counts(main)), paragraph(points(main), waiting(main), unlike(homogeneity))),
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
  const { ledger, snapshot, group } = frame
  const { answer, source } = askParticipation(frame)
  const rows = answer.breakdown
    .filter(({ by }) => by === 'scheme')
    .map((row): SchemeLine => {
      const scheme = snapshot.schemeById.get(row.value)
      const comparison = tellComparison(ledger, `participation/scheme/${row.value}`, row, source, { group: group.title, where: none, about: row.title })
      return { row, design: scheme ? designUnder(scheme, 'first') : 'competence', comparison }
    })
  const inOrder = schemeDesigns.flatMap((design) => rows.filter((one) => one.design === design).toSorted((a, b) => (b.row.riskDifference ?? 0) - (a.row.riskDifference ?? 0)))
  const compared = inOrder.filter(({ comparison }) => standingOf(comparison) === 'compared')
  const titles = (of: readonly SchemeLine[]): Text => joinTexts(of.map(({ row }) => row.title), '; ')
  const clear = clearAmong(compared.map(({ row }) => row))
  const having = (conclusion: Comparison['conclusion']): readonly SchemeLine[] => compared.filter((_, i) => clear[i] === conclusion)
  const [lower, higher] = [having('lower'), having('higher')]
  const number = (id: string, title: Text, value: number): EditionFigure => ledger.tell({ id: `participation/schemes/${id}`, title, unit: 'count', value, source })
  const tried = number('compared', t('ordninger sammenlignet', 'ordningar samanlikna', 'schemes compared'), compared.length)
  const told = schemesApart({
    group: group.title,
    compared: tried,
    lower: number('lower', t('ordninger med klart lavere deltakelse', 'ordningar med klart lågare deltaking', 'schemes with clearly lower participation'), lower.length),
    higher: number('higher', t('ordninger med klart høyere deltakelse', 'ordningar med klart høgare deltaking', 'schemes with clearly higher participation'), higher.length),
    titlesLower: titles(lower),
    titlesHigher: titles(higher),
  })
  const title = t('Ordning for ordning', 'Ordning for ordning', 'Scheme by scheme')
  // Too few municipalities to compare: how many took part in what, and no differences.
  if (main.tooFew) return section('schemes', title, schemeTable(frame, inOrder, false))
  const chart: readonly ChartBlock[] =
    compared.length === 0
      ? []
      : [
          {
            kind: 'chart',
            id: 'participation/schemes',
            title: told[0] ?? headline(main),
            subtitle: t(
              `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner, hver ordning ${frame.period.nb}, med usikkerhetsintervall`,
              `Skilnad i del, prosentpoeng: ${group.title.nn} minus andre kommunar, kvar ordning ${frame.period.nn}, med uvisseintervall`,
              `Difference of shares, percentage points: ${group.title.en} minus other municipalities, each scheme ${frame.period.en}, with its interval`,
            ),
            data: {
              kind: 'intervals',
              unit: 'points',
              groups: [t('forskjell', 'skilnad', 'difference')],
              rows: compared.map(({ row, design, comparison }) => ({ title: row.title, section: designTitles[design], figures: [comparison.points.id] })),
              reference: 0,
            },
            notes: [oneList],
          },
        ]
  return section('schemes', title, paragraph(told, compared.length > 1 ? [clearMeans(tried)] : []), schemeTable(frame, inOrder), chart)
}

const oneList: Text = t(
  'Til høyre for null: gruppen deltok oftere. Ordninger uten hel liste er ikke med.',
  'Til høgre for null: gruppa deltok oftare. Ordningar utan heil liste er ikkje med.',
  'To the right of zero: the group took part more often. Schemes without a complete list are left out.',
)

const schemeTable = ({ group, period }: Frame, rows: readonly SchemeLine[], hasDifference = true) =>
  table(
    'participation/schemes',
    t(`Deltakelse etter ordning ${period.nb}`, `Deltaking etter ordning ${period.nn}`, `Participation by scheme ${period.en}`),
    [
      ['scheme', t('Ordning', 'Ordning', 'Scheme')],
      ['design', t('Utforming', 'Utforming', 'Design')],
      ['lists', t('Lister', 'Lister', 'Lists'), 'figure'],
      ['tookA', t('Gruppen: deltok', 'Gruppa: deltok', 'The group: took part'), 'figure'],
      ['couldA', t('av mulige', 'av moglege', 'of possible'), 'figure'],
      ['tookB', t('Andre: deltok', 'Andre: deltok', 'Others: took part'), 'figure'],
      ['couldB', t('av mulige', 'av moglege', 'of possible'), 'figure'],
      ...(hasDifference ? [['difference', t('Forskjell', 'Skilnad', 'Difference'), 'figure'] as const] : []),
    ],
    rows.map(({ row, design, comparison: of }) => [words(row.title), words(designTitles[design]), cell(of.lists), cell(of.tookA), cell(of.couldA), cell(of.tookB), cell(of.couldB), ...(hasDifference ? [cell(of.points)] : [])]),
    t(`Gruppen er ${group.title.nb}. En kommune telles én gang for hver hele liste den kunne stått på.`, `Gruppa er ${group.title.nn}. Ein kommune blir talt éin gong for kvar heile liste han kunne ha stått på.`, `The group is ${group.title.en}. A municipality is counted once for each complete list it could have stood on.`),
  )

/** Whether the gap has moved: year by year in a line, and within one and the same scheme in words. */
function trendSection(frame: Frame): Section {
  const { ledger, input, group } = frame
  const { answer, source } = askParticipation(frame)
  const { perYear, slope, low, high, schemes, verdict } = answer.trend
  const figures: TrendFigures = {
    slope: ledger.tell({ id: 'participation/trend/slope', title: t('endring i forskjellen per år', 'endring i skilnaden per år', 'change in the difference per year'), unit: 'points', value: slope, low, high, absent: 'not-applicable', source }),
    schemes: ledger.tell({ id: 'participation/trend/schemes', title: t('ordninger med flere år', 'ordningar med fleire år', 'schemes with several years'), unit: 'count', value: schemes, source }),
    verdict,
  }
  const years = Array.from({ length: input.to - input.from + 1 }, (_, i) => input.from + i)
  const ofYear = years.map((year): string | null => {
    const found = perYear.find((one) => one.year === year)
    if (!found) return null
    const { difference } = found
    return ledger.tell({ id: `participation/year/${year}/difference`, title: t(`forskjell i ${year}`, `skilnad i ${year}`, `difference in ${year}`), unit: 'points', value: difference, low: found.low, high: found.high, source }).id
  })
  const told = trend(figures)
  const chart: readonly ChartBlock[] =
    perYear.length < 2
      ? []
      : [
          {
            kind: 'chart',
            id: 'participation/years',
            title: told,
            subtitle: t(
              `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner, alle hele lister hvert år`,
              `Skilnad i del, prosentpoeng: ${group.title.nn} minus andre kommunar, alle heile lister kvart år`,
              `Difference of shares, percentage points: ${group.title.en} minus other municipalities, all complete lists each year`,
            ),
            data: { kind: 'lines', unit: 'points', years, series: [{ title: t('forskjell', 'skilnad', 'difference'), figures: ofYear }] },
            notes: [otherSchemes.text],
          },
        ]
  const caution = perYear.length < 2 ? [] : [plainly(otherSchemes.text)]
  return section('years', t('Over tid', 'Over tid', 'Over time'), paragraph(told, slope === null ? [] : [say(...within)], caution), chart)
}

const within = [
  line`Utviklingen måles innen ordninger som har hele lister i flere år, slik at den ikke kommer av hvilke ordninger som er kjent hvert år.`,
  line`Utviklinga blir målt innan ordningar som har heile lister i fleire år, slik at ho ikkje kjem av kva ordningar som er kjende kvart år.`,
  line`The trend is measured within schemes that have complete lists in several years, so that it does not come from which schemes are known each year.`,
] as const

const otherSchemes = {
  text: t(
    'Listene er ikke de samme fra år til år, så forskjellen mellom to år er ikke i seg selv en utvikling.',
    'Listene er ikkje dei same frå år til år, så skilnaden mellom to år er ikkje i seg sjølv ei utvikling.',
    'The lists are not the same from year to year, so the difference between two years is not in itself a trend.',
  ),
}
