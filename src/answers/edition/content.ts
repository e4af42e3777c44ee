import type { Chapter, EditionContent, EditionDataset, EditionList } from '../../domain/edition.ts'
import type { Text } from '../../domain/text.ts'
import { inOrder } from '../../domain/in-order.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { answersMark } from './answers-mark.ts'
import type { Section } from './blocks.ts'
import { cooperationChapter } from './chapters/cooperation.ts'
import { countiesChapter } from './chapters/counties.ts'
import { countyChapter } from './chapters/county.ts'
import { dataChapter } from './chapters/data.ts'
import { designChapter } from './chapters/design.ts'
import { explainChapter } from './chapters/explain.ts'
import { methodChapter } from './chapters/method.ts'
import { needChapter } from './chapters/need.ts'
import { participationChapter } from './chapters/participation.ts'
import { summaryChapter } from './chapters/summary.ts'
import { frameOf, type Frame } from './frame.ts'
import type { EditionInput } from './input.ts'
import { t } from './pieces.ts'

/** The version of how an edition is put together: a figure that is told otherwise is told in another version. */
export const editionMethod = { id: 'edition', version: '1' } as const

/**
 * The whole edition from the data: figures, sentences, tables and charts. The same snapshot and input give the same
 * content.
 */
export function editionContent(snapshot: Snapshot, input: EditionInput): EditionContent {
  const frame = frameOf(snapshot, input)
  const { ledger, area } = frame
  ledger.addSource(ownSource(input))
  const before = chapters(frame)
  // Method and data are told last, when every question has been asked.
  const all = [
    ...before,
    chapter('method', t('Metode', 'Metode', 'Method'), methodChapter(frame)),
    chapter('data', t('Data og hull', 'Data og hol', 'Data and gaps'), dataChapter(frame)),
  ]
  const used = new Set(ledger.sources().flatMap(({ datasets }) => datasets))
  return {
    format: 1,
    title: titleOf(frame),
    area,
    datasets: datasetsOf(snapshot, used),
    lists: listsOf(snapshot),
    sources: ledger.sources(),
    figures: ledger.figures(),
    chapters: all,
  }
}

const chapter = (id: string, title: Text, sections: readonly Section[]): Chapter => ({ id, title, sections })

function chapters(frame: Frame): readonly Chapter[] {
  return [
    chapter('summary', t('Sammendrag', 'Samandrag', 'Summary'), summaryChapter(frame)),
    chapter('participation', t('Hvem deltar', 'Kven deltek', 'Who takes part'), participationChapter(frame)),
    chapter('why', t('Hva som går sammen med deltakelse', 'Kva som går saman med deltaking', 'What goes with participation'), explainChapter(frame)),
    chapter('need', t('Behovet', 'Behovet', 'The need'), needChapter(frame)),
    chapter('cooperation', t('Samarbeid', 'Samarbeid', 'Cooperation'), cooperationChapter(frame)),
    chapter('design', t('Utformingen av ordningene', 'Utforminga av ordningane', 'The design of the schemes'), designChapter(frame)),
    frame.area
      ? chapter('county', t(`${frame.area.name} og kommunene`, `${frame.area.name} og kommunane`, `${frame.area.name} and its municipalities`), countyChapter(frame))
      : chapter('counties', t('Fylkene', 'Fylka', 'The counties'), countiesChapter(frame)),
  ]
}

function titleOf({ area, input: { from, to } }: Frame): Text {
  const years = from === to ? String(from) : `${from}–${to}`
  const where = area ? t(` i ${area.name}`, ` i ${area.name}`, ` in ${area.name}`) : t('', '', '')
  return t(
    `Rekkevidde: hvem som deltar i statens innovasjonsordninger${where.nb}, ${years}`,
    `Rekkevidde: kven som deltek i innovasjonsordningane til staten${where.nn}, ${years}`,
    `Rekkevidde: who takes part in the state’s innovation schemes${where.en}, ${years}`,
  )
}

/** The edition itself as a source: counts over several answers are its own. */
function ownSource(input: EditionInput) {
  const told = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  return { id: 'edition', question: 'edition', asked: told, input: told, method: editionMethod, datasets: ['awards-lists', 'awards-entries'] }
}

/** Datasets that tell which municipalities and counties there are. */
const isBorders = (id: string): boolean => id === 'counties' || id.startsWith('municipalities-')

function datasetsOf({ data }: Snapshot, used: ReadonlySet<string>): readonly EditionDataset[] {
  const years = yearsByDataset(data)
  return data.datasets
    .filter(({ id }) => used.has(id))
    .map(({ id, version, sha256, title, source, licence, rows }) => {
      const made: EditionDataset = { id, version, sha256, title, source, licence, rows, borders: isBorders(id) }
      const known = years.get(id)
      return known ? { ...made, years: [...known].toSorted((a, b) => a - b) } : made
    })
    .toSorted((a, b) => inOrder(a.id, b.id))
}

function yearsByDataset({
  population,
  populationIn2024Borders,
  projections,
}: Snapshot['data']): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>()
  for (const rows of [population, populationIn2024Borders, projections]) {
    for (const { dataset, year } of rows) {
      const known = years.get(dataset) ?? new Set<number>()
      if (!years.has(dataset)) years.set(dataset, known)
      known.add(year)
    }
  }
  return years
}

function listsOf(snapshot: Snapshot): readonly EditionList[] {
  const marks = answersMark(snapshot)
  return snapshot.data.lists
    .map(({ id, version, fileSha256 }): EditionList => {
      const answers = marks.get(id)
      return { id, version, sha256: fileSha256, ...(answers === undefined ? {} : { answers }) }
    })
    .toSorted((a, b) => inOrder(a.id, b.id))
}
