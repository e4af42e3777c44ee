import type { CareService } from '../../../domain/care-rate.ts'
import type { Sentence } from '../../../domain/edition.ts'
import { groupBy } from '../../../domain/register/register.ts'
import type { Text } from '../../../domain/text.ts'
import type { NeedAnswer } from '../../need/answer.ts'
import { ageSeries } from '../../need/series.ts'
import { askNeed } from '../asks.ts'
import { cell, table, words } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { figureTitles, tellChange, tellPerOld, tellSum, type Together } from '../need-figures.ts'
import { large, t } from '../pieces.ts'
import { byOfficial, carriedOn, officially, people, perOld, projected, ratesTold } from '../sentences/need.ts'

const wholeCountry: Text = t('Hele landet', 'Heile landet', 'The whole country')
const nowhere: Text = t('', '', '')

/** The municipalities that a need chapter is about, together. */
export function togetherIn(frame: Frame, county: { readonly code: string; readonly name: string } | null): Together {
  const { municipalities } = askNeed(frame).answer
  if (!county) return { of: 'country', about: wholeCountry, units: municipalities }
  return { of: county.code, about: t(county.name, county.name, county.name), units: municipalities.filter(({ countyCode }) => countyCode === county.code) }
}

/** Growth of the old, of those of working age, and how many there are for each. */
export function outlook(frame: Frame, together: Together): readonly Sentence[] {
  const { ledger, area } = frame
  const { answer, source } = askNeed(frame)
  const { base: fromYear, horizon: toYear } = answer
  const where = together.of === 'country' ? t(' i landet', ' i landet', ' in the country') : area ? t(' i fylket', ' i fylket', ' in the county') : t(` i ${together.about.nb}`, ` i ${together.about.nn}`, ` in ${together.about.en}`)
  const growth = (id: 'age-80' | 'working-age', of: Text, again: boolean) =>
    projected({
      again,
      what: people[id],
      where: of,
      fromYear,
      toYear,
      now: tellSum(ledger, together, id, fromYear, source),
      then: tellSum(ledger, together, id, toYear, source),
      change: tellChange(ledger, together, id, fromYear, toYear, source),
    })
  return [...growth('age-80', where, false), ...growth('working-age', nowhere, true), ...perOld({ where: nowhere, fromYear, toYear, now: tellPerOld(ledger, together, fromYear, source), then: tellPerOld(ledger, together, toYear, source) })]
}

/** What the projection carries on, and what it does not know. */
export function carriedTold(frame: Frame): readonly Sentence[] {
  const { base, projection, official } = askNeed(frame).answer
  return projection === 'official' && official ? byOfficial(official) : carriedOn(ageSeries(frame.snapshot).firstYear, base, official !== null)
}

/** What the rates of care are from. */
function ratesBehind({ snapshot }: Frame): readonly Sentence[] {
  const rates = snapshot.data.careRates
  const inOrder = (years: readonly (number | null)[]): readonly number[] => [...new Set(years.flatMap((year) => year ?? []))].toSorted((a, b) => a - b)
  return ratesTold({ years: inOrder(rates.map(({ year }) => year)), fullTimeYears: inOrder(rates.map(({ fullTimeYear }) => fullTimeYear)), isOneForAll: new Set(rates.map(({ fullTimePerUser }) => fullTimePerUser)).size === 1 })
}

/** Users of care, at rates that are an assumption. */
export function careOutlook(frame: Frame, together: Together): readonly Sentence[] {
  const { ledger } = frame
  const { answer, source } = askNeed(frame)
  const { base: fromYear, horizon: toYear } = answer
  const users = projected({
    what: people['care-users'],
    where: nowhere,
    fromYear,
    toYear,
    now: tellSum(ledger, together, 'care-users', fromYear, source),
    then: tellSum(ledger, together, 'care-users', toYear, source),
    change: tellChange(ledger, together, 'care-users', fromYear, toYear, source),
  })
  return users.length === 0 ? [] : [...users, ...ratesBehind(frame)]
}

