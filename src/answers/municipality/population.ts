import { firstDayOf, yearOf } from '../../domain/plain-date.ts'
import { shortName } from '../../domain/register/labels.ts'
import type { Municipality } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { HistoryEvent } from './history.ts'
import type { Line, Stage } from './line.ts'
import type { BorderChange, MovedPeople, PopulationSeries, YearPeople } from './shape.ts'

const firstYear = 1986
/** The dataset whose figures its source has moved to the borders of 2024. */
const movedDataset = 'population-total-2024-borders'

/**
 * Population on 1 January of every known year. `own`: in the borders of the year, as long as the line has gone on under
 * one name, or under other names and numbers for the same area; a time as part of a larger one is left out. `today`: in
 * the borders of 2024, where those of the time were others.
 */
export function populationSeries(snapshot: Snapshot, municipality: Municipality, line: Line): PopulationSeries {
  const self = shortName(snapshot.names.register, municipality.label)
  const until = snapshot.data.population.reduce((year, row) => Math.max(year, row.year), 0)
  // What it became is another's story: a municipality that is gone ends with itself.
  const stages = line.stages.filter(({ from }) => municipality.validTo === null || from < municipality.validTo)
  const isOwn = ownStages(stages, line, self)
  const own = stages.filter(isOwn).flatMap((stage) => yearsOf(snapshot, stage, until))
  const mine = new Set(line.stages.map(({ code }) => code))
  const changes = line.milestones
    .filter(({ date }) => date > firstDayOf(firstYear) && (municipality.validTo === null || date <= municipality.validTo))
    .flatMap(({ events }) => events.flatMap((event) => borderChange(event, self, mine)))
  const isEstimate = changes.some(({ kind }) => kind === 'split' || kind.endsWith('part'))
  const moved = changes.length === 0 || municipality.validTo !== null ? [] : movedYears(snapshot, municipality.code, line)
  const known = new Set(own.map(({ year }) => year))
  // Years that its own figures cover already tell nothing more.
  const today = moved.every(({ year }) => known.has(year)) ? [] : moved
  return { own, today, isEstimate: today.length > 0 && isEstimate, changes }
}

/** Stages of the municipality itself: of its name, or joined to it by nothing but new names and numbers. */
function ownStages(stages: readonly Stage[], { milestones }: Line, self: string): (stage: Stage) => boolean {
  const isMere = (stage: Stage): boolean => (milestones.find(({ date }) => date === stage.to)?.events ?? []).every(({ kind }) => kind.startsWith('renam') || kind.startsWith('renumber'))
  const own = new Set<Stage>()
  for (const stage of stages.toReversed()) {
    const after = stages[stages.indexOf(stage) + 1]
    if (stage.name === self || after === undefined || (own.has(after) && isMere(stage))) own.add(stage)
  }
  return (stage) => own.has(stage)
}

function yearsOf(snapshot: Snapshot, { code, from, to }: Stage, until: number): readonly YearPeople[] {
  const first = Math.max(firstYear, yearOf(from) + (from > firstDayOf(yearOf(from)) ? 1 : 0))
  const last = to === null ? until : Math.min(until, yearOf(to) - (to > firstDayOf(yearOf(to)) ? 0 : 1))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((year) => {
    const { value, dataset } = snapshot.facts('population', code, firstDayOf(year), null)
    return value.state === 'known' && dataset !== null ? [{ year, people: Number(value.value), code, dataset }] : []
  })
}

/**
 * Figures in the borders of 2024. Where a municipality was divided, the source has left the undivided figure with one of the
 * parts and 0 with the others for some years: then none of them is known.
 */
function movedYears(snapshot: Snapshot, code: string, line: Line): readonly MovedPeople[] {
  const parts = line.milestones.flatMap(({ events }) => events.flatMap(({ kind, to }) => (kind === 'split' ? to.map((unit) => unit.code) : [])))
  const moved = (one: string) => snapshot.populationSeries(one).filter(({ dataset }) => dataset === movedDataset)
  const undivided = new Set([code, ...parts].flatMap((one) => moved(one).flatMap(({ year, total }) => (total === 0 ? [year] : []))))
  return moved(code)
    .filter(({ year }) => !undivided.has(year))
    .map(({ year, total }) => ({ year, people: total }))
    .toSorted((a, b) => a.year - b.year)
}

function borderChange({ date, kind, from, to }: HistoryEvent, self: string, mine: ReadonlySet<string>): readonly BorderChange[] {
  const others = (units: HistoryEvent['from']): readonly string[] => [...new Set(units.map(({ name }) => name))].filter((name) => name !== self)
  const isGiver = from.some(({ code }) => mine.has(code))
  switch (kind) {
    case 'merged':
      return [{ date, kind: from.some(({ name }) => name === self) ? 'merged' : 'made', others: others(from) }]
    case 'enlarged':
      return [{ date, kind, others: others(from) }]
    case 'split':
      return [isGiver ? { date, kind, others: others(to) } : { date, kind: 'got-part', others: others(from) }]
    case 'part-moved':
      return [isGiver ? { date, kind: 'gave-part', others: others(to) } : { date, kind: 'got-part', others: others(from) }]
    default:
      return []
  }
}
