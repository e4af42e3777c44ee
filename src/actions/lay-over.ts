import type { FetchedContent, FetchedPopulation, FetchedVersion } from '../domain/fetched.ts'
import { firstDayOf, isPlainDate } from '../domain/plain-date.ts'
import { makeRegister, municipalitiesOn } from '../domain/register/register.ts'
import { same, type Text } from '../domain/text.ts'
import type { ReadDataset } from '../intake/read-datasets.ts'
import type { Dataset, PopulationRow } from '../store/snapshot.ts'
import type { Facts } from '../store/write-facts.ts'

/** A fetched version in use, with its rows. */
export interface FetchedInUse {
  readonly version: FetchedVersion
  readonly content: FetchedContent
}

/** The first year whose own borders are those that people by age are followed in. */
const latestBordersSince = 2024
const inLatestBorders = 'population-by-age-2024-borders'
const carriedBack = 'population-total-2024-borders'

/** Datasets that change together with one that is fetched, and which that is: they are no versions of their own. */
export const changedWith: Readonly<Record<string, string>> = {
  'municipalities-changes': 'municipalities-codes',
  [inLatestBorders]: 'population-by-age',
}

/**
 * Lays fetched versions over the facts, whichever way they come: the register of municipalities first, since people by
 * age are laid by its division. Each dataset is then told as the register tells it, with the version and the fingerprint
 * of what was fetched.
 */
export function layOver(facts: Facts, fetched: readonly FetchedInUse[]): Facts {
  const isRegister = ({ content }: FetchedInUse): number => Number(content.kind === 'register')
  return fetched.toSorted((a, b) => isRegister(b) - isRegister(a)).reduce(withOne, facts)
}

function withOne(facts: Facts, { version, content }: FetchedInUse): Facts {
  const laid = { ...facts, ...changed(facts, version, content) }
  return { ...laid, datasets: datasetsWith(laid, version) }
}

function changed(facts: Facts, { dataset, version }: FetchedVersion, content: FetchedContent): Partial<Facts> {
  switch (content.kind) {
    case 'population':
      return populationWith(facts, dataset, content.rows)
    case 'projections': {
      const rows = content.rows.map((row) => ({ ...row, dataset, version }))
      return { projections: [...facts.projections.filter((row) => row.dataset !== dataset), ...rows] }
    }
    case 'register': {
      const { municipalities, successions } = content
      return { register: { ...facts.register, municipalities, successions } }
    }
    case 'facts': {
      const rows = content.rows.map((row) => ({ ...row, dataset }))
      return { facts: [...facts.facts.filter((row) => row.dataset !== dataset), ...rows] }
    }
  }
}

/**
 * Each fetched year takes the place of the whole year. From the year of the latest borders on it does so among the people
 * in those borders as well, as long as the division is still the same.
 */
function populationWith(facts: Facts, dataset: string, fetched: FetchedPopulation['rows']): Partial<Facts> {
  const total = (ages: readonly number[]): number => ages.reduce((sum, people) => sum + people, 0)
  const rows = fetched.map((row): PopulationRow => ({ ...row, dataset, total: total(row.ages) }))
  const years = new Set(rows.map(({ year }) => year))
  const division = codesOn(facts, latestBordersSince)
  const alike = new Set([...years].filter((year) => year >= latestBordersSince && codesOn(facts, year) === division))
  // Totals that stood in for a year that was not whole give way as well; those carried to other borders are another thing.
  const before = facts.population.filter((row) => row.dataset === carriedBack || !years.has(row.year))
  return {
    population: [...before, ...rows],
    populationIn2024Borders: [
      ...facts.populationIn2024Borders.filter(({ year }) => !alike.has(year)),
      ...rows.filter(({ year }) => alike.has(year)).map((row) => ({ ...row, dataset: inLatestBorders })),
    ],
  }
}

const codesOn = ({ register }: Facts, year: number): string =>
  municipalitiesOn(makeRegister(register), firstDayOf(year)).map(({ code }) => code).join()

/** Datasets that only ever are fetched. */
const titles: Readonly<Record<string, Text>> = {
  projections: { nb: 'Befolkningsframskrivinger', nn: 'Befolkningsframskrivingar', en: 'Population projections' },
  'centrality-2020': {
    nb: 'Sentralitet, utgaven av 2020',
    nn: 'Sentralitet, utgåva av 2020',
    en: 'Centrality, the edition of 2020',
  },
}

function datasetsWith(facts: Facts, fetched: FetchedVersion): readonly Dataset[] {
  const { dataset, version, source, sourceUrl, licence, licenceUrl, rows, sha256, url } = fetched
  const told = { version, source, sourceUrl, licence, licenceUrl, rows, sha256 }
  const datasets = facts.datasets.map((one): Dataset => {
    if (one.id === dataset) return { ...one, ...told }
    return changedWith[one.id] === dataset ? { ...one, version, sha256, rows: rowsChangedWith(facts, one.id) } : one
  })
  if (datasets.some(({ id }) => id === dataset)) return datasets
  return [...datasets, { id: dataset, title: titles[dataset] ?? same(dataset), description: url, ...told }]
}

const rowsChangedWith = ({ register, populationIn2024Borders }: Facts, id: string): number =>
  id === inLatestBorders ? populationIn2024Borders.length : register.successions.length

/** Whether what ships with the product was made after a version was fetched: it then knows more. */
export const isOvertaken = (
  { dataset, fetchedAt }: FetchedVersion,
  shipped: readonly Pick<ReadDataset, 'id' | 'version'>[],
): boolean => {
  const made = shipped.find(({ id }) => id === dataset)?.version ?? ''
  return isPlainDate(made) && made > fetchedAt.slice(0, 10)
}
