import type { CaseAmongMany } from '../../../domain/comparison.ts'
import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { County } from '../../../domain/register/register.ts'
import { joinTexts, same, type Text } from '../../../domain/text.ts'
import { askCounty, askMap } from '../asks.ts'
import { cell, chart, paragraph, section, table, words, type Section } from '../blocks.ts'
import { clearAmong } from '../clear.ts'
import { caseIn, isTold, leastOnASide, tellComparison, type Comparison, type TooFew } from '../comparison-figures.ts'
import { countCells, countColumns, countNote, differenceColumn, differenceNote, differencesOf } from '../comparison-parts.ts'
import type { Frame } from '../frame.ts'
import { tellCount } from '../ledger.ts'
import { headed, t } from '../pieces.ts'
import { counts, headline, ratio, waiting } from '../sentences/comparison.ts'
import { clearMeans, countiesApart, countiesTooFew, sizeOfCounty } from '../sentences/counties.ts'
import { highNeed, named } from '../sentences/need.ts'
import { notKnown, reached } from '../sentences/reach.ts'
import { highNeedFigures } from './need.ts'
import { outlook, togetherIn } from './outlook.ts'
import { tellReach } from './reach.ts'

/** How many municipalities stand on either side in a county, when they are too few to compare. */
export function tooFewIn(frame: Frame, { code, name }: Pick<County, 'code' | 'name'>): TooFew | null {
  const { answer, source } = askMap(frame)
  const sized = (isMember: boolean): number =>
    answer.municipalities.filter((unit) => unit.countyCode === code && unit.isMember === isMember).length
  const [group, others] = [sized(true), sized(false)]
  if (group >= leastOnASide && others >= leastOnASide) return null
  const count = (id: string, title: Text, value: number): EditionFigure =>
    tellCount(frame.ledger, `participation/county/${code}/${id}`, headed(same(name), title), value, source)
  return {
    group: count('group/municipalities', t('kommuner i gruppen', 'kommunar i gruppa', 'municipalities in the group'), group),
    others: count('others/municipalities', t('kommuner utenfor gruppen', 'kommunar utanfor gruppa', 'municipalities outside the group'), others),
    least: leastTold(frame),
  }
}

/** How many counties there are of something: counted over the answers to many questions, by the edition itself. */
const countCounties = ({ ledger }: Frame, id: string, title: Text, value: number): EditionFigure =>
  tellCount(ledger, `participation/counties/${id}`, title, value, 'edition')

const leastTold = (frame: Frame): EditionFigure =>
  countCounties(frame, 'least', t('kommuner som trengs på hver side', 'kommunar som trengst på kvar side', 'municipalities needed on each side'), leastOnASide)

const comparedTold = (frame: Frame, value: number): EditionFigure =>
  countCounties(frame, 'compared', t('fylker sammenlignet', 'fylke samanlikna', 'counties compared'), value)

interface CountyLine {
  readonly county: County
  readonly comparison: Comparison
}

/** The group against all others in every county; what is clear in one alone, but not among them, says so. */
function countyComparisons(frame: Frame): readonly CountyLine[] {
  const all = frame.counties.map((county) => ({
    county,
    comparison: countyComparison(frame, county),
    pooled: askCounty(frame, county.code).answer.pooled,
  }))
  const compared = all.filter(({ comparison }) => isTold(comparison))
  const among = clearAmong(compared.map(({ pooled }) => pooled))
  const notClear = new Set(
    compared.flatMap(({ county, pooled }, i) => (among[i] === pooled.conclusion ? [] : [county.code])),
  )
  const tried = comparedTold(frame, compared.length)
  return all.map(({ county, comparison }) => ({
    county,
    comparison: { ...comparison, notAmong: notClear.has(county.code) ? tried : null },
  }))
}

/** The group against all others within one county. */
function countyComparison(frame: Frame, county: County): Comparison {
  const { ledger, group, period } = frame
  const { code, name } = county
  const { answer, source } = askCounty(frame, code)
  const where = t(` i ${name} ${period.nb}`, ` i ${name} ${period.nn}`, ` in ${name} ${period.en}`)
  const prefix = `participation/county/${code}`
  return {
    ...tellComparison(ledger, prefix, answer.pooled, source, { group: group.title, where, about: same(name) }),
    tooFew: tooFewIn(frame, county),
  }
}

/** All counties held beside each other, and a section for each. */
export function countiesChapter(frame: Frame): readonly Section[] {
  const all = countyComparisons(frame)
  return [overview(frame, all), ...all.map(({ county, comparison }) => sectionOf(frame, county, comparison))]
}

