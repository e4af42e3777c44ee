import type { ChartBlock, EditionFigure } from '../../../domain/edition.ts'
import type { County } from '../../../domain/register/register.ts'
import { same, type Text } from '../../../domain/text.ts'
import { askCounty, askMap } from '../asks.ts'
import { cell, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { t } from '../pieces.ts'
import { counts, headline, ratio, standingOf, tellComparison, waiting, type Comparison } from '../sentences/comparison.ts'
import { countiesApart, manyCounties, sizeOfCounty } from '../sentences/counties.ts'
import { highNeed, named } from '../sentences/need.ts'
import { notKnown, reached } from '../sentences/reach.ts'
import { highNeedFigures } from './need.ts'
import { outlook, togetherIn } from './outlook.ts'
import { tellReach } from './reach.ts'

/** The group against all others within one county. */
function countyComparison(frame: Frame, { code, name }: County): Comparison {
  const { ledger, group, period } = frame
  const { answer, source } = askCounty(frame, code)
  const where = t(` i ${name} ${period.nb}`, ` i ${name} ${period.nn}`, ` in ${name} ${period.en}`)
  return tellComparison(ledger, `participation/county/${code}`, answer.pooled, source, { group: group.title, where, about: same(name) })
}

/** All counties held beside each other, and a section for each. */
export function countiesChapter(frame: Frame): readonly Section[] {
  const all = frame.counties.map((county) => ({ county, comparison: countyComparison(frame, county) }))
  return [overview(frame, all), ...frame.counties.map((county) => countySection(frame, county))]
}

interface CountyLine {
  readonly county: County
  readonly comparison: Comparison
}

function overview({ ledger, group, period }: Frame, all: readonly CountyLine[]): Section {
  const compared = all.filter(({ comparison }) => standingOf(comparison) === 'compared')
  const having = (conclusion: Comparison['conclusion']): number => compared.filter(({ comparison }) => comparison.conclusion === conclusion).length
  const count = (id: string, title: Text, value: number): EditionFigure => ledger.tell({ id: `participation/counties/${id}`, title, unit: 'count', value, source: 'edition' })
  const told = countiesApart({
    group: group.title,
    all: count('all', t('fylker', 'fylke', 'counties'), all.length),
    compared: count('compared', t('fylker sammenlignet', 'fylke samanlikna', 'counties compared'), compared.length),
    lower: count('lower', t('fylker med lavere deltakelse', 'fylke med lågare deltaking', 'counties with lower participation'), having('lower')),
    higher: count('higher', t('fylker med høyere deltakelse', 'fylke med høgare deltaking', 'counties with higher participation'), having('higher')),
  })
  const chart: readonly ChartBlock[] =
    compared.length === 0
      ? []
      : [
          {
            kind: 'chart',
            id: 'counties/differences',
            title: told,
            subtitle: t(
              `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner i samme fylke ${period.nb}`,
              `Skilnad i del, prosentpoeng: ${group.title.nn} minus andre kommunar i same fylke ${period.nn}`,
              `Difference of shares, percentage points: ${group.title.en} minus other municipalities of the same county ${period.en}`,
            ),
            data: { kind: 'intervals', unit: 'points', groups: [t('forskjell', 'skilnad', 'difference')], rows: compared.map(({ county, comparison }) => ({ title: same(county.name), section: null, figures: [comparison.points.id] })), reference: 0 },
            notes: [],
          },
        ]
  const rows = table(
    'counties/participation',
    t(`Deltakelse etter fylke ${period.nb}`, `Deltaking etter fylke ${period.nn}`, `Participation by county ${period.en}`),
    [
      ['county', t('Fylke', 'Fylke', 'County')],
      ['tookA', t('Gruppen: deltok', 'Gruppa: deltok', 'The group: took part'), 'figure'],
      ['couldA', t('av mulige', 'av moglege', 'of possible'), 'figure'],
      ['tookB', t('Andre: deltok', 'Andre: deltok', 'Others: took part'), 'figure'],
      ['couldB', t('av mulige', 'av moglege', 'of possible'), 'figure'],
      ['difference', t('Forskjell', 'Skilnad', 'Difference'), 'figure'],
    ],
    all.map(({ county, comparison: of }) => [words(county.name), cell(of.tookA), cell(of.couldA), cell(of.tookB), cell(of.couldB), cell(of.points)]),
    t('Et fylke følges med grensene det har i dag. Lister for hele landet eller hele fylket er talt.', 'Eit fylke blir følgt med grensene det har i dag. Lister for heile landet eller heile fylket er talde.', 'A county is followed in its borders of today. Lists for the whole country or the whole county are counted.'),
  )
  return section('overview', null, paragraph(told, compared.length > 1 ? [manyCounties] : []), chart, rows)
}

/** One county: who takes part, who never did, what is ahead, and who has great need without participation. */
export function countySection(frame: Frame, county: County): Section {
  const { ledger, group } = frame
  const { answer, source } = askMap(frame)
  const comparison = countyComparison(frame, county)
  const units = answer.municipalities.filter(({ countyCode }) => countyCode === county.code)
  const members = tellReach(ledger, `reach/${county.code}/group`, units.filter(({ isMember }) => isMember === true), group.title, same(county.name), source)
  const all = ledger.tell({ id: `reach/${county.code}/municipalities`, title: t(`${county.name}: kommuner`, `${county.name}: kommunar`, `${county.name}: municipalities`), unit: 'count', value: units.length, source })
  const together = togetherIn(frame, county)
  const { figures, names } = highNeedFigures(frame, together)
  const isCompared = standingOf(comparison) === 'compared'
  return section(
    `county-${county.code}`,
    same(county.name),
    paragraph(sizeOfCounty(county.name, group.title, all, members.all), isCompared || members.all.value ? headline(comparison) : [], ratio(comparison), counts(comparison), waiting(comparison)),
    paragraph(members.all.value ? [reached(members), ...notKnown(members)] : []),
    paragraph(outlook(frame, together)),
    paragraph(highNeed(figures), figures.without.value ? named(names) : []),
  )
}
