import type { ChartBlock, EditionFigure } from '../../../domain/edition.ts'
import type { County } from '../../../domain/register/register.ts'
import { same, type Text } from '../../../domain/text.ts'
import { askCounty, askMap } from '../asks.ts'
import { clearAmong } from '../clear.ts'
import { cell, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { t } from '../pieces.ts'
import { counts, headline, leastOnASide, ratio, standingOf, tellComparison, waiting, type Comparison, type TooFew } from '../sentences/comparison.ts'
import { clearMeans, countiesApart, countiesTooFew, sizeOfCounty } from '../sentences/counties.ts'
import { highNeed, named } from '../sentences/need.ts'
import { notKnown, reached } from '../sentences/reach.ts'
import { highNeedFigures } from './need.ts'
import { outlook, togetherIn } from './outlook.ts'
import { tellReach } from './reach.ts'

/** How many municipalities stand on either side in a county, when they are too few to compare. */
export function tooFewIn(frame: Frame, { code, name }: Pick<County, 'code' | 'name'>): TooFew | null {
  const { ledger } = frame
  const { answer, source } = askMap(frame)
  const sized = (isMember: boolean): number => answer.municipalities.filter((unit) => unit.countyCode === code && unit.isMember === isMember).length
  const [group, others] = [sized(true), sized(false)]
  if (group >= leastOnASide && others >= leastOnASide) return null
  const count = (id: string, title: Text, value: number): EditionFigure =>
    ledger.tell({ id: `participation/county/${code}/${id}`, title: t(`${name}: ${title.nb}`, `${name}: ${title.nn}`, `${name}: ${title.en}`), unit: 'count', value, source })
  return {
    group: count('group/municipalities', t('kommuner i gruppen', 'kommunar i gruppa', 'municipalities in the group'), group),
    others: count('others/municipalities', t('kommuner utenfor gruppen', 'kommunar utanfor gruppa', 'municipalities outside the group'), others),
    least: leastTold(frame),
  }
}

const leastTold = ({ ledger }: Frame): EditionFigure =>
  ledger.tell({ id: 'participation/counties/least', title: t('kommuner som trengs på hver side', 'kommunar som trengst på kvar side', 'municipalities needed on each side'), unit: 'count', value: leastOnASide, source: 'edition' })

/** The group against all others in every county; what is clear in one alone, but not among them, says so. */
function countyComparisons(frame: Frame): readonly CountyLine[] {
  const all = frame.counties.map((county) => ({ county, comparison: countyComparison(frame, county), p: askCounty(frame, county.code).answer.pooled.p }))
  const compared = all.filter(({ comparison }) => standingOf(comparison) === 'compared')
  const clear = new Map(clearAmong(compared.map(({ comparison: { conclusion }, p }) => ({ conclusion, p }))).map((conclusion, i) => [compared[i]?.county.code, conclusion]))
  const tried = comparedTold(frame, compared.length)
  return all.map(({ county, comparison }) => {
    const conclusion = clear.get(county.code) ?? comparison.conclusion
    return { county, comparison: { ...comparison, conclusion, notAmong: conclusion === comparison.conclusion ? null : tried } }
  })
}

const comparedTold = ({ ledger }: Frame, value: number): EditionFigure =>
  ledger.tell({ id: 'participation/counties/compared', title: t('fylker sammenlignet', 'fylke samanlikna', 'counties compared'), unit: 'count', value, source: 'edition' })

/** The group against all others within one county. */
function countyComparison(frame: Frame, { code, name }: County): Comparison {
  const { ledger, group, period } = frame
  const { answer, source } = askCounty(frame, code)
  const where = t(` i ${name} ${period.nb}`, ` i ${name} ${period.nn}`, ` in ${name} ${period.en}`)
  return { ...tellComparison(ledger, `participation/county/${code}`, answer.pooled, source, { group: group.title, where, about: same(name) }), tooFew: tooFewIn(frame, { code, name }) }
}

/** All counties held beside each other, and a section for each. */
export function countiesChapter(frame: Frame): readonly Section[] {
  const all = countyComparisons(frame)
  return [overview(frame, all), ...all.map(({ county, comparison }) => sectionOf(frame, county, comparison))]
}

interface CountyLine {
  readonly county: County
  readonly comparison: Comparison
}

function overview(frame: Frame, all: readonly CountyLine[]): Section {
  const { ledger, group, period } = frame
  const compared = all.filter(({ comparison }) => standingOf(comparison) === 'compared')
  const having = (conclusion: Comparison['conclusion']): number => compared.filter(({ comparison }) => comparison.conclusion === conclusion).length
  const tried = comparedTold(frame, compared.length)
  const few = all.filter(({ comparison }) => standingOf(comparison) === 'too-few').length
  const count = (id: string, title: Text, value: number): EditionFigure => ledger.tell({ id: `participation/counties/${id}`, title, unit: 'count', value, source: 'edition' })
  const told = countiesApart({
    group: group.title,
    all: count('all', t('fylker', 'fylke', 'counties'), all.length),
    compared: tried,
    lower: count('lower', t('fylker med klart lavere deltakelse', 'fylke med klart lågare deltaking', 'counties with clearly lower participation'), having('lower')),
    higher: count('higher', t('fylker med klart høyere deltakelse', 'fylke med klart høgare deltaking', 'counties with clearly higher participation'), having('higher')),
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
    all.map(({ county, comparison: of }) => [words(county.name), cell(of.tookA), cell(of.couldA), cell(of.tookB), cell(of.couldB), cell(standingOf(of) === 'too-few' ? null : of.points)]),
    t('Et fylke følges med grensene det har i dag. Lister for hele landet eller hele fylket er talt. Der det er for få kommuner i gruppen eller utenfor den, står ingen forskjell.', 'Eit fylke blir følgt med grensene det har i dag. Lister for heile landet eller heile fylket er talde. Der det er for få kommunar i gruppa eller utanfor henne, står ingen skilnad.', 'A county is followed in its borders of today. Lists for the whole country or the whole county are counted. Where too few municipalities are in the group or outside it, no difference is told.'),
  )
  return section('overview', null, paragraph(told, countiesTooFew(count('too-few', t('fylker med for få kommuner til å sammenligne', 'fylke med for få kommunar til å samanlikne', 'counties with too few municipalities to compare'), few), leastTold(frame)), compared.length > 1 ? [clearMeans(tried)] : []), chart, rows)
}

/** One county: who takes part, who never did, what is ahead, and who has great need without participation. */
export const countySection = (frame: Frame, county: County): Section => sectionOf(frame, county, countyComparison(frame, county))

function sectionOf(frame: Frame, county: County, comparison: Comparison): Section {
  const { ledger, group } = frame
  const { answer, source } = askMap(frame)
  const units = answer.municipalities.filter(({ countyCode }) => countyCode === county.code)
  const members = tellReach(ledger, `reach/${county.code}/group`, units.filter(({ isMember }) => isMember === true), group.title, same(county.name), source, frame.lists.short)
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