/** The official projection of the old and ours, where every municipality has one. */
export function officialOutlook(frame: Frame, together: Together): readonly Sentence[] {
  const { ledger } = frame
  const { answer, source } = askNeed(frame)
  const { horizon: year, projection } = answer
  const values = together.units.map(({ beside }) => beside.find((one) => one.id === 'age-80' && one.year === year)?.value ?? null)
  const title = figureTitles['age-80']
  const [of, whose] =
    projection === 'own'
      ? (['official', t('offisiell framskriving', 'offisiell framskriving', 'official projection')] as const)
      : (['own', t('vår egen framskriving', 'vår eiga framskriving', 'our own projection')] as const)
  const beside = values.length > 0 && values.every((value) => value !== null)
    ? ledger.tell({
        id: `need/${together.of}/${of}/age-80/${year}`,
        title: t(
          `${together.about.nb}: ${title.nb}, ${year}, ${whose.nb}`,
          `${together.about.nn}: ${title.nn}, ${year}, ${whose.nn}`,
          `${together.about.en}: ${title.en}, ${year}, ${whose.en}`,
        ),
        unit: 'people',
        value: values.reduce((total: number, value) => total + (value ?? 0), 0),
        source,
      })
    : null
  const told = tellSum(ledger, together, 'age-80', year, source)
  return officially({ year, ...(projection === 'own' ? { own: told, official: beside } : { own: beside, official: told }) })
}

const services: Readonly<Record<CareService, Text>> = {
  'home-services': t('hjemmetjenester', 'heimetenester', 'home services'),
  institution: t('institusjon', 'institusjon', 'institutions'),
}

/** What each rate of care is made from; ages with the same note stand together. */
export function ratesTable({ snapshot }: Frame) {
  const groups = groupBy(snapshot.data.careRates, ({ service, year, note }) => `${service}|${year}|${note.nb}`)
  return table(
    'need/rates',
    t('Hva satsene for omsorg er laget av', 'Kva satsane for omsorg er laga av', 'What the rates of care are made from'),
    [
      ['service', t('Tjeneste', 'Teneste', 'Service')],
      ['ages', t('Alder', 'Alder', 'Ages')],
      ['year', t('Nivå fra', 'Nivå frå', 'Level from')],
      ['note', t('Hva satsen er', 'Kva satsen er', 'What the rate is')],
    ],
    [...groups.values()].flatMap((rates) => {
      const [first, last] = [rates[0], rates.at(-1)]
      if (!first || !last) return []
      const ages = last.ageTo === null ? t(`${first.ageFrom} år og over`, `${first.ageFrom} år og over`, `${first.ageFrom} and over`) : t(`${first.ageFrom}–${last.ageTo} år`, `${first.ageFrom}–${last.ageTo} år`, `${first.ageFrom}–${last.ageTo}`)
      return [[words(large(services[first.service])), words(ages), words(String(first.year)), words(first.note)]]
    }),
  )
}

/** The last year counted and the years projected to. */
export const yearsOf = ({ base, years }: NeedAnswer): readonly number[] => [...new Set([base, ...years])].toSorted((a, b) => a - b)

/** The measures of some municipalities together, year by year. */
export function outlookTable(frame: Frame, together: Together) {
  const { ledger } = frame
  const { answer, source } = askNeed(frame)
  const years = yearsOf(answer)
  const sums = (['population', 'age-80', 'working-age', 'care-users', 'care-fte'] as const).map((id) => [words(large(figureTitles[id])), ...years.map((year) => cell(tellSum(ledger, together, id, year, source)))])
  const ratio = [words(large(figureTitles['working-per-80'])), ...years.map((year) => cell(tellPerOld(ledger, together, year, source)))]
  return table(
    'need/outlook',
    t(`${together.about.nb}: framskriving`, `${together.about.nn}: framskriving`, `${together.about.en}: projection`),
    [['measure', t('Mål', 'Mål', 'Measure')], ...years.map((year) => [String(year), t(String(year), String(year), String(year)), 'figure'] as const)],
    together.units.length === 0 ? [] : [...sums, ratio],
    t(
      'Summer over kommunene, uten intervall. Omsorg er regnet med de samme nasjonale satsene hele tiden, som er en forutsetning og ikke en spådom.',
      'Summar over kommunane, utan intervall. Omsorg er rekna med dei same nasjonale satsane heile tida, som er ein føresetnad og ikkje ein spådom.',
      'Sums over the municipalities, without intervals. Care is computed at the same national rates throughout, which are an assumption and not a forecast.',
    ),
  )
}