function overview(frame: Frame, all: readonly CountyLine[]): Section {
  const compared = all.filter(({ comparison }) => isTold(comparison))
  const having = (kind: CaseAmongMany['kind']): number =>
    all.filter(({ comparison }) => caseIn(comparison).kind === kind).length
  const tried = comparedTold(frame, compared.length)
  const told = countiesApart({
    group: frame.group.title,
    all: countCounties(frame, 'all', t('fylker', 'fylke', 'counties'), all.length),
    compared: tried,
    lower: countCounties(frame, 'lower', t('fylker med klart lavere deltakelse', 'fylke med klart lågare deltaking', 'counties with clearly lower participation'), having('lower')),
    higher: countCounties(frame, 'higher', t('fylker med klart høyere deltakelse', 'fylke med klart høgare deltaking', 'counties with clearly higher participation'), having('higher')),
  })
  const few = countCounties(frame, 'too-few', t('fylker med for få kommuner til å sammenligne', 'fylke med for få kommunar til å samanlikne', 'counties with too few municipalities to compare'), having('too-few'))
  return section(
    'overview',
    null,
    paragraph(told, countiesTooFew(few, leastTold(frame)), compared.length > 1 ? [clearMeans(tried)] : []),
    differences(frame, compared, told),
    countsTable(frame, all),
  )
}

const differences = ({ group, period }: Frame, compared: readonly CountyLine[], told: Sentence) =>
  chart(
    'counties/differences',
    told,
    t(
      `Forskjell i andel, prosentpoeng: ${group.title.nb} minus andre kommuner i samme fylke ${period.nb}`,
      `Skilnad i andel, prosentpoeng: ${group.title.nn} minus andre kommunar i same fylke ${period.nn}`,
      `Difference of shares, percentage points: ${group.title.en} minus other municipalities of the same county ${period.en}`,
    ),
    differencesOf(compared.map(({ county, comparison }) => ({ title: same(county.name), section: null, comparison }))),
  )

const countsTable = ({ period }: Frame, all: readonly CountyLine[]) =>
  table(
    'counties/participation',
    t(`Deltakelse etter fylke ${period.nb}`, `Deltaking etter fylke ${period.nn}`, `Participation by county ${period.en}`),
    [['county', t('Fylke', 'Fylke', 'County')], ...countColumns, differenceColumn],
    all.map(({ county, comparison }) => [
      words(county.name),
      ...countCells(comparison),
      cell(caseIn(comparison).kind === 'too-few' ? null : comparison.points),
    ]),
    joinTexts([t(
      'Et fylke følges med grensene det har i dag. Lister for hele landet eller hele fylket er talt. Der det er for få kommuner i gruppen eller utenfor den, står ingen forskjell.',
      'Eit fylke blir følgt med grensene det har i dag. Lister for heile landet eller heile fylket er talde. Der det er for få kommunar i gruppa eller utanfor henne, står ingen skilnad.',
      'A county is followed in its borders of today. Lists for the whole country or the whole county are counted. Where too few municipalities are in the group or outside it, no difference is told.',
    ), countNote, differenceNote], ' '),
  )

/** One county: who takes part, who never did, what is ahead, and who has great need without participation. */
export const countySection = (frame: Frame, county: County): Section =>
  sectionOf(frame, county, countyComparison(frame, county))

function sectionOf(frame: Frame, county: County, comparison: Comparison): Section {
  const { ledger, group, lists } = frame
  const { answer, source } = askMap(frame)
  const about = same(county.name)
  const units = answer.municipalities.filter(({ countyCode }) => countyCode === county.code)
  const inGroup = units.filter(({ isMember }) => isMember === true)
  const members = tellReach(ledger, `reach/${county.code}/group`, inGroup, group.title, about, source, lists.short)
  const all = tellCount(ledger, `reach/${county.code}/municipalities`, headed(about, t('kommuner', 'kommunar', 'municipalities')), units.length, source)
  const together = togetherIn(frame, county)
  const { figures, names } = highNeedFigures(frame, together)
  const compared = isTold(comparison) || members.all.value ? headline(comparison) : []
  return section(
    `county-${county.code}`,
    about,
    paragraph(
      sizeOfCounty(county.name, group.title, all, members.all),
      compared,
      ratio(comparison),
      counts(comparison),
      waiting(comparison),
    ),
    paragraph(members.all.value ? [reached(members), ...notKnown(members)] : []),
    paragraph(outlook(frame, together)),
    paragraph(highNeed(figures), figures.without.value ? named(names) : []),
  )
}
